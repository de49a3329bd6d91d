import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { ContractView } from '../../../shared/contract/contracts.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { call } from '../../api/call.ts'
import { useTask } from '../../api/use-task.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { ConfirmDeletion } from '../../ui/confirm-deletion.tsx'
import { ExportOutcome } from '../../ui/export-outcome.tsx'
import { useText } from '../../ui/language.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { MissingList } from './missing-fields.tsx'

const tones = {
  draft: 'neutral',
  shared: 'accent',
  partlySigned: 'accent',
  signed: 'ok',
  underRevision: 'warn',
  expired: 'warn',
} as const

/** Which contract this is, how far it has come, and the way out as a PDF. */
export function ContractHead({ view, networkId }: { readonly view: ContractView; readonly networkId: NetworkId }) {
  const text = useText()
  const task = useTask('contracts.export')
  const [isDeleting, setDeleting] = useState(false)
  const { contract, signers } = view
  const signed = signers.filter(({ signedOn }) => signedOn).length
  // The list below says more than the sentence for the refusal would.
  const refused = task.failure?.kind === 'rejected' && task.failure.code === 'contract-incomplete'
  return (
    <header className="contract-head">
      <div className="row-between">
        <div>
          <h2 className="contract-head__title">{view.title}</h2>
          <p className="row">
            <Chip tone={tones[contract.status]}>{text[`contract.status.${contract.status}`]}</Chip>
            <span className="muted">
              {[
                text['contract.version']({ version: contract.version }),
                signers.length > 0 && text['contract.signedCount']({ signed, of: signers.length }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </p>
        </div>
        <div className="row">
          <Button kind="primary" disabled={task.running} onClick={() => void task.run({ networkId, draft: false })}>
            {text['contract.export']}
          </Button>
          <IconButton label={text['contract.delete']} onClick={() => setDeleting(true)}>
            <Trash2 />
          </IconButton>
        </div>
      </div>
      {refused && (
        <section className="contract-refused" role="alert">
          <h3>{text['contract.exportRefused']}</h3>
          <p>{text['contract.exportRefusedHelp']}</p>
          {view.frozen && <MissingList view={view} networkId={networkId} />}
          <Button size="small" onClick={() => void task.run({ networkId, draft: true })}>
            {text['contract.exportDraft']}
          </Button>
        </section>
      )}
      <ExportOutcome task={refused ? { ...task, failure: undefined } : task} />
      {isDeleting && (
        <ConfirmDeletion
          title={text['contract.deleteTitle']}
          confirm={text['contract.delete']}
          onConfirm={() => call('contracts.delete', { id: contract.id })}
          onClose={() => setDeleting(false)}
        >
          <p>{text['contract.deleteText']}</p>
        </ConfirmDeletion>
      )}
    </header>
  )
}
