import { cutOff, questionTexts } from './heading-text.ts'

/** A question as it is asked, in every language it may have been asked in. */
export type SurveyItem = {
  readonly id: string
  readonly kind: 'scale' | 'choice' | 'text'
  readonly texts: readonly string[]
  /** The words of each step, from 1 upwards, and of the answer beside the scale. */
  readonly steps: readonly (readonly string[])[]
  readonly offScale: readonly string[]
  /** Whether high is good (1), bad (-1) or neither (0). */
  readonly direction: 1 | -1 | 0
}

/** From here on two texts are taken for the same question. */
const alikeFrom = 0.72
const alikeWhenCutOff = 0.9
/** No question is as long as this; headings may hold the whole text above a grid. */
const longestPart = 400

/** Letters and digits alone, in lower case. */
export const bare = (text: string): string => text.toLocaleLowerCase('da').replaceAll(/[^\p{L}\d]+/gu, '')

type Pairs = { readonly counts: ReadonlyMap<string, number>; readonly size: number }

const pairsOf = (text: string): Pairs => {
  const letters = bare(text)
  const counts = new Map<string, number>()
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = letters.slice(at, at + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return { counts, size: Math.max(0, letters.length - 1) }
}

/** How alike two texts are, 0 to 1: twice their common pairs of letters over all their pairs (Dice); 0 for little. */
function alike(one: Pairs, other: Pairs): number {
  const total = one.size + other.size
  // Texts of very different lengths cannot be alike, whatever letters they have.
  if (total === 0 || 2 * Math.min(one.size, other.size) < alikeFrom * total) return 0
  let common = 0
  for (const [pair, count] of one.counts) common += Math.min(count, other.counts.get(pair) ?? 0)
  return (2 * common) / total
}

// Not behind a space: "Matematik R1" is a school subject.
const code = /(?:^|[[_(])([PRYB]\d{1,2})(?=$|[\]).:_\s])/i

type Scored = { readonly id: string; readonly starts: readonly string[]; readonly pairs: readonly Pairs[] }

function scoresOf(heading: string, items: readonly Scored[]): number[] {
  const said = code.exec(heading)?.[1]?.toUpperCase()
  const start = cutOff(heading)
  const begins = start === null ? null : bare(start)
  const parts = questionTexts(heading)
    .filter(({ length }) => length <= longestPart)
    .map(pairsOf)
  return items.map(({ id, starts, pairs }) => {
    if (said === id) return 2
    if (begins !== null && starts.some((text) => text.startsWith(begins))) return alikeWhenCutOff
    return Math.max(0, ...parts.flatMap((part) => pairs.map((text) => alike(part, text))))
  })
}

/**
 * Which question each column answers: by its code where the heading has one (`R3`, `R3. …`, `G01[R3]`), else by the text
 * that is most alike, of the heading or of the row of a grid (`How far do you agree? [We agree on …]`). Each question is
 * given to one column, the one most like it; null for all other columns.
 */
export function matchItems(headings: readonly string[], items: readonly SurveyItem[]): (string | null)[] {
  const scored = items.map(({ id, texts }) => ({ id, starts: texts.map(bare), pairs: texts.map(pairsOf) }))
  const offers = headings.flatMap((heading, column) =>
    heading.trim() === ''
      ? []
      : scoresOf(heading, scored).flatMap((score, at) =>
          score >= alikeFrom ? [{ column, id: scored[at]?.id ?? '', score }] : [],
        ),
  )
  const found = new Map<number, string>()
  const given = new Set<string>()
  for (const { column, id } of offers.toSorted((a, b) => b.score - a.score || a.column - b.column)) {
    if (found.has(column) || given.has(id)) continue
    found.set(column, id)
    given.add(id)
  }
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
