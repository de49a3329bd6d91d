import { createHash } from 'node:crypto'
import { type Audience, lastBatchWithTexts } from '../../../shared/domain/disclosure.ts'
import { type KnownNames, knownNames } from '../../../shared/domain/free-text/known-people.ts'
import { maskedAnew } from '../../../shared/domain/free-text/mask.ts'
import { sentencesOf } from '../../../shared/domain/free-text/sentences.ts'
import { unitsOf } from '../../../shared/domain/free-text/units.ts'
import type { NetworkId, RoundId } from '../../../shared/domain/ids.ts'
import type { Context } from '../context.ts'
import { foundRound } from '../found.ts'
import type { Stores } from '../stores.ts'
import type { CommentReview, StoredComment } from './comment-store.ts'
import { peopleNear } from './people-near.ts'
import type { StoredRound } from './store.ts'

// The gate's part for free text (rule N5): what was written leaves the store through here, and beyond the consultant's own
// eyes only as the masked words of an approved sentence.

type Reads = Pick<Context, 'stores'>
type Outsider = Exclude<Audience, 'consultant'>

/** What somebody wrote, as it may be quoted. */
export type Quotation = { readonly item: string; readonly text: string }

/** An order that stays the same as long as a round is closed, and tells nothing: ids are random, and new at each closing. */
const placeOf = (...what: readonly (string | number)[]): string =>
  createHash('sha256').update(what.join(' ')).digest('hex')
const inOwnOrder = <T>(all: readonly T[], keyOf: (one: T) => string): T[] =>
  all
    .map((one) => ({ one, place: keyOf(one) }))
    .toSorted((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ one }) => one)

/** The comments of a round whose picture an audience may see: raw, and so for the consultant and the rules alone. */
export function readableComments(stores: Stores, round: StoredRound, audience: Audience): StoredComment[] {
  const { minResponses } = stores.consultant.get()
  const last = lastBatchWithTexts({ ...round, responses: stores.answers.responsesTo(round.id) }, audience, minResponses)
  const readable = stores.answers.commentsOn(round.id).filter(({ batch }) => batch !== null && batch <= last)
  return inOwnOrder(readable, ({ id }) => placeOf('consultant', id))
}

/** How many comments of a round the consultant may read. */
export const commentCount = (stores: Stores, round: StoredRound): number =>
  readableComments(stores, round, 'consultant').length

/** Stores what was decided about a comment; what is not named stays as it was. */
export const saveReview = (stores: Stores, comment: StoredComment, decided: Partial<CommentReview>): void =>
  stores.answers.saveReview(comment.id, { ...comment, ...decided })

/** The words of a comment that the consultant let stand although they looked like somebody's name. */
const letStandIn = ({ text, masks }: StoredComment, known: KnownNames): string[] => {
  const standing = new Set(masks.flatMap(({ start, hidden }) => (hidden ? [] : start)))
  return unitsOf(text, known).flatMap((unit) => (standing.has(unit.start) ? unit.text : []))
}

/** The approved sentences of a comment; those that stood side by side in it are quoted in one. */
function quotedFrom(comment: StoredComment, round: StoredRound, known: KnownNames, audience: Outsider): string[] {
  const letStand = letStandIn(comment, known)
  const quoted: string[][] = [[]]
  for (const { start, end } of sentencesOf(comment.text, round.language)) {
    const approved = comment.approved.find((one) => one.start === start && one.end === end)
    if (!approved || (audience === 'client' && approved.networkOn === null)) quoted.push([])
    else quoted.at(-1)?.push(maskedAnew(approved.text, known, letStand))
  }
  return quoted.filter((sentences) => sentences.length > 0).map((sentences) => sentences.join(' '))
}

function quotationsFrom(stores: Stores, round: StoredRound, known: KnownNames, audience: Outsider): Quotation[] {
  if (!stores.answers.commentsOn(round.id).some(({ approved }) => approved.length > 0)) return []
  const all = readableComments(stores, round, audience).flatMap((comment) =>
    quotedFrom(comment, round, known, audience).map((text, index) => ({
      id: comment.id,
      index,
      item: comment.item,
      text,
    })),
  )
  return inOwnOrder(all, ({ id, index }) => placeOf(audience, id, index)).map(({ item, text }) => ({ item, text }))
}

const namesAround = (stores: Stores, id: NetworkId): KnownNames => knownNames(peopleNear(stores, id))

/**
 * What may be quoted of a round to the group or to the client: the sentences the consultant approved, and for the client
 * only those that the network has approved too, with names masked as they are known today, in an order of its own. Empty
 * while the round is open or too few have answered.
 */
export function approvedSentences({ stores }: Reads, roundId: RoundId, audience: Outsider): Quotation[] {
  const round = foundRound(stores, roundId)
  return quotationsFrom(stores, round, namesAround(stores, round.networkId), audience)
}

/** The same for every round of a network that has any, newest first. */
export function approvedOfNetwork(
  { stores }: Reads,
  id: NetworkId,
  audience: Outsider,
): { readonly round: StoredRound; readonly quotations: readonly Quotation[] }[] {
  const known = namesAround(stores, id)
  return stores.evaluation
    .roundsOf(id)
    .toReversed()
    .map((round) => ({ round, quotations: quotationsFrom(stores, round, known, audience) }))
    .filter(({ quotations }) => quotations.length > 0)
}
