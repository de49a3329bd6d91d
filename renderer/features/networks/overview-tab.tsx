import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { AttendanceGrid } from './attendance-grid.tsx'
import { IndicatorCards } from './indicator-cards.tsx'

/** How a network is doing, in the order a consultant asks. */
export function OverviewTab({ networkId }: { networkId: NetworkId }) {
  const text = useText()
  const query = useQuery('networks.overview', { id: networkId })
  return (
    <Answered query={query}>
      {(overview) => (
        <>
          <IndicatorCards indicators={overview.indicators} />
          <Card title={text['overview.attendance']}>
            <AttendanceGrid grid={overview.grid} />
          </Card>
        </>
      )}
    </Answered>
  )
}
