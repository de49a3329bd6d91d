import type { Indicators } from '../../../shared/domain/indicators/schema.ts'
import { formatNumber } from '../../../shared/i18n/format.ts'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { StatusWord } from '../../ui/status-word.tsx'

/** Benefit against effort at the last meeting that may be shown (IND-04). */
export function BalanceCard({ balance }: { readonly balance: Indicators['balance'] }) {
  const text = useText()
  const language = useLanguage()
  const { status, mean, more, even, less } = balance
  return (
    <Card title={text['evaluation.balance']} aside={<StatusWord status={status} />}>
      {mean === null ? (
        <p className="muted">{text['evaluation.findingsNone']}</p>
      ) : (
        <>
          {more + even + less > 0 && <p className="prose">{text['evaluation.balanceCounts']({ more, even, less })}</p>}
          <p className="muted small">
            {text['evaluation.balanceMean']({ mean: `${mean > 0 ? '+' : ''}${formatNumber(mean, language, 1)}` })}
          </p>
        </>
      )}
    </Card>
  )
}
