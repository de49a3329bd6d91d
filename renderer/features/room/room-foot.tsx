import type { RoomView } from '../../../shared/contract/group.ts'
import { formatList } from '../../../shared/i18n/format.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { roleOrder } from '../meetings/meeting-words.ts'

type Props = { readonly view: RoomView; readonly item: number; readonly minutes: readonly number[] }

/** What comes after this item, who does what today, and whose case it is. */
export function RoomFoot({ view, item, minutes }: Props) {
  const text = useText()
  const language = useLanguage()
  const next = view.items[item + 1]
  const focus = view.people.filter(({ today }) => today).map(({ name }) => name)
  const roles = roleOrder.flatMap((role) => {
    const name = view.meeting.roles.find((one) => one.role === role)?.name
    return name ? [{ role, name }] : []
  })
  return (
    <dl className="room-foot">
      <div className="room-foot__next">
        <dt>{text['room.next']}</dt>
        <dd>
          {next
            ? `${next.text} · ${text['room.minutes']({ count: minutes[item + 1] ?? next.minutes })}`
            : text['room.last']}
        </dd>
      </div>
      <div>
        <dt>{text[focus.length > 1 ? 'room.focusMany' : 'room.focus']}</dt>
        <dd>{focus.length > 0 ? formatList(focus, language) : text['room.focusNone']}</dd>
      </div>
      {roles.map(({ role, name }) => (
        <div key={role}>
          <dt>{text[`meetings.roles.${role}`]}</dt>
          <dd>{name}</dd>
        </div>
      ))}
    </dl>
  )
}
