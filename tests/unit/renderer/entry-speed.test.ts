import { describe, expect, test } from 'vitest'
import { type GridItem, pressKey, startGrid, withId } from '../../../renderer/features/evaluation/form-grid.ts'
import { instrument } from '../../../shared/content/index.ts'
import type { InstrumentId } from '../../../shared/content/instrument-schema.ts'
import { ResponseId } from '../../../shared/domain/ids.ts'

/**
 * The keystroke-level model (Card, Moran and Newell 1980): an average typist's key takes 0.28 s; a look at the next sheet
 * before it is typed (M) 1.35 s; turning it, the hand from the keys to the paper and back (2 H), 0.8 s.
 */
const KEY = 0.28
const SHEET = 1.35 + 0.8
const FORMS = 12
const BUDGET = 240

const gridItems = (id: InstrumentId): GridItem[] =>
  instrument(id)
    .items.filter(({ answer }) => answer !== 'text')
    .map((item) => ({
      id: item.id,
      steps: item.answer === 'choice' ? (item.choices ?? []).length : 5,
      offScale: item.answer !== 'choice',
    }))

/** Types forms as fast as the grid lets be: one key an answer. Answers how many keys it took and what came of them. */
const typeForms = (items: readonly GridItem[], skipped: ReadonlySet<string>) => {
  let grid = startGrid(items, [])
  let keys = 0
  const saves: number[] = []
  const press = (key: string): void => {
    const step = pressKey(grid, key)
    if (!step) throw new Error(`no meaning: ${key}`)
    keys += 1
    grid = step.grid
    if (step.save === null) return
    saves.push(step.save)
    grid = withId(grid, step.save, ResponseId.parse(`r${step.save}`))
  }
  for (let form = 0; form < FORMS; form++)
    for (const [index, item] of items.entries())
      press(skipped.has(item.id) ? ' ' : String(1 + ((form + index) % item.steps)))
  return { grid, keys, saves }
}

describe.each(['P', 'R', 'Y', 'B'] as const)('twelve forms of %s', (id) => {
  const items = gridItems(id)

  test('take one key an answer and no other, and each is stored by its last answer', () => {
    const { grid, keys, saves } = typeForms(items, new Set())
    expect(keys).toBe(FORMS * items.length)
    expect(saves).toEqual(Array.from({ length: FORMS }, (_, key) => key))
    for (const [form, { values }] of grid.forms.slice(0, FORMS).entries())
      expect(values).toEqual(
        Object.fromEntries(items.map((item, index) => [item.id, 1 + ((form + index) % item.steps)])),
      )
  })

  test('are typed in under four minutes, the turning of the sheets counted in', () => {
    const { keys } = typeForms(items, new Set([items[1]?.id ?? '']))
    const seconds = keys * KEY + FORMS * SHEET
    expect(seconds).toBeLessThan(BUDGET)
    // Two keys more on each form, a name with its choice or a slip taken back, still fit.
    expect(seconds + FORMS * 2 * KEY).toBeLessThan(BUDGET)
  })
})

test('twelve forms of P and twelve of R together take under four minutes by their keys and looks', () => {
  const keys = typeForms(gridItems('P'), new Set()).keys + typeForms(gridItems('R'), new Set()).keys
  expect(keys).toBe(12 * 7 + 12 * 13)
  expect(keys * KEY + 2 * FORMS * SHEET).toBeLessThan(BUDGET)
})
