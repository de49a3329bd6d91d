import type { FormFacts } from '../network-facts.ts'
import { type Audience, anonymousOf, inPicture, isSafeRest, isVaried, SMALLEST_DIFFERENCE, scaled } from './forms.ts'

/** Items that are also read together, form by form: the balance P1 − P2. They join a picture together or not at all. */
const readTogether: readonly (readonly string[])[] = [['P1', 'P2']]
const unitOf = (item: string): readonly string[] => readTogether.find((unit) => unit.includes(item)) ?? [item]

/**
 * The batch that waiting forms go into when their round is closed. Where no picture has been seen yet all forms make the
 * first one; later ones join when three of them are anonymous or none is, and otherwise go on waiting (null): the named
 * ones beside them may be known to who typed them. `seen`: a picture or a list of names has been shown (N3).
 */
export function batchOnClosing(forms: readonly FormFacts[], seen: boolean): number | null {
  if (!seen) return 1
  const waiting = forms.filter((form) => !inPicture(form))
  if (!isSafeRest(anonymousOf(waiting).length)) return null
  return Math.max(0, ...forms.map(({ batch }) => batch ?? 0)) + 1
}

/** Whether forms are enough beside others that are known: none has a word on the item, or at least three answered it. */
function isEnough(item: string, forms: readonly FormFacts[]): boolean {
  return forms.every(({ values }) => values[item] === undefined) || scaled(item, forms).length >= SMALLEST_DIFFERENCE
}

/** The same for an item and for what is read of it together with another. */
export function areEnough(item: string, forms: readonly FormFacts[]): boolean {
  const unit = unitOf(item)
  const together = forms.filter(({ values }) => unit.every((one) => values[one] != null)).length
  return unit.every((one) => isEnough(one, forms)) && (together === 0 || together >= SMALLEST_DIFFERENCE)
}

/** Whether late forms may be added to what is known of an item (N3, item by item; N11). */
function mayJoin(item: string, late: readonly FormFacts[], audience: Audience): boolean {
  const isSafe = (one: string): boolean => {
    const answers = scaled(one, late)
    return audience === 'consultant' || answers.length === 0 || isVaried(answers)
  }
  // What the consultant was told by name is no secret to the consultant.
  const unknown = audience === 'consultant' ? anonymousOf(late) : late
  return unknown.length === 0 || (areEnough(item, unknown) && unitOf(item).every(isSafe))
}

/**
 * The forms whose answers to an item may be counted, in the heaps in which they came to be: the first batch, then later
 * ones as soon as enough have come together. What is still waiting is in none.
 */
export function heapsFor(
  item: string,
  [first = [], ...later]: readonly (readonly FormFacts[])[],
  audience: Audience,
): FormFacts[][] {
  const heaps = [[...first]]
  let late: FormFacts[] = []
  for (const batch of later) {
    late = [...late, ...batch]
    if (!mayJoin(item, late, audience)) continue
    heaps.push(late)
    late = []
  }
  return heaps
}
