import { Link } from 'wouter'
import type { NetworkSummary } from '../../../shared/contract/networks.ts'
import { formatDayMonth } from '../../../shared/i18n/format.ts'
import { paths } from '../../app/paths.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { StageChip } from './stage-chip.tsx'

/** Networks, one row each. */
export function NetworkTable({ networks, withClient }: { networks: readonly NetworkSummary[]; withClient: boolean }) {
  const text = useText()
  const language = useLanguage()
  return (
    <div className="table-scroll">
      <table className="table table--links">
        <thead>
          <tr>
            <th scope="col">{text['networks.name']}</th>
            <th scope="col">{text['networks.stage']}</th>
            <th scope="col" className="is-number">
              {text['networks.members']}
            </th>
            <th scope="col" className="is-number">
              {text['networks.held']}
            </th>
            <th scope="col">{text['networks.next']}</th>
            <th scope="col">{text['networks.worst']}</th>
            <th scope="col">{text['networks.attention']}</th>
          </tr>
        </thead>
        <tbody>
          {networks.map((network) => (
            <tr key={network.id}>
              <th scope="row">
                <Link href={paths.network(network.id)}>{network.name}</Link>
                {withClient && <div className="muted small table__under">{network.clientName}</div>}
              </th>
              <td>
                <StageChip stage={network.stage} />
              </td>
              <td className="is-number">{network.members}</td>
              <td className="is-number">{network.held}</td>
              <td>
                {network.nextMeeting ? (
                  formatDayMonth(network.nextMeeting.date, language)
                ) : (
                  <span className="muted">{text['networks.noNext']}</span>
                )}
              </td>
              <td>
                <StatusWord status={network.worst} />
              </td>
              <td>{network.attention > 0 && text['networks.points']({ count: network.attention })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
