import { useState } from 'react'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { StageChange } from '../../../shared/domain/stages.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { DialogButtons } from '../../ui/form-buttons.tsx'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'

type Props = { readonly networkId: NetworkId; readonly change: StageChange; readonly onClose: () => void }

/** Corrects when a stage began, how long a pause lasts, and the note on it. */
export function CorrectStageDialog({ networkId, change, onClose }: Props) {
  const text = useText()
  const [date, setDate] = useState<string | null>(change.changedOn)
  const [until, setUntil] = useState(change.until)
  const [note, setNote] = useState(change.note)
  const { run, failure, running } = useCommand()
  const undoNotice = useUndoNotice()
  const { stage, changedOn } = change
  const save = async (): Promise<void> => {
    if (!date) return
    if (!(await run('stages.correct', { networkId, stage, changedOn, change: { changedOn: date, until, note } })))
      return
    onClose()
    undoNotice(text['life.corrected'])
  }
  return (
    <Dialog
      title={text['life.correctTitle']({ stage: text[`networks.stage.${stage}`] })}
      shape="small"
      onClose={onClose}
      footer={
        <DialogButtons disabled={!date} busy={running} onDo={() => void save()} onCancel={onClose}>
          {text['life.correctSubmit']}
        </DialogButtons>
      }
    >
      <div className="stack">
        <DateField label={text['life.date']} value={date} onChange={setDate} autoFocus />
        {stage === 'paused' && <DateField label={text['life.untilField']} value={until} onChange={setUntil} />}
        <TextField
          label={text['life.note']}
          hint={text['life.noteHint']}
          value={note}
          maxLength={300}
          onChange={setNote}
        />
        <FailureNotice failure={failure} />
      </div>
    </Dialog>
  )
}
