import { Link } from 'wouter'
import type { PortfolioNetwork } from '../../../shared/contract/portfolio.ts'
import { paths } from '../../app/paths.ts'
import { useText } from '../../ui/language.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { AttendanceMeasure, PulseMeasure } from './measure-cell.tsx'
import { measureNames } from './portfolio-filter.ts'

type Props = {
  readonly networks: readonly PortfolioNetwork[]
  /** The numbers of the last meetings in place of the pictures. */
  readonly asNumbers: boolean
  readonly label?: string
  readonly withClient?: boolean
}

/** Networks, one row each: what asks for action, attendance and the six dimensions of the pulse, each on one scale. */
export function PortfolioTable({ networks, asNumbers, label, withClient = true }: Props) {
  const text = useText()
  const name = label ?? text['portfolio.table']
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={name}>
      <table className="table table--links portfolio-table" aria-label={name}>
        <thead>
          <tr>
            <th scope="col">{text['networks.name']}</th>
            <th scope="col">{text['networks.worst']}</th>
            <th scope="col">{text['indicator.IND-01.title']}</th>
            {measureNames.map((measure) => (
              <th key={measure} scope="col">
                {text[`portfolio.measure.${measure}`]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {networks.map((network) => (
            <tr key={network.id}>
              <th scope="row">
                <Link href={paths.network(network.id, 'evaluation')}>{network.name}</Link>
                {withClient && <div className="muted small table__under">{network.clientName}</div>}
              </th>
              <td>
                <StatusWord status={network.worst} />
                {network.attention > 0 && (
                  <div className="small portfolio-table__points">
                    <Link href={paths.network(network.id)}>{text['portfolio.points'](network)}</Link>
                  </div>
                )}
              </td>
              <td>
                <AttendanceMeasure network={network} asNumbers={asNumbers} />
              </td>
              {measureNames.map((measure) => (
                <td key={measure}>
                  <PulseMeasure network={network} measure={measure} asNumbers={asNumbers} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
