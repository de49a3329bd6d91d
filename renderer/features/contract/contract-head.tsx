import { GitCompareArrows, Save, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { ContractView } from '../../../shared/contract/contracts.ts'
import type { NetworkDetail } from '../../../shared/contract/networks.ts'
import { call } from '../../api/call.ts'
import { useTask } from '../../api/use-task.ts'
import { paths } from '../../app/paths.ts'
import { PrintButton } from '../../print/print-button.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { ExportOutcome } from '../../ui/export-outcome.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { useWordExport } from '../../ui/word-export.tsx'
import { DifferenceDialog } from './difference-dialog.tsx'
import { MissingList } from './missing-fields.tsx'
import { SaveTemplateDialog } from './save-template-dialog.tsx'
import { VersionSelect } from './version-select.tsx'

const tones = {
  draft: 'neutral',
  shared: 'accent',
  partlySigned: 'accent',
  signed: 'ok',
  underRevision: 'warn',
  expired: 'warn',
} as const

type Props = { readonly view: ContractView; readonly detail: NetworkDetail }

/** Which contract this is, how far it has come, and what can be done with it as a whole. */
export function ContractHead({ view, detail }: Props) {
  const text = useText()
  const [, go] = useLocation()
  const task = useTask('contracts.export')
  const word = useWordExport('word.contract')
  const report = useUndoNotice()
  const { run, failure } = useCommand()
  const [dialog, setDialog] = useState<'differences' | 'template'>()
  const { contract, signing, versions } = view
  const networkId = detail.network.id
  const which = { networkId, id: contract.id }
  const person = view.fields.find(({ key }) => key === 'participant.fullName')?.value
  const remove = async (): Promise<void> => {
    if ((await run('contracts.delete', { id: contract.id })) === undefined) return
    report(text['contract.deleted'])
    go(paths.network(networkId, 'contract'))
  }
  const isDraft = view.missing.length > 0
  // The list below says more than the sentence for the refusal would.
  const refused = task.failure?.kind === 'rejected' && task.failure.code === 'contract-incomplete'
  return (
    <header className="contract-head">
      <div className="row-between">
        <div>
          <h2 className="contract-head__title">
            {view.title}
            {person && <span className="contract-head__person"> · {person}</span>}
          </h2>
          <p className="row">
            <Chip tone={tones[contract.status]}>{text[`contract.status.${contract.status}`]}</Chip>
            <span className="muted">
              {[
                text['contract.version']({ version: contract.version }),
                signing.isSigned && signing.of > 0 && text['signatures.count'](signing),
                view.ownTemplateName && text['contract.fromOwn']({ name: view.ownTemplateName }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </p>
        </div>
        <div className="row">
          <Button kind="primary" busy={task.running} onClick={() => void task.run({ ...which, draft: false })}>
            {text['contract.export']}
          </Button>
          <PrintButton
            title={view.title}
            pages={async () => [await call('contracts.preview', which)]}
            asPdf={() => task.run({ ...which, draft: isDraft })}
          />
          {word.button({ ...which, draft: isDraft }, text[isDraft ? 'word.saveDraft' : 'word.save'])}
        </div>
      </div>
      <div className="contract-head__actions">
        {versions.length > 1 && <VersionSelect view={view} networkId={networkId} />}
        <Button size="small" icon={<GitCompareArrows size={15} />} onClick={() => setDialog('differences')}>
          {text['contract.difference.show']}
        </Button>
        <Button size="small" icon={<Save size={15} />} onClick={() => setDialog('template')}>
          {text['contract.saveTemplate']}
        </Button>
        <IconButton label={text['contract.delete']} onClick={() => void remove()}>
          <Trash2 />
        </IconButton>
      </div>
      {refused && (
        <section className="contract-refused" role="alert">
          <h3>{text['contract.exportRefused']}</h3>
          <p>{text['contract.exportRefusedHelp']}</p>
          {view.frozen && <MissingList view={view} detail={detail} />}
          <Button size="small" onClick={() => void task.run({ ...which, draft: true })}>
            {text['contract.exportDraft']}
          </Button>
        </section>
      )}
      <FailureNotice failure={failure} />
      {word.outcome}
      <ExportOutcome task={refused ? { ...task, failure: undefined } : task} />
      {dialog === 'differences' && <DifferenceDialog view={view} onClose={() => setDialog(undefined)} />}
      {dialog === 'template' && <SaveTemplateDialog view={view} onClose={() => setDialog(undefined)} />}
    </header>
  )
}
