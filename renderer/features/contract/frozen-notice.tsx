import { Lock } from 'lucide-react'
import { useState } from 'react'
import type { ContractView } from '../../../shared/contract/contracts.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { ReviseDialog } from './revise-dialog.tsx'

/** Says that a signed text no longer changes, and is the way to a new version. */
export function FrozenNotice({ view, networkId }: { readonly view: ContractView; readonly networkId: NetworkId }) {
  const text = useText()
  const [isAsking, setAsking] = useState(false)
  const isNewest = view.versions[0]?.id === view.contract.id
  return (
    <div className="contract-frozen">
      <Lock size={18} aria-hidden="true" />
      <div>
        <h2>{text['contract.frozen']}</h2>
        <p>{text[isNewest ? 'contract.frozenHelp' : 'contract.frozenOld']}</p>
        {isNewest && (
          <Button size="small" onClick={() => setAsking(true)}>
            {text['contract.revise']}
          </Button>
        )}
        {isAsking && <ReviseDialog view={view} networkId={networkId} onClose={() => setAsking(false)} />}
      </div>
    </div>
  )
}
