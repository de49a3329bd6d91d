import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { isOwnSheet } from '../../../shared/domain/own-sheet.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { foundRound } from '../found.ts'
import { handInTo } from './hand-in.ts'

/** Answers of a survey tool. The command is one transaction, so a form that is refused takes the others with it. */
export const surveyHandlers = (context: Context) => {
  const { stores } = context
  const handIn = handInTo(context)
  return {
    'evaluation.takeSurvey': ({ roundId, forms, layout }) => {
      const round = foundRound(stores, roundId)
      if (round.closed) throw new Rejection('round-closed')
      if (isOwnSheet(round.instrument)) throw new Rejection('sheet-needs-name')
      for (const form of forms) handIn(roundId, { participantId: null, ...form })
      if (layout) stores.surveyLayouts.remember(round.instrument, layout)
      return null
    },
    'evaluation.surveyLayout': ({ instrument, headings }) => {
      const targets = stores.surveyLayouts.find(instrument, headings)
      return targets && { targets }
    },
  } satisfies Partial<FeatureHandlers>
}
