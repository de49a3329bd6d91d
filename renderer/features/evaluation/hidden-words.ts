import type { EvaluationRound } from '../../../shared/domain/evaluation.ts'
import type { Texts } from '../../../shared/i18n/index.ts'

/** Why the result of a closed round is not shown: too few answers (N2), or so few anonymous ones that they could be worked out. */
export const hiddenWords = (text: Texts, { answers }: Pick<EvaluationRound, 'answers'>, limit: number): string =>
  text[answers < limit ? 'evaluation.hidden' : 'evaluation.held']({ answers, limit })
