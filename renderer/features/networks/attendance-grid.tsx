import type { AttendanceGrid as Grid } from '../../../shared/contract/networks.ts'
import { formatShortDate } from '../../../shared/i18n/format.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import './attendance-grid.css'

/** Who has been there, one mark a person and meeting; each mark has its word for a screen reader. */
export function AttendanceGrid({ grid }: { grid: Grid }) {
  const text = useText()
  const language = useLanguage()
  return (
    <div className="attendance-grid">
      <table>
        <caption className="visually-hidden">{text['overview.attendanceCaption']}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{text['overview.person']}</span>
            </th>
            {grid.meetings.map((meeting) => (
              <th key={meeting.id} scope="col">
                {formatShortDate(meeting.date, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => (
            <tr key={row.participantId}>
              <th scope="row" title={row.name}>
                {row.shortName}
              </th>
              {row.cells.map((cell, index) => (
                <td key={grid.meetings[index]?.id ?? index}>
                  <span className={`mark mark--${cell}`} title={text[`cell.${cell}`]} />
                  <span className="visually-hidden">{text[`cell.${cell}`]}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
