import { lazy, Suspense } from 'react'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useTabDetail } from '../../app/paths.ts'
import { FreeTextScreen } from '../free-text/free-text-screen.tsx'
import { GoalsPage } from '../goals/goals-page.tsx'
import './evaluation.css'
import { goalsMark, resultMark, wordsMark } from './evaluation-paths.ts'
import { PulseDashboardView } from './pulse-dashboard.tsx'
import { RoundEntryScreen } from './round-entry.tsx'
import { RoundResultScreen } from './round-result.tsx'
import { RoundStart } from './round-start.tsx'

const NetworkReportScreen = lazy(async () => ({
  default: (await import('../reports/network-report.tsx')).NetworkReportScreen,
}))

/** How a network is doing by its own answers, and where the answers on paper are entered. */
export function EvaluationTab({ networkId }: { readonly networkId: NetworkId }) {
  const detail = useTabDetail()
  if (detail === goalsMark) return <GoalsPage networkId={networkId} />
  if (detail === 'new') return <RoundStart networkId={networkId} />
  if (detail === 'report')
    return (
      <Suspense>
        <NetworkReportScreen networkId={networkId} />
      </Suspense>
    )
  if (detail?.endsWith(resultMark))
    return <RoundResultScreen networkId={networkId} roundId={detail.slice(0, -resultMark.length)} />
  if (detail?.endsWith(wordsMark))
    return <FreeTextScreen networkId={networkId} roundId={detail.slice(0, -wordsMark.length)} />
  if (detail) return <RoundEntryScreen key={detail} networkId={networkId} roundId={detail} />
  return <PulseDashboardView networkId={networkId} />
}
