import { foldedLetters } from '../../content/name-words.ts'
import { stemsOf } from '../free-text/find-names.ts'
import type { KnownNames } from '../free-text/known-people.ts'
import { withMasks } from '../free-text/mask.ts'
import { type FoundKind, type Unit, unitsOf } from '../free-text/units.ts'

/** What the consultant decided about a word that may name somebody, wherever it stands and with whatever ending. */
export type WordChoice = { readonly word: string; readonly hidden: boolean }

/** A word of a text that names somebody, or may. `hidden`: it is masked for others, as decided or until somebody decides. */
export type NamedWord = {
  readonly word: string
  readonly kind: FoundKind
  /** always: masked whatever anybody says · sure: a name · maybe: it is asked whether it is one. */
  readonly certainty: 'always' | 'sure' | 'maybe'
  readonly hidden: boolean
  readonly decided: boolean
}

/** Equal for a word and its genitive: a choice holds while the text around it is rewritten. */
export const wordKey = (word: string): string =>
  stemsOf(word)
    .map(foldedLetters)
    .reduce((shortest, stem) => (stem.length < shortest.length ? stem : shortest))

const choiceFor = ({ text }: Unit, choices: readonly WordChoice[]): WordChoice | undefined =>
  choices.find(({ word }) => wordKey(word) === wordKey(text))

/**
 * Whether a unit is masked: addresses and numbers always, else as decided. What is not decided is masked where it is or may
 * be a name; a workplace or a title is only asked about.
 */
function isHidden(unit: Unit, choices: readonly WordChoice[]): boolean {
  const { found } = unit
  if (!found) return false
  if (found.certainty === 'always') return true
  return choiceFor(unit, choices)?.hidden ?? (found.certainty === 'sure' || found.kind !== 'trait')
}

const maskedLine = (line: string, known: KnownNames, choices: readonly WordChoice[]): string =>
  withMasks(
    line,
    { start: 0, end: line.length },
    unitsOf(line, known).filter((unit) => isHidden(unit, choices)),
  )

/**
 * What the consultant writes themselves, as others get it: names of the people around masked unless they were let stand.
 * Line by line, since masks that stand side by side become one.
 */
export const withNamesMasked = (text: string, known: KnownNames, choices: readonly WordChoice[]): string =>
  text
    .split('\n')
    .map((line) => maskedLine(line, known, choices))
    .join('\n')

/** The words of a text that name somebody or may, each once, in the order they stand. */
export function namesIn(text: string, known: KnownNames, choices: readonly WordChoice[]): NamedWord[] {
  const found = new Map<string, NamedWord>()
  for (const unit of unitsOf(text, known)) {
    if (!unit.found || found.has(wordKey(unit.text))) continue
    const { kind, certainty } = unit.found
    const decided = certainty !== 'always' && choiceFor(unit, choices) !== undefined
    found.set(wordKey(unit.text), { word: unit.text, kind, certainty, hidden: isHidden(unit, choices), decided })
  }
  return [...found.values()]
}
