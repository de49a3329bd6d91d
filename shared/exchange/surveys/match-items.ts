/** A question as it is asked, in every language it may have been asked in. */
export type SurveyItem = {
  readonly id: string
  readonly kind: 'scale' | 'choice' | 'text'
  readonly texts: readonly string[]
  /** The words of each step, from 1 upwards, and of the answer beside the scale. */
  readonly steps: readonly (readonly string[])[]
  readonly offScale: readonly string[]
}

/** From here on two texts are taken for the same question. */
const alikeFrom = 0.72

/** Letters and digits alone, in lower case. */
export const bare = (text: string): string => text.toLocaleLowerCase('da').replaceAll(/[^\p{L}\d]+/gu, '')

const pairs = (text: string): Map<string, number> => {
  const found = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2)
    found.set(pair, (found.get(pair) ?? 0) + 1)
  }
  return found
}

/** How alike two texts are, 0 to 1: twice their common pairs of letters over all their pairs (Dice). */
export function likeness(a: string, b: string): number {
  const [one, other] = [pairs(bare(a)), pairs(bare(b))]
  const size = (of: Map<string, number>) => [...of.values()].reduce((sum, count) => sum + count, 0)
  const total = size(one) + size(other)
  if (total === 0) return 0
  let common = 0
  for (const [pair, count] of one) common += Math.min(count, other.get(pair) ?? 0)
  return (2 * common) / total
}

const code = /(?:^|[[_\s(])([PRYB]\d{1,2})(?=$|[\]).:_\s])/i

/** The texts in a heading that may be the question: the whole, without its number, and a row of a grid in its brackets. */
const questionTexts = (heading: string): string[] => {
  const row = /\[([^[\]]+)\]\s*$/.exec(heading)?.[1]
  return [heading.replace(/^\d+[.)]\s*/, ''), ...(row === undefined ? [] : [row])]
}

const scoreOf = (heading: string, { id, texts }: SurveyItem): number => {
  if (code.exec(heading)?.[1]?.toUpperCase() === id) return 2
  return Math.max(...questionTexts(heading).flatMap((part) => texts.map((text) => likeness(part, text))))
}

/**
 * Which question each column answers: by its code where the heading has one (`R3`, `R3. …`, `G01[R3]`), else by the text
 * that is most alike, of the heading or of the row of a grid (`How far do you agree? [We agree on …]`). Each question is
 * given to one column, the one most like it; null for all other columns.
 */
export function matchItems(headings: readonly string[], items: readonly SurveyItem[]): (string | null)[] {
  const offers = headings.flatMap((heading, column) =>
    items.flatMap((item) => {
      const score = scoreOf(heading, item)
      return score >= alikeFrom ? [{ column, id: item.id, score }] : []
    }),
  )
  const found = new Map<number, string>()
  for (const { column, id } of offers.toSorted((a, b) => b.score - a.score || a.column - b.column))
    if (!found.has(column) && ![...found.values()].includes(id)) found.set(column, id)
  return headings.map((_, column) => found.get(column) ?? null)
}

/** The questions after the one of a column given to the columns after it, in order, as far as both go. */
export function inOrderFrom(
  targets: readonly (string | null)[],
  column: number,
  items: readonly SurveyItem[],
): Map<number, string | null> {
  const first = items.findIndex(({ id }) => id === targets[column])
  const given = new Map<number, string | null>()
  if (first < 0) return given
  for (const [step, { id }] of items.slice(first).entries())
    if (column + step < targets.length) given.set(column + step, id)
  const taken = new Set(given.values())
  for (const [other, id] of targets.entries())
    if (id !== null && !given.has(other) && taken.has(id)) given.set(other, null)
  return given
}
