import { Trash2 } from 'lucide-react'
import type { ContractView } from '../../../shared/contract/contracts.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { call } from '../../api/call.ts'
import { useTask } from '../../api/use-task.ts'
import { PrintButton } from '../../print/print-button.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { ExportOutcome } from '../../ui/export-outcome.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { useWordExport } from '../../ui/word-export.tsx'
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
  const word = useWordExport('word.contract')
  const report = useUndoNotice()
  const { run, failure } = useCommand()
  const { contract, signing } = view
  const remove = async () => {
    if ((await run('contracts.delete', { id: contract.id })) !== undefined) report(text['contract.deleted'])
  }
  const isDraft = view.missing.length > 0
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
                signing.isSigned && signing.of > 0 && text['signatures.count'](signing),
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
          <PrintButton
            title={view.title}
            pages={async () => [await call('contracts.preview', { networkId, id: contract.id })]}
          />
          {word.button({ networkId, id: contract.id, draft: isDraft }, text[isDraft ? 'word.saveDraft' : 'word.save'])}
          <IconButton label={text['contract.delete']} onClick={() => void remove()}>
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
      <FailureNotice failure={failure} />
      {word.outcome}
      <ExportOutcome task={refused ? { ...task, failure: undefined } : task} />
    </header>
  )
}
