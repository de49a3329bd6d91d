import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import * as contracts from '../../shared/content/contract-schema.ts'
import { type FillContext, fillText, missingFields, plain } from '../../shared/content/fill-text.ts'
import * as sheets from '../../shared/content/handout-schema.ts'
import { agendaTemplates, clauses, handouts, instruments, mergeFields, methods } from '../../shared/content/index.ts'
import * as forms from '../../shared/content/instrument-schema.ts'
import * as meetings from '../../shared/content/meeting-schema.ts'
import * as schema from '../../shared/content/schema.ts'
import * as lists from '../../shared/content/word-list-schema.ts'

const files = import.meta.glob<unknown>('../../shared/content/**/*.json', { eager: true, import: 'default' })

const schemas: Record<string, z.ZodType> = {
  about: schema.About,
  accession: contracts.AccessionTexts,
  'absence-reasons': z.array(schema.Bilingual),
  'agenda-sheet': meetings.AgendaSheetWords,
  'agenda-templates': z.array(meetings.AgendaTemplate),
  'anchor-sets': z.array(forms.AnchorSet),
  clauses: z.array(contracts.Clause),
  'compound-parts': lists.CompoundParts,
  'contract-templates': z.array(contracts.ContractTemplate),
  'contract-texts': contracts.ContractTexts,
  dimensions: forms.DimensionNames,
  frame: sheets.HandoutFrame,
  'handout-catalogue': sheets.HandoutCatalogue,
  instruments: z.array(forms.Instrument),
  'merge-fields': z.array(contracts.MergeField),
  'method-card': meetings.MethodCardWords,
  methods: z.array(meetings.Method),
  'name-words': lists.NameLists,
  packs: z.array(sheets.Pack),
  'variant-words': schema.VariantWords,
}

const nameOf = (path: string) => path.replace(/^.*shared\/content\/(.*)\.json$/, '$1')
const schemaOf = (name: string) => (name.startsWith('handouts/') ? sheets.Handout : schemas[name])
const entries = Object.entries(files).map(([path, data]) => ({ name: nameOf(path), data }))

test('no content file is without a schema, and no schema without a file', () => {
  const names = entries.map((entry) => entry.name)
  expect(names.filter((name) => !schemaOf(name))).toEqual([])
  expect(Object.keys(schemas).filter((name) => !names.includes(name))).toEqual([])
})

test.each(entries)('$name follows its schema to the letter', ({ name, data }) => {
  expect(schemaOf(name)?.parse(data)).toEqual(data)
})

type Found = { where: string; text: schema.Bilingual }

function texts(data: unknown, where: string): Found[] {
  if (typeof data !== 'object' || data === null) return []
  const text = schema.Bilingual.safeParse(data)
  if (text.success) return [{ where, text: text.data }]
  return Object.entries(data).flatMap(([key, value]) => texts(value, `${where}.${key}`))
}

const everyText = entries.flatMap(({ name, data }) => texts(data, name))
const empty = (language: schema.Language, variant: schema.Variant): FillContext => ({ language, variant, values: {} })
const editions = schema.Variant.options

describe('texts', () => {
  test('there are as many as a catalogue of this size has', () => {
    expect(everyText.length).toBeGreaterThan(900)
  })

  test('every text fills in both editions and languages without raw markup', () => {
    for (const { where, text } of everyText)
      for (const language of schema.Language.options)
        for (const variant of editions) {
          const filled = plain(fillText(text[language], empty(language, variant)))
          expect(filled, where).not.toMatch(/\{\{|\}\}|\[[OP]\b|\*\*|\\|`|\bv\.\w/)
          expect(filled, where).toBe(filled.trim())
          expect(filled, where).not.toMatch(/ {2}/)
        }
  })

  test('no text is empty in one language only', () => {
    for (const { where, text } of everyText)
      for (const variant of editions) {
        const [da, en] = schema.Language.options.map((language) =>
          plain(fillText(text[language], empty(language, variant))),
        )
        expect(da === '', where).toBe(en === '')
      }
  })

  test('both languages of a text use the same merge fields, and each is in the list', () => {
    // What only the sheet of a new member says of its contract.
    const ofAccession = ['contract', 'version', 'signedOn', 'from'].map((key) => `accession.${key}`)
    const known = new Set([...mergeFields.map((field) => field.key), ...ofAccession])
    for (const { where, text } of everyText)
      for (const variant of editions) {
        const [da, en] = schema.Language.options.map((lang) => missingFields([text[lang]], empty(lang, variant)))
        expect(new Set(da), where).toEqual(new Set(en))
        expect(
          da?.filter((key) => !known.has(key)),
          where,
        ).toEqual([])
      }
  })

  test('variant words hold no markup, so that none is left when they are put in', () => {
    const words = schema.VariantWords.parse(entries.find((entry) => entry.name === 'variant-words')?.data)
    for (const { text } of texts(words, 'v')) expect(text.da + text.en).not.toMatch(/[{}[\]*|]/)
    expect(Object.keys(words)).toHaveLength(11)
  })

  test('Danish quotes are curly and Danish, English ones straight', () => {
    for (const { where, text } of everyText) {
      expect(text.da, where).not.toMatch(/["“]/)
      expect(text.en, where).not.toMatch(/[“”]/)
    }
  })
})

test('the catalogue is complete', () => {
  const numbered = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`)
  expect(handouts.map((sheet) => sheet.id)).toEqual(numbered('H', 18))
  expect(methods.map((entry) => entry.id)).toEqual(numbered('M', 16))
  expect(agendaTemplates.map((entry) => entry.id)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'])
  expect(instruments.map((entry) => entry.id)).toEqual(['P', 'R', 'Y', 'B', 'G'])
  expect(clauses).toHaveLength(50)
})
