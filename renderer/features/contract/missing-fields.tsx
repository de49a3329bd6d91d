import { Link } from 'wouter'
import type { ContractView } from '../../../shared/contract/contracts.ts'
import type { NetworkDetail } from '../../../shared/contract/networks.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { goToField, sourceHref } from './field-source.ts'

/** What has to be filled in before the contract can be used. */
export function MissingFields({ view, detail }: { readonly view: ContractView; readonly detail: NetworkDetail }) {
  const text = useText()
  if (view.missing.length === 0) return <p className="muted small">{text['contract.complete']}</p>
  return (
    <Card tone="warn" title={text['contract.missing']({ count: view.missing.length })}>
      <MissingList view={view} networkId={detail.network.id} clientId={detail.client.id} />
      <p className="small muted">{text['contract.missingHelp']}</p>
    </Card>
  )
}

type ListProps = { readonly view: ContractView; readonly networkId: NetworkId; readonly clientId?: string }

/** The missing fields by name; each leads to where it is filled in. */
export function MissingList({ view, networkId, clientId }: ListProps) {
  const text = useText()
  const fields = view.fields.filter(({ key }) => view.missing.includes(key))
  return (
    <ul className="missing-list">
      {fields.map(({ key, label, source }) => {
        const href = sourceHref(source, networkId, clientId)
        return (
          <li key={key}>
            {href ? (
              <Link href={href}>{label}</Link>
            ) : (
              <button type="button" aria-label={text['contract.goTo']({ label })} onClick={() => goToField(key)}>
                {label}
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
