import { ChevronDown } from 'lucide-react'
import { Link, useLocation } from 'wouter'
import type { ContractEntry } from '../../../shared/contract/contracts.ts'
import type { ContractId, NetworkId } from '../../../shared/domain/ids.ts'
import { paths } from '../../app/paths.ts'
import { useText } from '../../ui/language.tsx'
import { Menu } from '../../ui/menu.tsx'

type Props = {
  readonly entries: readonly ContractEntry[]
  readonly networkId: NetworkId
  readonly shown: ContractId | undefined
}

/** More than so many add-ons stand in a list of their own. */
const SIDE_BY_SIDE = 3

/** The contracts of a network side by side; add-ons for many people under one button. */
export function ContractSwitcher({ entries, networkId, shown }: Props) {
  const text = useText()
  const [, go] = useLocation()
  const addOns = entries.filter(({ templateId }) => templateId === 'CONF')
  const isMany = addOns.length > SIDE_BY_SIDE
  const links = isMany ? entries.filter(({ templateId }) => templateId !== 'CONF') : entries
  const isShown = ({ versions }: ContractEntry) => versions.some(({ id }) => id === shown)
  const current = addOns.find(isShown)
  const nameOf = ({ personName }: ContractEntry) => personName || text['contract.person.open']
  return (
    <nav className="contract-switcher" aria-label={text['contract.switcher']}>
      {links.map((entry) => (
        <Link
          key={entry.lineage}
          href={paths.contract(networkId, entry.id)}
          className="contract-switcher__link"
          aria-current={isShown(entry) ? 'page' : undefined}
        >
          <span>
            {text[`contract.short.${entry.templateId}`]}
            {entry.templateId === 'CONF' && ` · ${nameOf(entry)}`}
          </span>
          <span className="small">{text[`contract.status.${entry.status}`]}</span>
        </Link>
      ))}
      {isMany && (
        <Menu
          label={text['contract.addOns']({ count: addOns.length })}
          words={
            current
              ? `${text['contract.short.CONF']} · ${nameOf(current)}`
              : text['contract.addOns']({ count: addOns.length })
          }
          icon={<ChevronDown size={15} />}
          entries={addOns.map((entry) => ({
            id: entry.id,
            label: `${nameOf(entry)} · ${text[`contract.status.${entry.status}`]}`,
            run: () => go(paths.contract(networkId, entry.id)),
          }))}
        />
      )}
    </nav>
  )
}
