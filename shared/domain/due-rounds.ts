import { z } from 'zod'
import { InstrumentId } from '../content/instrument-schema.ts'
import { addDays, daysBetween, monthsBetween } from './dates.ts'
import { offersAnonymous } from './disclosure.ts'
import { MeetingId, RoundId } from './ids.ts'
import { limitsOf } from './indicators/limits-of.ts'
import { heldMeetings, membersOn } from './indicators/meetings.ts'
import { trial } from './indicators/reviews.ts'
import type { MeetingFacts, NetworkFacts } from './network-facts.ts'
import { isOwnSheet } from './own-sheet.ts'
import { isPulseOverOn } from './pulse-window.ts'
import { IsoDate } from './values.ts'

/** Why a round is due: the rhythm of the instruments (content specification (e), "when"). */
export const DueReason = z.enum([
  'held',
  'heldLate',
  'toClose',
  'beforeStart',
  'trialOver',
  'meetings',
  'months',
  'withAnnual',
  'withReview',
])
export type DueReason = z.infer<typeof DueReason>

/** A round that is due, and where it would be put: at a meeting, or on a date. */
export const DueRound = z.strictObject({
  instrument: InstrumentId,
  reason: DueReason,
  /** Meetings held, months gone, or forms that have come in, that made it due; 0 where nothing is counted. */
  count: z.int(),
  meetingId: MeetingId.nullable(),
  heldOn: IsoDate,
  /** The open round there is already. */
  roundId: RoundId.nullable(),
  /** False in a network of fewer than five, where it matters: answers by name only, or a spoken round instead (N10). */
  anonymous: z.boolean(),
})
export type DueRound = z.infer<typeof DueRound>

/** A meeting's pulse can be caught up on for so many days; after that nobody remembers the meeting. */
const DAYS_FOR_PULSE = 14
/** A review that is due is put at a meeting held so many days ago at most; else on today's date. */
const DAYS_AT_MEETING = 7
/** The baseline is asked again with an annual evaluation for so many days. */
const DAYS_WITH_ANNUAL = 60

type Due = Pick<DueRound, 'instrument' | 'reason' | 'count'> & { readonly at: MeetingFacts | null }

const roundsOf = ({ rounds }: NetworkFacts, instrument: InstrumentId) =>
  rounds.filter((round) => round.instrument === instrument)

/** P: after each meeting. */
function pulses(facts: NetworkFacts): Due[] {
  const measured = new Set(roundsOf(facts, 'P').map(({ meetingId }) => meetingId))
  return heldMeetings(facts)
    .filter(({ id, date }) => !measured.has(id) && daysBetween(date, facts.today) <= DAYS_FOR_PULSE)
    .toReversed()
    .map((at) => ({ instrument: 'P', reason: isPulseOverOn(at.date, facts.today) ? 'heldLate' : 'held', count: 0, at }))
}

/** Open pulses that nobody can answer any more: they wait to be closed. `count` are the forms that have come in. */
function pulsesToClose(facts: NetworkFacts): Due[] {
  const waiting = roundsOf(facts, 'P').filter(
    ({ closed, responses, heldOn }) => !closed && responses.length > 0 && isPulseOverOn(heldOn, facts.today),
  )
  return waiting.toReversed().map(({ meetingId, responses }) => ({
    instrument: 'P',
    reason: 'toClose',
    count: responses.length,
    at: facts.meetings.find(({ id }) => id === meetingId) ?? null,
  }))
}

/** Where a round of everybody is put: at today's meeting, else at the one just held. */
function recentMeeting(facts: NetworkFacts): MeetingFacts | null {
  const near = facts.meetings.filter(
    ({ status, date }) =>
      (status === 'held' || (status === 'planned' && date === facts.today)) &&
      date <= facts.today &&
      daysBetween(date, facts.today) <= DAYS_AT_MEETING,
  )
  return near.at(-1) ?? null
}

/** R: at the end of the trial period, then every four held meetings (the limit of IND-13). */
function review(facts: NetworkFacts): Due[] {
  const at = recentMeeting(facts)
  const { state, held, reviewedOn } = trial(facts)
  const newest = roundsOf(facts, 'R').findLast(({ closed }) => closed)
  const since = newest?.heldOn ?? reviewedOn
  if (since !== null) {
    const count = heldMeetings(facts).filter(({ date }) => date > since).length
    return count >= limitsOf(facts)['IND-13'].meetingsGreen ? [{ instrument: 'R', reason: 'meetings', count, at }] : []
  }
  return state === 'due' || state === 'overdue' ? [{ instrument: 'R', reason: 'trialOver', count: held, at }] : []
}

