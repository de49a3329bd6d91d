import { useLocation } from 'wouter'
import type { ContractView } from '../../../shared/contract/contracts.ts'
import type { ContractId, NetworkId } from '../../../shared/domain/ids.ts'
import { paths } from '../../app/paths.ts'
import { useText } from '../../ui/language.tsx'

/** Which of a contract's versions is shown. */
export function VersionSelect({ view, networkId }: { readonly view: ContractView; readonly networkId: NetworkId }) {
  const text = useText()
  const [, go] = useLocation()
  return (
    <select
      className="input contract-head__version"
      aria-label={text['contract.version.choose']}
      value={view.contract.id}
      onChange={(event) => go(paths.contract(networkId, event.target.value as ContractId))}
    >
      {view.versions.map(({ id, version, status }) => (
        <option key={id} value={id}>
          {text['contract.version.of']({ version })} · {text[`contract.status.${status}`]}
        </option>
      ))}
    </select>
  )
}
