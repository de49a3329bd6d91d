import type { Indicators } from '../../../shared/domain/indicators/schema.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'

/** How far the trial period is (IND-12). Once its meetings have been held, a point of attention says what to do. */
export function TrialCard({ trial }: { trial: Indicators['trial'] }) {
  const text = useText()
  const { state, held, of } = trial
  if (state !== 'running' && state !== 'soon') return null
  return (
    <Card title={text['overview.trial']}>
      <p>{text[`trial.${state}`]({ held, of })}</p>
    </Card>
  )
}
