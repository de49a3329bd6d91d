import { describe, expect, test } from 'vitest'
import { fillText, plain } from '../../shared/content/fill-text.ts'
import type { Handout, HandoutItem } from '../../shared/content/handout-schema.ts'
import {
  clauses,
  handout,
  handouts,
  instrument,
  instruments,
  mergeFields,
  method,
  packs,
} from '../../shared/content/index.ts'
import { InstrumentId } from '../../shared/content/instrument-schema.ts'
import type { Variant } from '../../shared/content/schema.ts'

const words = (text: string, variant: Variant) => plain(fillText(text, { language: 'da', variant, values: {} }))
const items = <K extends HandoutItem['kind']>(sheet: Handout, kind: K) =>
  sheet.items.filter((item): item is Extract<HandoutItem, { kind: K }> => item.kind === kind)
const item = (key: string) => handouts.flatMap((sheet) => sheet.items).find((entry) => entry.key === key)

describe.each(handouts.map((sheet) => ({ id: sheet.id, sheet })))('$id', ({ id, sheet }) => {
  test('keys belong to the sheet and occur once', () => {
    const keys = sheet.items.map((entry) => entry.key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => !key.startsWith(`${id.toLowerCase()}.`))).toEqual([])
  })

  test('answers to tick have keys of their own', () => {
    for (const entry of [...items(sheet, 'check'), ...items(sheet, 'radio')]) {
      const keys = entry.options.map((option) => option.key)
      expect(new Set(keys).size, entry.key).toBe(keys.length)
    }
  })

  test('a table has either printed rows or empty ones, and no row is longer than its head', () => {
    for (const entry of items(sheet, 'table')) {
      expect(Boolean(entry.rows) !== Boolean(entry.blankRows), entry.key).toBe(true)
      for (const row of entry.rows ?? []) expect(row.cells.length, entry.key).toBeLessThanOrEqual(entry.columns.length)
    }
  })

  test('what is filled in by the app has a merge field as its source', () => {
    const known = mergeFields.map((field) => field.key)
    for (const entry of items(sheet, 'pre')) expect(known, entry.key).toContain(entry.source)
  })

  test('page breaks fit the number of pages', () => {
    expect(items(sheet, 'page-break').length).toBeLessThan(sheet.pages)
  })

  test('blocks refer to content that exists', () => {
    for (const entry of items(sheet, 'insert')) {
      if (entry.what === 'method') expect(method(entry.ref).id).toBe(entry.ref)
      if (entry.what !== 'instrument') continue
      const count = instrument(InstrumentId.parse(entry.ref)).items.length
      expect([entry.from, entry.to], entry.key).toEqual([1, count])
    }
  })
})

test('the contract sheet prints every clause number once', () => {
  const ranges = items(handout('H06'), 'insert')
  for (const { id } of clauses) {
    const number = Number(id.slice(3))
    expect(
      ranges.filter(({ from = 0, to = 0 }) => from <= number && number <= to),
      id,
    ).toHaveLength(1)
  }
})

test('the private edition has its own words and lines', () => {
  const sector = item('h01.who.sector')
  if (sector?.kind !== 'scale') throw new Error('h01.who.sector is no scale')
  expect(words(sector.label.da, 'public')).toBe('Fagområde og sektor')
  expect(words(sector.label.da, 'private')).toBe('Branche og sektor')
  expect(item('h01.notwith.competitors')?.only).toBe('private')

  const cases = item('h07.cases')
  if (cases?.kind !== 'table') throw new Error('h07.cases is no table')
  const rows = (variant: Variant) => (cases.rows ?? []).filter((row) => !row.only || row.only === variant)
  expect(rows('public')).toHaveLength(7)
  expect(rows('private')).toHaveLength(8)

  const cost = item('h04.cost')
  if (cost?.kind !== 'radio') throw new Error('h04.cost is no radio')
  expect(cost.options.map((option) => words(option.text.da, 'private')).at(-1)).toBe('Virksomheden betaler')
})

test('every line of one edition has its counterpart or stands alone on purpose', () => {
  const alone = handouts.flatMap((sheet) =>
    sheet.items.filter((entry) => entry.only && !/\.(public|private)$/.test(entry.key)).map((entry) => entry.key),
  )
  expect(alone).toEqual(['h01.notwith.competitors', 'h07.cases.competition'])
  const paired = handouts.flatMap((sheet) => sheet.items.filter((entry) => /\.(public|private)$/.test(entry.key)))
  for (const entry of paired) expect(entry.key.endsWith(`.${entry.only}`), entry.key).toBe(true)
  expect(paired.map((entry) => entry.key.replace(/\.\w+$/, ''))).toEqual(
    ['h02.goal.example', 'h04.cost.rules', 'h08.reminder'].flatMap((key) => [key, key]),
  )
})

test('marks stand on the personal and the anonymous sheets', () => {
  const marked = (mark: Handout['mark']) => handouts.filter((sheet) => sheet.mark === mark).map((sheet) => sheet.id)
  expect(marked('personal')).toEqual(['H01', 'H02', 'H08', 'H14', 'H16'])
  expect(marked('anonymous')).toEqual(['H15', 'H17', 'H18'])
})

test('the standard packs have their sheets and pages', () => {
  const pages = packs.map((pack) => [
    pack.id,
    pack.handouts.length,
    pack.handouts.reduce((sum, id) => sum + handout(id).pages, 0),
  ])
  expect(pages).toEqual([
    ['start', 7, 12],
    ['meeting', 6, 7],
    ['trial', 4, 6],
    ['annual', 3, 4],
  ])
})

describe.each(instruments.map((entry) => ({ id: entry.id, entry })))('instrument $id', ({ id, entry }) => {
  const count = { P: [7, 2], R: [13, 1], Y: [15, 1], B: [9, 1], G: [0, 0] }[id]

  test('its items are numbered and as many as they should be', () => {
    expect(entry.items.map((question) => question.id)).toEqual(entry.items.map((_, index) => `${id}${index + 1}`))
    const open = entry.items.filter((question) => question.answer === 'text')
    expect([entry.items.length - open.length, open.length]).toEqual(count)
  })

  test('open questions measure nothing, the others one dimension', () => {
    for (const question of entry.items) {
      expect(question.dimension === null, question.id).toBe(question.answer === 'text')
      if (question.answer === 'text') expect(question.direction, question.id).toBe(0)
      expect(question.choices !== undefined, question.id).toBe(question.answer === 'choice')
    }
  })
})

test('only what says less when it is high is turned round, and effort points neither way', () => {
  const questions = instruments.flatMap((entry) => entry.items)
  expect(questions.filter((question) => question.direction === -1).map((question) => question.id)).toEqual(['R7', 'B2'])
  const neither = questions.filter((question) => question.direction === 0 && question.dimension)
  expect(neither.map((question) => question.id)).toEqual(['P2', 'R4', 'Y3', 'B8'])
})
