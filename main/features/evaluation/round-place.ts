import { offersAnonymous } from '../../../shared/domain/disclosure.ts'
import type { EvaluationRound } from '../../../shared/domain/evaluation.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { foundMeeting } from '../found.ts'
import type { Stores } from '../stores.ts'
import { anonymousIn, answeredBy } from './gate.ts'
import { membersAsked } from './round-people.ts'
import type { StoredRound } from './store.ts'

/** Where a round is: at a meeting, which gives its date, or on a date of its own. */
type Place = Pick<EvaluationRound, 'networkId' | 'instrument' | 'meetingId' | 'heldOn'>

/**
 * The date of a round at a place. Throws `meeting-not-found`, `meeting-cancelled`, `pulse-needs-meeting`, and
 * `date-in-future` but for a baseline at a meeting to come.
 */
export function dateAt({ stores, today }: Context, { networkId, instrument, meetingId, heldOn }: Place): string {
  const meeting = meetingId === null ? null : foundMeeting(stores, meetingId)
  if (meeting && meeting.networkId !== networkId) throw new Rejection('meeting-not-found')
  if (meeting?.status === 'cancelled') throw new Rejection('meeting-cancelled')
  if (!meeting && instrument === 'P') throw new Rejection('pulse-needs-meeting')
  const date = meeting?.date ?? heldOn
  const mayComeEarly = instrument === 'B' && meeting !== null
  if (date > today() && !mayComeEarly) throw new Rejection('date-in-future', { date })
  return date
}

/** The round of an instrument that is at a place already. */
export const roundAt = (stores: Stores, { networkId, instrument, meetingId, heldOn }: Place): StoredRound | undefined =>
  stores.evaluation
    .roundsOf(networkId)
    .find((one) => one.instrument === instrument && one.meetingId === meetingId && one.heldOn === heldOn)

/** Throws `round-not-theirs` or `too-few-for-anonymous` where those who have answered a round would not be asked by it. */
function checkAnswered(stores: Stores, round: StoredRound, moved: StoredRound): void {
  const members = membersAsked(stores, moved)
  if ([...answeredBy(stores, round.id).keys()].some((person) => !members.includes(person)))
    throw new Rejection('round-not-theirs', { date: moved.heldOn })
  if (anonymousIn(stores, round) > 0 && !offersAnonymous(members.length))
    throw new Rejection('too-few-for-anonymous', { members: members.length })
}

/** Puts an open round somewhere else, or asks it in another language. Throws what the contract names. */
export function changeRound(
  context: Context,
  round: StoredRound,
  { meetingId, heldOn, language }: Pick<EvaluationRound, 'meetingId' | 'heldOn' | 'language'>,
): void {
  const { stores } = context
  const moved = { ...round, meetingId, language, heldOn: dateAt(context, { ...round, meetingId, heldOn }) }
  const isMoved = moved.meetingId !== round.meetingId || moved.heldOn !== round.heldOn
  if (isMoved) {
    if (round.seen) throw new Rejection('round-seen')
    if (roundAt(stores, moved)) throw new Rejection('round-exists', { date: moved.heldOn })
    checkAnswered(stores, round, moved)
  }
  stores.evaluation.change(moved)
}
