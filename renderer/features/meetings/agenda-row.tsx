import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import type { AgendaItem } from '../../../shared/domain/meeting.ts'
import { IconButton } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'

type Props = {
  readonly item: AgendaItem
  readonly number: number
  readonly count: number
  readonly begins: string
  readonly onEdit: (change: Partial<AgendaItem>) => void
  readonly onMove: (steps: 1 | -1) => void
  readonly onRemove: () => void
  readonly onFocus: () => void
  readonly onBlur: () => void
}

/** One item: when it begins, what it is, how long it takes. Alt and an arrow moves it, and the focus with it. */
export function AgendaRow({ item, number, count, begins, onEdit, onMove, onRemove, onFocus, onBlur }: Props) {
  const text = useText()
  const row = useRef<HTMLLIElement>(null)

  const move = (steps: 1 | -1, selector: string): void => {
    const neighbour = steps === 1 ? row.current?.nextElementSibling : row.current?.previousElementSibling
    onMove(steps)
    neighbour?.querySelector<HTMLElement>(selector)?.focus()
  }
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    const steps = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (!event.altKey || steps === null) return
    event.preventDefault()
    if (number + steps >= 1 && number + steps <= count) move(steps, `[data-part="${event.currentTarget.dataset.part}"]`)
  }

  return (
    <li className="agenda__row" ref={row}>
      <span className="agenda__clock tabular">{begins}</span>
      <input
        className="input agenda__text"
        data-part="text"
        aria-label={text['meetings.agenda.item']({ number })}
        value={item.text}
        maxLength={300}
        onChange={(event) => onEdit({ text: event.target.value })}
        onKeyDown={press}
        onFocus={onFocus}
        onBlur={onBlur}
      />
      <input
        className="input tabular agenda__minutes"
        data-part="minutes"
        inputMode="numeric"
        aria-label={text['meetings.agenda.minutes']({ number })}
        value={item.minutes}
        onChange={(event) => {
          const minutes = Number(event.target.value.replaceAll(/\D/g, ''))
          if (minutes >= 1 && minutes <= 600) onEdit({ minutes })
        }}
        onKeyDown={press}
        onFocus={(event) => {
          event.currentTarget.select()
          onFocus()
        }}
        onBlur={onBlur}
      />
      <span className="muted small">{text['meetings.agenda.minutesUnit']}</span>
      <span className="agenda__tools">
        <IconButton
          label={text['meetings.agenda.up']({ text: item.text })}
          disabled={number === 1}
          onClick={() => move(-1, 'button')}
        >
          <ArrowUp />
        </IconButton>
        <IconButton
          label={text['meetings.agenda.down']({ text: item.text })}
          disabled={number === count}
          onClick={() => move(1, 'button:nth-of-type(2)')}
        >
          <ArrowDown />
        </IconButton>
        <IconButton label={text['meetings.agenda.remove']({ text: item.text })} onClick={onRemove}>
          <X />
        </IconButton>
      </span>
    </li>
  )
}
