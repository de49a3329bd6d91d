import { addMonths } from '../dates.ts'
import type { ParticipantId } from '../ids.ts'
import type { Role, RoleAssignment } from '../meeting.ts'
import type { Frame } from '../network.ts'
import { balance } from './balance.ts'
import { personCosts } from './role-costs.ts'
import { isGiven, type RoleMeeting, rotated } from './role-facts.ts'
import { turnOf } from './terms.ts'
import { untangle } from './untangle.ts'

export type RolePlan = {
  /** In the order that settles ties. */
  readonly people: readonly ParticipantId[]
  /** By date, held and planned ones, with the roles that are given. */
  readonly meetings: readonly RoleMeeting[]
  readonly frame: Pick<Frame, 'coordinatorRotation' | 'facilitation'>
  /** Who facilitates from outside where the frame says so; empty: not known. */
  readonly externalFacilitator: string
}

/** Meetings that get the same person: one meeting, or a term. `holder` is set where the term has begun already. */
type Turn = { readonly meetings: RoleMeeting[]; readonly holder: RoleAssignment | null }

const free = (role: Role, given: Partial<RoleAssignment>): RoleAssignment => ({
  role,
  participantId: null,
  externalName: '',
  agreedFixed: false,
  ...given,
})

/**
 * Fills one role at the meetings of `fill` (keys) where it is free, and answers all meetings with it.
 *
 * What is guaranteed: the turns that are to be given are planned together over all these meetings (`balance`), each to
 * somebody who is expected and has not cancelled, so that the turns of everybody — had before, given now and credited —
 * end as even as any plan could make them: within one of each other wherever that can be done. With members who can
 * always come and no history they are within one. A turn is a meeting, or a term of half a year or a year where the
 * frame rotates so; who cannot come during their term is stood in for, which counts as no turn.
 *
 * Credit: somebody who was no member or on leave at meetings where the role went round is counted as having had their
 * share of them (the sum of 1 / members expected, rounded down), so that nobody has to catch up on a time they were
 * away. A cancellation gives no credit. Roles agreed for good and people from outside are no turns; a role agreed for
 * good stays with who had it last.
 *
 * Among equally even plans, in this order: no second role on the same day, not twice in a row, fewer roles in all, who
 * has waited longest first, the order of `people`.
 */
export function planRole(plan: RolePlan, role: Role, fill: ReadonlySet<string>): RoleMeeting[] {
  const empty = (meeting: RoleMeeting) => fill.has(meeting.key) && !isGiven(meeting, role)
  const { months, external } = turnOf(role, plan.frame)
  const given = new Map<string, RoleAssignment>()
  if (external) {
    if (plan.externalFacilitator === '') return [...plan.meetings]
    const assignment = free(role, { externalName: plan.externalFacilitator, agreedFixed: true })
    for (const meeting of plan.meetings.filter(empty)) given.set(meeting.key, assignment)
    return withRole(plan.meetings, given)
  }
  const turns = turnsOf(plan.meetings, role, months, empty)
  const open = turns.filter(({ holder }) => holder === null)
  const loads = plan.people.map(
    (person) => turnsHad(plan.meetings, role, person, months !== null) + credit(plan, role, person, empty),
  )
  const slots = open.map(({ meetings }, index) => ({
    costs: plan.people.map((person) => personCosts(plan, role, person, meetings, open.length - index)),
  }))
  const holders = untangle(
    balance(slots, loads),
    slots,
    plan.meetings,
    open.map(({ meetings }) => meetings),
  )
  const fixed = months === Number.POSITIVE_INFINITY
  for (const [index, { meetings }] of open.entries()) {
    const person = plan.people[holders[index] ?? -1]
    if (person === undefined) continue
    for (const { key } of meetings) given.set(key, free(role, { participantId: person, agreedFixed: fixed }))
  }
  for (const { meetings, holder } of turns) if (holder) for (const { key } of meetings) given.set(key, holder)
  for (const meeting of plan.meetings) {
    const holder = given.get(meeting.key)?.participantId
    if (holder && !meeting.available.has(holder)) standIn(plan, role, meeting, loads, given)
  }
  return withRole(plan.meetings, given)
}

