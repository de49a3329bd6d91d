import { useMemo } from 'react'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { Indicators } from '../../../shared/domain/indicators/schema.ts'
import { roleLoadFigure } from '../../../shared/figures/role-load-figure.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Card } from '../../ui/card.tsx'
import { ChartFigure } from '../../ui/charts/chart-figure.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { StatusWord } from '../../ui/status-word.tsx'

/** How the roles are shared (IND-11): a sentence, and one bar a person. */
export function RoleLoad({ networkId }: { readonly networkId: NetworkId }) {
  const query = useQuery('networks.overview', { id: networkId })
  return <Answered query={query}>{({ indicators }) => <LoadCard load={indicators.roleLoad} />}</Answered>
}

function LoadCard({ load }: { readonly load: Indicators['roleLoad'] }) {
  const text = useText()
  const language = useLanguage()
  const chart = useMemo(() => roleLoadFigure(load, { text, language }), [load, text, language])
  const status = <StatusWord status={load.status} />
  if (load.status === 'grey' || load.people.length === 0)
    return (
      <Card title={text['frame.load']} aside={status}>
        <p className="prose">{text['frame.load.early']}</p>
      </Card>
    )
  return (
    <ChartFigure chart={chart} className="card" aside={status}>
      <p className="muted small">{text['frame.load.weights']}</p>
    </ChartFigure>
  )
}
