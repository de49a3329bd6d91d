import { Check, CircleSlash, TriangleAlert } from 'lucide-react'
import { yearsBetween } from '../../../shared/domain/dates.ts'
import { formatNumber } from '../../../shared/i18n/format.ts'
import { classNames } from '../../ui/class-names.ts'
import { localToday } from '../../ui/date-field.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import type { PastedList, PastedRow, PasteProblem } from './paste-participants.ts'

/** How a pasted list was read: a sentence first, then every row with what is wrong in it. */
export function PastePreview({ list, ready }: { readonly list: PastedList; readonly ready: number }) {
  const text = useText()
  const skipped = list.rows.length - ready
  const ignored = list.ignored
    .map((column) => (typeof column === 'number' ? text['participants.pasteColumn']({ number: column }) : column))
    .join(', ')
  return (
    <section className="stack-tight" aria-label={text['participants.pastePreview']}>
      <p role="status">
        {ready === 0 ? text['participants.pasteNone'] : text['participants.pasteReady']({ count: ready })}{' '}
        {skipped > 0 && text['participants.pasteSkipped']({ count: skipped })}{' '}
        {ignored && <span className="muted">{text['participants.pasteIgnored']({ headings: ignored })}</span>}
      </p>
      <div className="table-scroll paste-preview">
        <table className="table" aria-label={text['participants.pastePreview']}>
          <thead>
            <tr>
              <th scope="col" className="is-number">
                {text['participants.pasteLine']}
              </th>
              <th scope="col">{text['participants.fullName']}</th>
              <th scope="col">{text['participants.organisation']}</th>
              <th scope="col">{text['participants.position']}</th>
              <th scope="col" className="is-number">
                {text['participants.employees']}
              </th>
              <th scope="col" className="is-number">
                {text['participants.years']}
              </th>
              <th scope="col">{text['participants.pasteProblem']}</th>
            </tr>
          </thead>
          <tbody>
            {list.rows.map((row) => (
              <PreviewRow key={row.line} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function PreviewRow({ row }: { readonly row: PastedRow }) {
  const text = useText()
  const words = useProblemWords()
  const { person, employment } = row.member ?? { person: undefined, employment: undefined }
  const since = person?.leaderSince
  const employees = employment?.employees
  const language = useLanguage()
  return (
    <tr className={classNames(!row.member && 'paste-preview__skipped')}>
      <td className="is-number">{row.line}</td>
      <th scope="row">
        {row.name}
        {person?.email && <span className="paste-preview__mail">{person.email}</span>}
      </th>
      <td>{employment?.organisation}</td>
      <td>{employment?.position}</td>
      <td className="is-number">{typeof employees === 'number' && formatNumber(employees, language)}</td>
      <td className="is-number">{since && yearsBetween(since, localToday())}</td>
      <td>
        {row.problems.length === 0 && (
          <span className="paste-preview__state">
            <Check aria-hidden="true" /> {text['participants.pasteFine']}
          </span>
        )}
        {row.problems.map((problem) => (
          <span key={problem.code} className="paste-preview__state paste-preview__state--warn">
            {row.member ? <TriangleAlert aria-hidden="true" /> : <CircleSlash aria-hidden="true" />}
            <span>{words(problem)}</span>
          </span>
        ))}
      </td>
    </tr>
  )
}

function useProblemWords(): (problem: PasteProblem) => string {
  const text = useText()
  return (problem) => {
    switch (problem.code) {
      case 'noName':
      case 'member':
        return text[`participants.problem.${problem.code}`]
      case 'twice':
        return text['participants.problem.twice'](problem)
      default:
        return text[`participants.problem.${problem.code}`](problem)
    }
  }
}
