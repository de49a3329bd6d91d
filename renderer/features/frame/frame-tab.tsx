import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { DeleteNetwork } from './delete-network.tsx'
import { FrameForm } from './frame-form.tsx'
import './frame.css'
import { NetworkFields } from './network-fields.tsx'
import { RoleLoad } from './role-load.tsx'
import { RoleTable } from './role-table.tsx'

/** What the network has agreed on the practical side, and who does what at its meetings. */
export function FrameTab({ networkId }: { readonly networkId: NetworkId }) {
  const query = useQuery('networks.get', { id: networkId })
  return (
    <Answered query={query}>
      {(detail) => (
        <div className="stack">
          <NetworkFields network={detail.network} />
          <FrameForm detail={detail} />
          <RoleTable networkId={networkId} />
          <RoleLoad networkId={networkId} />
          <DeleteNetwork detail={detail} />
        </div>
      )}
    </Answered>
  )
}
