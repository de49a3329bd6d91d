import { describe, expect, test } from 'vitest'
import {
  type FormGrid,
  pressKey,
  startGrid,
  withId,
  withoutForm,
} from '../../../renderer/features/evaluation/form-grid.ts'
import { undoStep } from '../../../renderer/features/evaluation/grid-undo.ts'
import { ResponseId } from '../../../shared/domain/ids.ts'

const items = ['P1', 'P2', 'P3'].map((id) => ({ id, steps: 5, offScale: true }))
const id = ResponseId.parse('a')

/** The grid after keys, and the grid before the last one. */
const typed = (keys: string): { before: FormGrid; now: FormGrid } => {
  let now = startGrid(items, [])
  let before = now
  for (const key of keys) {
    before = now
    now = pressKey(now, key === '⏎' ? 'Enter' : key)?.grid ?? now
  }
  return { before, now }
}

describe('taking back what was typed', () => {
  test('a slip on a form that is not stored yet goes without asking the store', () => {
    const { before, now } = typed('45')
    const step = undoStep(now, before)
    expect(step.grid.forms[0]?.values).toEqual({ P1: 4 })
    expect([step.grid.row, step.grid.column]).toEqual([0, 2])
    expect(step).toMatchObject({ save: [], remove: [] })
  })

  test('the last answer of a form that was stored meanwhile is changed in the store too, under its own id', () => {
    const { before, now } = typed('453')
    const stored = withId(now, 0, id)
    const step = undoStep(stored, before)
    expect(step.grid.forms[0]).toEqual({ key: 0, id, participantId: null, values: { P1: 4, P2: 5 } })
    expect(step).toMatchObject({ save: [0], remove: [] })
  })

  test('a form of one answer that was stored is taken out again', () => {
    const { before } = typed('4')
    const stored = withId(typed('4⏎').now, 0, id)
    expect(undoStep(stored, before)).toMatchObject({ save: [], remove: [id] })
  })

  test('a form that was taken out is stored anew, since its old id is gone', () => {
    const before = withId(typed('453').now, 0, id)
    const step = undoStep(withoutForm(before, 0), before)
    expect(step.grid.forms[0]).toMatchObject({ id: null, values: { P1: 4, P2: 5, P3: 3 } })
    expect(step).toMatchObject({ save: [0], remove: [] })
  })
})
