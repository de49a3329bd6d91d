import { Plus } from 'lucide-react'
import { useLocation } from 'wouter'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useText } from '../../ui/language.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { NetworkTable } from './network-table.tsx'
import { NewNetworkDialog } from './new-network-dialog.tsx'

/** All networks. `creating` shows the dialog for a new one. */
export function NetworksPage({ creating = false }: { creating?: boolean }) {
  const text = useText()
  const [, navigate] = useLocation()
  const query = useQuery('networks.list', null)
  return (
    <>
      <PageHeader
        title={text['networks.title']}
        actions={
          <ButtonLink kind="primary" href={paths.newNetwork} icon={<Plus />}>
            {text['networks.new']}
          </ButtonLink>
        }
      />
      <Answered query={query}>
        {(networks) =>
          networks.length === 0 ? (
            <EmptyState title={text['networks.empty']}>{text['networks.emptyText']}</EmptyState>
          ) : (
            <Card className="table-card">
              <NetworkTable networks={networks} withClient />
            </Card>
          )
        }
      </Answered>
      {creating && <NewNetworkDialog onClose={() => navigate(paths.networks, { replace: true })} />}
    </>
  )
}
