import { useMemo } from 'react'
import { type FormGrid, startGrid, withoutForm } from './form-grid.ts'
import { type GridState, useGridOnScreen } from './use-form-grid.ts'

/** A second pass over the same forms, to be compared and thrown away: none of it is ever stored. */
export function useCheckGrid({ items, isNamed }: Pick<FormGrid, 'items' | 'isNamed'>): GridState {
  const { grid, latest, past, put, advance } = useGridOnScreen(() => startGrid(items, [], { isNamed }))
  return useMemo(
    () => ({
      grid,
      take: (step) => {
        const taken = step(latest.current)
        if (taken) advance(taken.grid)
        return taken !== null
      },
      undo: () => {
        const before = past.current.at(-1)
        past.current = past.current.slice(0, -1)
        if (before) put(before)
      },
      remove: (key) => advance(withoutForm(latest.current, key)),
      saved: null,
      failure: undefined,
    }),
    [grid, latest, past, put, advance],
  )
}
