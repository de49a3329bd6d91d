import { CircleAlert } from 'lucide-react'
import type { UnderstoodForm } from '../../../shared/contract/forms.ts'
import { formatMediumDate } from '../../../shared/i18n/format.ts'
import { useFailureText } from '../../ui/failure-text.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { FormOwner } from './form-owner.tsx'
import { FormRemarks } from './form-remarks.tsx'
import type { FormRow, Forms } from './use-forms.ts'

/** One row a file: whether to take it, what it is, whose, and how much of it was understood; or why it is refused. */
export function FormsTable({ forms, rows }: { readonly forms: Forms; readonly rows: readonly FormRow[] }) {
  const text = useText()
  const refused = rows.filter(({ kind }) => kind !== 'ready').length
  return (
    <section aria-label={text['forms.preview']} className="stack-tight">
      <p role="status">
        {[
          text['forms.ready']({ count: forms.ready.length }),
          refused > 0 && text['forms.refused']({ count: refused }),
          forms.unsaid > 0 && text['forms.unsaid']({ count: forms.unsaid }),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <div className="table-scroll forms-table">
        <table className="table table--lined">
          <thead>
            <tr>
              <th>{text['forms.take']}</th>
              <th>{text['forms.file']}</th>
              <th>{text['forms.sheet']}</th>
              <th>{text['forms.who']}</th>
              <th>{text['forms.understood']}</th>
            </tr>
          </thead>
          <tbody>
            {inOrder(rows).map((row) =>
              row.kind === 'ready' ? (
                <ReadyRow key={row.file} row={row} forms={forms} />
              ) : (
                <Out key={row.file} row={row} />
              ),
            )}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** What is refused or has to be decided comes first, where many files would hide it below. */
function inOrder(rows: readonly FormRow[]): FormRow[] {
  const weight = (row: FormRow) => {
    if (row.kind !== 'ready') return 0
    if (row.form.who.as === 'ask') return 1
    return row.form.isKnown || row.form.problems.length > 0 ? 2 : 3
  }
  return rows.toSorted((a, b) => weight(a) - weight(b))
}

function ReadyRow({ row, forms }: { readonly row: Extract<FormRow, { kind: 'ready' }>; readonly forms: Forms }) {
  const text = useText()
  const { form, name, file } = row
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          className="forms-tick"
          aria-label={text['forms.takeFile']({ name })}
          checked={forms.isTaken(file)}
          onChange={(event) => forms.setTaken(file, event.target.checked)}
        />
      </td>
      <td className="forms-name">{name}</td>
      <td>
        {form.title}
        <span className="muted small forms-line">{form.network}</span>
        <Round form={form} />
      </td>
      <td>
        <FormOwner
          form={form}
          name={name}
          owner={forms.ownerOf(file)}
          onOwner={(owner) => forms.setOwner(file, owner)}
        />
      </td>
      <td>
        {text['forms.answered']({ answered: form.answered, asked: form.asked })}
        <FormRemarks form={form} />
      </td>
    </tr>
  )
}

function Round({ form: { round } }: { readonly form: UnderstoodForm }) {
  const text = useText()
  const language = useLanguage()
  if (!round) return null
  const date = formatMediumDate(round.date, language)
  return (
    <span className="muted small forms-line">{text[round.isNew ? 'forms.newRound' : 'forms.round']({ date })}</span>
  )
}

function Out({ row }: { readonly row: Exclude<FormRow, { kind: 'ready' }> }) {
  const text = useText()
  const words = useFailureText()
  return (
    <tr className="forms-out">
      <td>
        <CircleAlert role="img" aria-label={text['forms.notTaken']} />
      </td>
      <td className="forms-name">{row.name}</td>
      <td colSpan={3}>{row.kind === 'problem' ? text[`forms.problem.${row.problem}`] : words(row.failure)}</td>
    </tr>
  )
}
