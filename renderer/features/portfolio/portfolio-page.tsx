import { FileText } from 'lucide-react'
import { useDeferredValue, useEffect, useState } from 'react'
import type { PortfolioNetwork } from '../../../shared/contract/portfolio.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useText } from '../../ui/language.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { chosenNetworks, countsOf, type PortfolioFilter, type PortfolioOrder } from './portfolio-filter.ts'
import { PortfolioTable } from './portfolio-table.tsx'
import { PortfolioTools, type PortfolioView } from './portfolio-tools.tsx'
import './portfolio.css'

/** So many rows are drawn at first: all of two thousand would take seconds. */
const ROWS = 50
/** While rows are worked out, so often is asked for those that are ready. */
const ASK_AGAIN_MS = 500

/** How all networks are doing, one row each, what asks for action first. */
export function PortfolioPage() {
  const text = useText()
  const query = useQuery('evaluation.portfolio', { clientId: null })
  const isWaiting = (query.data?.waiting ?? 0) > 0
  const { refresh } = query
  useEffect(() => {
    if (!isWaiting) return
    const asking = setInterval(refresh, ASK_AGAIN_MS)
    return () => clearInterval(asking)
  }, [isWaiting, refresh])
  return (
    <div className="stack">
      <PageHeader
        title={text['portfolio.title']}
        actions={
          query.data &&
          query.data.networks.length > 0 && (
            <ButtonLink icon={<FileText />} href={paths.portfolioReport}>
              {text['reports.make']}
            </ButtonLink>
          )
        }
      />
      <Answered query={query}>
        {({ networks, waiting }) =>
          networks.length + waiting === 0 ? (
            <EmptyState
              title={text['portfolio.empty']}
              action={<ButtonLink href={paths.networks}>{text['contracts.toNetworks']}</ButtonLink>}
            >
              {text['portfolio.emptyText']}
            </EmptyState>
          ) : (
            <Portfolio networks={networks} waiting={waiting} />
          )
        }
      </Answered>
    </div>
  )
}

type PortfolioProps = {
  readonly networks: readonly PortfolioNetwork[]
  /** How many more are being worked out. */
  readonly waiting: number
}

function Portfolio({ networks, waiting }: PortfolioProps) {
  const text = useText()
  const [filter, setFilter] = useState<PortfolioFilter>('all')
  const [order, setOrder] = useState<PortfolioOrder>('urgency')
  const [view, setView] = useState<PortfolioView>('charts')
  const [words, setWords] = useState('')
  const [rows, setRows] = useState(ROWS)
  const counts = countsOf(networks)
  const chosen = chosenNetworks(networks, { filter, order, typed: useDeferredValue(words) })
  return (
    <>
      <p className="portfolio__sentence" role="status">
        {waiting > 0
          ? text['portfolio.waiting']({ ready: networks.length, all: networks.length + waiting })
          : text['portfolio.sentence']({ networks: counts.all, red: counts.red, amber: counts.amber })}
      </p>
      <PortfolioTools {...{ counts, filter, setFilter, order, setOrder, view, setView, words, setWords }} />
      <p className="muted small" role="status">
        {text['portfolio.counted']({ count: chosen.length })}
      </p>
      {chosen.length === 0 ? (
        <p>{text['portfolio.nothing']}</p>
      ) : (
        <Card className="table-card">
          <PortfolioTable networks={chosen.slice(0, rows)} asNumbers={view === 'numbers'} />
        </Card>
      )}
      {chosen.length > rows && (
        <div>
          <Button onClick={() => setRows(rows + ROWS)}>
            {text['portfolio.more']({ count: Math.min(ROWS, chosen.length - rows) })}
          </Button>
        </div>
      )}
      <p className="muted small">{text['portfolio.legend']}</p>
    </>
  )
}
