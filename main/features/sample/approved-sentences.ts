import type { EvaluationRound } from '../../../shared/domain/evaluation.ts'
import { knownNames } from '../../../shared/domain/free-text/known-people.ts'
import { maskedSentence } from '../../../shared/domain/free-text/mask.ts'
import { sentencesOf } from '../../../shared/domain/free-text/sentences.ts'
import { unitsOf } from '../../../shared/domain/free-text/units.ts'
import type { SampleComment } from '../../../shared/sample/schema.ts'
import type { Context } from '../context.ts'
import type { ApprovedSentence } from '../evaluation/comment-store.ts'
import { peopleNear } from '../evaluation/people-near.ts'

/** The sentences of a sample comment that others may see, masked as the desk masks them; the network approved them the same day. */
export function approvedOf(
  { stores }: Context,
  { networkId, language, heldOn }: EvaluationRound,
  { text, approved }: SampleComment,
): ApprovedSentence[] {
  if (approved === undefined) return []
  const units = unitsOf(text, knownNames(peopleNear(stores, networkId)))
  return sentencesOf(text, language).map((sentence) => ({
    ...sentence,
    text: maskedSentence(text, sentence, units, []),
    networkOn: approved === 'client' ? heldOn : null,
  }))
}
