import type { PulseDashboard } from '../../../shared/contract/evaluation.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { WordsLink } from './words-link.tsx'

/** Whether something was written in the newest round, and the way to it: words stand apart from scores (rule N5). */
export function PulseWords({ networkId, pulse }: { readonly networkId: NetworkId; readonly pulse: PulseDashboard }) {
  const text = useText()
  const isShown = pulse.latest?.state === 'shown'
  return (
    <Card title={text['evaluation.comments']}>
      {!isShown && <p className="muted">{text['evaluation.commentsHidden']({ limit: pulse.minResponses })}</p>}
      {isShown && pulse.comments === 0 && <p className="muted">{text['evaluation.commentsNone']}</p>}
      {isShown && pulse.latest && (
        <WordsLink networkId={networkId} roundId={pulse.latest.round.id} count={pulse.comments} />
      )}
    </Card>
  )
}
