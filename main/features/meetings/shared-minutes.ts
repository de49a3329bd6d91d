import type { SharedMinutes } from '../../../shared/contract/meeting-content.ts'
import type { MeetingId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { Context } from '../context.ts'
import { foundMeeting, foundNetwork } from '../found.ts'
import { editionOf } from '../networks/edition.ts'
import { recordedIn, turnout } from './attendance-grid.ts'
import { later } from './clock.ts'
import { roleNames } from './role-names.ts'
import { stepsOfGroup } from './steps-of-group.ts'

/** The minutes of a meeting as its group may read them. Neither reasons nor the private note can come along. */
export function sharedMinutes(context: Context, id: MeetingId): SharedMinutes {
  const { stores } = context
  const meeting = foundMeeting(stores, id)
  const network = foundNetwork(stores, meeting.networkId)
  const recorded = recordedIn(stores, network.id)
  const { expected, present } = turnout(meeting, recorded)
  const came = new Set(present)
  const marked = recorded.marks.get(id)
  const names = new Map(recorded.people.map((person) => [person.id, person.fullName]))
  const named = (people: readonly ParticipantId[]) =>
    people.flatMap((person) => names.get(person) ?? []).sort(new Intl.Collator('da').compare)
  let minutes = 0
  return {
    language: editionOf(stores, network).language,
    networkName: network.name,
    number: recorded.meetings.findIndex((one) => one.id === id) + 1,
    date: meeting.date,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    place: meeting.place,
    aim: meeting.aim,
    facilitator: roleNames(recorded.people)(meeting, 'facilitator'),
    present: named(present),
    absent: named(expected.filter((person) => marked?.has(person) && !came.has(person))),
    agenda: meeting.agenda.map((item) => {
      const start = later(meeting.startsAt, minutes)
      minutes += item.minutes
      return { start, text: item.text, minutes: item.minutes }
    }),
    decisions: stores.decisions.ofMeeting(id).map(({ text }) => text),
    steps: stepsOfGroup(stores, stores.steps.ofNetwork(network.id))
      .filter((step) => step.meetingId === id)
      .map(({ text, responsible, dueOn }) => ({ text, responsible, dueOn })),
    minutes: stores.minutes.of(id),
  }
}
