import type { ContractView, FieldView } from '../../../shared/contract/contracts.ts'
import { call } from '../../api/call.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { SavedDate, SavedNumber, SavedSelect, SavedTextField } from '../../ui/saved-fields.tsx'

const ownSection = ['contract.purpose', 'contract.sharedGoals']
const wide = new Set<FieldView['type']>(['longText', 'list'])

/** The fields that belong to the contract itself, those that are missing first. */
export function ContractFields({ view }: { readonly view: ContractView }) {
  const text = useText()
  const own = view.fields.filter(({ key, source }) => source === 'contract' && !ownSection.includes(key))
  if (own.length === 0) return null
  const ordered = [...own.filter(({ missing }) => missing), ...own.filter(({ missing }) => !missing)]
  return (
    <Card title={text['contract.section.agreements']}>
      {view.frozen ? (
        <FieldValues fields={own} />
      ) : (
        <div className="contract-fields">
          {ordered.map((field) => (
            <div
              key={field.key}
              data-contract-field={field.key}
              className={wide.has(field.type) ? 'contract-fields__wide' : undefined}
            >
              <FieldInput view={view} field={field} />
            </div>
          ))}
        </div>
      )}
    </Card>
  )
}

/** Labels and values, for text that no longer changes here. */
export function FieldValues({ fields }: { readonly fields: readonly FieldView[] }) {
  const text = useText()
  return (
    <dl className="field-values">
      {fields.map((field) => (
        <div key={field.key}>
          <dt>{field.label}</dt>
          <dd>
            {field.value || (
              <span className={field.missing ? 'field-values__none' : 'muted'}>
                {field.missing ? text['contract.empty'] : '–'}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** One field by its type. A suggestion of the template is in force, and says so, until something else is written. */
function FieldInput({ view, field }: { readonly view: ContractView; readonly field: FieldView }) {
  const text = useText()
  const { id, fields } = view.contract
  const inForce = fields[field.key] ?? (field.isDefault ? field.value : '')
  const save = (value: string) => call('contracts.setField', { id, field: field.key, value })
  const hint = field.isDefault && field.value ? text['contract.default'] : undefined
  const shared = { label: field.label, ...(hint && { hint }) }

  if (field.choices.length > 0) {
    const current = field.choices.find(({ code, text: words }) => code === inForce || words === field.value)
    const choices = field.choices.map(({ code, text: words }) => ({ value: code, label: words }))
    return (
      <SavedSelect
        label={field.label}
        value={current?.code ?? ''}
        choices={current ? choices : [{ value: '', label: '' }, ...choices]}
        save={save}
      />
    )
  }
  if (field.type === 'date')
    return <SavedDate {...shared} value={fields[field.key] || null} save={(date) => save(date ?? '')} />
  if (field.type === 'int' || field.type === 'money' || field.type === 'percent') {
    const max = field.type === 'percent' ? 100 : 1_000_000
    return (
      <SavedNumber
        {...shared}
        min={0}
        max={max}
        optional
        value={/^\d+$/.test(inForce) ? Number(inForce) : null}
        save={(value) => save(value === null ? '' : String(value))}
      />
    )
  }
  return (
    <SavedTextField
      label={field.label}
      multiline={wide.has(field.type)}
      maxLength={3000}
      hint={field.type === 'list' ? text['contract.listHint'] : hint}
      value={inForce}
      save={save}
    />
  )
}
