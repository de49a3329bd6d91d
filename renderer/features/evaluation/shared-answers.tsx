import type { PulseDashboard } from '../../../shared/contract/evaluation.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { NamedTable } from './named-table.tsx'

const questions = [
  ['P1', 'benefit'],
  ['P2', 'effort'],
  ['P3', 'purpose'],
  ['P4', 'safety'],
  ['P5', 'energy'],
  ['P6', 'focus'],
  ['P7', 'facilitation'],
] as const

/** Answers by name for the consultant alone, where listing them does not give the anonymous ones away (rule N6). */
export function SharedAnswers({ pulse }: { readonly pulse: PulseDashboard }) {
  const text = useText()
  const { latest, shared } = pulse
  const named = latest ? latest.round.answers - latest.anonymous : 0
  if (!latest || latest.state === 'open' || named === 0) return null
  return (
    <Card title={text['evaluation.shared']} aside={<Chip tone="neutral">{text['evaluation.consultantOnly']}</Chip>}>
      {shared === null ? (
        <p className="muted">{text['evaluation.sharedHidden']}</p>
      ) : (
        <NamedTable
          columns={questions.map(([id, dimension]) => ({ id, head: text[`evaluation.dimension.${dimension}`] }))}
          rows={shared}
        />
      )}
    </Card>
  )
}
