import { useMemo, useState } from 'react'
import type { NetworkDetail } from '../../../shared/contract/networks.ts'
import type { Member } from '../../../shared/contract/participants.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { DateField, localToday } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { firstDayIn } from './first-day.ts'
import { readPastedParticipants } from './paste-participants.ts'
import { PastePreview } from './paste-preview.tsx'

type Props = {
  readonly networkId: NetworkId
  readonly detail: NetworkDetail | undefined
  readonly members: readonly Member[]
  readonly onClose: () => void
}

// As many as `participants.add` takes in one step.
const most = 200

/** Takes a list from a spreadsheet, shows how it was read, and stores it in one step when the user says so. */
export function PasteDialog({ networkId, detail, members, onClose }: Props) {
  const text = useText()
  const notify = useNotify()
  const others = useQuery('participants.others', { networkId }).data
  const { run, running, failure } = useCommand()
  const [pasted, setPasted] = useState('')
  const [startsOn, setStartsOn] = useState<string | null>(firstDayIn(detail))
  const list = useMemo(() => {
    const inNetwork = members.map(({ participant }) => participant)
    // Somebody who left this network is named as a member, not as a stranger.
    const elsewhere = (others ?? []).filter(({ id }) => !inNetwork.some((person) => person.id === id))
    return readPastedParticipants(pasted, { today: localToday(), members: inNetwork, others: elsewhere })
  }, [pasted, members, others])
  const ready = list.rows.flatMap(({ member }) => (member ? [member] : []))
  const tooMany = ready.length > most

  const add = async () => {
    if (!startsOn) return
    const added = await run('participants.add', { networkId, startsOn, members: ready })
    if (!added) return
    notify(text['participants.addedMany']({ count: added.length }))
    onClose()
  }

  return (
    <Dialog
      title={text['participants.pasteTitle']}
      shape="wide"
      onClose={onClose}
      footer={
        <>
          <p className="muted small paste-foot">{text['participants.pasteNothing']}</p>
          <Button onClick={onClose}>{text['ui.cancel']}</Button>
          <Button
            kind="primary"
            disabled={ready.length === 0 || tooMany || !startsOn || running}
            onClick={() => void add()}
          >
            {text['participants.pasteSubmit']({ count: ready.length })}
          </Button>
        </>
      }
    >
      <TextField
        label={text['participants.pasteLabel']}
        hint={text['participants.pasteHelp']}
        multiline
        rows={5}
        autoFocus
        spellCheck={false}
        value={pasted}
        onChange={setPasted}
      />
      <div className="paste-from">
        <DateField label={text['participants.startsOn']} required value={startsOn} onChange={setStartsOn} />
      </div>
      {list.rows.length > 0 && <PastePreview list={list} ready={ready.length} />}
      {tooMany && <p className="notice notice--warn">{text['participants.pasteTooMany']({ max: most })}</p>}
      <FailureNotice failure={failure} />
    </Dialog>
  )
}
