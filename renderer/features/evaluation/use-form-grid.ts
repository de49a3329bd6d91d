import { useCallback, useRef, useState } from 'react'
import type { RoundEntry } from '../../../shared/contract/evaluation.ts'
import type { Failure } from '../../../shared/contract/result.ts'
import type { ResponseId } from '../../../shared/domain/ids.ts'
import { isOwnSheet } from '../../../shared/domain/own-sheet.ts'
import { call, failureOf } from '../../api/call.ts'
import {
  type FilledForm,
  type FormGrid,
  type GridItem,
  type GridStep,
  isBlank,
  startGrid,
  withForm,
  withId,
  withoutForm,
} from './form-grid.ts'
import { undoStep } from './grid-undo.ts'

export type GridState = {
  readonly grid: FormGrid
  /** Takes a step from the grid as it stands now, which may know more than the one last drawn. Answers whether there was a step. */
  readonly take: (step: (grid: FormGrid) => GridStep | null) => boolean
  /** Takes the last change back, of a form that is stored as well. */
  readonly undo: () => void
  readonly remove: (key: number) => void
  /** The form that was stored last, for the quiet word beside the grid. */
  readonly saved: number | null
  readonly failure: { readonly failure: Failure; readonly key: number } | undefined
}
/** A grid whose forms are stored. */
export type StoredGridState = GridState & {
  /** Stores whatever is typed and not stored yet; answers false when something could not be stored. */
  readonly finish: () => Promise<boolean>
  /** Puts other answers on a form and stores it; a new form where `key` is null. Answers whether it was stored. */
  readonly write: (key: number | null, form: Pick<FilledForm, 'participantId' | 'values'>) => Promise<boolean>
}

const mostSteps = 1000

/** A grid on the screen and the way it came to be, kept as long as the screen is and nowhere else. */
export function useGridOnScreen(start: () => FormGrid) {
  const [grid, setGrid] = useState(start)
  const latest = useRef(grid)
  const past = useRef<FormGrid[]>([])
  const put = useCallback((next: FormGrid) => {
    latest.current = next
    setGrid(next)
  }, [])
  /** The same, to be taken back by undo where it changed any form. */
  const advance = useCallback(
    (next: FormGrid) => {
      if (next.forms !== latest.current.forms) past.current = [...past.current.slice(-mostSteps), latest.current]
      put(next)
    },
    [put],
  )
  return { grid, latest, past, put, advance }
}

/**
 * The forms of a round on the screen and their way to the store. Saves go one after the other, so that a form corrected
 * at once is stored and then changed, and never stored twice.
 */
export function useFormGrid({ round, responses }: RoundEntry, items: readonly GridItem[]): StoredGridState {
  const { grid, latest, past, put, advance } = useGridOnScreen(() =>
    startGrid(items, responses, { isNamed: isOwnSheet(round.instrument) }),
  )
  const [saved, setSaved] = useState<number | null>(null)
  const [failure, setFailure] = useState<GridState['failure']>()
  const queue = useRef<Promise<boolean>>(Promise.resolve(true))
  const roundId = round.id

  const tried = useCallback(async (key: number, work: () => Promise<void>): Promise<boolean> => {
    try {
      await work()
      setFailure((old) => (old?.key === key ? undefined : old))
      return true
    } catch (error) {
      setFailure({ failure: failureOf(error), key })
      return false
    }
  }, [])

  const store = useCallback(
    async (key: number): Promise<boolean> => {
      const form = latest.current.forms.find((one) => one.key === key)
      if (!form || isBlank(form)) return true
      const { id, participantId, values } = form
      return await tried(key, async () => {
        if (id === null) {
          const response = await call('evaluation.addResponse', { roundId, participantId, values })
          put(withId(latest.current, key, response.id))
        } else {
          await call('evaluation.updateResponse', { roundId, id, participantId, values })
        }
        setSaved(key)
      })
    },
    [roundId, latest, put, tried],
  )

  const later = useCallback((work: () => Promise<boolean>): Promise<boolean> => {
    queue.current = queue.current.then(work)
    return queue.current
  }, [])
  const takeOut = useCallback(
    (key: number, id: ResponseId): Promise<boolean> =>
      tried(key, async () => void (await call('evaluation.removeResponse', { roundId, id }))),
    [roundId, tried],
  )

  const take = useCallback(
    (step: (grid: FormGrid) => GridStep | null) => {
      const taken = step(latest.current)
      if (!taken) return false
      const { grid: next, save } = taken
      advance(next)
      if (save !== null) void later(() => store(save))
      return true
    },
    [latest, advance, later, store],
  )

  const undo = useCallback(() => {
    // Behind the saves that are under way, so that what they stored is known.
    void later(async () => {
      const before = past.current.at(-1)
      if (!before) return true
      past.current = past.current.slice(0, -1)
      const { grid: next, save, remove } = undoStep(latest.current, before)
      put(next)
      for (const id of remove) if (!(await takeOut(-1, id))) return false
      for (const key of save) if (!(await store(key))) return false
      return true
    })
  }, [past, latest, put, later, store, takeOut])

  const remove = useCallback(
    (key: number) => {
      void later(async () => {
        const form = latest.current.forms.find((one) => one.key === key)
        if (form?.id && !(await takeOut(key, form.id))) return false
        advance(withoutForm(latest.current, key))
        setFailure(undefined)
        return true
      })
    },
    [latest, advance, later, takeOut],
  )

  const finish = useCallback(
    () =>
      later(async () => {
        const unsaved = latest.current.forms.filter((form) => form.id === null && !isBlank(form))
        for (const { key } of unsaved) if (!(await store(key))) return false
        return true
      }),
    [latest, later, store],
  )
  const write = useCallback<StoredGridState['write']>(
    (key, form) =>
      later(async () => {
        const at = key ?? latest.current.forms.at(-1)?.key
        if (at === undefined) return false
        advance(withForm(latest.current, at, form))
        return await store(at)
      }),
    [latest, advance, later, store],
  )
  return { grid, take, undo, remove, finish, write, saved, failure }
}
