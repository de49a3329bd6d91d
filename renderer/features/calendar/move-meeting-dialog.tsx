import { type FormEvent, useState } from 'react'
import type { CalendarMeeting } from '../../../shared/contract/calendar.ts'
import { formatWeekday } from '../../../shared/i18n/format.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'

type Props = {
  readonly meeting: CalendarMeeting
  readonly onClose: () => void
  readonly onMoved: (date: string) => void
}

/** Gives a meeting another date, for those who do not drag it. */
export function MoveMeetingDialog({ meeting, onClose, onMoved }: Props) {
  const text = useText()
  const language = useLanguage()
  const report = useUndoNotice()
  const { run, running, failure } = useCommand()
  const [date, setDate] = useState<string | null>(meeting.date)
  const ready = date !== null && date !== meeting.date && !running
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    const moved = await run('meetings.update', { id: meeting.id, change: { date } })
    if (!moved) return
    report(text['calendar.moved']({ name: meeting.networkName, date: formatWeekday(date, language) }))
    onMoved(date)
  }
  return (
    <Dialog title={text['calendar.moveTitle']({ name: meeting.networkName })} shape="small" onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <DateField label={text['calendar.moveDate']} value={date} onChange={setDate} autoFocus />
        <p className="muted">{text['calendar.moveHelp']}</p>
        <FailureNotice failure={failure} />
        <div className="row">
          <Button kind="primary" type="submit" disabled={!ready}>
            {text['calendar.moveSubmit']}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {text['ui.cancel']}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
