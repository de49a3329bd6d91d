import type { Sheet, SheetRow } from '../sheet.ts'
import type { SurveyItem } from './match-items.ts'
import { readLayout } from './read-layout.ts'
import { surveyTool } from './tool.ts'

/** The lists beside one. */
export const besideSheet = (sheets: readonly Sheet[], chosen: number): Sheet[] =>
  sheets.filter((_, index) => index !== chosen)

/** The first rows are enough to know what the columns of a list ask. */
const topOf = (rows: readonly SheetRow[]): readonly SheetRow[] => rows.slice(0, 10)

/** How many of the questions a list asks. */
export const askedIn = (sheets: readonly Sheet[], chosen: number, items: readonly SurveyItem[]): number =>
  readLayout(topOf(sheets[chosen]?.rows ?? []), items, new Map(), besideSheet(sheets, chosen)).asked.size

/**
 * The list that asks most of the questions. Where none asks any, the one whose columns are those of a survey tool, else
 * the widest: SurveyXact writes its lists of words before the list of answers.
 */
export function bestSheet(sheets: readonly Sheet[], items: readonly SurveyItem[]): number {
  const worth = sheets.map(({ rows }, index) => {
    const headings = (rows[0]?.cells ?? []).map(String)
    return { index, asked: askedIn(sheets, index, items), tool: surveyTool(headings) ? 1 : 0, width: headings.length }
  })
  const [best] = worth.toSorted((a, b) => b.asked - a.asked || b.tool - a.tool || b.width - a.width)
  return best?.index ?? 0
}
