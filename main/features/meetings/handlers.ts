import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { fitAgenda } from '../../../shared/domain/agenda.ts'
import { MeetingId } from '../../../shared/domain/ids.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import type { Frame } from '../../../shared/domain/network.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { foundMeeting, foundNetwork } from '../found.ts'
import { editionOf } from '../networks/edition.ts'
import { newId } from '../new-id.ts'
import { withRoles } from '../roles/host-place.ts'
import { withChange } from '../with-change.ts'
import { agendaChoices, isMethod } from './agenda-choices.ts'
import { attendanceGrid, recordedIn } from './attendance-grid.ts'
import { meetingChecks } from './check-meeting.ts'
import { later, minutesBetween } from './clock.ts'

/** Where a network meets unless it is said otherwise; empty where the place goes round. */
export const usualPlace = ({ placeKind, fixedPlace }: Frame) => (placeKind === 'rotating' ? '' : fixedPlace)

export const meetingHandlers = (context: Context) => {
  const { stores } = context
  const { hasAnswers, check, checkMember } = meetingChecks(context)
  const saved = (meeting: Meeting): Meeting => {
    stores.meetings.save(meeting)
    return meeting
  }
  const checkMethods = (meeting: Meeting): void => {
    const unknown = meeting.agenda.find((item) => item.method !== null && !isMethod(item.method))
    if (unknown) throw new Rejection('unknown-method')
  }

  return {
    'meetings.plan': ({ networkId }) => {
      foundNetwork(stores, networkId)
      const recorded = recordedIn(stores, networkId)
      return {
        meetings: [...recorded.meetings],
        grid: attendanceGrid(recorded),
        names: Object.fromEntries(recorded.people.map((person) => [person.id, person.fullName])),
        steps: stores.steps.ofNetwork(networkId),
      }
    },
    'meetings.agendaChoices': () => agendaChoices(stores.consultant.get().language, 'public'),
    'meetings.create': ({ networkId, date, startsAt, endsAt, place }) => {
      foundNetwork(stores, networkId)
      const frame = stores.networks.frame(networkId)
      const begins = startsAt ?? frame.startsAt
      const meeting: Meeting = {
        id: newId(MeetingId),
        networkId,
        date,
        startsAt: begins,
        endsAt: endsAt ?? later(begins, frame.durationMinutes),
        place: place ?? usualPlace(frame),
        status: 'planned',
        cancelReason: '',
        aim: '',
        agendaTemplate: null,
        agenda: [],
        roles: [],
        focusPersons: [],
      }
      check(meeting)
      stores.meetings.insert(meeting)
      return meeting
    },
    'meetings.update': ({ id, change }) => {
      const changed = withChange(foundMeeting(stores, id), change)
      const meeting = changed.status === 'cancelled' ? changed : { ...changed, cancelReason: '' }
      check(meeting)
      if (change.date) stores.evaluation.moveRoundsOf(id, change.date)
      return saved(meeting)
    },
    'meetings.delete': ({ id }) => {
      if (hasAnswers(foundMeeting(stores, id))) throw new Rejection('meeting-has-answers')
      stores.meetings.delete(id)
      return null
    },
    'meetings.setRole': ({ id, assignment }) => {
      const meeting = foundMeeting(stores, id)
      const { role, participantId, externalName } = assignment
      const others = meeting.roles.filter((other) => other.role !== role)
      if (participantId === null && externalName === '') return saved(withRoles(stores, meeting, others))
      if (participantId !== null) checkMember(meeting.networkId, participantId, meeting.date)
      // A participant's own record has the name, so none is kept beside it.
      const given = participantId === null ? assignment : { ...assignment, externalName: '' }
      saved(withRoles(stores, meeting, [...others, given]))
      return foundMeeting(stores, id)
    },
    'meetings.setFocusPersons': ({ id, participantIds }) => {
      const meeting = foundMeeting(stores, id)
      const focusPersons = [...new Set(participantIds)]
      for (const person of focusPersons) checkMember(meeting.networkId, person, meeting.date)
      return saved({ ...meeting, focusPersons })
    },
    'meetings.useAgendaTemplate': ({ id, template, fit }) => {
      const meeting = foundMeeting(stores, id)
      if (template === null) return saved({ ...meeting, agendaTemplate: null, agenda: [] })
      const { language, variant } = editionOf(stores, foundNetwork(stores, meeting.networkId))
      const choice = agendaChoices(language, variant).find((one) => one.id === template)
      if (!choice) throw new Rejection('template-not-here')
      const length = minutesBetween(meeting.startsAt, meeting.endsAt)
      const agenda = (fit ? fitAgenda(choice.items, length) : null) ?? choice.items
      return saved({ ...meeting, agendaTemplate: template, agenda })
    },
    'meetings.setAgenda': ({ id, agenda }) => {
      const meeting = { ...foundMeeting(stores, id), agenda }
      checkMethods(meeting)
      return saved(meeting)
    },
  } satisfies Partial<FeatureHandlers>
}
