import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { AttendanceCard } from './attendance-card.tsx'
import { AttentionCard } from './attention-card.tsx'
import { CompositionCard } from './composition-card.tsx'
import { FindingsCard } from './findings-card.tsx'
import { IndicatorCards } from './indicator-cards.tsx'
import { NextMeetingCard } from './next-meeting-card.tsx'
import './overview.css'

/** How a network is doing, in the order a consultant asks. */
export function OverviewTab({ networkId }: { networkId: NetworkId }) {
  const query = useQuery('networks.overview', { id: networkId })
  return (
    <Answered query={query}>
      {(overview) => (
        <>
          <IndicatorCards indicators={overview.indicators} />
          <div className="overview">
            <AttendanceCard networkId={networkId} grid={overview.grid} next={overview.nextMeeting?.meeting.id} />
            <div className="stack">
              <NextMeetingCard networkId={networkId} next={overview.nextMeeting} />
              <AttentionCard networkId={networkId} points={overview.attention} trial={overview.indicators.trial} />
              <FindingsCard findings={overview.findings} />
              <CompositionCard composition={overview.indicators.composition} />
            </div>
          </div>
        </>
      )}
    </Answered>
  )
}
