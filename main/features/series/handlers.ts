import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { fitAgenda } from '../../../shared/domain/agenda.ts'
import { MeetingId } from '../../../shared/domain/ids.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { foundMeeting, foundNetwork } from '../found.ts'
import { agendaChoices } from '../meetings/agenda-choices.ts'
import { meetingChecks } from '../meetings/check-meeting.ts'
import { minutesBetween } from '../meetings/clock.ts'
import { editionOf } from '../networks/edition.ts'
import { newId } from '../new-id.ts'
import { withChange } from '../with-change.ts'
import { proposeSeries } from './propose.ts'
import { shiftMeetings } from './shift.ts'

export const seriesHandlers = (context: Context) => {
  const { stores } = context
  const { check, checkMember } = meetingChecks(context)
  return {
    'series.propose': (input) => proposeSeries(context, input),
    'series.shift': (input) => shiftMeetings(context, input),
    'meetings.createSeries': ({ networkId, meetings }) => {
      const { language, variant } = editionOf(stores, foundNetwork(stores, networkId))
      const agendas = agendaChoices(language, variant)
      const itemsOf = (template: string | null, length: number) => {
        if (template === null) return []
        const choice = agendas.find(({ id }) => id === template)
        if (!choice) throw new Rejection('template-not-here')
        return fitAgenda(choice.items, length) ?? choice.items
      }
      return meetings.map(({ roles, ...planned }) => {
        const byRole = new Map(roles.map((one) => [one.role, one]))
        for (const { participantId } of byRole.values())
          if (participantId) checkMember(networkId, participantId, planned.date)
        const meeting: Meeting = {
          ...planned,
          id: newId(MeetingId),
          networkId,
          status: 'planned',
          cancelReason: '',
          aim: '',
          agenda: itemsOf(planned.agendaTemplate, minutesBetween(planned.startsAt, planned.endsAt)),
          roles: [...byRole.values()],
          focusPersons: [],
        }
        check(meeting)
        stores.meetings.insert(meeting)
        return foundMeeting(stores, meeting.id)
      })
    },
    'meetings.move': ({ moves }) => {
      const moved = new Map(moves.map(({ id, ...change }) => [id, withChange(foundMeeting(stores, id), change)]))
      const networks = new Set([...moved.values()].map(({ networkId }) => networkId))
      for (const networkId of networks) {
        const all = stores.meetings.ofNetwork(networkId).map((meeting) => moved.get(meeting.id) ?? meeting)
        for (const meeting of moved.values()) if (meeting.networkId === networkId) check(meeting, all)
      }
      for (const meeting of moved.values()) {
        stores.evaluation.moveRoundsOf(meeting.id, meeting.date)
        stores.meetings.save(meeting)
      }
      return null
    },
    'meetings.cancel': ({ id, reason }) => {
      const meeting: Meeting = { ...foundMeeting(stores, id), status: 'cancelled', cancelReason: reason }
      check(meeting)
      stores.meetings.save(meeting)
      return meeting
    },
    'meetings.reinstate': ({ id }) => {
      const meeting: Meeting = { ...foundMeeting(stores, id), status: 'planned', cancelReason: '' }
      check(meeting)
      stores.meetings.save(meeting)
      return meeting
    },
  } satisfies Partial<FeatureHandlers>
}
