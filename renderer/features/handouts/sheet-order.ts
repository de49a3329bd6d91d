/** The list with one of its items at another place, counted from 0. */
export function placed<T>(list: readonly T[], item: T, at: number): T[] {
  const rest = list.filter((one) => one !== item)
  return rest.toSpliced(Math.max(0, Math.min(at, rest.length)), 0, item)
}

/**
 * The sheets with one more. As long as they stand as in the catalogue it takes its place among them; once they have
 * been put in an order of their own it comes last.
 */
export function withSheet(sheets: readonly string[], id: string, catalogue: readonly string[]): string[] {
  const place = (one: string) => catalogue.indexOf(one)
  const isSorted = sheets.every((one, index) => index === 0 || place(sheets[index - 1] ?? '') < place(one))
  if (!isSorted) return [...sheets, id]
  const next = sheets.findIndex((one) => place(one) > place(id))
  return sheets.toSpliced(next < 0 ? sheets.length : next, 0, id)
}
