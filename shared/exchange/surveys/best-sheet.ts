import { cellText, type Sheet } from '../sheet.ts'
import { codebookOf, headingsIn } from './codebook.ts'
import { findHeadings } from './find-headings.ts'
import { matchItems, type SurveyItem } from './match-items.ts'
import { surveyTool } from './tool.ts'

/** The lists beside one. */
export const besideSheet = (sheets: readonly Sheet[], chosen: number): Sheet[] =>
  sheets.filter((_, index) => index !== chosen)

/**
 * The list that asks most of the questions. Where none asks any, the one whose columns are those of a survey tool, else
 * the widest: SurveyXact writes its lists of words before the list of answers.
 */
export function bestSheet(sheets: readonly Sheet[], items: readonly SurveyItem[]): number {
  const worth = sheets.map(({ rows }, index) => {
    const top = rows.slice(0, 8).map(({ cells }) => cells.map((cell) => cellText(cell).trim()))
    const book = codebookOf(top[0] ?? [], besideSheet(sheets, index))
    const { texts } = findHeadings(top, items, (headings) => headingsIn(book, headings))
    const asked = matchItems(headingsIn(book, texts), items).filter((id) => id !== null).length
    return [asked, surveyTool(texts) === null ? 0 : 1, top[0]?.length ?? 0]
  })
  const best = worth.toSorted(
    (a, b) => (b[0] ?? 0) - (a[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0) || (b[2] ?? 0) - (a[2] ?? 0),
  )
  return Math.max(0, worth.indexOf(best[0] ?? []))
}
