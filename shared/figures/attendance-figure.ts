import { attendanceGrid } from '../charts/attendance-grid.ts'
import type { ChartMaker } from '../charts/chart.ts'
import type { AttendanceGrid } from '../contract/networks.ts'
import { AttendanceCell } from '../domain/meeting.ts'
import { formatShortDate } from '../i18n/format.ts'
import type { FigureWords } from './words.ts'

/** Who was at which meeting, by name: for those who may see it (N8). `next` is the id of the coming meeting. */
export function attendanceFigure(grid: AttendanceGrid, { text, language }: FigureWords, next?: string): ChartMaker {
  const held = grid.meetings.filter(({ status }) => status === 'held')
  const sum = (of: 'attended' | 'expected') => held.reduce((total, meeting) => total + meeting[of], 0)
  const columns = grid.meetings.map((meeting) => {
    const date = formatShortDate(meeting.date, language)
    return { label: date, name: date, total: meeting.status === 'held' ? text['overview.attendedOf'](meeting) : '' }
  })
  const rows = grid.rows.map(({ name, shortName, cells }) => ({ name, label: shortName, cells }))
  const words = {
    title: text['overview.attendance'],
    sentence: text['charts.attended']({ attended: sum('attended'), expected: sum('expected'), meetings: held.length }),
    person: text['overview.person'],
    totals: text['overview.attendedRow'],
    cells: Object.fromEntries(AttendanceCell.options.map((cell) => [cell, text[`cell.${cell}`]])) as Record<
      AttendanceCell,
      string
    >,
    newest: (shown: number, all: number) => text['charts.newest']({ shown, all }),
  }
  const at = grid.meetings.findIndex(({ id }) => id === next)
  return (frame) => attendanceGrid(columns, rows, words, frame, at)
}
