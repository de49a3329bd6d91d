import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useTabDetail } from '../../app/paths.ts'
import './evaluation.css'
import { PulseDashboardView } from './pulse-dashboard.tsx'
import { PulseEntry } from './pulse-entry.tsx'
import { PulseStart } from './pulse-start.tsx'

/** How a network is doing by its own answers, and where the answers on paper are entered. */
export function EvaluationTab({ networkId }: { readonly networkId: NetworkId }) {
  const detail = useTabDetail()
  if (detail === 'new') return <PulseStart networkId={networkId} />
  if (detail) return <PulseEntry key={detail} networkId={networkId} roundId={detail} />
  return <PulseDashboardView networkId={networkId} />
}
