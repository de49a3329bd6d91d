import type { AttentionItem } from '../../../shared/domain/attention/schema.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { AttentionList } from '../attention/attention-list.tsx'
import { ClosedPoints } from '../attention/closed-points.tsx'

/** What the consultant should look at in one network. */
export function AttentionCard({ networkId, points }: { networkId: NetworkId; points: readonly AttentionItem[] }) {
  const text = useText()
  return (
    <Card title={text['overview.attention']} tone={points.length > 0 ? 'warn' : 'plain'}>
      {points.length === 0 ? (
        <p className="muted">{text['overview.attentionNone']}</p>
      ) : (
        <AttentionList points={points.map((item) => ({ networkId, networkName: '', item }))} />
      )}
      <ClosedPoints networkId={networkId} />
    </Card>
  )
}
