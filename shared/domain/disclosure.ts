import type { AnswerValues } from './evaluation.ts'
import type { CommentId, ParticipantId } from './ids.ts'
import { meanOf, spreadOf } from './indicators/scores.ts'
import type { RoundFacts } from './network-facts.ts'

/**
 * The one place of the anonymity rules (content specification f.1). Whatever is shown of an evaluation has passed
 * one of these functions; raw answers stay behind them.
 */

type Form = RoundFacts['responses'][number]

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

/** open: still being filled in · hidden: closed with fewer answers than the anonymity limit `k` · shown. `n` counts forms. */
export type DisclosedRound =
  | { readonly state: 'open'; readonly n: number }
  | { readonly state: 'hidden'; readonly n: number; readonly k: number }
  | { readonly state: 'shown'; readonly n: number; readonly items: readonly DisclosedItem[] }

/**
 * The forms of a round that results may be made of, or null while it is open or has fewer than `k` (rules N1, N2, N3).
 * A result made of some of their items only must see to it that it, too, rests on at least `k` answers.
 */
export function formsForResults(round: RoundFacts, k: number): readonly Form[] | null {
  return round.closed && round.responses.length >= k ? round.responses : null
}

/** The scaled answers to an item, without "Ved ikke" and unanswered; null where fewer than `k` gave one (N1). */
export function answersTo(item: string, forms: readonly Form[], k: number): readonly number[] | null {
  const given = forms.flatMap(({ values }) => values[item] ?? [])
  return given.length >= k ? given : null
}

/** What may be seen of a round: rules N1, N2 and N3. Items with fewer than `k` scaled answers are left out. */
export function discloseRound(round: RoundFacts, k: number): DisclosedRound {
  const n = round.responses.length
  if (!round.closed) return { state: 'open', n }
  const forms = formsForResults(round, k)
  if (!forms) return { state: 'hidden', n, k }
  const ids = new Set(forms.flatMap(({ values }) => Object.keys(values)))
  const items = [...ids].flatMap((id) => {
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

/** The smallest number of answers that two pictures of one round, or a round with and without names, may differ by (N3, N6). */
export const SMALLEST_DIFFERENCE = 3

/** Whether a picture of `before` answers may be replaced by one of `now` answers (rule N3): by 0, or by at least three more. */
export function mayReplacePicture(before: number, now: number): boolean {
  return before === 0 || now === before || Math.abs(now - before) >= SMALLEST_DIFFERENCE
}

/**
 * The answers that were shared by name, or null where a list of them would reveal the anonymous ones by subtraction
 * (rule N6), or while the round is open.
 */
export function discloseShared(
  round: RoundFacts,
): readonly { readonly participantId: ParticipantId; readonly values: AnswerValues }[] | null {
  const shared = round.responses.flatMap(({ participantId, values }) =>
    participantId ? [{ participantId, values }] : [],
  )
  const anonymous = round.responses.length - shared.length
  const safe = anonymous === 0 || anonymous >= SMALLEST_DIFFERENCE
  return round.closed && safe ? shared : null
}

/** Free text that may be read (rule N5): from `k` answers, in an order of its own. `random` gives numbers in [0, 1). */
export function discloseComments<C extends { readonly id: CommentId }>(
  round: RoundFacts,
  comments: readonly C[],
  k: number,
  random: () => number,
): Omit<C, 'id'>[] {
  if (!formsForResults(round, k)) return []
  const shuffled = comments.map(({ id: _, ...comment }) => comment)
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const [a, b] = [shuffled[last], shuffled[other]]
    if (a && b) [shuffled[last], shuffled[other]] = [b, a]
  }
  return shuffled
}

/** Whether forms may be filled in anonymously: not in a network of fewer than five members (rule N10). */
export const offersAnonymous = (members: number): boolean => members >= 5
