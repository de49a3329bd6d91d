import { instrument } from '../../../shared/content/index.ts'
import { type AlikeItem, type Audience, alikeItems, seenRound } from '../../../shared/domain/disclosure.ts'
import type { Comment, Response } from '../../../shared/domain/evaluation.ts'
import type { NetworkId, ParticipantId, RoundId } from '../../../shared/domain/ids.ts'
import type { RoundFacts } from '../../../shared/domain/network-facts.ts'
import type { Stores } from '../stores.ts'
import type { PlainRound, StoredRound } from './store.ts'

/**
 * The gate: everything that is read of answers, whoever reads it, comes through here, with the rules of
 * `shared/domain/disclosure.ts` applied for the one who will see it. Its part for free text is `free-text.ts`.
 */

const factsOf = ({ id, instrument: form, meetingId, heldOn, closed }: PlainRound): Omit<RoundFacts, 'responses'> => ({
  id,
  instrument: form,
  meetingId,
  heldOn,
  closed,
})

/** The rounds of a network by date, as an audience may read them. */
export function roundsFor(stores: Stores, id: NetworkId, audience: Audience): RoundFacts[] {
  const { minResponses } = stores.consultant.get()
  const responses = stores.answers.responsesOfNetwork(id)
  return stores.evaluation
    .plainRoundsOf(id)
    .map((round) => seenRound({ ...factsOf(round), responses: responses.get(round.id) ?? [] }, audience, minResponses))
}

/** The rounds of a network whose picture waits for more anonymous answers. */
export const heldRounds = (rounds: readonly RoundFacts[]): RoundId[] =>
  rounds.flatMap(({ id, held }) => (held ? [id] : []))

/** One round as an audience may read it, and what rule N11 keeps back of it. */
export function roundFor(stores: Stores, round: PlainRound, audience: Audience): RoundFacts & { alike: AlikeItem[] } {
  const k = stores.consultant.get().minResponses
  const facts = { ...factsOf(round), responses: stores.answers.responsesTo(round.id) }
  const choices = instrument(round.instrument)
    .items.filter(({ answer }) => answer === 'choice')
    .map(({ id }) => id)
  return {
    ...seenRound(facts, audience, k),
    alike: audience === 'consultant' ? [] : alikeItems(facts, k, choices),
  }
}

/**
 * What may be read back of an open round by who types it in: nothing that has been in a picture, and nothing at all of a
 * sealed round. Its named forms stay out as well: beside a picture of five they would give the anonymous ones away, and
 * whether they may be listed is known when it is closed (N6). A closed round shows its picture and nothing else.
 */
export function entryOf(stores: Stores, round: StoredRound): { responses: Response[]; comments: Comment[] } {
  if (round.closed || round.sealed) return { responses: [], comments: [] }
  const isOpen = ({ batch }: { readonly batch: number | null }) => !round.seen || batch === null
  const responses = stores.answers.responsesTo(round.id).filter(isOpen)
  const comments = stores.answers.commentsOn(round.id).filter(isOpen)
  return {
    responses: responses.map(({ batch: _, ...response }) => response),
    comments: comments.map(({ id, item, text }) => ({ id, item, text })),
  }
}

/** Who has answered a round by name, and with which form. */
export const answeredBy = (stores: Stores, roundId: RoundId): ReadonlyMap<ParticipantId, Response['id']> =>
  new Map(
    stores.answers
      .responsesTo(roundId)
      .flatMap(({ participantId, id }) => (participantId ? [[participantId, id] as const] : [])),
  )

/** Whether a person has answered any round of a network by name. */
export const hasAnswered = (stores: Stores, id: NetworkId, participantId: ParticipantId): boolean =>
  stores.answers.hasAnswered(id, participantId)

/** How many of a closed round's picture are anonymous; of an open round, of all that have come in. */
export const anonymousIn = (stores: Stores, round: StoredRound): number =>
  stores.answers
    .responsesTo(round.id)
    .filter(({ participantId, batch }) => participantId === null && (!round.closed || batch !== null)).length
