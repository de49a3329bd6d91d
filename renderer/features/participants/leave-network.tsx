import { type FormEvent, useState } from 'react'
import type { Membership } from '../../../shared/domain/participant.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { DateField, localToday } from '../../ui/date-field.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { FormButtons } from '../../ui/form-buttons.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { useCommand } from '../../ui/use-command.ts'

type Props = { readonly name: string; readonly membership: Membership; readonly onClose: () => void }

/** Ends a membership on a day; what happened until then stays. */
export function LeaveNetwork({ name, membership, onClose }: Props) {
  const text = useText()
  const language = useLanguage()
  const notify = useNotify()
  const { run, running, failure } = useCommand()
  const [endsOn, setEndsOn] = useState<string | null>(membership.endsOn ?? localToday())
  const leave = async (event: FormEvent) => {
    event.preventDefault()
    if (!endsOn || running) return
    if (!(await run('participants.leave', { membershipId: membership.id, endsOn }))) return
    notify(text['participants.leftNotice']({ name, date: formatDate(endsOn, language) }))
    onClose()
  }
  return (
    <form className="person-inset" onSubmit={(event) => void leave(event)} noValidate>
      <DateField
        label={text['participants.lastDay']}
        hint={text['participants.leaveHelp']}
        required
        autoFocus
        value={endsOn}
        onChange={setEndsOn}
      />
      <FailureNotice failure={failure} />
      <FormButtons size="small" disabled={!endsOn} busy={running} onCancel={onClose}>
        {text['participants.leaveSubmit']}
      </FormButtons>
    </form>
  )
}
