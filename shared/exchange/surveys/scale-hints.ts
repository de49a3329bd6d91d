import type { SurveyItem } from './match-items.ts'

/** Numbers of one form by item, as they stand in the file. */
export type NumbersOfForm = ReadonlyMap<string, number>

/** From this mean of the good questions on a file looks as if 5 were the best, and up to that one as if 1 were. */
const [highFrom, lowTo] = [3.4, 2.6]
/** From this correlation on a question that goes the other way goes with the others. */
const togetherFrom = 0.5

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/** Pearson's r; NaN where one of the two does not vary. */
function correlation(pairs: readonly (readonly [number, number])[]): number {
  const [one, other] = [meanOf(pairs.map(([a]) => a)), meanOf(pairs.map(([, b]) => b))]
  const sum = (of: (a: number, b: number) => number) => pairs.reduce((all, [a, b]) => all + of(a - one, b - other), 0)
  return sum((a, b) => a * b) / Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b))
}

export type ScaleHints = {
  /** Which way the levels of the answers point; null where they do not say. */
  readonly points: 'asWritten' | 'turned' | null
  /** The questions whose answers should go against the others and go with them: a tool may have turned them already. */
  readonly alreadyTurned: readonly string[]
}

export const noHints: ScaleHints = { points: null, alreadyTurned: [] }

/**
 * What numbers without words let one guess about their scale. A scale that is turned as a whole leaves every correlation
 * as it was, so only levels can tell: people who go on in a network mostly agree with what is good in it, and disagree
 * with a question that goes the other way (R7, B2). Correlations tell of single questions that a tool has turned. Both
 * are guesses, to be shown and not acted on; there are none from fewer than `minForms` forms (rule N1).
 */
export function scaleHints(
  forms: readonly NumbersOfForm[],
  items: readonly SurveyItem[],
  minForms: number,
): ScaleHints {
  const answersOf = (direction: 1 | -1) => {
    const ids = items.filter((item) => item.direction === direction).map(({ id }) => id)
    return (form: NumbersOfForm): number[] => ids.flatMap((id) => form.get(id) ?? [])
  }
  const [goodOf, badOf] = [answersOf(1), answersOf(-1)]
  if (forms.filter((form) => form.size > 0).length < minForms) return noHints
  const [good, bad] = [forms.flatMap(goodOf), forms.flatMap(badOf)]
  const level = meanOf(good)
  const against = bad.length === 0 ? 0 : Math.sign(level - meanOf(bad))
  const points = level >= highFrom && against >= 0 ? 'asWritten' : level <= lowTo && against <= 0 ? 'turned' : null
  const alreadyTurned = items
    .filter(({ direction }) => direction === -1)
    .filter(({ id }) => {
      const pairs = forms.flatMap((form) => {
        const [own, others] = [form.get(id), goodOf(form)]
        return own === undefined || others.length === 0 ? [] : [[own, meanOf(others)] as const]
      })
      return pairs.length >= minForms && correlation(pairs) >= togetherFrom
    })
    .map(({ id }) => id)
  return { points, alreadyTurned }
}
