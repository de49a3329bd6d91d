import { type RefObject, useState } from 'react'
import { useDrag } from 'react-aria-components/useDrag'
import { useDrop } from 'react-aria-components/useDrop'

const types = {
  item: 'application/x-sparringsrum-agenda-item',
  method: 'application/x-sparringsrum-method',
} as const

/** What is dragged: an item by its key, or a method by its id. */
export type Dragged = { readonly kind: keyof typeof types; readonly id: string }
/** Where it is let go: before or after a row, or in its place, which is what the keyboard chooses. */
export type Spot = 'before' | 'after' | 'place'

/**
 * Makes a row something to drag, by mouse or from a button within it by keyboard. A press within a field selects text
 * and drags nothing.
 */
export function useRowDrag({ kind, id }: Dragged, label: string) {
  const [isArmed, setArmed] = useState(true)
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    hasDragButton: true,
    getItems: () => [{ [types[kind]]: id, 'text/plain': label }],
    getAllowedDropOperations: () => [kind === 'item' ? 'move' : 'copy'],
  })
  const arm = (event: { readonly target: EventTarget }): void =>
    setArmed(!(event.target instanceof Element && event.target.closest('input, textarea, select')))
  return {
    rowProps: { ...dragProps, draggable: isArmed, onPointerDownCapture: arm },
    buttonProps: dragButtonProps,
    isDragging,
  }
}

/** Makes a row a place to let an item or a method go. `edge` is the side it would go to, while something hangs over it. */
export function useRowDrop(row: RefObject<HTMLElement | null>, onDrop: (dragged: Dragged, spot: Spot) => void) {
  const [edge, setEdge] = useState<Spot>()
  // The library tells a mouse's place from the row's own top, and the keyboard's as the middle of the row in the window.
  const spotAt = (y: number): Spot => {
    const { top = 0, height = 0 } = row.current?.getBoundingClientRect() ?? {}
    if (y === top + height / 2) return 'place'
    return y < height / 2 ? 'before' : 'after'
  }
  const { dropProps, isDropTarget } = useDrop({
    ref: row,
    getDropOperation: (offered, allowed) =>
      offered.has(types.item) || offered.has(types.method) ? (allowed[0] ?? 'cancel') : 'cancel',
    onDropEnter: ({ y }) => setEdge(spotAt(y)),
    onDropMove: ({ y }) => setEdge(spotAt(y)),
    onDrop: ({ items, y }) => {
      const spot = spotAt(y)
      for (const item of items) {
        if (item.kind !== 'text') continue
        const kind = item.types.has(types.item) ? 'item' : 'method'
        void item.getText(types[kind]).then((id) => onDrop({ kind, id }, spot))
      }
    },
  })
  return { dropProps, edge: isDropTarget ? (edge ?? 'place') : undefined }
}
