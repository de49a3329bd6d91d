import { z } from 'zod'
import { discloseShared } from './disclosure.ts'
import { AnswerValues } from './evaluation.ts'
import { MeetingId, NetworkId, type ParticipantId } from './ids.ts'
import { expectedAt, heldMeetings, membersOn } from './indicators/meetings.ts'
import { roleWeights } from './indicators/role-load.ts'
import { type Indicators, Status } from './indicators/schema.ts'
import { AttendanceCell, Role } from './meeting.ts'
import type { MeetingFacts, NetworkFacts } from './network-facts.ts'
import { IsoDate } from './values.ts'

const count = z.int().min(0)
const answer = z.int().min(1).max(5).nullable()

/** One held meeting as one member had it. `benefit` and `effort` are P1 and P2, where they were shared by name and may be listed (N6). */
export const PersonMeeting = z.strictObject({
  meetingId: MeetingId,
  date: IsoDate,
  cell: AttendanceCell,
  roles: z.array(Role),
  ownCase: z.boolean(),
  benefit: answer,
  effort: answer,
})
export type PersonMeeting = z.infer<typeof PersonMeeting>

/** A sheet of one's own (B) that its owner let the consultant store, as it stood then. */
export const PersonSheet = z.strictObject({ heldOn: IsoDate, values: AnswerValues })
export type PersonSheet = z.infer<typeof PersonSheet>

/** One member in one network, for the consultant alone: attendance, roles, own cases and what the member has shared. */
export const PersonPicture = z.strictObject({
  networkId: NetworkId,
  networkName: z.string(),
  /** In date order. */
  meetings: z.array(PersonMeeting),
  attended: count,
  expected: count,
  ownCases: count,
  /** Points of roles (IND-11) at the meetings shown, and those of all members. */
  rolePoints: count,
  allPoints: count,
  /** IND-05: gives more than they get; grey where fewer than two answers were shared. */
  status: Status,
  /** Closed pulses whose list of names is kept back, so that nobody's anonymous answer can be worked out (N6). */
  keptBack: count,
  /** The first and the newest sheet in date order; one where there is only one. */
  sheets: z.array(PersonSheet).max(2),
})
export type PersonPicture = z.infer<typeof PersonPicture>

const cellOf = (facts: NetworkFacts, meeting: MeetingFacts, id: ParticipantId): AttendanceCell =>
  expectedAt(facts, meeting).some(({ participantId }) => participantId === id)
    ? (meeting.attendance.get(id) ?? 'missing')
    : 'onLeave'

function sharedAt(facts: NetworkFacts, meetingId: MeetingId, id: ParticipantId) {
  const round = facts.rounds.find((one) => one.instrument === 'P' && one.meetingId === meetingId)
  const values = round && discloseShared(round)?.find(({ participantId }) => participantId === id)?.values
  return { benefit: values?.P1 ?? null, effort: values?.P2 ?? null }
}

function sheetsOf(facts: NetworkFacts, id: ParticipantId): PersonSheet[] {
  const all = facts.rounds
    .filter(({ instrument }) => instrument === 'B')
    .flatMap((round) => {
      const form = discloseShared(round)?.find(({ participantId }) => participantId === id)
      return form ? [{ heldOn: round.heldOn, values: { ...form.values } }] : []
    })
    .toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1))
  return all.length > 2 ? [all[0], all.at(-1)].flatMap((one) => one ?? []) : all
}

const pointsOf = (roles: MeetingFacts['roles']): number => roles.reduce((sum, { role }) => sum + roleWeights[role], 0)

/**
 * What is known of one member of a network by name. `facts` must be as the consultant may see them (`seenRound`): an
 * answer that was given anonymously is in none of it.
 */
export function personPicture(facts: NetworkFacts, { givers }: Indicators, id: ParticipantId): PersonPicture {
  const held = heldMeetings(facts).filter(({ date }) =>
    membersOn(facts, date).some(({ participantId }) => participantId === id),
  )
  const meetings = held.map((meeting) => ({
    meetingId: meeting.id,
    date: meeting.date,
    cell: cellOf(facts, meeting, id),
    roles: meeting.roles.filter(({ participantId }) => participantId === id).map(({ role }) => role),
    ownCase: meeting.focusPersons.includes(id),
    ...sharedAt(facts, meeting.id, id),
  }))
  const given = held.flatMap(({ roles }) => roles).filter(({ participantId }) => participantId !== null)
  const ids = new Set(held.map((meeting) => meeting.id))
  return {
    networkId: facts.network.id,
    networkName: facts.network.name,
    meetings,
    attended: meetings.filter(({ cell }) => cell === 'present' || cell === 'partial').length,
    expected: meetings.filter(({ cell }) => cell !== 'onLeave' && cell !== 'missing').length,
    ownCases: meetings.filter(({ ownCase }) => ownCase).length,
    rolePoints: pointsOf(given.filter(({ participantId }) => participantId === id)),
    allPoints: pointsOf(given),
    status: givers.people.find(({ participantId }) => participantId === id)?.status ?? 'grey',
    keptBack: facts.rounds.filter(
      (round) =>
        round.instrument === 'P' &&
        round.closed &&
        round.meetingId !== null &&
        ids.has(round.meetingId) &&
        round.responses.length > 0 &&
        discloseShared(round) === null,
    ).length,
    sheets: sheetsOf(facts, id),
  }
}
