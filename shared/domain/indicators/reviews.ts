import { daysBetween, monthsBetween } from '../dates.ts'
import type { NetworkFacts } from '../network-facts.ts'
import { limitsOf } from './limits-of.ts'
import { attendedAt, heldMeetings } from './meetings.ts'
import type { Indicators, Status } from './schema.ts'
import { statusOfShare, thresholds, worstOf } from './thresholds.ts'

const newestClosed = ({ rounds }: NetworkFacts, wanted: string) =>
  rounds.findLast(({ instrument, closed }) => instrument === wanted && closed)

/**
 * IND-12 Prøveperiode: whether review R has been recorded on or after meeting t, the last of the trial, or the form has
 * been reviewed and the trial concluded. Due when t meetings have been held; overdue two meetings later, or more than
 * sixty days after meeting t. A trial that is extended counts its meetings anew.
 */
export function trial(facts: NetworkFacts): Indicators['trial'] {
  const { overdueMeetings, overdueDays } = limitsOf(facts)['IND-12']
  const of = facts.frame.trialMeetings
  const extendedOn = facts.formReviews.find(({ outcome }) => outcome === 'extendTrial')?.reviewedOn ?? ''
  const meetings = heldMeetings(facts).filter(({ date }) => date > extendedOn)
  const held = meetings.length
  const last = meetings[of - 1]
  const answered =
    last && facts.rounds.find((round) => round.instrument === 'R' && round.closed && round.heldOn >= last.date)
  const concluded = facts.formReviews.findLast(
    ({ outcome, reviewedOn }) => outcome !== 'extendTrial' && reviewedOn >= extendedOn,
  )
  const review = answered?.heldOn ?? concluded?.reviewedOn
  const late = last && (held >= of + overdueMeetings || daysBetween(last.date, facts.today) > overdueDays)
  const state = review ? 'done' : late ? 'overdue' : last ? 'due' : held === of - 1 ? 'soon' : 'running'
  const statuses = { done: 'green', overdue: 'red', due: 'amber', soon: 'grey', running: 'grey' } as const
  return { id: 'IND-12', status: statuses[state], state, held, of, reviewedOn: review ?? null }
}

const statusUpTo = (value: number, green: number, amber: number): Status =>
  value <= green ? 'green' : value <= amber ? 'amber' : 'red'

/**
 * IND-13 Evaluering til tiden: held meetings since the last review (green to 4, amber to 6) and whole months since the
 * last annual evaluation, or since the network began (green to 12, amber to 14). Applies after the trial.
 */
export function onTime(facts: NetworkFacts, { state }: Indicators['trial']): Indicators['onTime'] {
  const limits = limitsOf(facts)['IND-13']
  const inTrial = state !== 'done' && (facts.network.stage === 'trial' || facts.network.stage === 'forming')
  const review = newestClosed(facts, 'R')
  const annual = newestClosed(facts, 'Y')
  const meetings = review ? heldMeetings(facts).filter(({ date }) => date > review.heldOn).length : null
  const from = annual?.heldOn ?? facts.network.startsOn ?? heldMeetings(facts)[0]?.date
  const months = from === undefined ? null : monthsBetween(from, facts.today)
  const reviewStatus =
    inTrial || meetings === null ? 'grey' : statusUpTo(meetings, limits.meetingsGreen, limits.meetingsAmber)
  const annualStatus = inTrial || months === null ? 'grey' : statusUpTo(months, limits.monthsGreen, limits.monthsAmber)
  return {
    id: 'IND-13',
    status: worstOf([reviewStatus, annualStatus]),
    inTrial,
    meetingsSinceReview: meetings,
    reviewStatus,
    monthsSinceAnnual: months,
    annualOn: annual?.heldOn ?? null,
    annualStatus,
  }
}

/** IND-14 Svarprocent: answers to the newest closed pulse, of those who came to its meeting. Shown under k too: it tells of nobody's answer. */
export function responseRate(facts: NetworkFacts): Indicators['responseRate'] {
  const pulse = newestClosed(facts, 'P')
  const meeting = pulse && facts.meetings.find(({ id }) => id === pulse.meetingId)
  const expected = meeting ? attendedAt(facts, meeting).length : 0
  const answers = pulse?.responses.length ?? 0
  const held = heldMeetings(facts).length
  const status =
    held >= thresholds.meetingsBeforeStatus ? statusOfShare(answers, expected, limitsOf(facts)['IND-14']) : 'grey'
  return { id: 'IND-14', status, answers, expected }
}
