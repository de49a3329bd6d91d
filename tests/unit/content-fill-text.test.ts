import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  BLANK,
  ContentError,
  type FillContext,
  fillText,
  missingFields,
  plain,
} from '../../shared/content/fill-text.ts'
import words from '../../shared/content/variant-words.json' with { type: 'json' }

const context = (over: Partial<FillContext> = {}): FillContext => ({
  language: 'da',
  variant: 'public',
  values: {},
  ...over,
})
const filled = (text: string, over: Partial<FillContext> = {}) => plain(fillText(text, context(over)))

describe('choices between the editions', () => {
  const text = 'Fx [O: en sag | P: en konkurrent] i dag.'

  test('each edition gets its own side', () => {
    expect(filled(text)).toBe('Fx en sag i dag.')
    expect(filled(text, { variant: 'private' })).toBe('Fx en konkurrent i dag.')
  })

  test('an empty side leaves no gap behind', () => {
    expect(filled('Spørg først. [O: Følg reglerne. | P: ]', { variant: 'private' })).toBe('Spørg først.')
    expect(filled('[O: | P: Først] så, og [O: | P: ja] nu')).toBe('så, og nu')
    expect(filled('Plads [O: her | P: ], tak', { variant: 'private' })).toBe('Plads, tak')
    expect(fillText('[O: | P: aftale]', context())).toEqual([])
  })

  test('a side may hold fields and words', () => {
    const inside = '[O: {{v.workplace}} | P: {{client.name}}] betaler'
    expect(filled(inside, { variant: 'private', values: { 'client.name': 'Havtorn' } })).toBe('Havtorn betaler')
    expect(filled(inside)).toBe('arbejdsplads betaler')
  })
})

test('variant words follow edition and language', () => {
  expect(filled('{{v.edition}}')).toBe('Offentlig udgave')
  expect(filled('{{v.edition}}', { language: 'en', variant: 'private' })).toBe('Private-sector edition')
})

test('an empty, blank or absent value is a blank that names its field', () => {
  const text = 'Hos {{client.name}} den {{meeting.date}}.'
  const runs = fillText(text, context({ values: { 'client.name': ' ' } }))
  expect(runs).toEqual([
    { text: 'Hos ' },
    { text: BLANK, blank: 'client.name' },
    { text: ' den ' },
    { text: BLANK, blank: 'meeting.date' },
    { text: '.' },
  ])
  expect(missingFields([text, text], context({ values: { 'meeting.date': '3. maj' } }))).toEqual(['client.name'])
})

test('a field of the wrong edition is not missing', () => {
  expect(missingFields(['[O: {{client.name}} | P: alle]'], context({ variant: 'private' }))).toEqual([])
})

test('bold spans fields and joins neighbouring runs of one style', () => {
  const runs = fillText(
    '**{{role.coordinator}} sørger** for {{v.edition}}.',
    context({ values: { 'role.coordinator': 'Bo' } }),
  )
  expect(runs).toEqual([{ text: 'Bo sørger', bold: true }, { text: ' for Offentlig udgave.' }])
  expect(fillText('**{{a.b}}**', context())).toEqual([{ text: BLANK, blank: 'a.b', bold: true }])
})

test.each([
  ['{{v.unknown}}'],
  ['{{v.constructor}}'],
  ['{{}}'],
  ['{{client name}}'],
  ['{{client.name'],
  ['client.name}}'],
  ['{{client.name}'],
  ['[O: x | P: y'],
  ['[O: x]'],
  ['[P: x | O: y]'],
  ['[O] Kun offentlig'],
  ['**ikke lukket'],
])('%s is refused as broken content', (text) => {
  expect(() => fillText(text, context())).toThrow(ContentError)
})

const edition = fc.constantFrom('public' as const, 'private' as const)
const language = fc.constantFrom('da' as const, 'en' as const)

describe('for any texts', () => {
  const prose = fc.string({ unit: 'grapheme' }).filter((text) => !/[[\]{}|*]/.test(text))

  test('prose without markup comes back as it is', () => {
    fc.assert(
      fc.property(
        prose,
        edition,
        language,
        (text, variant, lang) => filled(text, { variant, language: lang }) === text,
      ),
    )
  })

  test('a value is put in as it is and never read as markup', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('{{client.name}}', '[O: a | P: b]', '**', '{{v.nothing}}', '$&', '__proto__'),
    )
    fc.assert(
      fc.property(prose, hostile, prose, edition, (before, value, after, variant) => {
        const expected = value.trim() === '' ? BLANK : value
        expect(filled(`${before}{{client.name}}${after}`, { variant, values: { 'client.name': value } })).toBe(
          before + expected + after,
        )
      }),
    )
  })

  test('well-formed markup leaves none of itself behind, and every blank is a missing field', () => {
    const field = fc.constantFrom('client.name', 'network.name', 'contract.purpose')
    const piece = fc.oneof(
      prose,
      field.map((key) => `{{${key}}}`),
      fc.constantFrom(...Object.keys(words)).map((key) => `{{v.${key}}}`),
      fc.tuple(prose, prose).map(([o, p]) => `[O: ${o} | P: ${p}]`),
      prose.map((text) => `**${text}**`),
    )
    fc.assert(
      fc.property(fc.array(piece), edition, language, (pieces, variant, lang) => {
        const given = context({ variant, language: lang, values: { 'network.name': 'Nord' } })
        const text = pieces.join('')
        const runs = fillText(text, given)
        expect(plain(runs)).not.toMatch(/\{\{|\}\}|\[[OP]:|\*\*/)
        expect(runs.every((run) => run.text !== '')).toBe(true)
        const blanks = runs.flatMap((run) => run.blank ?? [])
        expect(new Set(missingFields([text], given))).toEqual(new Set(blanks))
        expect(blanks).not.toContain('network.name')
      }),
    )
  })
})
