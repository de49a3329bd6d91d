import type { ResponseId } from '../../../shared/domain/ids.ts'
import { type FilledForm, type FormGrid, isBlank } from './form-grid.ts'

/** What taking a step back asks of the store. */
export type UndoStep = {
  readonly grid: FormGrid
  /** Forms to be stored as they now are, by key. */
  readonly save: readonly number[]
  readonly remove: readonly ResponseId[]
}

const isSame = (one: FilledForm, other: FilledForm): boolean =>
  one.values === other.values && one.participantId === other.participantId

/**
 * The forms as they were before a step, with what the store has called them since, and the cursor where the step was
 * taken. A form that was stored in between is changed back, one that was taken out is stored again, and one that was
 * blank then is taken out. Lives on the screen alone: nothing of the order of typing is stored (N9).
 */
export function undoStep(now: FormGrid, before: FormGrid): UndoStep {
  const known = new Map(now.forms.map((form) => [form.key, form]))
  const forms = before.forms.map((form): FilledForm => {
    const stored = known.get(form.key)?.id ?? null
    return { ...form, id: isBlank(form) ? null : stored }
  })
  const changed = before.forms.filter((form) => {
    const current = known.get(form.key)
    return current ? !isSame(form, current) : true
  })
  const kept = new Set(before.forms.filter((form) => !isBlank(form)).map(({ key }) => key))
  return {
    grid: { ...before, forms, nextKey: Math.max(now.nextKey, before.nextKey) },
    // A form that was never stored goes on waiting until it is left; one that was taken out was stored.
    save: changed
      .filter((form) => !isBlank(form) && (known.get(form.key)?.id != null || !known.has(form.key)))
      .map(({ key }) => key),
    remove: now.forms.flatMap(({ key, id }) => (id !== null && !kept.has(key) ? [id] : [])),
  }
}