/** Y: every twelve months, counted from the last one, else from the start of the network. */
function annual(facts: NetworkFacts): Due[] {
  const newest = roundsOf(facts, 'Y').findLast(({ closed }) => closed)
  const held = heldMeetings(facts)
  const from = newest?.heldOn ?? facts.network.startsOn ?? held[0]?.date
  if (from === undefined || held.length === 0) return []
  const count = monthsBetween(from, facts.today)
  if (count < limitsOf(facts)['IND-13'].monthsGreen) return []
  return [{ instrument: 'Y', reason: 'months', count, at: recentMeeting(facts) }]
}

/** B: before the first meeting or at it, and again with Y. */
function baseline(facts: NetworkFacts, annualDue: boolean): Due[] {
  const before = roundsOf(facts, 'B')
  const held = heldMeetings(facts)
  const closed = before.findLast((round) => round.closed)
  if (!closed && held.length < 2) {
    const first = held[0] ?? facts.meetings.find(({ status, date }) => status === 'planned' && date >= facts.today)
    return [{ instrument: 'B', reason: 'beforeStart', count: 0, at: first ?? null }]
  }
  const year = roundsOf(facts, 'Y').at(-1)
  const isWithYear = annualDue || (year !== undefined && daysBetween(year.heldOn, facts.today) <= DAYS_WITH_ANNUAL)
  const from = annualDue ? facts.today : (year?.heldOn ?? facts.today)
  const isAsked = before.some(({ heldOn }) => heldOn >= addDays(from, -DAYS_WITH_ANNUAL))
  if (!closed || !isWithYear || isAsked) return []
  return [{ instrument: 'B', reason: 'withAnnual', count: 0, at: recentMeeting(facts) }]
}

/** G: looked at whenever a review or an annual evaluation is, where there are goals to look at. */
function goals(facts: NetworkFacts, reviewDue: boolean): Due[] {
  if (facts.goals.written === 0) return []
  const newest = facts.rounds.findLast(({ instrument }) => instrument === 'R' || instrument === 'Y')
  const isRecent = newest !== undefined && daysBetween(newest.heldOn, facts.today) <= DAYS_WITH_ANNUAL
  if (!reviewDue && !isRecent) return []
  const from = reviewDue ? addDays(facts.today, -DAYS_AT_MEETING) : (newest?.heldOn ?? facts.today)
  if (roundsOf(facts, 'G').some(({ heldOn, closed }) => closed && heldOn >= from)) return []
  return [{ instrument: 'G', reason: 'withReview', count: 0, at: recentMeeting(facts) }]
}

/** The rounds a network's own rhythm asks for now, each where it would be put. A network that is paused or closed asks for none. */
export function dueRounds(facts: NetworkFacts): DueRound[] {
  const { stage } = facts.network
  if (stage === 'paused' || stage === 'closed' || facts.members.length === 0) return []
  const year = annual(facts)
  const reviews = [...review(facts), ...year]
  const pulse = [...pulses(facts), ...pulsesToClose(facts)]
  const all = [...pulse, ...reviews, ...baseline(facts, year.length > 0), ...goals(facts, reviews.length > 0)]
  return all.flatMap(({ at, ...due }): DueRound[] => {
    const heldOn = at?.date ?? facts.today
    const members = due.instrument === 'B' ? membersToBe(facts, heldOn) : membersOn(facts, heldOn).length
    const isHere = ({ meetingId }: { readonly meetingId: string | null }) =>
      due.instrument !== 'P' || meetingId === at?.id
    const open = roundsOf(facts, due.instrument).findLast((round) => !round.closed && isHere(round))
    if (members === 0) return []
    // Sheets of one's own have a name in any network.
    const anonymous = isOwnSheet(due.instrument) || offersAnonymous(members)
    return [{ ...due, meetingId: at?.id ?? null, heldOn, roundId: open?.id ?? null, anonymous }]
  })
}

/** Who is a member on a day or will be: those the baseline asks. */
const membersToBe = ({ members }: NetworkFacts, day: string): number =>
  new Set(members.filter(({ endsOn }) => endsOn === null || endsOn >= day).map(({ participantId }) => participantId))
    .size
