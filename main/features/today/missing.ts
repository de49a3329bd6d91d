import type { Today } from '../../../shared/contract/today.ts'
import { daysBetween } from '../../../shared/domain/dates.ts'
import type { Indicators } from '../../../shared/domain/indicators/schema.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import type { Network } from '../../../shared/domain/network.ts'
import type { Context } from '../context.ts'
import { nextOf } from '../networks/summary.ts'
import { expectedOn } from '../participants/membership-dates.ts'
import { signing } from '../signatures/signing.ts'

type Lack = Pick<Today['missing'][number], 'what' | 'meetingId' | 'date' | 'count'>

/** So near a meeting its agenda and facilitator should be settled. */
const DAYS_BEFORE = 14
/** A held meeting's pulse can be caught up on for so long; after that nobody remembers the meeting. */
const DAYS_AFTER = 14

/** A meeting's minutes can be written for so long; older meetings are let be. */
const DAYS_FOR_MINUTES = 30

const ofMeeting = (what: Lack['what'], { id, date }: Meeting, count = 1): Lack => ({ what, meetingId: id, date, count })
const ofNetwork = (what: Lack['what'], count = 1): Lack => ({ what, meetingId: null, date: null, count })

/** The evaluations that the network's own rhythm asks for now (IND-12, IND-13). */
function reviewsDue({ trial, onTime }: Indicators): Lack[] {
  const isLate = (status: string) => status === 'amber' || status === 'red'
  const review = trial.state === 'due' || trial.state === 'overdue' || isLate(onTime.reviewStatus)
  return [...(review ? [ofNetwork('review')] : []), ...(isLate(onTime.annualStatus) ? [ofNetwork('annual')] : [])]
}

/** What a network's held meetings, its next one and its contract still lack, and the evaluations due. A network that is paused or closed lacks nothing. */
export function lacksOf(context: Context, network: Network, indicators: Indicators): Lack[] {
  const { stores, today } = context
  if (network.stage === 'paused' || network.stage === 'closed') return []
  const day = today()
  const memberships = stores.participants.membershipsOfNetwork(network.id)
  const meetings = stores.meetings.ofNetwork(network.id)
  const marks = stores.attendance.ofNetwork(network.id)
  const measured = new Set(stores.evaluation.plainRoundsOf(network.id).map((round) => round.meetingId))

  const unmarked = (meeting: Meeting) =>
    expectedOn(memberships, meeting.date).filter((person) => !marks.get(meeting.id)?.has(person)).length
  const isPast = (meeting: Meeting) => meeting.status === 'planned' && meeting.date < day
  const attendance = meetings
    .filter((meeting) => meeting.status === 'held' || isPast(meeting))
    .map((meeting) => ofMeeting('attendance', meeting, unmarked(meeting)))
    .filter(({ count }) => count > 0)
  const pulse = meetings
    .filter((meeting) => meeting.status === 'held' && !measured.has(meeting.id))
    .filter((meeting) => daysBetween(meeting.date, day) <= DAYS_AFTER)
    .map((meeting) => ofMeeting('pulse', meeting))
  const recorded = stores.minutes.recorded(network.id)
  const minutes = meetings
    .filter((meeting) => meeting.status === 'held' && !recorded.has(meeting.id))
    .filter((meeting) => daysBetween(meeting.date, day) <= DAYS_FOR_MINUTES)
    .map((meeting) => ofMeeting('minutes', meeting))

  const next = nextOf(meetings, day)
  const near = next && daysBetween(day, next.date) <= DAYS_BEFORE ? next : undefined
  const prepared: Lack[] = []
  if (near && near.agenda.length === 0) prepared.push(ofMeeting('agenda', near))
  if (near && !near.roles.some((role) => role.role === 'facilitator')) {
    prepared.push(ofMeeting('facilitator', near))
  }

  const contract = stores.contracts.newestForMembers(network.id)
  const { signed, signers: all } = contract ? signing(context, contract).members : { signed: 0, signers: 0 }
  const agreed: Lack[] = []
  if (!contract && memberships.length > 0) agreed.push(ofNetwork('contract'))
  if (contract && signed < all) agreed.push(ofNetwork('signatures', all - signed))
  return [...attendance, ...minutes, ...prepared, ...pulse, ...agreed, ...reviewsDue(indicators)]
}
