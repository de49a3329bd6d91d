import { X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { Membership } from '../../../shared/domain/participant.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { FormButtons } from '../../ui/form-buttons.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'

/** Agreed pauses of a member, and a new one. */
export function Pauses({ membership }: { readonly membership: Membership }) {
  const text = useText()
  const language = useLanguage()
  const { run, running, failure, clear } = useCommand()
  const [isAdding, setAdding] = useState(false)
  const [startsOn, setStartsOn] = useState<string | null>(null)
  const [endsOn, setEndsOn] = useState<string | null>(null)
  const { leaves } = membership
  const setLeaves = (changed: typeof leaves) =>
    run('participants.setLeave', { membershipId: membership.id, leaves: changed })
  const periodOf = (leave: (typeof leaves)[number]) => {
    const from = formatDate(leave.startsOn, language)
    return leave.endsOn
      ? text['participants.pauseBetween']({ from, to: formatDate(leave.endsOn, language) })
      : text['participants.pauseOpen']({ from })
  }
  const close = () => {
    setAdding(false)
    setStartsOn(null)
    setEndsOn(null)
    clear()
  }
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (!startsOn || running) return
    if (await setLeaves([...leaves, { startsOn, endsOn }])) close()
  }
  return (
    <div className="stack-tight">
      <h4 className="person-subhead">{text['participants.pauses']}</h4>
      <p className="muted small">{text['participants.pausesHelp']}</p>
      {leaves.length > 0 && (
        <ul>
          {leaves.map((leave) => (
            <li key={leave.startsOn} className="person-line">
              {periodOf(leave)}
              <IconButton
                label={text['participants.pauseRemove']({ period: periodOf(leave) })}
                onClick={() => void setLeaves(leaves.filter((other) => other !== leave))}
              >
                <X />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {isAdding ? (
        <form className="person-inset" onSubmit={(event) => void add(event)} noValidate>
          <div className="columns columns--two">
            <DateField
              label={text['participants.pauseFrom']}
              required
              autoFocus
              value={startsOn}
              onChange={setStartsOn}
            />
            <DateField label={text['participants.pauseTo']} value={endsOn} onChange={setEndsOn} />
          </div>
          <FormButtons size="small" disabled={!startsOn} busy={running} onCancel={close}>
            {text['participants.pauseSubmit']}
          </FormButtons>
        </form>
      ) : (
        <div>
          <Button size="small" onClick={() => setAdding(true)}>
            {text['participants.pauseAdd']}
          </Button>
        </div>
      )}
      <FailureNotice failure={failure} />
    </div>
  )
}
