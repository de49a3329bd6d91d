import type { EvaluationRound } from '../../../shared/domain/evaluation.ts'
import type { RoundId } from '../../../shared/domain/ids.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useLanguage, useText } from '../../ui/language.tsx'

type Props = {
  readonly rounds: readonly EvaluationRound[]
  readonly limit: number
  /** Rounds that wait for more anonymous answers. */
  readonly held: readonly RoundId[]
  /** The newest round, when the sentence already stands at the top. */
  readonly saidAbove: RoundId | undefined
}

/** The legend of the charts, and the sentence for every round that is not shown (rules N2, N3). */
export function HiddenRounds({ rounds, limit, held, saidAbove }: Props) {
  const text = useText()
  const language = useLanguage()
  const hidden = rounds.filter(({ id, answers }) => (answers < limit || held.includes(id)) && id !== saidAbove)
  return (
    <div className="muted small">
      {rounds.length > 0 && <p>{text['evaluation.legend']}</p>}
      {hidden.map(({ id, heldOn, answers }) => (
        <p key={id}>
          {text[answers < limit ? 'evaluation.hiddenOn' : 'evaluation.heldOn']({
            date: formatDate(heldOn, language),
            answers,
            limit,
          })}
        </p>
      ))}
    </div>
  )
}
