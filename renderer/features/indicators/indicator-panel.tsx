import { useState } from 'react'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { Indicators } from '../../../shared/domain/indicators/schema.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { IndicatorExplanation } from './indicator-explanation.tsx'
import { type IndicatorId, type IndicatorKey, indicatorWords } from './indicator-words.ts'
import './indicators.css'

const groups = {
  answers: ['benefit', 'balance', 'givers', 'purpose', 'energy', 'safety', 'focus', 'facilitation'],
  practice: ['attendance', 'cancellations', 'roleLoad', 'ownCase', 'composition'],
  form: ['trial', 'onTime', 'responseRate', 'goals', 'continuation'],
} as const satisfies Record<string, readonly IndicatorKey[]>
const groupNames = ['answers', 'practice', 'form'] as const

type Props = { readonly networkId: NetworkId; readonly indicators: Indicators }

/** All eighteen indicators of a network: value, what it rests on, status; each opens its explanation. For the consultant alone. */
export function IndicatorPanel({ networkId, indicators }: Props) {
  const text = useText()
  const language = useLanguage()
  const [explained, setExplained] = useState<IndicatorKey | null>(null)
  const title = (id: IndicatorId) => text[`indicator.${id}.title`]
  const wordsOf = (key: IndicatorKey) => indicatorWords(key, indicators, text, language)
  return (
    <Card title={text['indicators.title']}>
      <p className="muted small">{text['indicators.lead']}</p>
      <div className="table-scroll">
        <table className="table indicator-table" aria-label={text['indicators.title']}>
          <thead>
            <tr>
              <th scope="col">{text['indicators.name']}</th>
              <th scope="col">{text['indicators.value']}</th>
              <th scope="col">{text['indicators.basis']}</th>
              <th scope="col">{text['indicators.status']}</th>
            </tr>
          </thead>
          {groupNames.map((group) => (
            <tbody key={group}>
              <tr>
                <th scope="rowgroup" colSpan={4} className="indicator-table__group">
                  {text[`indicators.group.${group}`]}
                </th>
              </tr>
              {groups[group].map((key) => {
                const { id, status, value, basis } = wordsOf(key)
                return (
                  <tr key={id}>
                    <th scope="row">
                      <Button
                        kind="quiet"
                        size="small"
                        aria-haspopup="dialog"
                        aria-label={text['overview.howCountedOf']({ title: title(id) })}
                        onClick={() => setExplained(key)}
                      >
                        {title(id)}
                      </Button>
                    </th>
                    <td>{value ?? <span className="muted">{text['indicators.none']}</span>}</td>
                    <td className="muted">{basis}</td>
                    <td>
                      <StatusWord status={status} />
                    </td>
                  </tr>
                )
              })}
            </tbody>
          ))}
        </table>
      </div>
      {explained && (
        <IndicatorExplanation
          networkId={networkId}
          words={wordsOf(explained)}
          title={title(indicators[explained].id)}
          onClose={() => setExplained(null)}
        />
      )}
    </Card>
  )
}
