import { z } from 'zod'
import { CustomValue } from '../domain/custom-field.ts'
import { EmploymentId, MembershipId, NetworkId, ParticipantId } from '../domain/ids.ts'
import { Employment, Membership, Participant } from '../domain/participant.ts'
import { IsoDate, Line } from '../domain/values.ts'
import { command, query } from './define.ts'

const person = Participant.omit({ id: true })
const post = Employment.omit({ id: true, participantId: true })

/** A member as the list of participants shows it. `employment` is the post held today, or the last one. */
export const Member = z.strictObject({
  participant: Participant,
  membership: Membership,
  employment: Employment.nullable(),
  leadershipYears: z.int().nullable(),
  attended: z.int(),
  expected: z.int(),
  ownCases: z.int(),
  roles: z.int(),
})
export type Member = z.infer<typeof Member>

/** One person with everything dated, newest first. `employment` is the post held today, or the last one. */
export const ParticipantHistory = z.strictObject({
  participant: Participant,
  employment: Employment.nullable(),
  leadershipYears: z.int().nullable(),
  customValues: z.array(CustomValue),
  employments: z.array(Employment),
  memberships: z.array(z.strictObject({ membership: Membership, networkName: z.string(), clientName: z.string() })),
})
export type ParticipantHistory = z.infer<typeof ParticipantHistory>

/** A person as the list of all people shows them. A network is `past` when the membership has ended. */
export const PersonSummary = z.strictObject({
  ...Participant.pick({ id: true, fullName: true, nickname: true, email: true, phone: true }).shape,
  organisation: z.string(),
  position: z.string(),
  networks: z.array(z.strictObject({ id: NetworkId, name: z.string(), past: z.boolean() })),
  customValues: z.array(CustomValue),
})
export type PersonSummary = z.infer<typeof PersonSummary>

/** A new member: name required, the rest as far as known. */
export const NewMember = z.strictObject({
  person: person.partial().required({ fullName: true }),
  employment: post.partial(),
})
export type NewMember = z.infer<typeof NewMember>

export const participants = {
  /** Members of a network, those who have left last. */
  'participants.list': query(z.strictObject({ networkId: NetworkId }), z.array(Member)),
  /**
   * People of all networks in Danish order whose name, e-mail, phone, post, networks or own fields hold every word of
   * `words`; at most `limit` of them, while `total` counts all.
   */
  'participants.search': query(
    z.strictObject({ words: Line, limit: z.int().min(1).max(1000) }),
    z.strictObject({ people: z.array(PersonSummary), total: z.int() }),
  ),
  'participants.get': query(z.strictObject({ id: ParticipantId }), ParticipantHistory),
  /** People who are in some network but not in this one: candidates for joining. */
  'participants.others': query(
    z.strictObject({ networkId: NetworkId }),
    z.array(Participant.pick({ id: true, fullName: true }).extend({ organisation: z.string() })),
  ),
  /** Adds new people to a network in one step; refuses the whole list if one of them is already a member by the same name and e-mail. */
  'participants.add': command(
    z.strictObject({ networkId: NetworkId, startsOn: IsoDate, members: z.array(NewMember).min(1).max(200) }),
    z.array(ParticipantId),
  ),
  /** Lets a known person join (again). */
  'participants.join': command(
    z.strictObject({ networkId: NetworkId, participantId: ParticipantId, startsOn: IsoDate }),
    Membership,
  ),
  'participants.update': command(z.strictObject({ id: ParticipantId, change: person.partial() }), Participant),
  /** Corrects the post held today. */
  'participants.updateEmployment': command(z.strictObject({ id: ParticipantId, change: post.partial() }), Employment),
  /** A new post from a day: the former one ends the day before and stays in the history. */
  'participants.changeEmployment': command(
    z.strictObject({ id: ParticipantId, startsOn: IsoDate, employment: post.omit({ startsOn: true, endsOn: true }) }),
    Employment,
  ),
  /** A post of the past, or one beside today's, with the dates it is known to have had. */
  'participants.addEmployment': command(
    z.strictObject({ id: ParticipantId, employment: post.partial().required({ organisation: true }) }),
    Employment,
  ),
  /** Corrects any one post. */
  'participants.correctEmployment': command(
    z.strictObject({ employmentId: EmploymentId, change: post.partial() }),
    Employment,
  ),
  'participants.deleteEmployment': command(z.strictObject({ employmentId: EmploymentId }), z.null()),
  'participants.leave': command(z.strictObject({ membershipId: MembershipId, endsOn: IsoDate }), Membership),
  'participants.setLeave': command(
    z.strictObject({ membershipId: MembershipId, leaves: Membership.shape.leaves }),
    Membership,
  ),
  /** Takes back a membership entered by mistake; refused once attendance is recorded. */
  'participants.removeMembership': command(z.strictObject({ membershipId: MembershipId }), z.null()),
}
