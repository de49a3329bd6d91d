import type { Limits } from '../indicators/limits.ts'
import { isAtLeast } from '../indicators/rounding.ts'
import type { Indicators } from '../indicators/schema.ts'
import { needsAction, type Part, part, sorted } from './parts.ts'

/** The attendance of the last meetings, low or not. */
export function attendance({ attendance: { status, attended, expected, meetings } }: Indicators): Part[] {
  const clause = { code: 'attendance' as const, n: null, attended, expected, meetings, low: needsAction(status) }
  return part(status !== 'grey', status, clause)
}

/** The trial period is over and its review is missing. */
export const trialOver = ({ trial: { status } }: Indicators): Part[] =>
  part(needsAction(status), status, { code: 'trial-over', n: null })

function agreements(i: Indicators, limits: Limits): Part[] {
  const { signed, members } = i.purpose
  const unsigned = members > 0 && !isAtLeast(signed, members, limits['IND-06'].signed)
  const { meetingsSinceReview, reviewStatus, annualStatus } = i.onTime
  return [
    ...part(needsAction(annualStatus), annualStatus, { code: 'annual-missing', n: null }),
    ...part(needsAction(reviewStatus), reviewStatus, {
      code: 'review-late',
      n: null,
      meetings: meetingsSinceReview ?? 0,
    }),
    ...part(unsigned, 'amber', { code: 'unsigned', n: null, missing: members - signed }),
  ]
}

function outcomes(i: Indicators): Part[] {
  const { goals, continuation, ownCase, responseRate, composition } = i
  const last = i.cancellations.last
  return [
    ...part(needsAction(ownCase.status), ownCase.status, {
      code: 'own-case',
      n: null,
      withCase: ownCase.withCase,
      members: ownCase.members,
      few: true,
    }),
    ...part(needsAction(last?.status ?? 'grey') && i.attendance.status === 'green', last?.status ?? 'grey', {
      code: 'absent-last',
      n: null,
      absent: last?.absent ?? 0,
      expected: last?.expected ?? 0,
    }),
    ...part(needsAction(responseRate.status), responseRate.status, {
      code: 'responses',
      n: null,
      answers: responseRate.answers,
      expected: responseRate.expected,
    }),
    ...part(needsAction(goals.status), goals.status, {
      code: 'goals',
      n: null,
      reached: goals.reached,
      scored: goals.scored,
    }),
    ...part(needsAction(continuation.status), continuation.status, {
      code: 'continuation',
      n: null,
      stay: continuation.yes + continuation.yesIf,
      of: continuation.n,
    }),
    ...part(needsAction(composition.status), composition.status, {
      code: 'alike',
      n: null,
      tooAlike: composition.verdict === 'alike',
    }),
  ]
}

/** What the facts beside the answers say that somebody should act on, worst first. The end of the trial stands alone. */
export function practicalTroubles(i: Indicators, limits: Limits): Part[] {
  const { status } = i.roleLoad
  const roles = part(needsAction(status), status, { code: 'roles', n: null, onOne: status === 'red' })
  return sorted([...roles, ...agreements(i, limits), ...outcomes(i)])
}

/** Own cases and goals that are as they should be. */
export function achievements({ ownCase, goals }: Indicators): Part[] {
  const { withCase, members } = ownCase
  return [
    ...part(ownCase.status === 'green', 'green', { code: 'own-case', n: null, withCase, members, few: false }),
    ...part(goals.status === 'green', 'green', {
      code: 'goals',
      n: null,
      reached: goals.reached,
      scored: goals.scored,
    }),
  ]
}
