import type { FeatureHandlers, Received } from '../../../shared/contract/index.ts'
import type { RoundId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { foundRound } from '../found.ts'
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

/** Answers of a survey tool. The command is one transaction, so a form that is refused takes the others with it. */
export const surveyHandlers = (context: Context) => {
  const handIn = handInTo(context)
  return {
    'evaluation.takeSurvey': ({ roundId, forms }) => {
      if (foundRound(context.stores, roundId).closed) throw new Rejection('round-closed')
      for (const form of forms) handIn(roundId, { participantId: null, ...form })
      return null
    },
  } satisfies Partial<FeatureHandlers>
}
