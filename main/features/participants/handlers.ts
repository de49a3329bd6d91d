import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import type { Member, NewMember } from '../../../shared/contract/participants.ts'
import { EmploymentId, MembershipId, type NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { Employment, Participant } from '../../../shared/domain/participant.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { danishOrder, sameText, sortedBy } from '../danish-order.ts'
import { foundNetwork, foundParticipant } from '../found.ts'
import { turnout } from '../meetings/attendance-grid.ts'
import { newId } from '../new-id.ts'
import { withChange } from '../with-change.ts'
import { blankPost, inOrder } from './blank-post.ts'
import { employmentOn } from './employment-store.ts'
import { leadershipYears } from './leadership-years.ts'
import { isCurrent, overlap } from './membership-dates.ts'
import { everybody, peopleWith } from './people.ts'
import { personHistory } from './person-history.ts'

type Person = Pick<Participant, 'fullName' | 'email'>

const isSamePerson = (a: Person, b: Person) => sameText(a.fullName, b.fullName) && sameText(a.email, b.email)

const blankPerson = { nickname: '', email: '', phone: '', leaderSince: null, note: '' }
export const participantHandlers = (context: Context) => {
  const { stores, today } = context
  const members = (networkId: NetworkId): Member[] => {
    foundNetwork(stores, networkId)
    const on = today()
    const people = new Map(stores.participants.ofNetwork(networkId).map((person) => [person.id, person]))
    const posts = stores.employments.ofNetwork(networkId)
    const memberships = stores.participants.membershipsOfNetwork(networkId)
    const marks = stores.attendance.ofNetwork(networkId)
    const meetings = stores.meetings.ofNetwork(networkId)
    const held = meetings.filter((meeting) => meeting.status === 'held')
    return memberships.flatMap((membership) => {
      const participant = people.get(membership.participantId)
      if (!participant) return []
      const turnouts = held.map((meeting) => turnout(meeting, { memberships: [membership], marks }))
      const isTheirs = (id: ParticipantId | null) => id === participant.id
      return {
        participant,
        membership,
        employment: employmentOn(posts.get(participant.id) ?? [], on),
        leadershipYears: leadershipYears(participant.leaderSince, on),
        attended: turnouts.reduce((sum, { present }) => sum + present.length, 0),
        expected: turnouts.reduce((sum, { expected }) => sum + expected.length, 0),
        ownCases: held.filter((meeting) => meeting.focusPersons.some(isTheirs)).length,
        roles: held.flatMap((meeting) => meeting.roles).filter((role) => isTheirs(role.participantId)).length,
      }
    })
  }

  const add = (networkId: NetworkId, startsOn: string, { person, employment }: NewMember): ParticipantId => {
    const id = newId(ParticipantId)
    stores.participants.insert(withChange<Participant>({ ...blankPerson, id, fullName: person.fullName }, person))
    stores.participants.insertMembership({
      id: newId(MembershipId),
      participantId: id,
      networkId,
      startsOn,
      endsOn: null,
      leaves: [],
    })
    if (Object.values(employment).some((value) => value !== undefined && value !== null && value !== '')) {
      const post = withChange<Employment>({ ...blankPost, id: newId(EmploymentId), participantId: id }, employment)
      inOrder(post)
      stores.employments.insert(post)
    }
    return id
  }

  return {
    'participants.list': ({ networkId }) => {
      const isGone = (member: Member) => (isCurrent(member.membership, today()) ? 0 : 1)
      return members(networkId).sort(
        (a, b) => isGone(a) - isGone(b) || danishOrder(a.participant.fullName, b.participant.fullName),
      )
    },
    'participants.search': ({ words, limit }) => {
      const people = peopleWith(everybody(context), words)
      return { people: people.slice(0, limit), total: people.length }
    },
    'participants.get': ({ id }) => personHistory(context, id),
    'participants.others': ({ networkId }) => {
      foundNetwork(stores, networkId)
      return sortedBy(stores.participants.notIn(networkId, today()), (person) => person.fullName).map((person) => ({
        id: person.id,
        fullName: person.fullName,
        organisation: employmentOn(stores.employments.ofPerson(person.id), today())?.organisation ?? '',
      }))
    },
    'participants.add': ({ networkId, startsOn, members: added }) => {
      foundNetwork(stores, networkId)
      const known: Person[] = stores.participants.ofNetwork(networkId)
      for (const { person } of added) {
        const one = { fullName: person.fullName, email: person.email ?? '' }
        if (known.some((other) => isSamePerson(other, one)))
          throw new Rejection('member-exists', { name: one.fullName })
        known.push(one)
      }
      return added.map((member) => add(networkId, startsOn, member))
    },
    'participants.join': ({ networkId, participantId, startsOn }) => {
      foundNetwork(stores, networkId)
      const person = foundParticipant(stores, participantId)
      const membership = { id: newId(MembershipId), participantId, networkId, startsOn, endsOn: null, leaves: [] }
      const others = stores.participants.membershipsOfPerson(participantId).filter((m) => m.networkId === networkId)
      if (others.some((other) => overlap(other, membership))) {
        throw new Rejection('member-exists', { name: person.fullName })
      }
      stores.participants.insertMembership(membership)
      return membership
    },
    'participants.update': ({ id, change }) => {
      const person = withChange(foundParticipant(stores, id), change)
      stores.participants.save(person)
      return person
    },
  } satisfies Partial<FeatureHandlers>
}
