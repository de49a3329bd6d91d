import type { Meeting } from '../../../shared/domain/meeting.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import './series.css'

/** Says that a meeting is cancelled and why, and offers to hold it after all; nothing at other meetings. */
export function CancelledNotice({ meeting }: { readonly meeting: Meeting }) {
  const text = useText()
  const { run, failure } = useCommand()
  const report = useUndoNotice()
  if (meeting.status !== 'cancelled') return null
  const reinstate = async () => {
    if (await run('meetings.reinstate', { id: meeting.id })) report(text['series.wasReinstated'])
  }
  return (
    <>
      <div className="meeting-cancelled">
        <p>
          {meeting.cancelReason
            ? text['series.isCancelledFor']({ reason: meeting.cancelReason })
            : text['series.isCancelled']}
        </p>
        <Button size="small" onClick={() => void reinstate()}>
          {text['series.reinstate']}
        </Button>
      </div>
      <FailureNotice failure={failure} />
    </>
  )
}
