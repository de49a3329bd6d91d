import type { ClientId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { useText } from '../../ui/language.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PortfolioDesk } from './portfolio-desk.tsx'

/** A report on the networks of one client: for the consultant or for the client. */
export function ClientReportScreen({ clientId }: { readonly clientId: ClientId }) {
  const text = useText()
  const query = useQuery('clients.get', { id: clientId })
  return (
    <Answered query={query}>
      {({ client: { name } }) => (
        <div className="stack">
          <PageHeader
            title={text['reports.ofClient']({ client: name })}
            crumbs={[
              { href: paths.clients, label: text['clients.title'] },
              { href: paths.client(clientId), label: name },
            ]}
            crumbsLabel={text['shell.breadcrumbs']}
          />
          <PortfolioDesk clientId={clientId} />
        </div>
      )}
    </Answered>
  )
}

/** A report on all networks, for the consultant alone: what is one client's business is not another's. */
export function PortfolioReportScreen() {
  const text = useText()
  return (
    <div className="stack">
      <PageHeader
        title={text['reports.ofAll']}
        crumbs={[{ href: paths.evaluation, label: text['portfolio.title'] }]}
        crumbsLabel={text['shell.breadcrumbs']}
      />
      <PortfolioDesk clientId={null} />
    </div>
  )
}
