import { fillText, plain } from '../../../shared/content/fill-text.ts'
import { handout, method as methodOf } from '../../../shared/content/index.ts'
import type { Bilingual } from '../../../shared/content/schema.ts'
import type { RoomItem, RoomView } from '../../../shared/contract/group.ts'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import { thresholds } from '../../../shared/domain/indicators/thresholds.ts'
import type { AgendaItem, Meeting } from '../../../shared/domain/meeting.ts'
import { fitted } from '../../../shared/domain/room/minutes.ts'
import type { Context } from '../context.ts'
import { sortedBy } from '../danish-order.ts'
import { foundMeeting, foundNetwork } from '../found.ts'
import { stepsOfGroup } from '../meetings/steps-of-group.ts'
import { editionOf } from '../networks/edition.ts'
import { expectedOn } from '../participants/membership-dates.ts'
import { shortNames } from '../short-names.ts'
import { groupMeetings, groupStep } from './group-meeting.ts'

/** A meeting as it is shown on the wall while it runs. Throws `meeting-not-found`. */
export function roomView({ stores }: Context, id: MeetingId): RoomView {
  const meeting = foundMeeting(stores, id)
  const network = foundNetwork(stores, meeting.networkId)
  const edition = editionOf(stores, network)
  const words = (text: Bilingual): string => plain(fillText(text[edition.language], { ...edition, values: {} }))
  const { number, date, startsAt, endsAt, roles } = groupMeetings(stores, network.id)(meeting)
  const before = stores.meetings.ofNetwork(network.id).filter((one) => one.status === 'held' && one.date < meeting.date)
  const lastDate = before.at(-1)?.date ?? ''
  return {
    networkId: network.id,
    networkName: network.name,
    meeting: { id, number, date, startsAt, endsAt, roles },
    items: meeting.agenda.map((item) => roomItem(item, words)),
    people: people({ stores }, meeting, before),
    steps: stepsOfGroup(stores, stores.steps.ofNetwork(network.id))
      .filter(({ state, dueOn }) => state === 'open' || (dueOn !== null && dueOn > lastDate))
      .map(groupStep),
  }
}

function roomItem({ minutes, text, method }: AgendaItem, words: (text: Bilingual) => string): RoomItem {
  if (method === null) return { minutes, text, method: null }
  const card = methodOf(method)
  const parts = fitted(
    card.steps.map((step) => step.minutes),
    minutes,
  )
  const sheets = card.handouts.map((id) => words(handout(id).title))
  const materials = [...(card.materials ? [words(card.materials)] : []), ...sheets]
  return {
    minutes,
    text,
    method: {
      title: words(card.title),
      roles: words(card.roles),
      materials: materials.filter(Boolean).join(' · '),
      tip: words(card.tip),
      steps: card.steps.map((step, index) => ({ minutes: parts[index] ?? step.minutes, text: words(step.text) })),
    },
  }
}

function people({ stores }: Pick<Context, 'stores'>, meeting: Meeting, before: readonly Meeting[]): RoomView['people'] {
  const expected = new Set(expectedOn(stores.participants.membershipsOfNetwork(meeting.networkId), meeting.date))
  const members = sortedBy(
    stores.participants.ofNetwork(meeting.networkId).filter(({ id }) => expected.has(id)),
    (person) => person.fullName,
  )
  const short = shortNames(members.map(({ fullName }) => fullName))
  const recent = before.slice(-thresholds['IND-18'].meetings)
  return members.map(({ id, fullName }, index) => ({
    participantId: id,
    name: fullName,
    shortName: short[index] ?? fullName,
    cases: before.filter(({ focusPersons }) => focusPersons.includes(id)).length,
    recent: recent.filter(({ focusPersons }) => focusPersons.includes(id)).length,
    today: meeting.focusPersons.includes(id),
  }))
}
