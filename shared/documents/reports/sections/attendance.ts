import type { AttendanceFigures } from '../../../domain/reports/figures.ts'
import { formatShortDate } from '../../../i18n/format.ts'
import type { NetworkReport } from '../report.ts'
import { body, hint, type Part, type ReportTable, type Section, table } from '../section.ts'
import type { Wording } from '../words.ts'

/** As many meetings as stand side by side on a page. */
const ABREAST = 7

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

/** Name by name; meetings that do not fit abreast stand in further tables. */
function byName({ people, byMeeting: meetings }: AttendanceFigures, { words, language }: Wording): ReportTable[] {
  if (!people || !meetings) return []
  const starts = Array.from({ length: Math.ceil(meetings.length / ABREAST) }, (_, index) => index * ABREAST)
  return starts.map((from): ReportTable => {
    const shown = meetings.slice(from, from + ABREAST)
    return {
      name: words.attendanceHeads.name,
      keys: 1,
      columns: [
        { head: words.attendanceHeads.name, width: 2.6 },
        ...shown.map(({ date }) => ({ head: formatShortDate(date, language), width: 1 })),
      ],
      rows: people.map(({ name, cells }) => [
        name,
        ...shown.map((_, index) => words.cells[cells[from + index] ?? 'absent']),
      ]),
    }
  })
}

/** Who came, as the audience may see it (N8). */
export function attendanceSection({ figures: { attendance } }: NetworkReport, wording: Wording): Section {
  const { words, text } = wording
  const { attended, expected, meetings, byMeeting: each } = attendance
  if (expected === 0) return { title: words.attendance, parts: [body(words.attendanceNone)] }
  const named = byName(attendance, wording)
  const parts: Part[] = [
    body(words.attendanceTotal({ share: text['indicators.part']({ part: attended, of: expected }), meetings })),
    ...(each ? [table(byMeeting(each, wording))] : []),
    ...named.map((one) => table(one)),
    ...(named.length > 0 ? [hint(words.cellsNote)] : []),
  ]
  return { title: words.attendance, parts }
}
