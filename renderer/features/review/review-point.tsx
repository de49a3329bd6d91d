import { EllipsisVertical, GripVertical } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { PointKind, type ReviewPoint } from '../../../shared/domain/form-review.ts'
import { call } from '../../api/call.ts'
import { useText } from '../../ui/language.tsx'
import { Menu } from '../../ui/menu.tsx'
import { SavedTextField } from '../../ui/saved-fields.tsx'

type Props = {
  readonly point: ReviewPoint
  /** Place in the column, from 0. */
  readonly index: number
  readonly onMove: (kind: PointKind, position: number) => void
  readonly onRemove: () => void
  readonly onDrop: (pointId: string) => void
}

/** How a dragged point is named. */
export const DRAGGED = 'application/x-review-point'

/** One point: written in place, dragged by its handle, moved with Alt and an arrow. */
export function ReviewPointRow({ point, index, onMove, onRemove, onDrop }: Props) {
  const text = useText()
  const row = useRef<HTMLLIElement>(null)
  const press = (event: KeyboardEvent): void => {
    if (!event.altKey) return
    const column = PointKind.options.indexOf(point.kind)
    const sideways = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
    const upwards = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (sideways === 0 && upwards === 0) return
    event.preventDefault()
    const kind = PointKind.options[column + sideways]
    if (!kind || index + upwards < 0) return
    onMove(kind, sideways === 0 ? index + upwards : Number.MAX_SAFE_INTEGER)
  }
  return (
    <li
      ref={row}
      className="review-point"
      data-point={point.id}
      onKeyDown={press}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        event.stopPropagation()
        onDrop(event.dataTransfer.getData(DRAGGED))
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is the mouse's way; Alt with an arrow and the menu are the others */}
      <span
        className="review-point__grip"
        draggable
        title={text['review.drag'](point)}
        onDragStart={(event) => {
          event.dataTransfer.setData(DRAGGED, point.id)
          event.dataTransfer.effectAllowed = 'move'
          if (row.current) event.dataTransfer.setDragImage(row.current, 8, 8)
        }}
      >
        <GripVertical aria-hidden="true" />
      </span>
      <SavedTextField
        label={text['review.point']({ kind: text[`review.kind.${point.kind}`], number: index + 1 })}
        hideLabel
        value={point.text}
        maxLength={300}
        save={(written) =>
          // An emptied point keeps its words until something else stands there; the menu deletes it.
          written.trim() === '' ? Promise.resolve() : call('reviews.updatePoint', { pointId: point.id, text: written })
        }
      />
      <Menu
        label={text['review.pointTools'](point)}
        icon={<EllipsisVertical />}
        entries={[
          ...PointKind.options
            .filter((kind) => kind !== point.kind)
            .map((kind) => ({
              id: kind,
              label: text['review.moveTo']({ kind: text[`review.kind.${kind}`] }),
              run: () => onMove(kind, Number.MAX_SAFE_INTEGER),
            })),
          { id: 'remove', label: text['review.remove'], danger: true, run: onRemove },
        ]}
      />
    </li>
  )
}
