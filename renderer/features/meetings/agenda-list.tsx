import { useRef } from 'react'
import type { MethodChoice } from '../../../shared/contract/meeting-content.ts'
import type { AgendaItem } from '../../../shared/domain/meeting.ts'
import { useText } from '../../ui/language.tsx'
import { type Dragged, type Spot, useRowDrop } from '../../ui/use-row-drag.ts'
import { AgendaRow } from './agenda-row.tsx'
import type { AgendaDraft } from './use-agenda-draft.ts'

type Target = { readonly key: string; readonly part: string }
type Props = {
  readonly draft: AgendaDraft
  /** When each row begins, and when the last one ends, as they are shown. */
  readonly begins: readonly string[]
  readonly ends: string
  readonly methods: readonly MethodChoice[]
  /** The field that is to have the focus once its row is there. */
  readonly focusOn: Target | undefined
  readonly onFocusOn: (target: Target | undefined) => void
  readonly onInsert: (item: AgendaItem, at: number) => void
  readonly onInsertMethod: (id: string, at: number) => void
  readonly onRemove: (key: string) => void
}

/** The items in order. They are dragged by mouse, or from their handle by keyboard; methods are dropped among them. */
export function AgendaList({ draft, begins, ends, methods, focusOn, onFocusOn, ...edits }: Props) {
  const text = useText()
  const { rows } = draft
  const { onInsert, onInsertMethod, onRemove } = edits

  const drop = ({ kind, id }: Dragged, index: number, spot: Spot): void => {
    if (kind === 'method') {
      onInsertMethod(id, spot === 'after' ? index + 1 : index)
      return
    }
    const from = rows.findIndex((row) => row.key === id)
    if (from < 0) return
    const before = spot === 'place' ? index : index + (spot === 'after' ? 1 : 0) - (from < index ? 1 : 0)
    draft.place(id, Math.min(before, rows.length - 1))
    if (spot === 'place') onFocusOn({ key: id, part: 'handle' })
  }
  return (
    <ol className="agenda__rows" aria-label={text['meetings.agenda.list']}>
      {rows.map((row, index) => (
        <AgendaRow
          key={row.key}
          row={row}
          number={index + 1}
          count={rows.length}
          begins={begins[index] ?? ''}
          methods={methods}
          focusPart={focusOn?.key === row.key ? focusOn.part : undefined}
          onFocused={() => onFocusOn(undefined)}
          onEdit={(part) => draft.edit(row.key, part)}
          onMove={(steps, part) => {
            draft.place(row.key, index + steps)
            onFocusOn({ key: row.key, part })
          }}
          onInsert={(item) => onInsert(item, index + 1)}
          onRemove={() => onRemove(row.key)}
          onDrop={(dragged, spot) => drop(dragged, index, spot)}
          onFocus={draft.focus}
          onBlur={draft.blur}
        />
      ))}
      <End clock={ends} isEmpty={rows.length === 0} onDrop={(dragged) => drop(dragged, rows.length, 'before')} />
    </ol>
  )
}

type EndProps = {
  readonly clock: string
  readonly isEmpty: boolean
  readonly onDrop: (dragged: Dragged) => void
}

/** When the last item ends; what is let go here comes last. */
function End({ clock, isEmpty, onDrop }: EndProps) {
  const text = useText()
  const element = useRef<HTMLLIElement>(null)
  const { dropProps, edge } = useRowDrop(element, onDrop)
  return (
    <li
      ref={element}
      {...dropProps}
      tabIndex={-1}
      aria-label={text['meetings.agenda.dropLast']}
      className={isEmpty ? 'agenda__drop muted small' : 'agenda__end muted'}
      data-edge={edge && 'before'}
    >
      {isEmpty ? (
        text['meetings.agenda.dropHere']
      ) : (
        <>
          <span className="tabular">{clock}</span> {text['meetings.agenda.end']}
        </>
      )}
    </li>
  )
}
