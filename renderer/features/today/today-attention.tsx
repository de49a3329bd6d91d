import type { Today } from '../../../shared/contract/today.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { AttentionList } from '../attention/attention-list.tsx'
import { ClosedPoints } from '../attention/closed-points.tsx'

/** The points of attention of all networks. */
export function TodayAttention({ points }: { points: Today['attention'] }) {
  const text = useText()
  return (
    <Card title={text['today.attention']} tone={points.length > 0 ? 'warn' : 'plain'}>
      {points.length === 0 ? (
        <p className="muted">{text['today.attentionEmpty']}</p>
      ) : (
        <AttentionList points={points} showNetwork />
      )}
      <ClosedPoints networkId={null} />
    </Card>
  )
}
