import { useState } from 'react'
import type { PulseDashboard } from '../../../shared/contract/evaluation.ts'
import type { Answer } from '../../../shared/contract/index.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { GoalsCard } from '../goals/goals-card.tsx'
import { IndicatorPanel } from '../indicators/indicator-panel.tsx'
import { BalanceCard } from './balance-card.tsx'
import { DimensionChart } from './dimension-chart.tsx'
import { DueRounds } from './due-rounds.tsx'
import { newRoundPath } from './evaluation-paths.ts'
import { FindingsCard } from './findings-card.tsx'
import { HiddenRounds } from './hidden-rounds.tsx'
import { PulseHead } from './pulse-head.tsx'
import { pulseRounds } from './pulse-rounds.ts'
import { PulseWords } from './pulse-words.tsx'
import { RoundsTable } from './rounds-table.tsx'
import { SharedAnswers } from './shared-answers.tsx'
import { WhatNow } from './what-now.tsx'

type Rounds = Answer<'evaluation.rounds'>

/** What the pulses say so far. */
export function PulseDashboardView({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const dashboard = useQuery('evaluation.dashboard', { networkId })
  const rounds = useQuery('evaluation.rounds', { networkId })
  if (!dashboard.data || !rounds.data) return <FailureNotice failure={dashboard.failure ?? rounds.failure} />
  if (rounds.data.rounds.length === 0) {
    return (
      <div className="stack">
        <DueRounds networkId={networkId} />
        <EmptyState
          title={text['evaluation.empty']}
          action={
            <ButtonLink kind="primary" href={newRoundPath(networkId)}>
              {text['evaluation.enter']}
            </ButtonLink>
          }
        >
          <p>{text['evaluation.emptyHelp']}</p>
        </EmptyState>
        <GoalsCard networkId={networkId} />
      </div>
    )
  }
  return <Dashboard networkId={networkId} pulse={dashboard.data} rounds={rounds.data} />
}

type Props = { readonly networkId: NetworkId; readonly pulse: PulseDashboard; readonly rounds: Rounds }

function Dashboard({ networkId, pulse, rounds }: Props) {
  const [tables, setTables] = useState<ReadonlySet<string>>(new Set())
  const shown = pulseRounds(rounds.rounds)
  const all = pulse.series.map(({ item }) => item)
  const toggle = (item: string): void =>
    setTables((old) => new Set(old.has(item) ? [...old].filter((other) => other !== item) : [...old, item]))
  return (
    <div className="stack">
      <PulseHead
        networkId={networkId}
        pulse={pulse}
        view={tables.size === all.length && all.length > 0 ? 'tables' : 'charts'}
        onView={(view) => setTables(new Set(view === 'tables' ? all : []))}
      />
      <DueRounds networkId={networkId} />
      {shown.length > 0 && (
        <div className="dimensions">
          {pulse.series.map((series) => (
            <DimensionChart
              key={series.item}
              series={series}
              rounds={shown}
              asTable={tables.has(series.item)}
              onToggle={() => toggle(series.item)}
            />
          ))}
        </div>
      )}
      <HiddenRounds
        rounds={shown}
        limit={pulse.minResponses}
        held={rounds.held}
        saidAbove={pulse.latest?.state === 'hidden' ? pulse.latest.round.id : undefined}
      />
      <FindingsCard findings={pulse.findings} indicators={pulse.indicators} />
      <div className="evaluation__pair">
        <BalanceCard balance={pulse.indicators.balance} />
        <WhatNow networkId={networkId} steps={pulse.steps} />
      </div>
      <GoalsCard networkId={networkId} />
      <IndicatorPanel networkId={networkId} indicators={pulse.indicators} />
      <PulseWords networkId={networkId} pulse={pulse} />
      <SharedAnswers pulse={pulse} />
      <RoundsTable networkId={networkId} rounds={rounds.rounds} held={rounds.held} limit={pulse.minResponses} />
    </div>
  )
}
