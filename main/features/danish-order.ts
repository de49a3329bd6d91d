const order = new Intl.Collator('da')
const sameness = new Intl.Collator('da', { sensitivity: 'accent' })

/** Compares two texts in Danish alphabetical order: æ, ø, å last. SQLite knows none of this, so lists are sorted here. */
export const danishOrder = (a: string, b: string): number => order.compare(a, b)

/** A sorted copy, by the text that `by` gives for each. */
export const sortedBy = <T>(list: readonly T[], by: (item: T) => string): T[] =>
  list.toSorted((a, b) => danishOrder(by(a), by(b)))

/** Whether a reader would take two names for the same: case and outer spaces do not count. */
export const sameText = (a: string, b: string): boolean => sameness.compare(a.trim(), b.trim()) === 0
