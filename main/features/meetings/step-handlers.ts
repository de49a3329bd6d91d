import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { ActionItemId } from '../../../shared/domain/ids.ts'
import type { ActionItem } from '../../../shared/domain/meeting.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { foundMeeting, foundNetwork } from '../found.ts'
import { newId } from '../new-id.ts'
import { withChange } from '../with-change.ts'

export const stepHandlers = ({ stores }: Context) => {
  const found = (id: ActionItemId): ActionItem => {
    const step = stores.steps.find(id)
    if (!step) throw new Rejection('step-not-found')
    return step
  }
  return {
    'steps.create': (draft) => {
      foundNetwork(stores, draft.networkId)
      if (draft.meetingId !== null && foundMeeting(stores, draft.meetingId).networkId !== draft.networkId)
        throw new Rejection('meeting-not-found')
      const step = { ...draft, id: newId(ActionItemId) }
      stores.steps.insert(step)
      return step
    },
    'steps.update': ({ id, change }) => {
      const step = withChange(found(id), change)
      stores.steps.save(step)
      return step
    },
    'steps.delete': ({ id }) => {
      stores.steps.delete(found(id).id)
      return null
    },
  } satisfies Partial<FeatureHandlers>
}
