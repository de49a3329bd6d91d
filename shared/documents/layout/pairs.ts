/** What a word looks like, as far as it matters whether a line may end beside it. */
type Traits = { readonly text: string; readonly traits: number }

const ABBREVIATION = /^\(?(kl|ca|nr|no|pkt|fx|evt|side|page|punkt|trin|step|item|CVR|§|p|s|e\.g|i\.e|dvs|bl|maks)\.?$/i
/** Longest pair that is kept on one line: more would make holes in a narrow column. */
const LONGEST_PAIR = 16

const patterns = {
  dash: /^[–—…·→=+]/,
  abbreviation: ABBREVIATION,
  year: /^(19|20)\d\d$/,
  number: /^\(?[+−–]?\d[\d.,–]*[.)]?$/,
  counted: /^(\p{L}|%)/u,
  letters: /^\p{L}+$/u,
  yearFirst: /^(19|20)\d\d\b/,
}
const names = Object.keys(patterns) as (keyof typeof patterns)[]
const bit = Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Record<keyof typeof patterns, number>

/** The traits of a word, one bit each. */
export const traitsOf = (text: string): number =>
  names.reduce((traits, name) => (patterns[name].test(text) ? traits | bit[name] : traits), 0)

/**
 * Whether no line should end between two words: a number and what it counts, a date, an abbreviation and its number,
 * and nothing that begins with a dash, a middle dot or an ellipsis may begin a line.
 */
export function isPair(before: Traits, after: Traits): boolean {
  if (after.traits & bit.dash) return true
  if (before.text.length + after.text.length > LONGEST_PAIR) return false
  if (before.traits & bit.abbreviation) return true
  if (before.traits & bit.year) return false
  if (before.traits & bit.number) return (after.traits & bit.counted) !== 0
  return (before.traits & bit.letters) !== 0 && (after.traits & bit.yearFirst) !== 0
}
