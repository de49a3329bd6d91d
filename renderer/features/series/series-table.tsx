import type { SeriesProposal } from '../../../shared/contract/series.ts'
import type { SeriesEdit, SeriesRow } from '../../../shared/domain/series/series.ts'
import { formatTimes, formatWeekdayName } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { CheckField, SelectField } from '../../ui/choice-fields.tsx'
import { classNames } from '../../ui/class-names.ts'
import { DateField, TimeField } from '../../ui/date-field.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { roleOrder } from '../meetings/meeting-words.ts'
import { dateNotes } from './obstacle-words.ts'

type Props = {
  readonly proposal: SeriesProposal
  readonly onEdit: (nominal: string, edit: SeriesEdit) => void
}

/** The proposed meetings, a row each: any of them can be changed or left out before all are stored. */
export function SeriesTable({ proposal, onEdit }: Props) {
  const text = useText()
  const agendas = useQuery('meetings.agendaChoices', null).data ?? []
  const templates = [
    { value: '', label: text['series.noAgenda'] },
    ...agendas.map(({ id, title }) => ({ value: id, label: title })),
  ]
  return (
    <div className="table-scroll">
      <table className="table series__table" aria-label={text['series.table']}>
        <thead>
          <tr>
            <th scope="col">{text['series.with']}</th>
            <th scope="col">{text['series.date']}</th>
            <th scope="col">{text['series.time']}</th>
            <th scope="col">{text['series.agenda']}</th>
            <th scope="col">{text['series.roles']}</th>
          </tr>
        </thead>
        <tbody>
          {proposal.rows.map((row, index) => (
            <Row
              key={row.nominal}
              row={row}
              number={index + 1}
              names={proposal.names}
              templates={templates}
              onEdit={(edit) => onEdit(row.nominal, edit)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = {
  readonly row: SeriesRow
  readonly number: number
  readonly names: SeriesProposal['names']
  readonly templates: readonly { value: string; label: string }[]
  readonly onEdit: (edit: SeriesEdit) => void
}

function Row({ row, number, names, templates, onEdit }: RowProps) {
  const text = useText()
  const language = useLanguage()
  const notes = dateNotes(row, text, language)
  if (row.date === null)
    return (
      <tr>
        <td />
        <td colSpan={4} className="muted">
          {notes.join(' ')}
        </td>
      </tr>
    )
  const given = roleOrder.flatMap((role) => {
    const holder = row.roles.find((one) => one.role === role)
    const name = holder?.participantId ? names[holder.participantId] : holder?.externalName
    return name ? [`${text[`meetings.roles.${role}`]}: ${name}`] : []
  })
  return (
    <tr className={classNames(row.leftOut && 'series__out')}>
      <td>
        <CheckField
          label={<span className="visually-hidden">{text['series.include']({ number })}</span>}
          checked={!row.leftOut}
          onChange={(included) => onEdit({ leftOut: !included })}
        />
      </td>
      <td className="series__date">
        <DateField
          label={text['series.dateOf']({ number })}
          hideLabel
          value={row.date}
          disabled={row.leftOut}
          onChange={(date) => date && onEdit({ date })}
        />
        <span className="muted small">{formatWeekdayName(row.date, language)}</span>
        {notes.map((note) => (
          <span key={note} className={classNames('small', row.warnings.length > 0 ? 'series__warning' : 'muted')}>
            {note}
          </span>
        ))}
      </td>
      <td className="series__time">
        <TimeField
          label={text['series.timeOf']({ number })}
          hideLabel
          value={row.startsAt}
          disabled={row.leftOut}
          onChange={(startsAt) => onEdit({ startsAt })}
        />
        <span className="muted small">{formatTimes(row.startsAt, row.endsAt, language)}</span>
      </td>
      <td>
        <SelectField
          label={text['series.agendaOf']({ number })}
          hideLabel
          value={row.agendaTemplate ?? ''}
          disabled={row.leftOut}
          choices={templates}
          onChange={(template) => onEdit({ agendaTemplate: template === '' ? null : template })}
        />
      </td>
      <td className="small">
        {row.leftOut ? (
          <span className="muted">{text['series.leftOut']}</span>
        ) : (
          <>
            {row.place && <span className="series__place">{row.place}</span>}
            <span className="muted">{given.length > 0 ? given.join(' · ') : text['series.noRoles']}</span>
          </>
        )}
      </td>
    </tr>
  )
}
