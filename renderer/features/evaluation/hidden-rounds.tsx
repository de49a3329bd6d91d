import type { EvaluationRound } from '../../../shared/domain/evaluation.ts'
import type { RoundId } from '../../../shared/domain/ids.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useLanguage, useText } from '../../ui/language.tsx'

type Props = {
  readonly rounds: readonly EvaluationRound[]
  readonly limit: number
  /** The newest round, when the sentence already stands at the top. */
  readonly saidAbove: RoundId | undefined
}

/** The legend of the charts, and the sentence for every round that has too few answers to be shown (rule N2). */
export function HiddenRounds({ rounds, limit, saidAbove }: Props) {
  const text = useText()
  const language = useLanguage()
  const hidden = rounds.filter(({ id, answers }) => answers < limit && id !== saidAbove)
  return (
    <div className="muted small">
      {rounds.length > 0 && <p>{text['evaluation.legend']}</p>}
      {hidden.map(({ id, heldOn, answers }) => (
        <p key={id}>{text['evaluation.hiddenOn']({ date: formatDate(heldOn, language), answers, limit })}</p>
      ))}
    </div>
  )
}
