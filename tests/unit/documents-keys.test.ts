import { describe, expect, test } from 'vitest'
import type { Handout } from '../../shared/content/handout-schema.ts'
import { handouts, instrument } from '../../shared/content/index.ts'
import { InstrumentId } from '../../shared/content/instrument-schema.ts'
import type { Variant } from '../../shared/content/schema.ts'
import { handoutModel } from '../../shared/documents/handout.ts'
import type { Block } from '../../shared/documents/model.ts'
import { handoutFacts } from '../support/document-facts.ts'

/** What the content says is to be filled in, in reading order. */
const asked = (sheet: Handout, variant: Variant): string[] =>
  sheet.items
    .filter(({ only }) => !only || only === variant)
    .flatMap((item) => {
      if (item.kind === 'insert')
        return item.what === 'instrument'
          ? instrument(InstrumentId.parse(item.ref)).items.map(({ id }) => `${sheet.id}.${id}`.toLowerCase())
          : []
      return ['heading', 'info', 'page-break'].includes(item.kind) ? [] : item.key
    })

const keysOf = (block: Block): readonly string[] => {
  if (block.kind === 'scale') return block.keys ?? []
  if (block.kind === 'group') return block.blocks.flatMap(keysOf)
  if (block.kind === 'columns' || block.kind === 'cards') return block.items.flat().flatMap(keysOf)
  return block.key === undefined ? [] : [block.key]
}

describe.each(handouts.map((sheet) => ({ id: sheet.id, sheet })))('$id', ({ sheet }) => {
  test.each(['public', 'private'] as const)('keeps the key of everything to be filled in (%s)', (variant) => {
    const { blocks } = handoutModel(sheet, handoutFacts({ variant }))
    const keys = blocks.flatMap(keysOf)
    expect(keys).toEqual(asked(sheet, variant))
  })

  test('has a key for every statement, row and option', () => {
    for (const block of handoutModel(sheet, handoutFacts()).blocks) {
      if (block.kind === 'scale') expect(block.keys).toHaveLength(block.statements.length)
      if (block.kind === 'table' && block.key) expect(block.rowKeys).toHaveLength(block.rows.length)
      if (block.kind === 'choices') expect(block.options.every(({ key }) => key)).toBe(true)
    }
  })
})

test('a row has the same key in both editions', () => {
  const rows = (variant: Variant) =>
    handouts.flatMap((sheet) =>
      handoutModel(sheet, handoutFacts({ variant })).blocks.flatMap((block) =>
        block.kind === 'table' && block.key === 'h07.cases' ? (block.rowKeys ?? []) : [],
      ),
    )
  expect(rows('public')).toEqual(['1', '2', '3', '4', '5', '6', '7'])
  expect(rows('private')).toEqual(['1', '2', '3', '4', '5', '6', '8', '9'])
})
