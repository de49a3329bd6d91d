import { cellText, type Sheet } from '../sheet.ts'
import { matchItems, type SurveyItem } from './match-items.ts'

/** The sheet of a workbook that asks most of the questions; the first where none asks any. */
export function bestSheet(sheets: readonly Sheet[], items: readonly SurveyItem[]): number {
  const asked = sheets.map(
    ({ rows }) => matchItems((rows[0]?.cells ?? []).map(cellText), items).filter((id) => id !== null).length,
  )
  return Math.max(0, asked.indexOf(Math.max(...asked)))
}
