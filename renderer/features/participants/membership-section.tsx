import { useState } from 'react'
import type { Membership } from '../../../shared/domain/participant.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { call } from '../../api/call.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDeletion } from '../../ui/confirm-deletion.tsx'
import { localToday } from '../../ui/date-field.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { LeaveNetwork } from './leave-network.tsx'
import { Pauses } from './pauses.tsx'

type Props = { readonly name: string; readonly membership: Membership; readonly onRemoved: () => void }

/** From when until when, pauses on the way, and the end of it. */
export function MembershipSection({ name, membership, onRemoved }: Props) {
  const text = useText()
  const language = useLanguage()
  const notify = useNotify()
  const [opened, setOpened] = useState<'leave' | 'remove'>()
  const { startsOn, endsOn } = membership
  const from = formatDate(startsOn, language)
  const period = endsOn
    ? text['participants.memberBetween']({ from, to: formatDate(endsOn, language) })
    : startsOn > localToday()
      ? text['participants.memberComing']({ date: from })
      : text['participants.memberFrom']({ date: from })
  const remove = async () => {
    await call('participants.removeMembership', { membershipId: membership.id })
    notify(text['participants.removed']({ name }))
    onRemoved()
  }
  return (
    <>
      <p>{period}</p>
      {opened === 'leave' ? (
        <LeaveNetwork name={name} membership={membership} onClose={() => setOpened(undefined)} />
      ) : (
        <div className="row">
          <Button size="small" onClick={() => setOpened('leave')}>
            {endsOn ? text['participants.lastDayChange'] : text['participants.leave']}
          </Button>
          <Button size="small" kind="danger" onClick={() => setOpened('remove')}>
            {text['participants.remove']}
          </Button>
        </div>
      )}
      <Pauses membership={membership} />
      {opened === 'remove' && (
        <ConfirmDeletion
          title={text['participants.removeTitle']({ name })}
          confirm={text['participants.removeSubmit']}
          onConfirm={remove}
          onClose={() => setOpened(undefined)}
        >
          <p>{text['participants.removeText']}</p>
        </ConfirmDeletion>
      )}
    </>
  )
}
