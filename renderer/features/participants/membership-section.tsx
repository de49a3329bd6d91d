import { useState } from 'react'
import type { Membership } from '../../../shared/domain/participant.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { Button } from '../../ui/button.tsx'
import { localToday } from '../../ui/date-field.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { LeaveNetwork } from './leave-network.tsx'
import { Pauses } from './pauses.tsx'

type Props = { readonly name: string; readonly membership: Membership; readonly onRemoved: () => void }

/** From when until when, pauses on the way, and the end of it. */
export function MembershipSection({ name, membership, onRemoved }: Props) {
  const text = useText()
  const language = useLanguage()
  const report = useUndoNotice()
  const { run, failure } = useCommand()
  // undefined: not opened yet · 'done': opened and closed again, so that the focus comes back to where it was
  const [opened, setOpened] = useState<'leave' | 'done'>()
  const { startsOn, endsOn } = membership
  const from = formatDate(startsOn, language)
  const period = endsOn
    ? text['participants.memberBetween']({ from, to: formatDate(endsOn, language) })
    : startsOn > localToday()
      ? text['participants.memberComing']({ date: from })
      : text['participants.memberFrom']({ date: from })
  const remove = async () => {
    if ((await run('participants.removeMembership', { membershipId: membership.id })) === undefined) return
    report(text['participants.removed']({ name }))
    onRemoved()
  }
  return (
    <>
      <p>{period}</p>
      {opened === 'leave' ? (
        <LeaveNetwork name={name} membership={membership} onClose={() => setOpened('done')} />
      ) : (
        <div className="row">
          <Button size="small" autoFocus={opened === 'done'} onClick={() => setOpened('leave')}>
            {endsOn ? text['participants.lastDayChange'] : text['participants.leave']}
          </Button>
          <Button size="small" kind="danger" onClick={() => void remove()}>
            {text['participants.remove']}
          </Button>
        </div>
      )}
      <FailureNotice failure={failure} />
      <Pauses membership={membership} />
    </>
  )
}
