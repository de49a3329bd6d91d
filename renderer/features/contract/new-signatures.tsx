import { useState } from 'react'
import type { ContractView } from '../../../shared/contract/contracts.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { DialogButtons } from '../../ui/form-buttons.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { type Again, SignAgain } from './sign-again.tsx'

/** In a new version that nobody has signed yet: whose signatures still stand, and the way to settle that anew. */
export function NewSignatures({ view }: { readonly view: ContractView }) {
  const text = useText()
  const [isOpen, setOpen] = useState(false)
  const { signers } = view.signing
  const kept = signers.filter(({ keptFrom }) => keptFrom !== null)
  return (
    <Card title={text['contract.again.title']}>
      <div className="row-between">
        <p>{kept.length === 0 ? text['contract.again.allNow'] : text['contract.again.kept']({ count: kept.length })}</p>
        <Button size="small" onClick={() => setOpen(true)}>
          {text['contract.again.change']}
        </Button>
      </div>
      {isOpen && <AskAgainDialog view={view} onClose={() => setOpen(false)} />}
    </Card>
  )
}

function AskAgainDialog({ view, onClose }: { readonly view: ContractView; readonly onClose: () => void }) {
  const text = useText()
  const { run, running, failure } = useCommand()
  const { contract, versions, signing } = view
  const before = versions.find(({ version }) => version < contract.version)
  const earlier = useQuery('signatures.of', before && { contractId: before.id })
  const kept = signing.signers.filter(({ keptFrom }) => keptFrom !== null).map(({ key }) => key)
  const [again, setAgain] = useState<Again>(
    kept.length === 0 ? null : new Set(signing.signers.map(({ key }) => key).filter((key) => !kept.includes(key))),
  )
  const known = new Set(earlier.data?.signers.map(({ key }) => key))
  const save = async (): Promise<void> => {
    const asked = again && [...again].filter((key) => known.has(key))
    if (await run('contracts.askAgain', { id: contract.id, again: asked })) onClose()
  }
  return (
    <Dialog
      title={text['contract.again']}
      onClose={onClose}
      footer={
        <DialogButtons disabled={again?.size === 0} busy={running} onDo={() => void save()} onCancel={onClose}>
          {text['contract.again.save']}
        </DialogButtons>
      }
    >
      <SignAgain signers={earlier.data?.signers ?? []} value={again} onChange={setAgain} />
      <FailureNotice failure={failure ?? earlier.failure} />
    </Dialog>
  )
}
