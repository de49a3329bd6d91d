import { cellText, type Sheet, type SheetRow } from '../sheet.ts'
import { codebookOf, headingsIn, nameOf } from './codebook.ts'
import { findHeadings } from './find-headings.ts'
import { matchItems, type SurveyItem } from './match-items.ts'

/** A row of the file without its types. `line` is its number in the file, counted from 1. */
export type SurveyRow = { readonly line: number; readonly cells: readonly string[] }

/** A question of the file, and the words that the file itself gives for its numbers. */
export type Asked = { readonly item: SurveyItem; readonly labels: ReadonlyMap<string, string> | undefined }

export type SurveyLayout = {
  /** The row that names the columns; empty texts where the first row holds answers like all others. */
  readonly headings: readonly string[]
  /** The headings as a person reads them, with the questions that the file gives for short names. */
  readonly titles: readonly string[]
  readonly hasHeadings: boolean
  /** The question of each column; null is not taken. */
  readonly targets: readonly (string | null)[]
  /** The columns that are taken. */
  readonly asked: ReadonlyMap<number, Asked>
  /** All rows below the headings. */
  readonly rows: readonly SurveyRow[]
}

/** More rows than this do not stand above the answers of any tool. */
const rowsLookedAt = 8

/** Finds out what each column of a list answers. `changed` goes before what the headings say. */
export function readLayout(
  list: readonly SheetRow[],
  items: readonly SurveyItem[],
  changed: ReadonlyMap<number, string | null>,
  beside: readonly Sheet[],
): SurveyLayout {
  const rows = list.map(({ line, cells }) => ({ line, cells: cells.map((cell) => cellText(cell).trim()) }))
  const book = codebookOf(rows[0]?.cells ?? [], beside)
  const top = rows.slice(0, rowsLookedAt).map(({ cells }) => cells)
  const { rows: above, texts: headings } = findHeadings(top, items, (texts) => headingsIn(book, texts))
  const titles = headingsIn(book, headings)
  const guessed = matchItems(titles, items)
  const targets = headings.map((_, column) =>
    changed.has(column) ? (changed.get(column) ?? null) : (guessed[column] ?? null),
  )
  const asked = new Map<number, Asked>()
  for (const [column, id] of targets.entries()) {
    const item = items.find((one) => one.id === id)
    if (item) asked.set(column, { item, labels: book.words.get(nameOf(headings[column] ?? '')) })
  }
  return { headings, titles, hasHeadings: above > 0, targets, asked, rows: rows.slice(above) }
}
