import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { isOwnSheet } from '../../../shared/domain/own-sheet.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { foundRound } from '../found.ts'
import { handInTo } from './hand-in.ts'

/** With fewer forms the digest of a file could be found again by trying all answers there are. */
const fewestRemembered = 3

/** Answers of a survey tool. The command is one transaction, so a form that is refused takes the others with it. */
export const surveyHandlers = (context: Context) => {
  const { stores } = context
  const handIn = handInTo(context)
  return {
    'evaluation.takeSurvey': ({ roundId, forms, digest, layout }) => {
      const round = foundRound(stores, roundId)
      if (round.closed) throw new Rejection('round-closed')
      if (isOwnSheet(round.instrument)) throw new Rejection('sheet-needs-name')
      if (stores.forms.isTaken(roundId, digest)) throw new Rejection('survey-taken')
      for (const form of forms) handIn(roundId, { participantId: null, ...form })
      if (forms.length >= fewestRemembered) stores.forms.take(roundId, digest)
      if (layout) stores.surveyLayouts.remember(round.instrument, layout)
      return null
    },
    'evaluation.isSurveyTaken': ({ roundId, digest }) => stores.forms.isTaken(foundRound(stores, roundId).id, digest),
    'evaluation.surveyLayout': ({ instrument, headings }) => {
      const targets = stores.surveyLayouts.find(instrument, headings)
      return targets && { targets }
    },
  } satisfies Partial<FeatureHandlers>
}
