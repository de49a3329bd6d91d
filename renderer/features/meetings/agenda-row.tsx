import { Ellipsis, GripVertical } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { MethodChoice } from '../../../shared/contract/meeting-content.ts'
import type { AgendaItem } from '../../../shared/domain/meeting.ts'
import { useText } from '../../ui/language.tsx'
import { Menu } from '../../ui/menu.tsx'
import { type Dragged, type Spot, useRowDrag, useRowDrop } from '../../ui/use-row-drag.ts'
import type { Row } from './use-agenda-draft.ts'

type Props = {
  readonly row: Row
  readonly number: number
  readonly count: number
  readonly begins: string
  readonly methods: readonly MethodChoice[]
  /** The field that is to have the focus: its row is new, or has been moved and lost it. */
  readonly focusPart: string | undefined
  readonly onFocused: () => void
  readonly onEdit: (part: Partial<AgendaItem>) => void
  readonly onMove: (steps: 1 | -1, part: string) => void
  /** Puts an item after this one. */
  readonly onInsert: (item: AgendaItem) => void
  readonly onRemove: () => void
  readonly onDrop: (dragged: Dragged, spot: Spot) => void
  readonly onFocus: () => void
  readonly onBlur: () => void
}

/** One item: when it begins, what it is, how long it takes and with which method. Alt and an arrow moves it, Enter adds the next. */
export function AgendaRow({ row, number, count, begins, methods, onEdit, onMove, onInsert, onRemove, ...rest }: Props) {
  const text = useText()
  const { onFocus, onBlur, focusPart, onFocused, onDrop } = rest
  const element = useRef<HTMLLIElement>(null)
  const drag = useRowDrag({ kind: 'item', id: row.key }, row.text)
  const { dropProps, edge } = useRowDrop(element, onDrop)
  useEffect(() => {
    if (!focusPart) return
    const field = element.current?.querySelector<HTMLElement>(`[data-part="${focusPart}"]`)
    field?.focus()
    if (field instanceof HTMLTextAreaElement) field.select()
    onFocused()
  }, [focusPart, onFocused])
  const newItem: AgendaItem = { minutes: 15, text: text['meetings.agenda.newItem'], method: null }

  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const part = event.currentTarget.dataset.part ?? 'text'
    const steps = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (event.altKey && steps !== null) {
      event.preventDefault()
      if (number + steps >= 1 && number + steps <= count) onMove(steps, part)
    } else if (event.key === 'Enter' && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      onInsert(newItem)
    }
  }
  const entries = [
    ...(number > 1 ? [{ id: 'up', label: text['meetings.agenda.up'], run: () => onMove(-1, 'text') }] : []),
    ...(number < count ? [{ id: 'down', label: text['meetings.agenda.down'], run: () => onMove(1, 'text') }] : []),
    { id: 'copy', label: text['meetings.agenda.duplicate'], run: () => onInsert(row) },
    {
      id: 'break',
      label: text['meetings.agenda.addBreak'],
      run: () => onInsert({ minutes: 15, text: text['meetings.agenda.break'], method: null }),
    },
    { id: 'item', label: text['meetings.agenda.addAfter'], run: () => onInsert(newItem) },
    { id: 'remove', label: text['meetings.agenda.remove'], danger: true, run: onRemove },
  ]

  return (
    <li
      ref={element}
      {...drag.rowProps}
      {...dropProps}
      tabIndex={-1}
      aria-label={text['meetings.agenda.place']({ number, text: row.text })}
      className={drag.isDragging ? 'agenda__row agenda__row--dragged' : 'agenda__row'}
      data-edge={edge}
    >
      <AriaButton
        {...drag.buttonProps}
        data-part="handle"
        className="agenda__handle"
        aria-label={text['meetings.agenda.drag']({ text: row.text })}
      >
        <GripVertical size={16} aria-hidden="true" />
      </AriaButton>
      <span className="agenda__clock tabular">{begins}</span>
      <div className="agenda__words">
        <textarea
          className="input agenda__text"
          data-part="text"
          rows={1}
          aria-label={text['meetings.agenda.item']({ number })}
          value={row.text}
          maxLength={300}
          onChange={(event) => onEdit({ text: event.target.value.replaceAll('\n', ' ') })}
          onKeyDown={press}
          onFocus={onFocus}
          onBlur={onBlur}
        />
        <select
          className="agenda__method"
          data-part="method"
          aria-label={text['meetings.agenda.method']({ number })}
          value={row.method ?? ''}
          onChange={(event) => onEdit({ method: event.target.value || null })}
          onFocus={onFocus}
          onBlur={onBlur}
        >
          <option value="">{text['meetings.agenda.noMethod']}</option>
          {methods.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <Minutes
        label={text['meetings.agenda.minutes']({ number })}
        value={row.minutes}
        onChange={(minutes) => onEdit({ minutes })}
        onKeyDown={press}
        onFocus={onFocus}
        onBlur={onBlur}
      />
      <span className="agenda__unit muted small">{text['meetings.agenda.minutesUnit']}</span>
      <Menu label={text['meetings.agenda.more']({ text: row.text })} icon={<Ellipsis />} entries={entries} />
    </li>
  )
}

type MinutesProps = {
  readonly label: string
  readonly value: number
  readonly onChange: (minutes: number) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onFocus: () => void
  readonly onBlur: () => void
}

/** Minutes from 1 to 600. While it is typed in it may stand empty; what is no number of minutes is not taken over. */
function Minutes({ label, value, onChange, onKeyDown, onFocus, onBlur }: MinutesProps) {
  const [typed, setTyped] = useState<string>()
  return (
    <input
      className="input tabular agenda__minutes"
      data-part="minutes"
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      value={typed ?? String(value)}
      onChange={(event) => {
        const digits = event.target.value.replaceAll(/\D/g, '').slice(0, 3)
        setTyped(digits)
        const minutes = Number(digits)
        if (minutes >= 1 && minutes <= 600) onChange(minutes)
      }}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        event.currentTarget.select()
        onFocus()
      }}
      onBlur={() => {
        setTyped(undefined)
        onBlur()
      }}
    />
  )
}
