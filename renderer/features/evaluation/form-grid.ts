import type { AnswerValues, Response } from '../../../shared/domain/evaluation.ts'
import type { ParticipantId, ResponseId } from '../../../shared/domain/ids.ts'

/** A form as it is typed in. `key` is only for the screen; `id` is null until the form is stored. */
export type FilledForm = {
  readonly key: number
  readonly id: ResponseId | null
  readonly participantId: ParticipantId | null
  readonly values: AnswerValues
}

/** A question that is answered by a key: how many steps it has, and whether "don't know" stands beside them. */
export type GridItem = { readonly id: string; readonly steps: number; readonly offScale: boolean }

/** The forms and the place of the cursor. Column 0 is the name, column n the n-th question. There is always an empty form last. */
export type FormGrid = {
  readonly items: readonly GridItem[]
  /** Every form has an owner, who is chosen first (sheets of one's own). */
  readonly isNamed: boolean
  readonly forms: readonly FilledForm[]
  readonly row: number
  readonly column: number
  readonly nextKey: number
}

/** What a key did: the new grid, and the form to be stored now, if any. */
export type GridStep = { readonly grid: FormGrid; readonly save: number | null }

const empty = (key: number): FilledForm => ({ key, id: null, participantId: null, values: {} })

/** True when nothing has been answered on a form; such a form is never stored. */
export const isBlank = (form: FilledForm): boolean => Object.keys(form.values).length === 0

/** Items without an answer on a form. */
export const unanswered = (form: FilledForm, items: readonly string[]): string[] =>
  items.filter((item) => form.values[item] === undefined)

/** Where a form begins: at its first question, or at its name where it must have one. */
const firstColumn = ({ isNamed }: Pick<FormGrid, 'isNamed'>): number => (isNamed ? 0 : 1)

/** The grid of a round: what is stored already, then an empty form with the cursor where it begins. */
export const startGrid = (
  items: readonly GridItem[],
  responses: readonly Response[],
  { isNamed = false }: Partial<Pick<FormGrid, 'isNamed'>> = {},
): FormGrid => {
  const stored = responses.map((response, key): FilledForm => ({ ...response, key }))
  return {
    items,
    isNamed,
    forms: [...stored, empty(stored.length)],
    row: stored.length,
    column: firstColumn({ isNamed }),
    nextKey: stored.length + 1,
  }
}

const change = (grid: FormGrid, row: number, to: Partial<FilledForm>): FormGrid => {
  const forms = grid.forms.map((form, at) => (at === row ? { ...form, ...to } : form))
  const last = forms.at(-1)
  return last && !isBlank(last)
    ? { ...grid, forms: [...forms, empty(grid.nextKey)], nextKey: grid.nextKey + 1 }
    : { ...grid, forms }
}

const at = (grid: FormGrid, row: number, column: number): FormGrid => ({
  ...grid,
  row: Math.min(Math.max(row, 0), grid.forms.length - 1),
  column: Math.min(Math.max(column, 0), grid.items.length),
})

/** Puts the cursor on a cell. A form that is left is stored. */
export const moveTo = (grid: FormGrid, row: number, column: number): GridStep => {
  const left = grid.forms[grid.row]
  const next = at(grid, row, column)
  const save = next.row !== grid.row && left && left.id === null && !isBlank(left) ? left.key : null
  return { grid: next, save }
}

const forward = (grid: FormGrid): GridStep =>
  grid.column < grid.items.length ? { grid: at(grid, grid.row, grid.column + 1), save: null } : nextForm(grid)

const back = (grid: FormGrid): GridStep =>
  grid.column > 1 || grid.row === 0
    ? { grid: at(grid, grid.row, Math.max(grid.column - 1, 1)), save: null }
    : moveTo(grid, grid.row - 1, grid.items.length)

/** Stores the form and goes to where the next begins; a blank form stays where it is. */
const nextForm = (grid: FormGrid): GridStep => {
  const form = grid.forms[grid.row]
  const first = firstColumn(grid)
  return !form || isBlank(form) ? { grid: at(grid, grid.row, first), save: null } : moveTo(grid, grid.row + 1, first)
}

