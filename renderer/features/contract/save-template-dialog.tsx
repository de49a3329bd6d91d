import { useState } from 'react'
import type { ContractView } from '../../../shared/contract/contracts.ts'
import { useQuery } from '../../api/use-query.ts'
import { SelectField } from '../../ui/choice-fields.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { DialogButtons } from '../../ui/form-buttons.tsx'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'

const NEW = 'new'

/** Keeps a contract's clauses and wordings as a template: a new one, or the next version of one. */
export function SaveTemplateDialog({ view, onClose }: { readonly view: ContractView; readonly onClose: () => void }) {
  const text = useText()
  const report = useUndoNotice()
  const { run, running, failure } = useCommand()
  const { id: contractId, templateId, language, variant, ownTemplate } = view.contract
  const list = useQuery('ownTemplates.list', null)
  const ofItsKind = (list.data ?? []).filter(
    (one) => one.templateId === templateId && one.language === language && one.variant === variant,
  )
  const [picked, setPicked] = useState<string>()
  const target = picked ?? ownTemplate?.id ?? NEW
  const existing = ofItsKind.find(({ id }) => id === target)
  const [name, setName] = useState(view.title)
  const save = async (): Promise<void> => {
    const saved = existing
      ? await run('ownTemplates.saveVersion', { id: existing.id, contractId })
      : await run('ownTemplates.save', { contractId, name })
    if (!saved) return
    report(text['contract.ownTemplate.saved']({ name: saved.name, version: saved.versions[0]?.version ?? 1 }))
    onClose()
  }
  return (
    <Dialog
      title={text['contract.saveTemplate']}
      onClose={onClose}
      footer={
        <DialogButtons
          disabled={!existing && name.trim() === ''}
          busy={running}
          onDo={() => void save()}
          onCancel={onClose}
        >
          {text['contract.saveTemplate.now']}
        </DialogButtons>
      }
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p className="muted">{text['contract.saveTemplate.help']}</p>
        {ofItsKind.length > 0 && (
          <SelectField
            label={text['contract.saveTemplate.as']}
            value={existing ? target : NEW}
            choices={[
              { value: NEW, label: text['contract.saveTemplate.new'] },
              ...ofItsKind.map(({ id, name: called, versions }) => ({
                value: id,
                label: text['contract.saveTemplate.version']({
                  name: called,
                  version: (versions[0]?.version ?? 0) + 1,
                }),
              })),
            ]}
            onChange={setPicked}
          />
        )}
        {!existing && (
          <TextField
            label={text['contract.ownTemplate.name']}
            required
            autoFocus
            maxLength={80}
            value={name}
            onChange={setName}
          />
        )}
        <FailureNotice failure={failure ?? list.failure} />
      </form>
    </Dialog>
  )
}
