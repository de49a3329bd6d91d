/** A cell as it was read: text, or a number that a spreadsheet stored as one. Dates stand as `2026-11-24`. */
export type Cell = string | number

/** `line` is the row's number in the source, counted from 1, as a spreadsheet shows it. */
export type SheetRow = { readonly line: number; readonly cells: readonly Cell[] }

/** A list before anything in it is understood. Rows without any text are left out. */
export type Sheet = { readonly name: string; readonly rows: readonly SheetRow[] }

/** Rows numbered from 1, without those that say nothing. */
export const numberedRows = (rows: readonly (readonly Cell[])[]): SheetRow[] =>
  rows.map((cells, index) => ({ line: index + 1, cells })).filter(({ cells }) => cells.some((cell) => cell !== ''))

/** A cell as a person would type it: numbers with a decimal comma. */
export const cellText = (cell: Cell | undefined): string =>
  typeof cell === 'number' ? String(cell).replace('.', ',') : (cell ?? '')

// Line ends inside a cell stay; nothing else that cannot be printed does, nor halves of characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]+/g

/** The text of a cell as it can be stored: letters joined with their marks, trimmed, nothing unprintable. */
export const cleanText = (text: string): string =>
  text.toWellFormed().normalize('NFC').replaceAll(UNPRINTABLE, ' ').trim()
