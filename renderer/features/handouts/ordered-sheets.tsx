import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { HandoutChoice } from '../../../shared/contract/documents.ts'
import { IconButton } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { type Dragged, type Spot, useRowDrag, useRowDrop } from '../../ui/use-row-drag.ts'
import { placed } from './sheet-order.ts'

type Props = {
  readonly sheets: readonly HandoutChoice[]
  readonly shown?: string
  readonly onShow?: (id: string) => void
  readonly onChange: (ids: string[]) => void
}

/** Sheets in the order they come out. A row is dragged, moved by its arrows, or by Alt and an arrow key on its title. */
export function OrderedSheets({ sheets, shown, onShow, onChange }: Props) {
  const text = useText()
  const ids = sheets.map(({ id }) => id)
  // The row that was moved has lost the focus to the one that took its place.
  const [moved, setMoved] = useState<string>()

  const move = (id: string, at: number): void => {
    if (at < 0 || at >= ids.length) return
    onChange(placed(ids, id, at))
    setMoved(id)
  }
  const drop = ({ id }: Dragged, index: number, spot: Spot): void => {
    const from = ids.indexOf(id)
    if (from < 0) return
    move(id, spot === 'place' ? index : index + (spot === 'after' ? 1 : 0) - (from < index ? 1 : 0))
  }
  return (
    <ol className="sheet-order" aria-label={text['handouts.order']}>
      {sheets.map((sheet, index) => (
        <SheetRow
          key={sheet.id}
          sheet={sheet}
          index={index}
          count={sheets.length}
          isShown={sheet.id === shown}
          isMoved={sheet.id === moved}
          onSettled={() => setMoved(undefined)}
          onShow={() => onShow?.(sheet.id)}
          onMove={(by) => move(sheet.id, index + by)}
          onRemove={() => onChange(ids.filter((id) => id !== sheet.id))}
          onDrop={(dragged, spot) => drop(dragged, index, spot)}
        />
      ))}
    </ol>
  )
}

type RowProps = {
  readonly sheet: HandoutChoice
  readonly index: number
  readonly count: number
  readonly isShown: boolean
  readonly isMoved: boolean
  readonly onSettled: () => void
  readonly onShow: () => void
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
  readonly onDrop: (dragged: Dragged, spot: Spot) => void
}

function SheetRow({ sheet, index, count, isShown, isMoved, onSettled, onShow, onMove, onRemove, onDrop }: RowProps) {
  const text = useText()
  const { id, title, pages } = sheet
  const row = useRef<HTMLLIElement>(null)
  const drag = useRowDrag({ kind: 'item', id }, title)
  const { dropProps, edge } = useRowDrop(row, onDrop)
  useEffect(() => {
    if (!isMoved) return
    row.current?.querySelector<HTMLElement>('[data-part="title"]')?.focus()
    onSettled()
  }, [isMoved, onSettled])
  const press = (event: KeyboardEvent): void => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined
    if (!event.altKey || by === undefined) return
    event.preventDefault()
    onMove(by)
  }
  return (
    <li
      ref={row}
      {...drag.rowProps}
      {...dropProps}
      tabIndex={-1}
      aria-label={text['handouts.place']({ number: index + 1, title })}
      className={isShown ? 'sheet-order__row sheet-order__row--shown' : 'sheet-order__row'}
      data-edge={edge}
      data-dragged={drag.isDragging || undefined}
    >
      <AriaButton {...drag.buttonProps} className="sheet-order__handle" aria-label={text['handouts.drag']({ title })}>
        <GripVertical size={16} aria-hidden="true" />
      </AriaButton>
      <button type="button" className="sheet-order__title" data-part="title" onClick={onShow} onKeyDown={press}>
        <span className="tabular">{index + 1}</span> {title} <small>{text['handouts.pages']({ pages })}</small>
      </button>
      <IconButton label={text['handouts.up']({ title })} disabled={index === 0} onClick={() => onMove(-1)}>
        <ArrowUp />
      </IconButton>
      <IconButton label={text['handouts.down']({ title })} disabled={index === count - 1} onClick={() => onMove(1)}>
        <ArrowDown />
      </IconButton>
      <IconButton label={text['handouts.leaveOut']({ title })} onClick={onRemove}>
        <X />
      </IconButton>
    </li>
  )
}
