import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ContractView } from '../../../shared/contract/contracts.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { paths } from '../../app/paths.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { DialogButtons } from '../../ui/form-buttons.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { type Again, SignAgain } from './sign-again.tsx'

type Props = { readonly view: ContractView; readonly networkId: NetworkId; readonly onClose: () => void }

/** Makes the next version of a signed contract, once it is said whose new signatures it needs. */
export function ReviseDialog({ view, networkId, onClose }: Props) {
  const text = useText()
  const [, go] = useLocation()
  const { run, running, failure } = useCommand()
  const [again, setAgain] = useState<Again>(null)
  const revise = async (): Promise<void> => {
    const made = await run('contracts.revise', { id: view.contract.id, again: again && [...again] })
    if (!made) return
    onClose()
    go(paths.contract(networkId, made.contract.id))
  }
  return (
    <Dialog
      title={text['contract.revise.title']({ version: (view.versions[0]?.version ?? 1) + 1 })}
      onClose={onClose}
      footer={
        <DialogButtons disabled={again?.size === 0} busy={running} onDo={() => void revise()} onCancel={onClose}>
          {text['contract.revise.now']}
        </DialogButtons>
      }
    >
      <div className="stack">
        <p className="muted">{text['contract.revise.help']}</p>
        <SignAgain signers={view.signing.signers} value={again} onChange={setAgain} />
        <FailureNotice failure={failure} />
      </div>
    </Dialog>
  )
}
