import { useState } from 'react'
import type { MeetingId, NetworkId } from '../../../shared/domain/ids.ts'
import { formatClock } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { DialogButtons } from '../../ui/form-buttons.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { clockAfter } from './agenda-times.ts'

type Props = {
  readonly networkId: NetworkId
  readonly onClose: () => void
  readonly onMade: (id: MeetingId) => void
}

/** Asks for the date only; time, length and place come from the frame. */
export function NewMeetingDialog({ networkId, onClose, onMade }: Props) {
  const text = useText()
  const language = useLanguage()
  const [date, setDate] = useState<string | null>(null)
  const { run, failure } = useCommand()
  const frame = useQuery('networks.get', { id: networkId }).data?.frame
  const add = async (): Promise<void> => {
    if (!date) return
    const made = await run('meetings.create', { networkId, date })
    if (made) onMade(made.id)
  }
  return (
    <Dialog
      title={text['meetings.new']}
      shape="small"
      onClose={onClose}
      footer={
        <DialogButtons disabled={!date} onDo={() => void add()} onCancel={onClose}>
          {text['meetings.newSubmit']}
        </DialogButtons>
      }
    >
      <DateField
        label={text['meetings.date']}
        value={date}
        onChange={setDate}
        autoFocus
        {...(frame && {
          hint: text['meetings.newTime']({
            from: formatClock(frame.startsAt, language),
            to: formatClock(clockAfter(frame.startsAt, frame.durationMinutes), language),
          }),
        })}
      />
      <p className="muted">{text['meetings.newHelp']}</p>
      <FailureNotice failure={failure} />
    </Dialog>
  )
}
