import { expect, test } from 'vitest'
import { layOutPages } from '../../main/features/documents/print.ts'
import { handout, packs } from '../../shared/content/index.ts'
import { handoutFacts } from '../support/document-facts.ts'

test('others get their turn between two sheets of a preview', async () => {
  const handouts = (packs.find(({ id }) => id === 'start')?.handouts ?? []).map(handout)
  const print = { form: 'a4', pureBlack: false } as const
  let turns = 0
  let isOver = false
  const other = (): void => {
    turns++
    if (!isOver) setImmediate(other)
  }
  setImmediate(other)
  const facts = handoutFacts({ names: ['Bo Lund'] })
  const sheets = await layOutPages({ kind: 'handouts', handouts, names: ['Bo Lund'], copies: 1, facts, print })
  isOver = true
  expect(sheets).toHaveLength(handouts.length)
  expect(turns).toBeGreaterThanOrEqual(handouts.length)
})
