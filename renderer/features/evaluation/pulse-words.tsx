import type { PulseDashboard } from '../../../shared/contract/evaluation.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'

/** What was written in the newest round, once enough have answered (rule N5). */
export function PulseWords({ pulse }: { readonly pulse: PulseDashboard }) {
  const text = useText()
  const isShown = pulse.latest?.state === 'shown'
  return (
    <Card title={text['evaluation.comments']}>
      {!isShown && <p className="muted">{text['evaluation.commentsHidden']({ limit: pulse.minResponses })}</p>}
      {isShown && (
        <p className="muted small">
          {text[pulse.comments.length === 0 ? 'evaluation.commentsNone' : 'evaluation.commentsHelp']}
        </p>
      )}
      {isShown &&
        pulse.comments.map(({ item, text: words }) => (
          <blockquote key={`${item} ${words}`} className="pulse-words">
            {words}
          </blockquote>
        ))}
    </Card>
  )
}
