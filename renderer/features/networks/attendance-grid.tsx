import { useEffect, useRef } from 'react'
import type { AttendanceGrid as Grid } from '../../../shared/contract/networks.ts'
import type { AttendanceCell } from '../../../shared/domain/meeting.ts'
import { formatShortDate } from '../../../shared/i18n/format.ts'
import { classNames } from '../../ui/class-names.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import './attendance-grid.css'
import { AttendanceMark } from './attendance-mark.tsx'

const inLegend: readonly AttendanceCell[] = [
  'present',
  'partial',
  'cancelled',
  'lateCancelled',
  'noShow',
  'onLeave',
  'missing',
  'planned',
]

/** What the marks mean; only those that are to be seen. */
export function AttendanceLegend({ grid }: { grid: Grid }) {
  const text = useText()
  const seen = new Set(grid.rows.flatMap((row) => row.cells))
  return (
    <ul className="attendance-legend" aria-hidden="true">
      {inLegend
        .filter((cell) => seen.has(cell))
        .map((cell) => (
          <li key={cell}>
            <AttendanceMark cell={cell} />
            {text[`cell.${cell}`]}
          </li>
        ))}
    </ul>
  )
}

/** Who has been there, one mark a person and meeting; each mark has its word for a screen reader. `next` is drawn apart. */
export function AttendanceGrid({ grid, next }: { grid: Grid; next?: string | undefined }) {
  const text = useText()
  const language = useLanguage()
  const frame = useRef<HTMLElement>(null)
  // A year of meetings is wider than the card: it opens where the network is now.
  useEffect(() => {
    const box = frame.current
    const column = box?.querySelector<HTMLElement>('[data-next]')
    if (box && column) box.scrollLeft = column.offsetLeft + column.offsetWidth - box.clientWidth
  }, [])
  const columnClass = (id: string) => classNames(id === next && 'is-next')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="attendance-grid" ref={frame} tabIndex={0} aria-label={text['overview.attendanceCaption']}>
      <table>
        <caption className="visually-hidden">{text['overview.attendanceCaption']}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{text['overview.person']}</span>
            </th>
            {grid.meetings.map((meeting) => (
              <th
                key={meeting.id}
                scope="col"
                className={columnClass(meeting.id)}
                data-next={meeting.id === next ? '' : undefined}
              >
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
              {row.cells.map((cell, index) => {
                const id = grid.meetings[index]?.id ?? String(index)
                return (
                  <td key={id} className={columnClass(id)} title={text[`cell.${cell}`]}>
                    <AttendanceMark cell={cell} />
                    <span className="visually-hidden">{text[`cell.${cell}`]}</span>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text['overview.attendedRow']}</th>
            {grid.meetings.map((meeting) => (
              <td key={meeting.id} className={columnClass(meeting.id)}>
                {meeting.status === 'held' && text['overview.attendedOf'](meeting)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
