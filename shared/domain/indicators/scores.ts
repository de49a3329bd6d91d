import type { RoundFacts } from '../network-facts.ts'
import { toTenth } from './rounding.ts'

/** Scores as whole numbers over a common `unit`, so that means of halves and thirds stay exact: 9 with unit 2 is 4.5. */
export type Scores = { readonly values: readonly number[]; readonly unit: number }

/** One item of a dimension; `reversed` items are turned (6 − x) before use. */
export type ScoredItem = { readonly id: string; readonly reversed?: true }

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** The mean as an exact fraction. */
export function fractionOf({ values, unit }: Scores): { readonly top: number; readonly bottom: number } {
  return { top: sum(values), bottom: values.length * unit }
}

/** The mean, rounded half up to one decimal (S2). Throws `RangeError` when there is nothing to take a mean of. */
export function meanOf(scores: Scores): number {
  if (scores.values.length === 0) throw new RangeError('The mean of nothing')
  const { top, bottom } = fractionOf(scores)
  return toTenth(top, bottom)
}

/** Sample standard deviation (n − 1), rounded half up to one decimal (S7); 0 for fewer than two scores. */
export function spreadOf({ values, unit }: Scores): number {
  const n = values.length
  if (n < 2) return 0
  const squares = n * sum(values.map((value) => value * value)) - sum(values) ** 2
  const whole = n * (n - 1) * unit * unit
  // The root is irrational: a close guess, then put right with whole numbers at the halves.
  let tenths = Math.round(10 * Math.sqrt(squares / whole))
  while ((2 * tenths + 1) ** 2 * whole <= 400 * squares) tenths++
  while (tenths > 0 && (2 * tenths - 1) ** 2 * whole > 400 * squares) tenths--
  return tenths / 10
}

/**
 * A respondent's score in a dimension: the mean of the answered items, of which there must be at least half
 * (content specification part e). Respondents with fewer are left out.
 */
export function dimensionScores(items: readonly ScoredItem[], forms: readonly Record<string, number | null>[]): Scores {
  const unit = items.reduce((product, _, index) => leastCommonMultiple(product, index + 1), 1)
  const values = forms.flatMap((form) => {
    const given = items.flatMap(({ id, reversed }) => {
      const value = form[id] ?? null
      return value === null ? [] : reversed ? 6 - value : value
    })
    return given.length > 0 && given.length * 2 >= items.length ? (sum(given) * unit) / given.length : []
  })
  return { values, unit }
}

/**
 * Whether questions may be read together, form by form. A group or a client has the answers to each of them as well; a form
 * that answered only some weighs otherwise than the rest, and what it weighs would tell its answers.
 */
export function mayReadTogether(items: readonly ScoredItem[], { outside, responses }: RoundFacts): boolean {
  const given = responses.map(({ values }) => items.filter(({ id }) => values[id] != null).length)
  const most = Math.max(0, ...given)
  return !outside || given.every((count) => count === 0 || count === most)
}

function leastCommonMultiple(a: number, b: number): number {
  const divisor = (x: number, y: number): number => (y === 0 ? x : divisor(y, x % y))
  return (a * b) / divisor(a, b)
}
