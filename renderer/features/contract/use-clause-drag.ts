import { type RefObject, useState } from 'react'
import { useDrag } from 'react-aria-components/useDrag'
import { useDrop } from 'react-aria-components/useDrop'

const CLAUSE = 'application/x-sparringsrum-clause'

/** Makes a clause of one's own something to drag by its handle, by mouse or by keyboard. */
export function useClauseDrag(id: string, heading: string) {
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    hasDragButton: true,
    getItems: () => [{ [CLAUSE]: id, 'text/plain': heading }],
    getAllowedDropOperations: () => ['move'],
  })
  return { handleProps: dragProps, buttonProps: dragButtonProps, isDragging }
}

/** Makes a row a place after which a clause can be let go. `isOver` while one hangs over it. */
export function useClauseDrop(row: RefObject<HTMLElement | null>, isPlace: boolean, onDrop: (id: string) => void) {
  const [isOver, setOver] = useState(false)
  const { dropProps } = useDrop({
    ref: row,
    isDisabled: !isPlace,
    getDropOperation: (offered) => (offered.has(CLAUSE) ? 'move' : 'cancel'),
    onDropEnter: () => setOver(true),
    onDropExit: () => setOver(false),
    onDrop: ({ items }) => {
      setOver(false)
      for (const item of items) {
        if (item.kind === 'text' && item.types.has(CLAUSE)) void item.getText(CLAUSE).then(onDrop)
      }
    },
  })
  return { dropProps, isOver }
}
