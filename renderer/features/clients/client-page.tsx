import { FileText, Plus } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useLocation } from 'wouter'
import type { ClientDetail } from '../../../shared/contract/clients.ts'
import type { ClientId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { ClientBranding } from '../branding/client-branding.tsx'
import { NetworkTable } from '../networks/network-table.tsx'
import { NewNetworkDialog } from '../networks/new-network-dialog.tsx'
import { NotesCard } from '../notes/notes-card.tsx'
import { OpenSteps } from '../today/open-steps.tsx'
import { ClientContacts } from './client-contacts.tsx'
import { ClientContracts } from './client-contracts.tsx'
import { ClientFacts } from './client-facts.tsx'
import { ClientNextMeetings } from './client-next-meetings.tsx'
import { ClientPeople } from './client-people.tsx'
import './clients.css'

const ClientDashboard = lazy(async () => ({
  default: (await import('../dashboards/client-dashboard.tsx')).ClientDashboard,
}))

/** One client, to work from: its networks, who one talks to, what is next, and facts that are edited where they stand. */
export function ClientPage({ clientId, isAdding = false }: { clientId: ClientId; isAdding?: boolean }) {
  const query = useQuery('clients.get', { id: clientId })
  return <Answered query={query}>{(detail) => <ClientScreen detail={detail} isAdding={isAdding} />}</Answered>
}

/** `isAdding` shows the dialog for a new network of the client. */
function ClientScreen({ detail, isAdding }: { detail: ClientDetail; isAdding: boolean }) {
  const { client, networks } = detail
  const text = useText()
  const report = useUndoNotice()
  const { run, failure } = useCommand()
  const [, navigate] = useLocation()
  const remove = async () => {
    if ((await run('clients.delete', { id: client.id })) === undefined) return
    report(text['clients.deleted']({ name: client.name }))
    navigate(paths.clients)
  }
  const newNetwork = (
    <ButtonLink kind="primary" href={paths.newNetworkOf(client.id)} icon={<Plus />}>
      {text['networks.new']}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader
        title={client.name}
        crumbs={[{ href: paths.clients, label: text['clients.title'] }]}
        crumbsLabel={text['shell.breadcrumbs']}
        chip={<Chip>{text[`clients.sector.${client.sector}`]}</Chip>}
        actions={
          <>
            {networks.length > 0 && (
              <ButtonLink icon={<FileText />} href={paths.clientReport(client.id)}>
                {text['reports.make']}
              </ButtonLink>
            )}
            {newNetwork}
          </>
        }
      />
      <Card title={text['clients.networks']} className="table-card">
        {networks.length === 0 ? (
          <EmptyState title={text['clients.noNetworks']}>{text['clients.noNetworksText']}</EmptyState>
        ) : (
          <NetworkTable networks={networks} withClient={false} />
        )}
      </Card>
      {networks.length > 0 && (
        <Suspense>
          <ClientDashboard clientId={client.id} />
        </Suspense>
      )}
      <div className="client-page">
        <div className="stack">
          <ClientContacts client={client} contacts={detail.contacts} />
          <NotesCard subject={{ about: 'client', id: client.id }} />
          <ClientFacts client={client} />
          <ClientBranding clientId={client.id} />
        </div>
        <div className="stack">
          <ClientNextMeetings networks={networks} today={detail.today} />
          <OpenSteps steps={detail.steps} today={detail.today} />
          <ClientContracts contracts={detail.contracts} />
          <ClientPeople people={detail.people} />
        </div>
      </div>
      <div className="stack-tight client-page__foot">
        <FailureNotice failure={failure} />
        <p className="muted small">{text['clients.deleteHelp']}</p>
        <Button kind="danger" onClick={() => void remove()}>
          {text['clients.delete']}
        </Button>
      </div>
      {isAdding && (
        <NewNetworkDialog clientId={client.id} onClose={() => navigate(paths.client(client.id), { replace: true })} />
      )}
    </>
  )
}
