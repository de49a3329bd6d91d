import type { Received } from '../../../shared/contract/index.ts'
import type { OwnSheet } from '../../../shared/contract/kiosk.ts'
import type { EvaluationRound } from '../../../shared/domain/evaluation.ts'
import type { RoundId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { takeGoal } from '../goals/take-goal.ts'
import { evaluationHandlers } from './handlers.ts'

/** Stores forms that their own people filled in, sealed. Throws `answer-empty` where nothing is in one. */
/** Stores a sheet of one's own as far as its owner lets it be: its answers for the consultant alone, its goal for whom the owner says. */
export const handInSheetTo = (context: Context) => {
  const { stores } = context
  const evaluation = evaluationHandlers(context)
  return (round: EvaluationRound, sheet: OwnSheet): void => {
    const { participantId, goal } = sheet
    if (sheet.share === 'consultant') {
      if (Object.keys(sheet.values).length > 0)
        evaluation['evaluation.addResponse']({ roundId: round.id, participantId, values: sheet.values, sealed: false })
      else if (sheet.comments.length === 0 && !goal) throw new Rejection('answer-empty')
      for (const comment of sheet.comments) evaluation['evaluation.addComment']({ roundId: round.id, ...comment })
    }
    if (goal) takeGoal(stores, round.networkId, participantId, sheet.share, goal)
  }
}

export const handInTo = (context: Context) => {
  const { stores } = context
  const evaluation = evaluationHandlers(context)
  return (roundId: RoundId, { participantId, values, comments }: Received<'kiosk.answer'>): void => {
    const hasValues = Object.keys(values).length > 0
    if (!hasValues && comments.length === 0) throw new Rejection('answer-empty')
    if (hasValues) evaluation['evaluation.addResponse']({ roundId, participantId, values, sealed: true })
    else stores.evaluation.seal(roundId)
    for (const comment of comments) evaluation['evaluation.addComment']({ roundId, ...comment })
  }
}
