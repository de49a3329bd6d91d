import { Link } from 'wouter'
import type { Answer } from '../../../shared/contract/index.ts'
import { paths } from '../../app/paths.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { Chip } from '../../ui/status-word.tsx'

type Props = { readonly networks: Answer<'contracts.everywhere'>['without'] }

/** Networks whose members have no contract yet, with the way to one. */
export function NetworksWithout({ networks }: Props) {
  const text = useText()
  return (
    <Card title={text['contracts.without']}>
      <ul className="contracts-without">
        {networks.map(({ networkId, networkName, clientName, isDue }) => (
          <li key={networkId} className="row-between">
            <span>
              {networkName} <span className="muted small">{clientName}</span>
            </span>
            <span className="row">
              {isDue && <Chip tone="warn">{text['contracts.withoutDue']}</Chip>}
              <Link
                href={paths.network(networkId, 'contract')}
                aria-label={text['contracts.makeFor']({ network: networkName })}
              >
                {text['contracts.make']}
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
