import { Plus } from 'lucide-react'
import { Link, useLocation } from 'wouter'
import type { ClientSummary } from '../../../shared/contract/clients.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useText } from '../../ui/language.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { NewClientDialog } from './new-client-dialog.tsx'

/** All clients. `creating` shows the dialog for a new one. */
export function ClientsPage({ creating = false }: { creating?: boolean }) {
  const text = useText()
  const [, navigate] = useLocation()
  const query = useQuery('clients.list', null)
  const create = (
    <ButtonLink kind="primary" href={paths.newClient} icon={<Plus />}>
      {text['clients.new']}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader title={text['clients.title']} actions={create} />
      <Answered query={query}>
        {(clients) =>
          clients.length === 0 ? (
            <EmptyState title={text['clients.empty']}>{text['clients.emptyText']}</EmptyState>
          ) : (
            <ClientTable clients={clients} />
          )
        }
      </Answered>
      {creating && <NewClientDialog onClose={() => navigate(paths.clients, { replace: true })} />}
    </>
  )
}

function ClientTable({ clients }: { clients: readonly ClientSummary[] }) {
  const text = useText()
  return (
    <Card className="table-card">
      <div className="table-scroll">
        <table className="table table--links">
          <thead>
            <tr>
              <th scope="col">{text['clients.name']}</th>
              <th scope="col">{text['clients.sector']}</th>
              <th scope="col">{text['clients.contact']}</th>
              <th scope="col" className="is-number">
                {text['clients.networks']}
              </th>
              <th scope="col" className="is-number">
                {text['clients.participants']}
              </th>
            </tr>
          </thead>
          <tbody>
            {clients.map((client) => (
              <tr key={client.id}>
                <th scope="row">
                  <Link href={paths.client(client.id)}>{client.name}</Link>
                </th>
                <td>{text[`clients.sector.${client.sector}`]}</td>
                <td className="muted">{[client.contactName, client.contactTitle].filter(Boolean).join(', ')}</td>
                <td className="is-number">{client.networkCount}</td>
                <td className="is-number">{client.participantCount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
