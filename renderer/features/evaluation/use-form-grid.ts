import { useCallback, useRef, useState } from 'react'
import type { RoundEntry } from '../../../shared/contract/evaluation.ts'
import type { Failure } from '../../../shared/contract/result.ts'
import { call, failureOf } from '../../api/call.ts'
import { type FormGrid, type GridItem, type GridStep, isBlank, startGrid, withId, withoutForm } from './form-grid.ts'

export type GridState = {
  readonly grid: FormGrid
  /** Takes a step from the grid as it stands now, which may know more than the one last drawn. Answers whether there was a step. */
  readonly take: (step: (grid: FormGrid) => GridStep | null) => boolean
  readonly remove: (key: number) => void
  /** Stores whatever is typed and not stored yet; answers false when something could not be stored. */
  readonly finish: () => Promise<boolean>
  /** The form that was stored last, for the quiet word beside the grid. */
  readonly saved: number | null
  readonly failure: { readonly failure: Failure; readonly key: number } | undefined
}

/**
 * The forms of a round on the screen and their way to the store. Saves go one after the other, so that a form corrected
 * at once is stored and then changed, and never stored twice.
 */
export function useFormGrid({ round, responses }: RoundEntry, items: readonly GridItem[]): GridState {
  const [grid, setGrid] = useState(() => startGrid(items, responses))
  const [saved, setSaved] = useState<number | null>(null)
  const [failure, setFailure] = useState<GridState['failure']>()
  const latest = useRef(grid)
  const queue = useRef<Promise<boolean>>(Promise.resolve(true))
  const roundId = round.id

  const put = useCallback((next: FormGrid) => {
    latest.current = next
    setGrid(next)
  }, [])

  const store = useCallback(
    async (key: number): Promise<boolean> => {
      const form = latest.current.forms.find((one) => one.key === key)
      if (!form || isBlank(form)) return true
      const { id, participantId, values } = form
      try {
        if (id === null) {
          const response = await call('evaluation.addResponse', { roundId, participantId, values })
          put(withId(latest.current, key, response.id))
        } else {
          await call('evaluation.updateResponse', { roundId, id, participantId, values })
        }
        setSaved(key)
        setFailure((old) => (old?.key === key ? undefined : old))
        return true
      } catch (error) {
        setFailure({ failure: failureOf(error), key })
        return false
      }
    },
    [roundId, put],
  )

  const later = useCallback((work: () => Promise<boolean>): Promise<boolean> => {
    queue.current = queue.current.then(work)
    return queue.current
  }, [])

  const take = useCallback(
    (step: (grid: FormGrid) => GridStep | null) => {
      const taken = step(latest.current)
      if (!taken) return false
      const { grid: next, save } = taken
      put(next)
      if (save !== null) void later(() => store(save))
      return true
    },
    [put, later, store],
  )

  const remove = useCallback(
    (key: number) => {
      void later(async () => {
        const form = latest.current.forms.find((one) => one.key === key)
        try {
          if (form?.id) await call('evaluation.removeResponse', { roundId, id: form.id })
          put(withoutForm(latest.current, key))
          setFailure(undefined)
          return true
        } catch (error) {
          setFailure({ failure: failureOf(error), key })
          return false
        }
      })
    },
    [roundId, put, later],
  )

  const finish = useCallback(
    () =>
      later(async () => {
        const unsaved = latest.current.forms.filter((form) => form.id === null && !isBlank(form))
        for (const { key } of unsaved) if (!(await store(key))) return false
        return true
      }),
    [later, store],
  )
  return { grid, take, remove, finish, saved, failure }
}
