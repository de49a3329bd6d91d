import type { GroupGoals } from '../../../shared/contract/group.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { Context } from '../context.ts'
import { sortedBy } from '../danish-order.ts'
import { shownGoals } from '../goals/goal-gate.ts'
import { currentMembers } from '../participants/membership-dates.ts'

/** What a network may see of its members' goals: what they have shared with it, and counts without names. */
export function groupGoals({ stores, today }: Context, id: NetworkId): GroupGoals {
  const members = new Set(currentMembers(stores.participants.membershipsOfNetwork(id), today()))
  const names = new Map(stores.participants.ofNetwork(id).map((person) => [person.id, person.fullName]))
  const known = stores.goals
    .ofNetwork(id)
    .filter(({ share, isReplaced, participantId }) => share === 'network' && !isReplaced && members.has(participantId))
    .map(({ participantId, text }) => ({ name: names.get(participantId) ?? '', text }))
  const picture = shownGoals(stores, id)
  return {
    known: sortedBy(known, ({ name }) => name),
    counts: picture && { heldOn: picture.heldOn, levels: [...picture.levels] },
    minResponses: stores.consultant.get().minResponses,
  }
}
