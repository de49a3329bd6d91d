import { useState } from 'react'
import type { ClientId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { AttentionList } from '../attention/attention-list.tsx'
import { chosenNetworks, countsOf } from '../portfolio/portfolio-filter.ts'
import '../portfolio/portfolio.css'
import { PortfolioTable } from '../portfolio/portfolio-table.tsx'
import './dashboards.css'

/** So many rows are drawn at first, and at each press for more. */
const ROWS = 50

/** How a client's networks are doing: in a sentence, what asks for action first, and one row each. */
export function ClientDashboard({ clientId }: { readonly clientId: ClientId }) {
  const text = useText()
  const [most, setMost] = useState(ROWS)
  const networks = useQuery('evaluation.portfolio', { clientId })
  const points = useQuery('evaluation.clientPoints', { clientId })
  if (!networks.data || !points.data) return <FailureNotice failure={networks.failure ?? points.failure} />
  const counts = countsOf(networks.data.networks)
  const rows = chosenNetworks(networks.data.networks, { filter: 'all', order: 'urgency', typed: '' })
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
        <PortfolioTable
          networks={rows.slice(0, most)}
          asNumbers={false}
          label={text['dashboard.clientTable']}
          withClient={false}
        />
        {rows.length > most && (
          <div>
            <Button onClick={() => setMost(most + ROWS)}>
              {text['portfolio.more']({ count: Math.min(ROWS, rows.length - most) })}
            </Button>
          </div>
        )}
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
