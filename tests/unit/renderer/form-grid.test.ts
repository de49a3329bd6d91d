import { describe, expect, it } from 'vitest'
import {
  type FormGrid,
  pressKey,
  setPerson,
  startGrid,
  unanswered,
  withId,
  withoutForm,
} from '../../../renderer/features/evaluation/form-grid.ts'
import type { ParticipantId, ResponseId } from '../../../shared/domain/ids.ts'

const items = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7']
const grids = items.map((id) => ({ id, steps: 5, offScale: true }))
const fresh = () => startGrid(grids, [])

const type = (grid: FormGrid, keys: readonly string[]) => {
  const saves: number[] = []
  let now = grid
  for (const key of keys) {
    const step = pressKey(now, key)
    if (!step) throw new Error(`no meaning: ${key}`)
    now = step.grid
    if (step.save !== null) saves.push(step.save)
  }
  return { grid: now, saves }
}

describe('typing forms', () => {
  it('stores a form once its last question is answered and stands ready at the next', () => {
    const { grid, saves } = type(fresh(), [...'4354534'])
    expect(grid.forms[0]?.values).toEqual({ P1: 4, P2: 3, P3: 5, P4: 4, P5: 5, P6: 3, P7: 4 })
    expect(saves).toEqual([0])
    expect([grid.row, grid.column]).toEqual([1, 1])
  })

  it('tells an answer off the scale from a question that was skipped', () => {
    const { grid } = type(fresh(), ['4', '0', 'v', ' ', '5'])
    expect(grid.forms[0]?.values).toEqual({ P1: 4, P2: null, P3: null, P5: 5 })
    expect(unanswered(grid.forms[0] as never, items)).toEqual(['P4', 'P6', 'P7'])
  })

  it('ends a form early with enter, and enter on a blank form stays', () => {
    const { grid, saves } = type(fresh(), ['4', '4', 'Enter', 'Enter', 'Enter'])
    expect(saves).toEqual([0])
    expect([grid.row, grid.column, grid.forms.length]).toEqual([1, 1, 2])
  })

  it('goes back over the edge of a form and writes over what was wrong', () => {
    const first = type(fresh(), [...'4444444'])
    const stored = withId(first.grid, 0, 'r1' as ResponseId)
    const { grid, saves } = type(stored, ['Backspace', '2'])
    expect(grid.forms[0]?.values.P7).toBe(2)
    expect(saves).toEqual([0])
  })

  it('empties an answer with delete and keeps the cursor', () => {
    const { grid } = type(fresh(), ['4', 'ArrowLeft', 'Delete'])
    expect(grid.forms[0]?.values).toEqual({})
    expect(grid.column).toBe(1)
  })

  it('stores a half-filled form that is left with the arrows', () => {
    const { saves } = type(fresh(), ['4', 'ArrowDown'])
    expect(saves).toEqual([0])
  })

  it('ignores keys without a meaning', () => {
    expect(pressKey(fresh(), '7')).toBeNull()
    expect(pressKey(fresh(), 'Tab')).toBeNull()
  })
})

describe('names and removal', () => {
  it('stores a stored form again when its person changes', () => {
    const { grid } = type(fresh(), [...'4444444'])
    expect(setPerson(grid, 0, 'p1' as ParticipantId).save).toBeNull()
    expect(setPerson(withId(grid, 0, 'r1' as ResponseId), 0, 'p1' as ParticipantId).save).toBe(0)
  })

  it('keeps an empty form last when a form is removed', () => {
    const { grid } = type(fresh(), [...'44444445555555'])
    const less = withoutForm(grid, 0)
    expect(less.forms.map(({ key }) => key)).toEqual([1, 2])
    expect(less.row).toBe(1)
  })
})

describe('a question with choices of its own', () => {
  const choice = [{ id: 'Y15', steps: 4, offScale: false }]

  it('takes no key beyond its last choice, and none for what it does not offer', () => {
    const grid = startGrid(choice, [])
    for (const key of ['5', '0', 'v']) expect(pressKey(grid, key), key).toBeNull()
    expect(pressKey(grid, '4')?.grid.forms[0]?.values).toEqual({ Y15: 4 })
  })
})

describe('sheets that have an owner', () => {
  const named = () => startGrid(grids, [], { isNamed: true })
  const owner = 'p1' as ParticipantId

  it('begin with the name, and so does the next one', () => {
    expect(named().column).toBe(0)
    const chosen = setPerson(named(), 0, owner).grid
    const { grid, saves } = type(chosen, ['ArrowRight', '4', 'Enter'])
    expect(saves).toEqual([0])
    expect([grid.row, grid.column]).toEqual([1, 0])
  })

  it('are stored when the name comes last, and not while nothing is on them', () => {
    expect(setPerson(named(), 0, owner).save).toBeNull()
    const { grid } = type(named(), ['ArrowRight', '4', 'Enter'])
    expect(setPerson(grid, 0, owner).save).toBe(0)
    expect(setPerson(grid, 0, null).save).toBeNull()
  })
})
