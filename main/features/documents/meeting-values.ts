import { method } from '../../../shared/content/index.ts'
import type { Language } from '../../../shared/content/schema.ts'
import { isCase } from '../../../shared/domain/agenda.ts'
import type { MeetingId, NetworkId } from '../../../shared/domain/ids.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { dateText, fieldText } from '../contracts/field-values.ts'
import { sameText } from '../danish-order.ts'
import { foundMeeting } from '../found.ts'
import { isMethod } from '../meetings/agenda-choices.ts'
import { roleNames } from '../meetings/role-names.ts'

/** The meeting a handout is for: the one asked for, else the next that is planned. */
export function meetingFor(
  { stores, today }: Context,
  networkId: NetworkId,
  id: MeetingId | null,
): Meeting | undefined {
  if (id !== null) {
    const meeting = foundMeeting(stores, id)
    if (meeting.networkId !== networkId) throw new Rejection('meeting-not-found')
    return meeting
  }
  return stores.meetings.ofNetwork(networkId).find((one) => one.status === 'planned' && one.date >= today())
}

/** Merge fields `meeting.*` in finished words. */
export function meetingValues({ stores }: Context, meeting: Meeting, language: Language): Record<string, string> {
  const nameOf = roleNames(stores.participants.ofNetwork(meeting.networkId))
  // What the consultant is to do may be about a member; it is no business of the group's agenda.
  const consultant = stores.consultant.get().fullName
  const open = stores.steps
    .ofNetwork(meeting.networkId)
    .filter((step) => step.state === 'open' && !sameText(step.responsible, consultant))
  const next = stores.meetings
    .ofNetwork(meeting.networkId)
    .find((one) => one.status === 'planned' && one.date > meeting.date)
  const methods = meeting.agenda
    .filter(isCase)
    .flatMap((item) => (item.method && isMethod(item.method) ? method(item.method) : []))
  return {
    'meeting.date': dateText(meeting.date, language),
    'meeting.start': fieldText('time', meeting.startsAt, language),
    'meeting.end': fieldText('time', meeting.endsAt, language),
    'meeting.place': meeting.place,
    'meeting.aim': meeting.aim,
    'meeting.method': [...new Set(methods)].map((one) => one.title[language]).join(', '),
    'meeting.host': nameOf(meeting, 'host'),
    'meeting.facilitator': nameOf(meeting, 'facilitator'),
    'meeting.coordinator': nameOf(meeting, 'coordinator'),
    'meeting.timekeeper': nameOf(meeting, 'timekeeper'),
    'meeting.previousActions': open
      .map(({ text, responsible }) => (responsible ? `${text} (${responsible})` : text))
      .join(' · '),
    'meeting.next': next
      ? [dateText(next.date, language), fieldText('time', next.startsAt, language), next.place]
          .filter(Boolean)
          .join(' · ')
      : '',
  }
}
