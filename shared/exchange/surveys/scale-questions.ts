import { bare, type SurveyItem } from './match-items.ts'
import { type NumberReading, possibleReadings, readingSaid, scaleOf, stepOfNumber } from './number-scale.ts'
import type { Meaning } from './read-answer.ts'
import { noHints, type ScaleHints, scaleHints } from './scale-hints.ts'

/** What an answer of a file is taken for: a step, an answer beside the scale (null), or nothing. */
export type Taken = number | null | 'skip'

/** An answer that neither is on the scale nor says any of its words, and how often it stands in the file. */
export type OtherAnswer = { readonly text: string; readonly count: number; readonly taken: Taken | undefined }

/** What there is to ask or to tell about the questions of a file that share their steps. */
export type ScaleQuestion = {
  readonly scale: string
  /** All questions with these steps that the file answers. */
  readonly all: readonly SurveyItem[]
  /** Those of them that have numbers without words. */
  readonly items: readonly SurveyItem[]
  readonly possible: readonly NumberReading[]
  /** How the file itself says that its numbers are counted. */
  readonly said: NumberReading | null
  readonly reading: NumberReading | null
  readonly hints: ScaleHints
  readonly others: readonly OtherAnswer[]
  /** The tool's scale has more steps than ours, and its answers have no place on it. */
  readonly hasMoreSteps: boolean
}

/** What somebody has said about the scales of a file. */
export type ScaleChoices = {
  /** How numbers are counted, by scale. */
  readonly readings?: ReadonlyMap<string, NumberReading>
  /** Questions that a tool has turned already: theirs are counted against the others. */
  readonly turned?: ReadonlySet<string>
  /** What other answers are taken for, by `otherKey`. */
  readonly others?: ReadonlyMap<string, Taken>
}

export const otherKey = (scale: string, text: string): string => `${scale}\n${/\p{L}/u.test(text) ? bare(text) : text}`

/** An answer of the file with its question and what it means by itself. */
export type ReadCell = { readonly item: SurveyItem; readonly text: string; readonly meaning: Meaning }

/** The words a file gives for its numbers, as pairs of a number and a step. */
export type SaidPairs = ReadonlyMap<string, readonly { readonly number: number; readonly step: number }[]>

const against: Readonly<Record<NumberReading, NumberReading>> = {
  asWritten: 'turned',
  turned: 'asWritten',
  fromZero: 'turnedFromZero',
  turnedFromZero: 'fromZero',
}

type Counted = Pick<ScaleQuestion, 'reading' | 'possible'>

/** The step of a number; `asked` while its scale is still asked for, undefined for a number beyond the scale. */
function stepTaken(
  { id, steps }: SurveyItem,
  number: number,
  { reading, possible }: Counted,
  { turned }: ScaleChoices,
) {
  const step = (one: NumberReading) => stepOfNumber(one, number, steps.length)
  if (reading !== null) return step(turned?.has(id) ? against[reading] : reading)
  return possible.some((one) => step(one) !== undefined) ? ('asked' as const) : undefined
}

/**
 * What an answer is taken for once its scale is known: `asked` while it is not, `other` where it is on no scale and nobody
 * has said what it means.
 */
export function takenFor(
  { item, text, meaning }: ReadCell,
  counted: Counted,
  choices: ScaleChoices,
): Taken | 'other' | 'asked' {
  if (meaning.kind === 'step') return meaning.step
  if (meaning.kind === 'beside') return null
  if (meaning.kind === 'none') return 'skip'
  const step = meaning.kind === 'number' ? stepTaken(item, meaning.number, counted, choices) : undefined
  if (step !== undefined) return step
  const said = choices.others?.get(otherKey(scaleOf(item), text))
  return said === undefined ? 'other' : said
}

/** The longest scale that tools offer. */
const mostSteps = 10

const number = ({ id }: SurveyItem): number => Number(id.slice(1))
const distinct = (items: readonly SurveyItem[]) =>
  [...new Map(items.map((item) => [item.id, item])).values()].toSorted((a, b) => number(a) - number(b))

/** The numbers of a form that stand on the scale as it is written. */
const numbersOf = (form: readonly ReadCell[], scale: string): Map<string, number> =>
  new Map(
    form.flatMap(({ item, meaning }) =>
      meaning.kind === 'number' &&
      scaleOf(item) === scale &&
      stepOfNumber('asWritten', meaning.number, item.steps.length)
        ? [[item.id, meaning.number] as const]
        : [],
    ),
  )

/** One number beyond the scale is a code, as for "Ved ikke"; two of them are steps. */
const hasMoreSteps = (numbers: readonly number[], steps: number): boolean =>
  new Set(numbers.filter((number) => number > steps && number <= mostSteps)).size > 1

/** What must be asked about the scales of a file, by scale: one question for all questions with the same steps. */
export function scaleQuestions(
  forms: readonly (readonly ReadCell[])[],
  said: SaidPairs,
  choices: ScaleChoices,
  minForms: number,
): Map<string, ScaleQuestion> {
  const questionOf = (scale: string, cells: readonly ReadCell[]): ScaleQuestion => {
    const steps = cells[0]?.item.steps.length ?? 0
    const numbers = cells.flatMap(({ meaning }) => (meaning.kind === 'number' ? meaning.number : []))
    const possible = possibleReadings(numbers, steps)
    const inFile = readingSaid(said.get(scale) ?? [], steps)
    const reading = choices.readings?.get(scale) ?? inFile
    const isOpen = (cell: ReadCell) => takenFor(cell, { reading: null, possible }, {}) === 'asked'
    const items = distinct(cells.filter(isOpen).map(({ item }) => item))
    const bareForms = forms.map((form) => numbersOf(form, scale))
    return {
      scale,
      all: distinct(cells.map(({ item }) => item)),
      items,
      possible,
      said: inFile,
      reading,
      hints: inFile === null ? scaleHints(bareForms, items, minForms) : noHints,
      others: othersIn(cells, { reading, possible }, choices),
      hasMoreSteps: hasMoreSteps(numbers, steps),
    }
  }
  const byScale = Map.groupBy(forms.flat(), ({ item }) => scaleOf(item))
  return new Map([...byScale].map(([scale, cells]) => [scale, questionOf(scale, cells)]))
}

function othersIn(cells: readonly ReadCell[], counted: Counted, choices: ScaleChoices): OtherAnswer[] {
  const unread = cells.filter((cell) => takenFor(cell, counted, { ...choices, others: new Map() }) === 'other')
  return [...Map.groupBy(unread, ({ item, text }) => otherKey(scaleOf(item), text))].map(([key, same]) => ({
    text: same[0]?.text ?? '',
    count: same.length,
    taken: choices.others?.get(key),
  }))
}
