import type { Today } from '../../../shared/contract/today.ts'
import { daysBetween } from '../../../shared/domain/dates.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import type { Network } from '../../../shared/domain/network.ts'
import type { Context } from '../context.ts'
import { signers } from '../contracts/signers.ts'
import { nextOf } from '../networks/summary.ts'
import { expectedOn } from '../participants/membership-dates.ts'

type Lack = Pick<Today['missing'][number], 'what' | 'date' | 'count'>

/** So near a meeting its agenda and facilitator should be settled. */
const DAYS_BEFORE = 14
/** A held meeting's pulse can be caught up on for so long; after that nobody remembers the meeting. */
const DAYS_AFTER = 14

/** What a network's held meetings, its next one and its contract still lack. A network that is paused or closed lacks nothing. */
export function lacksOf({ stores, today }: Context, network: Network): Lack[] {
  if (network.stage === 'paused' || network.stage === 'closed') return []
  const day = today()
  const memberships = stores.participants.membershipsOfNetwork(network.id)
  const meetings = stores.meetings.ofNetwork(network.id)
  const marks = stores.attendance.ofNetwork(network.id)
  const measured = new Set(stores.evaluation.roundsOf(network.id).map((round) => round.meetingId))

  const unmarked = (meeting: Meeting) =>
    expectedOn(memberships, meeting.date).filter((person) => !marks.get(meeting.id)?.has(person)).length
  const isPast = (meeting: Meeting) => meeting.status === 'planned' && meeting.date < day
  const attendance = meetings
    .filter((meeting) => meeting.status === 'held' || isPast(meeting))
    .map((meeting): Lack => ({ what: 'attendance', date: meeting.date, count: unmarked(meeting) }))
    .filter(({ count }) => count > 0)
  const pulse = meetings
    .filter((meeting) => meeting.status === 'held' && !measured.has(meeting.id))
    .filter((meeting) => daysBetween(meeting.date, day) <= DAYS_AFTER)
    .map((meeting): Lack => ({ what: 'pulse', date: meeting.date, count: 1 }))

  const next = nextOf(meetings, day)
  const near = next && daysBetween(day, next.date) <= DAYS_BEFORE ? next : undefined
  const prepared: Lack[] = []
  if (near && near.agenda.length === 0) prepared.push({ what: 'agenda', date: near.date, count: 1 })
  if (near && !near.roles.some((role) => role.role === 'facilitator')) {
    prepared.push({ what: 'facilitator', date: near.date, count: 1 })
  }

  const contract = stores.contracts.newestForMembers(network.id)
  const { signed, signers: all } = contract ? signers(stores, contract, day).count : { signed: 0, signers: 0 }
  const agreed: Lack[] = []
  if (!contract && memberships.length > 0) agreed.push({ what: 'contract', date: null, count: 1 })
  if (contract && signed < all) agreed.push({ what: 'signatures', date: null, count: all - signed })
  return [...attendance, ...prepared, ...pulse, ...agreed]
}
