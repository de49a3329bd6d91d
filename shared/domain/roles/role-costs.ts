import type { ParticipantId } from '../ids.ts'
import { roleWeights } from '../indicators/role-load.ts'
import type { Role } from '../meeting.ts'
import { type RoleMeeting, rotated } from './role-facts.ts'

/** Each step outweighs all that come after it; a whole distribution of a year stays under `EVENNESS`. */
const SECOND_ROLE = 4_000_000
const TWICE_IN_A_ROW = 100_000
const EACH_POINT = 200

type Known = { readonly people: readonly ParticipantId[]; readonly meetings: readonly RoleMeeting[] }

const has = (meeting: RoleMeeting, person: ParticipantId): boolean =>
  meeting.roles.some(({ participantId }) => participantId === person)

/** Whether the meeting with the role given next before or after a day had this person in it. */
export function isNextTo(
  meetings: readonly RoleMeeting[],
  role: Role,
  person: ParticipantId,
  turn: readonly RoleMeeting[],
): boolean {
  const [first] = turn
  const last = turn.at(-1)
  if (!first || !last) return false
  const before = meetings.findLast((meeting) => meeting.date < first.date)
  const after = meetings.find((meeting) => meeting.date > last.date)
  return [before, after].some((meeting) => meeting !== undefined && rotated(meeting, role) === person)
}

/**
 * What giving a turn to a person costs, in whole numbers; null where they cannot take it. `early` is larger the earlier
 * the turn comes, so that who has waited longest comes first.
 */
export function personCosts(
  { people, meetings }: Known,
  role: Role,
  person: ParticipantId,
  turn: readonly RoleMeeting[],
  early: number,
): number | null {
  const present = turn.filter(({ available }) => available.has(person)).length
  const most = Math.max(...people.map((one) => turn.filter(({ available }) => available.has(one)).length))
  if (present === 0 || present < most) return null
  const busy = turn.some((meeting) => has(meeting, person))
  const given = meetings.flatMap(({ roles }) => roles).filter((one) => one.participantId === person && !one.agreedFixed)
  const points = given.reduce((sum, one) => sum + roleWeights[one.role], 0)
  return (
    (busy ? SECOND_ROLE : 0) +
    (isNextTo(meetings, role, person, turn) ? TWICE_IN_A_ROW : 0) +
    Math.min(points, 100) * EACH_POINT +
    Math.min(waited({ people, meetings }, role, person), 30) * Math.min(early, 6)
  )
}

/** Place in the queue: 0 for who has waited longest for the role or never had it; ties go by the order of people. */
function waited({ people, meetings }: Known, role: Role, person: ParticipantId): number {
  const lastOf = (one: ParticipantId) => meetings.findLast((meeting) => rotated(meeting, role) === one)?.date ?? ''
  const own = lastOf(person)
  const place = people.indexOf(person)
  return people.filter((one, index) => lastOf(one) < own || (lastOf(one) === own && index < place)).length
}
