import { Shuffle } from 'lucide-react'
import type { MeetingId, NetworkId } from '../../../shared/domain/ids.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'

type Props = { readonly networkId: NetworkId; readonly meetingId: MeetingId | null }

/** Shares out the free roles of one meeting, or of all that are to come when `meetingId` is null. */
export function FillRoles({ networkId, meetingId }: Props) {
  const text = useText()
  const { run, running, failure } = useCommand()
  const report = useUndoNotice()
  const fill = async () => {
    const count = await run('roles.fill', { networkId, meetingId })
    if (count !== undefined) report(text['roles.filled']({ count }))
  }
  return (
    <>
      <Button size="small" icon={<Shuffle />} busy={running} onClick={() => void fill()}>
        {meetingId ? text['roles.fillOne'] : text['roles.fillAll']}
      </Button>
      <FailureNotice failure={failure} />
    </>
  )
}
