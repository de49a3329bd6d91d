import { lazy, Suspense } from 'react'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { useTabDetail } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { RetentionCard } from '../retention/retention-card.tsx'
import { ReviewHistory } from '../review/review-history.tsx'
import { DeleteNetwork } from './delete-network.tsx'
import { FrameForm } from './frame-form.tsx'
import './frame.css'
import { FrameReading } from './frame-reading.tsx'
import { NetworkFields } from './network-fields.tsx'
import { RoleLoad } from './role-load.tsx'
import { RoleTable } from './role-table.tsx'
import { StageCard } from './stage-card.tsx'

const ReviewPage = lazy(async () => ({ default: (await import('../review/review-page.tsx')).ReviewPage }))

/** What the network has agreed on the practical side, its way through the stages, and who does what at its meetings. */
export function FrameTab({ networkId }: { readonly networkId: NetworkId }) {
  const query = useQuery('networks.get', { id: networkId })
  const isReview = useTabDetail() === 'review'
  return (
    <Answered query={query}>
      {(detail) =>
        isReview ? (
          <Suspense>
            <ReviewPage detail={detail} />
          </Suspense>
        ) : (
          <div className="stack">
            <NetworkFields network={detail.network} />
            <StageCard network={detail.network} />
            <ReviewHistory networkId={networkId} />
            <FrameReading detail={detail} />
            <FrameForm detail={detail} />
            <RoleTable networkId={networkId} />
            <RoleLoad networkId={networkId} />
            <RetentionCard networkId={networkId} />
            <DeleteNetwork detail={detail} />
          </div>
        )
      }
    </Answered>
  )
}
