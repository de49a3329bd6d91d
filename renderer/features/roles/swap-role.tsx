import { ArrowLeftRight } from 'lucide-react'
import type { MeetingPlan } from '../../../shared/contract/meetings.ts'
import type { Meeting, Role } from '../../../shared/domain/meeting.ts'
import { formatDayMonth } from '../../../shared/i18n/format.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Menu, type MenuEntry } from '../../ui/menu.tsx'
import type { Run } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { holderOf, roleOrder } from '../meetings/meeting-words.ts'

type Props = {
  readonly plan: Pick<MeetingPlan, 'meetings' | 'names'>
  readonly meeting: Meeting
  readonly role: Role
  readonly run: Run
}

/** Exchanges a role with somebody who has another one that day, or the same at another meeting to come. */
export function SwapRole({ plan, meeting, role, run }: Props) {
  const text = useText()
  const language = useLanguage()
  const report = useUndoNotice()
  const own = holderOf(meeting, role, plan.names)
  const swap = async (other: Meeting, otherRole: Role) => {
    const places = { a: { meetingId: meeting.id, role }, b: { meetingId: other.id, role: otherRole } }
    if ((await run('roles.swap', places)) !== undefined) report(text['roles.swapped'])
  }
  const here = roleOrder.flatMap((other): MenuEntry[] => {
    const name = holderOf(meeting, other, plan.names)
    if (other === role || name === '' || name === own) return []
    const label = text['roles.swapHere']({ name, role: text[`meetings.roles.${other}`].toLocaleLowerCase('da') })
    return [{ id: other, label, run: () => void swap(meeting, other) }]
  })
  const elsewhere = plan.meetings.flatMap((other): MenuEntry[] => {
    const name = holderOf(other, role, plan.names)
    if (other.id === meeting.id || other.status !== 'planned' || name === '' || name === own) return []
    const label = text['roles.swapOther']({ name, date: formatDayMonth(other.date, language) })
    return [{ id: other.id, label, run: () => void swap(other, role) }]
  })
  if (own === '' || meeting.status !== 'planned' || here.length + elsewhere.length === 0) return null
  return (
    <Menu
      label={text['roles.swap']({ role: text[`meetings.roles.${role}`] })}
      icon={<ArrowLeftRight />}
      entries={[...here, ...elsewhere]}
    />
  )
}
