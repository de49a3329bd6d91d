import { Link } from 'wouter'
import type { ContractRow } from '../../../shared/contract/contract-overview.ts'
import { paths } from '../../app/paths.ts'
import { useText } from '../../ui/language.tsx'
import { Chip, type ChipTone } from '../../ui/status-word.tsx'
import { ContractRowMenu } from './contract-row-menu.tsx'

const tones: Readonly<Record<ContractRow['status'], ChipTone>> = {
  draft: 'neutral',
  shared: 'accent',
  partlySigned: 'warn',
  signed: 'ok',
  underRevision: 'warn',
  expired: 'neutral',
}

/** Contracts, one row each. */
export function ContractTable({ contracts }: { readonly contracts: readonly ContractRow[] }) {
  const text = useText()
  return (
    <div className="table-scroll">
      <table className="table table--links contracts-table" aria-label={text['contracts.title']}>
        <thead>
          <tr>
            <th scope="col">{text['contracts.contract']}</th>
            <th scope="col">{text['contracts.network']}</th>
            <th scope="col">{text['contracts.status']}</th>
            <th scope="col">{text['contracts.signatures']}</th>
            <th scope="col">{text['contracts.next']}</th>
            <th scope="col">
              <span className="visually-hidden">{text['contracts.actions']}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {contracts.map((contract) => (
            <tr key={contract.id}>
              <th scope="row">
                <Link href={paths.contract(contract.networkId, contract.id)}>{contract.title}</Link>
                <div className="muted small table__under">
                  {[
                    contract.personName,
                    (contract.version > 1 || !contract.isNewest) &&
                      text['contracts.version']({ version: contract.version }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
              </th>
              <td>
                {contract.networkName}
                <div className="muted small">{contract.clientName}</div>
              </td>
              <td>
                <Chip tone={tones[contract.status]}>{text[`contract.status.${contract.status}`]}</Chip>
              </td>
              <td>
                <Signatures contract={contract} />
              </td>
              <td>
                <Due due={contract.due} />
              </td>
              <td className="contracts-table__menu">
                <ContractRowMenu contract={contract} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Signatures({ contract }: { readonly contract: ContractRow }) {
  const text = useText()
  const { signed, of, isSigned, missing, acceded, status } = contract
  if (of === 0) return <span className="muted">–</span>
  const names = missing.map((name) => name || text['signatures.noName'])
  return (
    <>
      {isSigned ? text['contracts.signedOf']({ signed, of }) : text['signatures.countHandedOut']({ sent: signed, of })}
      {signed > 0 && status !== 'expired' && names.length > 0 && (
        <div className="muted small">{text['contracts.missing']({ names })}</div>
      )}
      {acceded.map(({ name, on }) => (
        <div key={`${name} ${on}`} className="muted small">
          {text['contracts.acceded']({ name, date: on })}
        </div>
      ))}
    </>
  )
}

function Due({ due }: { readonly due: ContractRow['due'] }) {
  const text = useText()
  if (!due) return null
  const words =
    due.what === 'handOut'
      ? text['contracts.due.handOut']
      : text[`contracts.due.${due.what}`]({ date: due.since ?? '' })
  return <span className="contracts-due">{words}</span>
}
