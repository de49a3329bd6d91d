import { lazy, Suspense } from 'react'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { FindingsCard } from '../evaluation/findings-card.tsx'
import { AttendanceCard } from './attendance-card.tsx'
import { AttentionCard } from './attention-card.tsx'
import { CompositionCard } from './composition-card.tsx'
import { IndicatorCards } from './indicator-cards.tsx'
import { NextMeetingCard } from './next-meeting-card.tsx'
import './overview.css'
import { TrialCard } from './trial-card.tsx'

const WhyCard = lazy(async () => ({ default: (await import('../reflections/why-card.tsx')).WhyCard }))
const NotesCard = lazy(async () => ({ default: (await import('../notes/notes-card.tsx')).NotesCard }))

/** How a network is doing, in the order a consultant asks. */
export function OverviewTab({ networkId }: { networkId: NetworkId }) {
  const query = useQuery('networks.overview', { id: networkId })
  return (
    <Answered query={query}>
      {({ indicators, grid, nextMeeting, attention, findings }) => (
        <>
          <IndicatorCards networkId={networkId} indicators={indicators} />
          <div className="overview">
            <div className="stack">
              <AttendanceCard networkId={networkId} grid={grid} next={nextMeeting?.meeting.id} />
              <FindingsCard findings={findings} indicators={indicators} />
              <CompositionCard composition={indicators.composition} />
            </div>
            <div className="stack">
              <NextMeetingCard networkId={networkId} next={nextMeeting} />
              <AttentionCard networkId={networkId} points={attention} />
              <TrialCard networkId={networkId} trial={indicators.trial} />
              <Suspense>
                <NotesCard subject={{ about: 'network', id: networkId }} />
              </Suspense>
            </div>
          </div>
          <Suspense>
            <WhyCard networkId={networkId} />
          </Suspense>
        </>
      )}
    </Answered>
  )
}
