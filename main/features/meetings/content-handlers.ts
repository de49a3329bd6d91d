import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { DecisionId } from '../../../shared/domain/ids.ts'
import type { Decision } from '../../../shared/domain/meeting.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { foundMeeting } from '../found.ts'
import { newId } from '../new-id.ts'
import { methodChoices } from './agenda-choices.ts'
import { sharedMinutes } from './shared-minutes.ts'

/** What a meeting came to: decisions, the minutes that are shared, and the note that is not. */
export const contentHandlers = (context: Context) => {
  const { stores } = context
  const found = (id: DecisionId): Decision => {
    const decision = stores.decisions.find(id)
    if (!decision) throw new Rejection('decision-not-found')
    return decision
  }
  return {
    'meetings.methodChoices': () => methodChoices(stores.consultant.get().language),
    'meetings.content': ({ id }) => {
      const { networkId, date } = foundMeeting(stores, id)
      const texts = Map.groupBy(stores.decisions.ofNetwork(networkId), (decision) => decision.meetingId)
      return {
        minutes: stores.minutes.of(id),
        decisions: stores.decisions.ofMeeting(id),
        earlier: stores.meetings
          .ofNetwork(networkId)
          .filter((meeting) => meeting.date < date && texts.has(meeting.id))
          .map((meeting) => ({
            meetingId: meeting.id,
            date: meeting.date,
            decisions: (texts.get(meeting.id) ?? []).map(({ text }) => text),
          }))
          .reverse(),
      }
    },
    'meetings.setMinutes': ({ id, text }) => {
      stores.minutes.set(foundMeeting(stores, id).id, text)
      return null
    },
    'meetings.privateNote': ({ id }) => ({ text: stores.privateNotes.of(foundMeeting(stores, id).id) }),
    'meetings.setPrivateNote': ({ id, text }) => {
      stores.privateNotes.set(foundMeeting(stores, id).id, text)
      return null
    },
    'meetings.sharedMinutes': ({ id }) => sharedMinutes(context, id),
    'decisions.add': ({ meetingId, text }) => {
      const decision = { id: newId(DecisionId), meetingId: foundMeeting(stores, meetingId).id, text }
      stores.decisions.insert(decision)
      return decision
    },
    'decisions.update': ({ id, text }) => {
      const decision = { ...found(id), text }
      stores.decisions.setText(id, text)
      return decision
    },
    'decisions.move': ({ id, to }) => {
      const ids = stores.decisions.ofMeeting(found(id).meetingId).map((decision) => decision.id)
      const others = ids.filter((other) => other !== id)
      stores.decisions.setOrder(others.toSpliced(to, 0, id))
      return null
    },
    'decisions.delete': ({ id }) => {
      stores.decisions.delete(found(id).id)
      return null
    },
  } satisfies Partial<FeatureHandlers>
}
