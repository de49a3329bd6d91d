/** A cell on its way out: text, a number, a day, or nothing. */
export type TableCell = string | number | { readonly day: string } | null

/** What an exported file holds, before it is CSV or a workbook. */
export type Table = {
  readonly name: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly TableCell[])[]
}
