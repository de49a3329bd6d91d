import { isVaried } from '../../../shared/domain/disclosure/forms.ts'
import { type Agreement, agreementOf } from '../../../shared/domain/indicators/agreement.ts'
import { meanOf, spreadOf } from '../../../shared/domain/indicators/scores.ts'
import type { Known, Recovered } from './attacker.ts'

/** What a client reads of one question in one report: a number, a mean and a word. `people`: who is in it, which no report tells. */
export type Told = { readonly people: readonly number[]; readonly mean: number; readonly agreement: Agreement }
type Counts = readonly number[]

const answersOf = (counts: Counts): number[] =>
  counts.flatMap((count, step) => Array.from({ length: count }, () => step + 1))

const every = new Map<number, Counts[]>()
/** Every way in which so many answers can lie on five steps. */
function waysOf(n: number): Counts[] {
  const known = every.get(n)
  if (known) return known
  const ways: Counts[] = []
  const place = (counts: number[], left: number): void => {
    if (counts.length === 4) {
      ways.push([...counts, left])
      return
    }
    for (let here = 0; here <= left; here++) place([...counts, here], left - here)
  }
  place([], n)
  every.set(n, ways)
  return ways
}

const possible = new Map<string, Counts[]>()
/** Every set of answers that the mean and the word can come from, for one who knows the rules: those alike but for one are not shown (N11). */
function setsFor(n: number, mean: number, agreement: Agreement, isRuled: boolean): Counts[] {
  const key = `${n} ${mean} ${agreement} ${isRuled}`
  const known = possible.get(key)
  if (known) return known
  const found = waysOf(n).filter((counts) => {
    const scores = { values: answersOf(counts), unit: 1 }
    return (
      meanOf(scores) === mean && agreementOf(spreadOf(scores)) === agreement && (!isRuled || isVaried(scores.values))
    )
  })
  possible.set(key, found)
  return found
}

type Heap = { readonly people: readonly number[]; readonly sets: readonly Counts[] }

/** Pictures, and what a later one has more than an earlier. */
function heapsOf(pictures: readonly Told[], isRuled: boolean): Heap[] {
  const told = pictures.map(({ people, mean, agreement }) => ({
    people,
    sets: setsFor(people.length, mean, agreement, isRuled),
  }))
  const more = told.flatMap((later) =>
    told.flatMap((earlier): Heap[] => {
      const isInside = earlier.people.every((who) => later.people.includes(who))
      if (!isInside || earlier.people.length >= later.people.length) return []
      const sets = later.sets.flatMap((one) =>
        earlier.sets.flatMap((less) => {
          const rest = one.map((count, step) => count - (less[step] ?? 0))
          return rest.every((count) => count >= 0) ? [rest] : []
        }),
      )
      return [{ people: later.people.filter((who) => !earlier.people.includes(who)), sets }]
    }),
  )
  return [...told, ...more]
}

/** What follows with certainty from the means and words of repeated reports, for one who knows some answers. */
export function recoverFromReports(pictures: readonly Told[], known: Known, isRuled: boolean): Recovered[] {
  return heapsOf(pictures, isRuled).flatMap(({ people, sets }) => {
    const rest = people.filter((who) => !known.has(who))
    if (rest.length === 0 || sets.length === 0) return []
    const left = sets.flatMap((counts) => {
      const without = [...counts]
      for (const who of people) {
        const value = known.get(who)
        if (value !== undefined) without[value - 1] = (without[value - 1] ?? 0) - 1
      }
      return without.every((count) => count >= 0) ? [without] : []
    })
    const values = new Set(
      left.map((counts) =>
        counts.filter((count) => count > 0).length === 1 ? counts.findIndex((count) => count > 0) + 1 : 0,
      ),
    )
    const [value] = values
    return values.size === 1 && value ? rest.map((who) => ({ who, value })) : []
  })
}
