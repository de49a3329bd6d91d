import type { ClientId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { Card } from '../../ui/card.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { AttentionList } from '../attention/attention-list.tsx'
import { chosenNetworks, countsOf } from '../portfolio/portfolio-filter.ts'
import '../portfolio/portfolio.css'
import { PortfolioTable } from '../portfolio/portfolio-table.tsx'
import './dashboards.css'

/** How a client's networks are doing: in a sentence, what asks for action first, and one row each. */
export function ClientDashboard({ clientId }: { readonly clientId: ClientId }) {
  const text = useText()
  const networks = useQuery('evaluation.portfolio', { clientId })
  const points = useQuery('evaluation.clientPoints', { clientId })
  if (!networks.data || !points.data) return <FailureNotice failure={networks.failure ?? points.failure} />
  const counts = countsOf(networks.data)
  const rows = chosenNetworks(networks.data, { filter: 'all', order: 'urgency', typed: '' })
  if (rows.every(({ worst }) => worst === 'grey'))
    return (
      <Card title={text['dashboard.client']}>
        <p className="muted">{text['dashboard.clientEmpty']}</p>
      </Card>
    )
  return (
    <>
      <Card title={text['dashboard.client']} className="client-dashboard">
        <p className="prose">
          {text['portfolio.sentence']({ networks: counts.all, red: counts.red, amber: counts.amber })}
        </p>
        <PortfolioTable networks={rows} asNumbers={false} label={text['dashboard.clientTable']} withClient={false} />
        <p className="muted small">{text['portfolio.legend']}</p>
      </Card>
      <Card title={text['dashboard.clientFirst']} tone={points.data.length > 0 ? 'warn' : 'plain'}>
        {points.data.length === 0 ? (
          <p className="muted">{text['dashboard.clientFirstNone']}</p>
        ) : (
          <AttentionList points={points.data} showNetwork />
        )}
      </Card>
    </>
  )
}
