import type { Received } from '../../../shared/contract/index.ts'
import type { RoundId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { evaluationHandlers } from './handlers.ts'

/** Stores forms that their own people filled in, sealed. Throws `answer-empty` where nothing is in one. */
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
