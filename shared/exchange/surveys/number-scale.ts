import type { SurveyItem } from './match-items.ts'

/** How numbers without words are counted: from 1 or from 0, upwards with the scale or (turned) against it. */
export const numberReadings = ['asWritten', 'turned', 'fromZero', 'turnedFromZero'] as const
export type NumberReading = (typeof numberReadings)[number]

/** The step, 1 upwards, that a number stands for on a scale of so many steps; undefined beyond its ends. */
export function stepOfNumber(reading: NumberReading, number: number, steps: number): number | undefined {
  const step = {
    asWritten: number,
    turned: steps + 1 - number,
    fromZero: number + 1,
    turnedFromZero: steps - number,
  }[reading]
  return step >= 1 && step <= steps ? step : undefined
}

/** The number that stands for a step, by the same count. */
export const numberOfStep = (reading: NumberReading, step: number, steps: number): number =>
  ({ asWritten: step, turned: steps + 1 - step, fromZero: step - 1, turnedFromZero: steps - step })[reading]

/** Questions with the same steps are counted alike by a tool. */
export const scaleOf = ({ steps }: SurveyItem): string => steps.map(([words]) => words ?? '').join('|')

/** The readings that leave no number out that another reading takes in; from 0 only where a 0 was seen. */
export function possibleReadings(numbers: readonly number[], steps: number): NumberReading[] {
  const isFromZero = numbers.includes(0) && !numbers.includes(steps)
  return numberReadings.filter((reading) => isFromZero || reading === 'asWritten' || reading === 'turned')
}

/** The one reading that fits all pairs of a number and the step its words name; null where none or several do. */
export function readingSaid(
  pairs: readonly { readonly number: number; readonly step: number }[],
  steps: number,
): NumberReading | null {
  const fitting = numberReadings.filter((reading) =>
    pairs.every(({ number, step }) => stepOfNumber(reading, number, steps) === step),
  )
  return pairs.length > 0 && fitting.length === 1 ? (fitting[0] ?? null) : null
}
