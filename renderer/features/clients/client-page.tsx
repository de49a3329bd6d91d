import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ClientDetail } from '../../../shared/contract/clients.ts'
import type { ClientId } from '../../../shared/domain/ids.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ConfirmDeletion } from '../../ui/confirm-deletion.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useText } from '../../ui/language.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { NetworkTable } from '../networks/network-table.tsx'
import { NewNetworkDialog } from '../networks/new-network-dialog.tsx'
import { ClientFacts } from './client-facts.tsx'

/** One client: its networks, and facts that are edited where they stand. */
export function ClientPage({ clientId }: { clientId: ClientId }) {
  const query = useQuery('clients.get', { id: clientId })
  return <Answered query={query}>{(detail) => <ClientScreen detail={detail} />}</Answered>
}

function ClientScreen({ detail: { client, networks } }: { detail: ClientDetail }) {
  const text = useText()
  const notify = useNotify()
  const [, navigate] = useLocation()
  const [open, setOpen] = useState<'network' | 'delete'>()
  const members = networks.reduce((sum, network) => sum + network.members, 0)
  const remove = async () => {
    await call('clients.delete', { id: client.id })
    notify(text['clients.deleted']({ name: client.name }))
    navigate(paths.clients)
  }
  const newNetwork = (
    <Button kind="primary" icon={<Plus />} onClick={() => setOpen('network')}>
      {text['networks.new']}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={client.name}
        crumbs={[{ href: paths.clients, label: text['clients.title'] }]}
        crumbsLabel={text['shell.breadcrumbs']}
        chip={<Chip>{text[`clients.sector.${client.sector}`]}</Chip>}
        actions={newNetwork}
      />
      <Card title={text['clients.networks']} className="table-card">
        {networks.length === 0 ? (
          <EmptyState title={text['clients.noNetworks']}>{text['clients.noNetworksText']}</EmptyState>
        ) : (
          <NetworkTable networks={networks} withClient={false} />
        )}
      </Card>
      <ClientFacts client={client} />
      <div>
        <Button kind="danger" onClick={() => setOpen('delete')}>
          {text['clients.delete']}
        </Button>
      </div>
      {open === 'network' && <NewNetworkDialog clientId={client.id} onClose={() => setOpen(undefined)} />}
      {open === 'delete' && (
        <ConfirmDeletion
          title={text['clients.deleteTitle']({ name: client.name })}
          confirm={text['clients.delete']}
          onConfirm={remove}
          onClose={() => setOpen(undefined)}
        >
          <p>
            {networks.length === 0
              ? text['clients.deleteTextAlone']
              : text['clients.deleteText']({
                  networks: text['clients.networkCount']({ count: networks.length }),
                  participants: text['clients.participantCount']({ count: members }),
                })}
          </p>
        </ConfirmDeletion>
      )}
    </>
  )
}
