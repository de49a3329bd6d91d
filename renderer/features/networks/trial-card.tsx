import { Link } from 'wouter'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { Indicators } from '../../../shared/domain/indicators/schema.ts'
import { paths } from '../../app/paths.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { StatusWord } from '../../ui/status-word.tsx'

/** How far the trial period is, until it has been reviewed (IND-12). */
export function TrialCard({ networkId, trial }: { networkId: NetworkId; trial: Indicators['trial'] }) {
  const text = useText()
  const { state, status, held, of } = trial
  if (state === 'done') return null
  return (
    <Card title={text['overview.trial']} aside={status !== 'grey' && <StatusWord status={status} />}>
      <p>
        {text[`trial.${state}`]({ held, of })}{' '}
        <Link href={paths.network(networkId, 'meetings')}>{text['trial.toAgenda']}</Link>
      </p>
    </Card>
  )
}
