import { blankGoal, type GoalDraft, type GoalShare } from '../../../shared/domain/goals/goal.ts'
import type { NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { Stores } from '../stores.ts'
import { addGoal, currentGoals } from './handlers.ts'

type WrittenGoal = Pick<GoalDraft, 'text' | 'sign'> & Partial<Pick<GoalDraft, 'steps' | 'dueOn'>>

/**
 * Stores a goal from a sheet that its owner filled in. A sheet that comes again fills in what was not written before and
 * changes nothing that was; who may know of the goal is what the newest sheet says. Throws what `addGoal` throws.
 */
export function takeGoal(
  stores: Stores,
  networkId: NetworkId,
  participantId: ParticipantId,
  share: GoalShare,
  { text, sign, steps = blankGoal.steps, dueOn = null }: WrittenGoal,
): void {
  const known = currentGoals(stores, networkId, participantId).find((goal) => goal.text === text)
  if (!known) {
    addGoal(stores, networkId, participantId, { ...blankGoal, text, sign, steps, dueOn, share })
    return
  }
  const isScored = known.scores.length > 0
  const filled = {
    sign: known.sign || sign,
    steps: known.steps.map((step, index) => step || (steps[index] ?? '')),
    dueOn: known.dueOn ?? dueOn,
  }
  stores.goals.update(known.id, { ...known, ...(isScored ? {} : filled), share })
}
