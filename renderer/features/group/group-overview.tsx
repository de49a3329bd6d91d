import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { FindingsCard } from '../evaluation/findings-card.tsx'
import { CompositionCard } from '../networks/composition-card.tsx'
import { IndicatorCards } from '../networks/indicator-cards.tsx'
import '../networks/overview.css'
import { TrialCard } from '../networks/trial-card.tsx'
import { GroupMeetingView } from './group-meeting-view.tsx'
import { GroupSteps } from './group-steps.tsx'

/** How the network is doing, in what names nobody. */
export function GroupOverview({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const query = useQuery('group.overview', { id: networkId })
  return (
    <Answered query={query}>
      {({ indicators, findings, next, steps }) => (
        <>
          <IndicatorCards indicators={indicators} />
          <div className="overview">
            <div className="stack">
              <FindingsCard findings={findings} />
              <CompositionCard composition={indicators.composition} />
            </div>
            <div className="stack">
              {next ? (
                <GroupMeetingView meeting={next} />
              ) : (
                <Card title={text['overview.next']}>
                  <p className="muted">{text['group.noNext']}</p>
                </Card>
              )}
              <GroupSteps steps={steps} />
              <TrialCard trial={indicators.trial} />
            </div>
          </div>
        </>
      )}
    </Answered>
  )
}