/** `planRole` for several roles, one after the other: a later role goes round those who have none that day. */
export const planRoles = (plan: RolePlan, roles: readonly Role[], fill: ReadonlySet<string>): RoleMeeting[] =>
  roles.reduce<RoleMeeting[]>((meetings, role) => planRole({ ...plan, meetings }, role, fill), [...plan.meetings])

const withRole = (meetings: readonly RoleMeeting[], given: ReadonlyMap<string, RoleAssignment>): RoleMeeting[] =>
  meetings.map((meeting) => {
    const assignment = given.get(meeting.key)
    return assignment
      ? { ...meeting, roles: [...meeting.roles.filter(({ role }) => role !== assignment.role), assignment] }
      : meeting
  })

/** Puts the least loaded person who can come in the place of a term's holder; nobody where there is none. */
function standIn(
  plan: RolePlan,
  role: Role,
  meeting: RoleMeeting,
  loads: readonly number[],
  given: Map<string, RoleAssignment>,
) {
  const [index] = balance([{ costs: plan.people.map((one) => personCosts(plan, role, one, [meeting], 1)) }], loads)
  const person = plan.people[index ?? -1]
  if (person === undefined) given.delete(meeting.key)
  else given.set(meeting.key, free(role, { participantId: person }))
}

function turnsOf(
  meetings: readonly RoleMeeting[],
  role: Role,
  months: number | null,
  empty: (meeting: RoleMeeting) => boolean,
): Turn[] {
  const turns: Turn[] = []
  let running: { start: string; turn: Turn | null; holder: RoleAssignment | null } | undefined
  for (const meeting of meetings) {
    const assignment = meeting.roles.find((one) => one.role === role)
    if (assignment && isGiven(meeting, role)) {
      const same = running?.holder && sameHolder(running.holder, assignment)
      running = { start: same && running ? running.start : meeting.date, turn: null, holder: assignment }
    } else if (empty(meeting)) {
      const lasts = running?.holder?.agreedFixed ? Number.POSITIVE_INFINITY : (months ?? 0)
      const holder = running?.holder?.participantId ?? null
      const stays = holder === null || meeting.expected.has(holder)
      if (running && stays && endOf(running.start, lasts) > meeting.date) {
        if (running.turn) running.turn.meetings.push(meeting)
        else turns.push({ meetings: [meeting], holder: running.holder })
      } else {
        const turn: Turn = { meetings: [meeting], holder: null }
        turns.push(turn)
        running = { start: meeting.date, turn, holder: null }
      }
    }
  }
  return turns
}

const endOf = (start: string, months: number) => (Number.isFinite(months) ? addMonths(start, months) : '9999')

const sameHolder = (a: RoleAssignment, b: RoleAssignment): boolean =>
  a.participantId === b.participantId && a.externalName === b.externalName

/** Turns a person has had: meetings, or unbroken runs of them where the role goes by terms. */
function turnsHad(meetings: readonly RoleMeeting[], role: Role, person: ParticipantId, terms: boolean): number {
  const holders = meetings.filter((meeting) => isGiven(meeting, role)).map((meeting) => rotated(meeting, role))
  return holders.filter((holder, index) => holder === person && !(terms && holders[index - 1] === person)).length
}

function credit(
  { meetings }: RolePlan,
  role: Role,
  person: ParticipantId,
  empty: (meeting: RoleMeeting) => boolean,
): number {
  const away = meetings.filter(
    (meeting) => (rotated(meeting, role) !== null || empty(meeting)) && !meeting.expected.has(person),
  )
  return Math.floor(away.reduce((sum, { expected }) => sum + (expected.size > 0 ? 1 / expected.size : 0), 0) + 1e-9)
}
