import { type FormEvent, useId, useState } from 'react'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { DialogButtons } from '../../ui/form-buttons.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'

/** Cancels a meeting and says why; unlike deleting, the meeting stays in the list. */
export function CancelMeetingDialog({ meeting, onClose }: { readonly meeting: Meeting; readonly onClose: () => void }) {
  const text = useText()
  const language = useLanguage()
  const form = useId()
  const [reason, setReason] = useState('')
  const { run, running, failure } = useCommand()
  const report = useUndoNotice()
  const cancel = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (running || !(await run('meetings.cancel', { id: meeting.id, reason }))) return
    report(text['series.wasCancelled'])
    onClose()
  }
  return (
    <Dialog
      title={text['series.cancelTitle']({ date: formatDate(meeting.date, language) })}
      onClose={onClose}
      footer={
        <DialogButtons form={form} busy={running} onCancel={onClose}>
          {text['series.cancelSubmit']}
        </DialogButtons>
      }
    >
      <form id={form} className="stack" onSubmit={(event) => void cancel(event)}>
        <p className="muted">{text['series.cancelHelp']}</p>
        <TextField
          label={text['series.cancelReason']}
          hint={text['series.cancelReasonHint']}
          value={reason}
          onChange={setReason}
          maxLength={300}
          autoFocus
        />
        <FailureNotice failure={failure} />
      </form>
    </Dialog>
  )
}
