import { useState } from 'react'
import type { NetworkWay } from '../../../shared/contract/network-life.ts'
import type { Network, Stage } from '../../../shared/domain/network.ts'
import { DateField, localToday } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { DialogButtons } from '../../ui/form-buttons.tsx'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { AftermathFields, noAftermath } from './aftermath-fields.tsx'
import { goingWords } from './stage-words.ts'

type Props = {
  readonly network: Network
  readonly way: NetworkWay
  readonly stage: Stage
  readonly onClose: () => void
}

/** Takes a network to a stage from a day that is typed; a pause and an end ask what becomes of what is planned. */
export function StageDialog({ network, way, stage, onClose }: Props) {
  const text = useText()
  const [date, setDate] = useState<string | null>(localToday())
  const [note, setNote] = useState('')
  // Nobody meets in a network that has ended.
  const [aftermath, setAftermath] = useState({ ...noAftermath, cancelMeetings: stage === 'closed' })
  const { run, failure, running } = useCommand()
  const undoNotice = useUndoNotice()
  const title = goingWords(stage, network.stage, text)
  const go = async (): Promise<void> => {
    if (!date) return
    const change = { networkId: network.id, stage, changedOn: date, note, ...aftermath }
    if (!(await run('stages.change', change))) return
    onClose()
    undoNotice(text[`life.gone.${stage}`])
  }
  return (
    <Dialog
      title={title}
      shape="small"
      onClose={onClose}
      footer={
        <DialogButtons disabled={!date} busy={running} onDo={() => void go()} onCancel={onClose}>
          {title}
        </DialogButtons>
      }
    >
      <div className="stack">
        <DateField label={text['life.date']} value={date} onChange={setDate} autoFocus />
        {(stage === 'paused' || stage === 'closed') && (
          <AftermathFields stage={stage} way={way} from={date ?? ''} value={aftermath} onChange={setAftermath} />
        )}
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
