import { Link } from 'wouter'
import type { ContractSummary } from '../../../shared/contract/clients.ts'
import { paths } from '../../app/paths.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { Chip, type ChipTone } from '../../ui/status-word.tsx'

const tones: Readonly<Record<ContractSummary['status'], ChipTone>> = {
  draft: 'neutral',
  shared: 'accent',
  partlySigned: 'warn',
  signed: 'ok',
  underRevision: 'warn',
  expired: 'bad',
}

/** The contracts of all networks with how far they are, each a way to the contract itself. */
export function ClientContracts({ contracts }: { readonly contracts: readonly ContractSummary[] }) {
  const text = useText()
  return (
    <Card title={text['clients.contracts']}>
      {contracts.length === 0 && <p className="muted">{text['clients.contractsNone']}</p>}
      <ul className="client-list">
        {contracts.map((contract) => (
          <li key={contract.id} className="row-between">
            <div>
              <p>
                <Link href={paths.network(contract.networkId, 'contract')}>{contract.title}</Link>
              </p>
              <p className="muted small">
                {[
                  contract.networkName,
                  contract.version > 1 && text['clients.contractVersion']({ version: contract.version }),
                  contract.signers > 0 &&
                    text['clients.contractSigned']({ signed: contract.signed, of: contract.signers }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            <Chip tone={tones[contract.status]}>{text[`contract.status.${contract.status}`]}</Chip>
          </li>
        ))}
      </ul>
    </Card>
  )
}
