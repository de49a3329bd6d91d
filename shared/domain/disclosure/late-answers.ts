import type { FormFacts, RoundFacts } from '../network-facts.ts'
import {
  type Audience,
  anonymousOf,
  batchesOf,
  inPicture,
  isSafeRest,
  isVaried,
  namedOf,
  SMALLEST_DIFFERENCE,
  scaled,
} from './forms.ts'

/** Items that are also read together, form by form: the balance P1 − P2. For the consultant they join a picture together or not at all. */
const readTogether: readonly (readonly string[])[] = [['P1', 'P2']]
const unitOf = (item: string): readonly string[] => readTogether.find((unit) => unit.includes(item)) ?? [item]

/** The batches that waiting forms go into; null: they go on waiting. `comments` came with forms of either kind. */
export type Placing = {
  readonly named: number | null
  readonly anonymous: number | null
  readonly comments: number | null
}

const together = (batch: number | null): Placing => ({ named: batch, anonymous: batch, comments: batch })

/**
 * The batch that waiting forms go into when their round is closed. `seen`: a picture or a list of names has been shown.
 *
 * The named forms may be known one by one to who typed them, so a picture with one or two anonymous forms beside them
 * would give these away (N3, N6). In the first picture such forms are left out and wait, where the named ones are `k`
 * without them; where they are not, all forms stay together and nothing is shown (`isHeld`). Later forms join when three
 * of them are anonymous or none is.
 */
export function placingOnClosing(forms: readonly FormFacts[], seen: boolean, k: number): Placing {
  if (!seen) {
    const isSafe = isSafeRest(anonymousOf(forms).length) || namedOf(forms).length < k
    return isSafe ? together(1) : { named: 1, anonymous: null, comments: 1 }
  }
  const waiting = forms.filter((form) => !inPicture(form))
  if (!isSafeRest(anonymousOf(waiting).length)) return together(null)
  return together(Math.max(0, ...forms.map(({ batch }) => batch ?? 0)) + 1)
}

/**
 * Whether the first picture of a round waits although it has `k` forms: so few of them are named that nothing can be shown
 * without the one or two anonymous ones.
 */
export function isHeld([first = []]: readonly (readonly FormFacts[])[], k: number): boolean {
  return first.length >= k && !isSafeRest(anonymousOf(first).length) && namedOf(first).length < k
}

/** Whether a closed round has a picture that may be shown. */
export function hasPicture(round: RoundFacts, k: number): boolean {
  const batches = batchesOf(round)
  return round.closed && batches.flat().length >= k && !isHeld(batches, k)
}

/** Whether forms are enough beside others that are known: none has a word on the item, or at least three answered it. */
function isEnough(item: string, forms: readonly FormFacts[]): boolean {
  return forms.every(({ values }) => values[item] === undefined) || scaled(item, forms).length >= SMALLEST_DIFFERENCE
}

/** The same for an item and for what is read of it together with another. */
export function areEnough(item: string, forms: readonly FormFacts[]): boolean {
  const unit = unitOf(item)
  const both = forms.filter(({ values }) => unit.every((one) => values[one] != null)).length
  return unit.every((one) => isEnough(one, forms)) && (both === 0 || both >= SMALLEST_DIFFERENCE)
}

/** Questions that are told of nobody by themselves outside, but only in what is read of them together with another. */
const onlyTogether: ReadonlySet<string> = new Set(['P2'])

/** Whether late forms are enough to be decided upon; which values they hold makes no difference. */
function mayDecide(item: string, late: readonly FormFacts[], audience: Audience): boolean {
  // Who typed the named forms may look at any audience's picture, so the anonymous ones are enough by themselves in each.
  return areEnough(item, anonymousOf(late)) && (audience === 'consultant' || isEnough(item, late))
}

/** Whether nobody learns another's answer from late forms that are counted (N11). */
function isSafe(item: string, late: readonly FormFacts[], audience: Audience): boolean {
  if (audience === 'consultant') return true
  const answers = scaled(item, late)
  // The mean of a balance before and after would tell that of two or three.
  return !onlyTogether.has(item) && (answers.length === 0 || isVaried(answers))
}

/**
 * The forms whose answers to an item may be counted, in the heaps in which they came to be: the first batch, then later
 * ones as soon as enough have come together (N3, item by item). What is still waiting is in none. Of a first batch with one
 * or two anonymous answers to the item only the named ones are counted; the anonymous ones wait for more. Late answers that
 * are alike but for one are left out for good: did they wait for others and join with these, it would be known that they
 * were alike, and who came after them would be read off.
 */
export function heapsFor(
  item: string,
  [first = [], ...later]: readonly (readonly FormFacts[])[],
  audience: Audience,
): FormFacts[][] {
  const isWhole = areEnough(item, anonymousOf(first))
  const heaps = [isWhole ? [...first] : namedOf(first)]
  let late: FormFacts[] = isWhole ? [] : anonymousOf(first)
  for (const batch of later) {
    late = [...late, ...batch]
    if (!mayDecide(item, late, audience)) continue
    if (isSafe(item, late, audience)) heaps.push(late)
    late = []
  }
  return heaps
}
