import { Check } from 'lucide-react'
import type { RoomItem } from '../../../shared/contract/group.ts'
import { formatClock } from '../../../shared/i18n/format.ts'
import { classNames } from '../../ui/class-names.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { clockAfter } from '../meetings/agenda-times.ts'

type Props = {
  readonly items: readonly RoomItem[]
  readonly minutes: readonly number[]
  readonly startsAt: string
  readonly current: number
  readonly onGo: ((item: number) => void) | null
}

/** The whole agenda with where the group is; an item can be gone to. Clock times follow what items have been given. */
export function RoomAgenda({ items, minutes, startsAt, current, onGo }: Props) {
  const text = useText()
  const language = useLanguage()
  let before = 0
  return (
    <nav className="room-agenda" aria-label={text['room.agenda']}>
      <h2>{text['room.agenda']}</h2>
      <ol>
        {items.map((item, index) => {
          const begins = formatClock(clockAfter(startsAt, before), language)
          before += minutes[index] ?? item.minutes
          const words = (
            <>
              <span className="room-agenda__time tabular">{begins}</span>
              <span className="room-agenda__text">
                {item.text}
                {index < current && (
                  <>
                    {' '}
                    <Check aria-hidden="true" />
                    <span className="visually-hidden">{text['room.done']}</span>
                  </>
                )}
              </span>
              <span className="room-agenda__minutes tabular">
                {text['room.minutes']({ count: minutes[index] ?? item.minutes })}
              </span>
            </>
          )
          const state = classNames(
            'room-agenda__item',
            index === current && 'room-agenda__item--now',
            index < current && 'room-agenda__item--done',
          )
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no id and a row is only its place on the list
            <li key={index} aria-current={index === current ? 'step' : undefined}>
              {onGo ? (
                <button type="button" className={state} onClick={() => onGo(index)} onPointerDown={keepFocus}>
                  {words}
                </button>
              ) : (
                <div className={state}>{words}</div>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** A button that was pressed by hand does not take the space bar from the clock. */
export const keepFocus = (event: { preventDefault: () => void }): void => event.preventDefault()
