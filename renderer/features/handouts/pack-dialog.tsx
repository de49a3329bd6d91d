import { type FormEvent, useId, useState } from 'react'
import type { HandoutChoice } from '../../../shared/contract/documents.ts'
import type { HandoutPackId } from '../../../shared/domain/ids.ts'
import { SelectField } from '../../ui/choice-fields.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { DialogButtons } from '../../ui/form-buttons.tsx'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { isFilled } from '../../ui/text-forms.ts'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { OrderedSheets } from './ordered-sheets.tsx'

/** A pack as it is written; `id` is null for a new one. */
export type PackDraft = {
  readonly id: HandoutPackId | null
  readonly name: string
  readonly handouts: readonly string[]
}

type Props = {
  readonly draft: PackDraft
  readonly catalogue: readonly HandoutChoice[]
  readonly onClose: () => void
  readonly onSaved: (handouts: readonly string[]) => void
}

/** Names a pack, and puts its sheets in order. */
export function PackDialog({ draft, catalogue, onClose, onSaved }: Props) {
  const text = useText()
  const form = useId()
  const report = useUndoNotice()
  const { run, running, failure } = useCommand()
  const [name, setName] = useState(draft.name)
  const [handouts, setHandouts] = useState([...draft.handouts])
  const chosen = handouts.flatMap((id) => catalogue.find((sheet) => sheet.id === id) ?? [])
  const others = catalogue.filter(({ id }) => !handouts.includes(id))
  const ready = isFilled(name) && handouts.length > 0

  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!ready || running) return
    const pack = { name: name.trim(), handouts }
    const saved = draft.id
      ? await run('handoutPacks.update', { id: draft.id, change: pack })
      : await run('handoutPacks.create', pack)
    if (!saved) return
    report(text['handouts.packSaved']({ title: saved.name }))
    onSaved(saved.handouts)
    onClose()
  }
  return (
    <Dialog
      title={draft.id ? text['handouts.editPack'] : text['handouts.savePack']}
      onClose={onClose}
      footer={
        <DialogButtons form={form} disabled={!ready} busy={running} onCancel={onClose}>
          {text['handouts.keepPack']}
        </DialogButtons>
      }
    >
      <form id={form} className="stack-tight" onSubmit={(event) => void save(event)} noValidate>
        <TextField label={text['handouts.packName']} value={name} onChange={setName} maxLength={60} autoFocus />
        <p className="field__hint">{text['handouts.orderHint']}</p>
        <OrderedSheets sheets={chosen} onChange={setHandouts} />
        {others.length > 0 && (
          <SelectField
            label={text['handouts.addSheet']}
            value=""
            onChange={(id) => id && setHandouts([...handouts, id])}
            choices={[
              { value: '', label: text['handouts.addSheet.choose'] },
              ...others.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        )}
        <FailureNotice failure={failure} />
      </form>
    </Dialog>
  )
}
