import { foldedLetters } from '../../content/name-words.ts'
import type { KnownNames } from './known-people.ts'
import { type Unit, unitsOf } from './units.ts'
import type { Range } from './words.ts'

/** What stands where words were masked. It does not tell how long they were. */
export const MASK = '[…]'

/** What the consultant decided about one unit, told by where it begins. */
export type MaskChoice = { readonly start: number; readonly hidden: boolean }

/** Whether a unit is masked: addresses and numbers always, names unless the consultant let them stand, other words if chosen. */
export function isMasked({ start, found }: Unit, choices: readonly MaskChoice[]): boolean {
  if (found?.certainty === 'always') return true
  return choices.find((choice) => choice.start === start)?.hidden ?? found?.certainty === 'sure'
}

/** A part of a text with a mask in the place of every unit of these; masks side by side become one. */
export function withMasks(text: string, { start, end }: Range, masked: readonly Range[]): string {
  let said = ''
  let at = start
  for (const unit of masked) {
    if (unit.end <= start || unit.start >= end) continue
    const gap = text.slice(at, Math.max(at, unit.start))
    said += said.endsWith(MASK) && /^[\s.-]*$/.test(gap) ? '' : gap + MASK
    // The dot of an initial goes with it, unless it also ends the sentence.
    const dot = unit.end - unit.start === 1 && /^\.\s*\S/.test(text.slice(unit.end, end)) ? 1 : 0
    at = Math.max(at, Math.min(unit.end + dot, end))
  }
  return said + text.slice(at, end)
}

/** A sentence as it may be shown to others: everything that is masked in it is gone. */
export const maskedSentence = (
  text: string,
  sentence: Range,
  units: readonly Unit[],
  choices: readonly MaskChoice[],
): string =>
  withMasks(
    text,
    sentence,
    units.filter((unit) => isMasked(unit, choices)),
  )

/**
 * A sentence that was masked before, with the names of today: people may have come to the network since. `letStand` are
 * words that the consultant let stand, as they were written.
 */
export function maskedAnew(text: string, known: KnownNames, letStand: readonly string[]): string {
  const spared = new Set(letStand.map(foldedLetters))
  return withMasks(
    text,
    { start: 0, end: text.length },
    unitsOf(text, known).filter((unit) => isMasked(unit, []) && !spared.has(foldedLetters(unit.text))),
  )
}
