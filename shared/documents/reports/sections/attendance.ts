import type { AttendanceGrid } from '../../../contract/networks.ts'
import type { AttendanceFigures } from '../../../domain/reports/figures.ts'
import { attendanceFigure } from '../../../figures/attendance-figure.ts'
import { formatMediumDate } from '../../../i18n/format.ts'
import type { NetworkReport } from '../report.ts'
import { body, type Part, type ReportTable, type Section, table } from '../section.ts'
import type { Wording } from '../words.ts'

function byMeeting(meetings: NonNullable<AttendanceFigures['byMeeting']>, { words }: Wording): ReportTable {
  const { date, attended, expected } = words.attendanceHeads
  return {
    name: words.attendance,
    keys: 1,
    columns: [
      { head: date, width: 2 },
      { head: attended, width: 1 },
      { head: expected, width: 3 },
    ],
    rows: meetings.map((one) => [{ day: one.date }, one.attended, one.expected]),
  }
}

/** Name by name, for a spreadsheet; on paper the figure says it. */
function byName({ meetings, rows }: AttendanceGrid, { words, text, language }: Wording): ReportTable {
  return {
    name: words.attendanceHeads.name,
    keys: 1,
    columns: [
      { head: words.attendanceHeads.name, width: 2.6 },
      ...meetings.map(({ date }) => ({ head: formatMediumDate(date, language), width: 1 })),
    ],
    rows: rows.map(({ name, cells }) => [
      name,
      ...cells.map((cell) => (cell === 'absent' ? null : text[`cell.${cell}`])),
    ]),
  }
}

/** Who came, as the audience may see it (N8). */
export function attendanceSection({ figures: { attendance } }: NetworkReport, wording: Wording): Section {
  const { words, text } = wording
  const { attended, expected, meetings, byMeeting: each, grid } = attendance
  if (expected === 0) return { title: words.attendance, parts: [body(words.attendanceNone)] }
  const share = text['indicators.part']({ part: attended, of: expected })
  const named: Part[] = grid
    ? [
        {
          kind: 'figures',
          columns: 1,
          untitled: true,
          figures: [{ id: 'attendance', name: words.attendance, chart: attendanceFigure(grid, wording) }],
        },
        table(byName(grid, wording), 'export'),
      ]
    : []
  const parts: Part[] = [
    body(words.attendanceTotal({ share, meetings })),
    ...(each ? [table(byMeeting(each, wording), grid ? 'export' : 'both')] : []),
    ...named,
  ]
  return { title: words.attendance, parts }
}