const answer = (grid: FormGrid, value: number | null | undefined): FormGrid => {
  const item = grid.items[grid.column - 1]?.id
  const form = grid.forms[grid.row]
  if (!item || !form) return grid
  const { [item]: _, ...others } = form.values
  return change(grid, grid.row, { values: value === undefined ? others : { ...others, [item]: value } })
}

/** Stores at once what is changed on a form that is stored already, besides what the step itself wants stored. */
const storing = (before: FormGrid, step: GridStep): GridStep => {
  const form = before.forms[before.row]
  const now = step.grid.forms.find(({ key }) => key === form?.key)
  return form?.id && now && now.values !== form.values && !isBlank(now) ? { ...step, save: form.key } : step
}

/**
 * One key in the grid: 1-5 answers and goes on (as far as the question has steps), 0 or V is "don't know", space leaves the question unanswered, arrows and
 * backspace move, delete empties, enter goes to the next form. Returns null for a key that means nothing here.
 */
export const pressKey = (grid: FormGrid, key: string): GridStep | null => {
  const question = grid.items[grid.column - 1]
  const onQuestion = question !== undefined
  if (onQuestion && /^[1-9]$/.test(key) && Number(key) <= question.steps)
    return storing(grid, forward(answer(grid, Number(key))))
  if (onQuestion && question.offScale && /^[0vd]$/i.test(key)) return storing(grid, forward(answer(grid, null)))
  if (onQuestion && key === ' ') return storing(grid, forward(answer(grid, undefined)))
  if (onQuestion && key === 'Delete') return storing(grid, { grid: answer(grid, undefined), save: null })
  if (onQuestion && key === 'Backspace') return back(grid)
  if (key === 'ArrowRight') return forward(grid)
  if (key === 'ArrowLeft') return { grid: at(grid, grid.row, grid.column - 1), save: null }
  if (key === 'ArrowDown') return moveTo(grid, grid.row + 1, grid.column)
  if (key === 'ArrowUp') return moveTo(grid, grid.row - 1, grid.column)
  if (key === 'Home') return { grid: at(grid, grid.row, 1), save: null }
  if (key === 'End') return { grid: at(grid, grid.row, grid.items.length), save: null }
  if (key === 'Enter') return nextForm(grid)
  if (/^n$/i.test(key)) return { grid: at(grid, grid.row, 0), save: null }
  return null
}

/** Chooses who filled in a form (null: anonymous); a stored form is stored again, and one that was left without the name it must have is stored now. */
export const setPerson = (grid: FormGrid, row: number, participantId: ParticipantId | null): GridStep => {
  const form = grid.forms[row]
  const waited = grid.isNamed && participantId !== null && form !== undefined && !isBlank(form)
  return { grid: change(grid, row, { participantId }), save: form && (form.id || waited) ? form.key : null }
}

/** Puts other answers, and whose they are, on a form. */
export const withForm = (grid: FormGrid, key: number, form: Pick<FilledForm, 'participantId' | 'values'>): FormGrid =>
  change(
    grid,
    grid.forms.findIndex((one) => one.key === key),
    form,
  )

/** Notes the id that the store gave a form. */
export const withId = (grid: FormGrid, key: number, id: ResponseId): FormGrid => ({
  ...grid,
  forms: grid.forms.map((form) => (form.key === key ? { ...form, id } : form)),
})

/** The grid without a form, the cursor kept on a form that exists. */
export const withoutForm = (grid: FormGrid, key: number): FormGrid => {
  const index = grid.forms.findIndex((form) => form.key === key)
  const forms = grid.forms.filter((form) => form.key !== key)
  const kept = forms.length > 0 && forms.at(-1) && isBlank(forms.at(-1) as FilledForm)
  const all = kept ? forms : [...forms, empty(grid.nextKey)]
  return at({ ...grid, forms: all, nextKey: grid.nextKey + 1 }, grid.row > index ? grid.row - 1 : grid.row, grid.column)
}
