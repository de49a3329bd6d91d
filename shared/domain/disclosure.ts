import { inPicture, isSafeRest, itemsOf, scaled } from './disclosure/forms.ts'
import { meanOf, spreadOf } from './indicators/scores.ts'
import type { FormFacts, RoundFacts } from './network-facts.ts'

export { type AlikeItem, alikeItems, seenRound } from './disclosure/audience.ts'
export type { Audience } from './disclosure/forms.ts'
export { goalsToShow, pictureOf, type ScoredGoal } from './disclosure/goals.ts'
export { hasPicture, placingOnClosing } from './disclosure/late-answers.ts'
export { discloseShared } from './disclosure/names.ts'
export { lastBatchWithTexts } from './disclosure/texts.ts'

/**
 * The one place of the anonymity rules (content specification f.1). Whatever is shown of an evaluation has passed
 * one of these functions; raw answers stay behind them.
 *
 * A form belongs to a batch: the picture it came to be shown with. Forms of one batch cannot be told apart from outside,
 * so an answer is safe where the answers of its batch are at least three (N3) and, for those who know their own answer,
 * not all the others alike.
 */

/** The answers to one item, counted: `counts[0]` is the number of answers 1. `offScale` are those that chose "Ved ikke". */
export type DisclosedItem = {
  readonly id: string
  readonly counts: readonly number[]
  readonly offScale: number
  /** Rounded half up to one decimal (S2). */
  readonly mean: number
  /** Sample standard deviation, rounded to one decimal (S7). */
  readonly spread: number
}

/**
 * open: still being filled in · hidden: closed with fewer answers than the anonymity limit `k`, or held until three are
 * anonymous or none is · shown. `n` counts forms.
 */
export type DisclosedRound =
  | { readonly state: 'open'; readonly n: number }
  | { readonly state: 'hidden'; readonly n: number; readonly k: number }
  | { readonly state: 'shown'; readonly n: number; readonly items: readonly DisclosedItem[] }

/**
 * The forms of a round that results may be made of, or null while it is open, held or has fewer than `k` (rules N1, N2, N3).
 * A result made of some of their items only must see to it that it, too, rests on at least `k` answers.
 */
export function formsForResults(round: RoundFacts, k: number): readonly FormFacts[] | null {
  return round.closed && !round.held && round.responses.length >= k ? round.responses : null
}

/** The scaled answers to an item, without "Ved ikke" and unanswered; null where fewer than `k` gave one (N1). */
export function answersTo(item: string, forms: readonly FormFacts[], k: number): readonly number[] | null {
  const given = scaled(item, forms)
  return given.length >= k ? given : null
}

/** What may be seen of a round: rules N1, N2 and N3. Items with fewer than `k` scaled answers are left out. */
export function discloseRound(round: RoundFacts, k: number): DisclosedRound {
  const n = round.responses.length
  if (!round.closed) return { state: 'open', n }
  const forms = formsForResults(round, k)
  if (!forms) return { state: 'hidden', n, k }
  const items = itemsOf(forms).flatMap((id) => {
    const given = answersTo(id, forms, k)
    if (!given) return []
    const scores = { values: given, unit: 1 }
    return {
      id,
      counts: [1, 2, 3, 4, 5].map((step) => given.filter((value) => value === step).length),
      offScale: forms.filter(({ values }) => values[id] === null).length,
      mean: meanOf(scores),
      spread: spreadOf(scores),
    }
  })
  return { state: 'shown', n, items: items.toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true })) }
}

/** The same things in a random order. `random` gives numbers in [0, 1). */
export function shuffled<T>(things: readonly T[], random: () => number): T[] {
  const order = [...things]
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const [a, b] = [order[last] as T, order[other] as T]
    order[last] = b
    order[other] = a
  }
  return order
}

/** Whether forms may be filled in anonymously: not in a network of fewer than five members (rule N10). */
export const offersAnonymous = (members: number): boolean => members >= 5

/** How large a network must be before its answers may be divided by a trait (rule N4). */
const LARGEST_UNDIVIDED = 12

/** Whether answers may be divided into parts of these sizes: `parts` are shown, the rest is not (rule N4). */
export function mayDivide(members: number, parts: readonly number[], rest: number, k: number): boolean {
  return members > LARGEST_UNDIVIDED && parts.every((part) => part >= k) && isSafeRest(rest)
}

/**
 * The rounds under the limit, pooled: in date order, each pool closed as soon as it has three rounds and k answers to
 * the item (rule N2). Pools never overlap, so that no two of them can be subtracted.
 */
export function pooledAnswers(
  rounds: readonly RoundFacts[],
  item: string,
  k: number,
): { readonly rounds: number; readonly answers: readonly number[] }[] {
  const pools: { rounds: number; answers: number[] }[] = []
  let pool = { rounds: 0, answers: [] as number[] }
  for (const round of rounds.filter(({ closed, responses }) => closed && responses.filter(inPicture).length < k)) {
    pool = { rounds: pool.rounds + 1, answers: [...pool.answers, ...scaled(item, round.responses.filter(inPicture))] }
    if (pool.rounds < 3 || pool.answers.length < k) continue
    pools.push(pool)
    pool = { rounds: 0, answers: [] }
  }
  return pools
}
