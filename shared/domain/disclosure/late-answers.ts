import type { FormFacts } from '../network-facts.ts'
import { type Audience, inPicture, isVaried, SMALLEST_DIFFERENCE, scaled } from './forms.ts'

/** Items that are also read together, form by form: the balance P1 − P2. They join a picture together or not at all. */
const readTogether: readonly (readonly string[])[] = [['P1', 'P2']]
const unitOf = (item: string): readonly string[] => readTogether.find((unit) => unit.includes(item)) ?? [item]

/**
 * The batch that waiting forms go into when their round is closed. Where no picture has been seen yet all forms make the
 * first one; later ones join from three, and otherwise go on waiting (null). `seen`: a picture has been shown (N3).
 */
export function batchOnClosing(forms: readonly FormFacts[], seen: boolean): number | null {
  if (!seen) return 1
  const waiting = forms.filter((form) => !inPicture(form)).length
  if (waiting < SMALLEST_DIFFERENCE) return null
  return Math.max(0, ...forms.map(({ batch }) => batch ?? 0)) + 1
}

/** Whether late forms may be added to what is known of an item (N3, item by item). */
function mayJoin(item: string, late: readonly FormFacts[], audience: Audience): boolean {
  const answers = scaled(item, late)
  const silent = late.every(({ values }) => values[item] === undefined)
  if (silent) return true
  return answers.length >= SMALLEST_DIFFERENCE && (audience === 'consultant' || isVaried(answers))
}

/** Whether a unit of items may take late forms in: every item of it, and what is read of them together. */
function unitMayJoin(unit: readonly string[], late: readonly FormFacts[], audience: Audience): boolean {
  const both = late.filter(({ values }) => unit.every((item) => values[item] != null)).length
  return unit.every((item) => mayJoin(item, late, audience)) && (both === 0 || both >= SMALLEST_DIFFERENCE)
}

/** The forms whose answers to an item may be counted: the first batch, and later ones once enough have come together. */
export function formsFor(
  item: string,
  [first = [], ...later]: readonly FormFacts[][],
  audience: Audience,
): Set<FormFacts> {
  const counted = new Set(first)
  let late: FormFacts[] = []
  for (const batch of later) {
    late = [...late, ...batch]
    if (!unitMayJoin(unitOf(item), late, audience)) continue
    for (const form of late) counted.add(form)
    late = []
  }
  return counted
}
