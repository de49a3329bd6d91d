import type { PulseDashboard } from '../../../shared/contract/evaluation.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { Chip } from '../../ui/status-word.tsx'

const items = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7'] as const
const dimensions = ['benefit', 'effort', 'purpose', 'safety', 'energy', 'focus', 'facilitation'] as const

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
        <div className="table-scroll">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{text['evaluation.sharedName']}</th>
                {dimensions.map((dimension) => (
                  <th key={dimension} scope="col" className="is-number">
                    {text[`evaluation.dimension.${dimension}`]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shared.map(({ name, values }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {items.map((item) => (
                    <td key={item} className="is-number">
                      {values[item] ?? text['evaluation.offScale']}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  )
}
