import { beforeAll, describe, expect, test } from 'vitest'
import { loadFonts } from '../../main/documents/fonts.ts'
import { codeOf, glyphNumbers } from '../../main/documents/glyph-codes.ts'
import { loadMeasure } from '../../main/documents/measure.ts'
import { wholePdf } from '../../main/documents/write-pdf.ts'
import { handout } from '../../shared/content/index.ts'
import { handoutModel } from '../../shared/documents/handout.ts'
import { layoutDocument } from '../../shared/documents/layout/document.ts'
import type { Measure } from '../../shared/documents/page.ts'
import { handoutFacts } from '../support/document-facts.ts'
import { breachesOf } from '../support/matterhorn/check.ts'
import { pageTexts } from '../support/pdf.ts'

const info = { title: 'Tegn', author: 'Palle Ravn', createdAt: new Date('2026-11-24T00:00:00Z') }
let measure: Measure
beforeAll(async () => {
  measure = await loadMeasure()
})
const written = (participantName: string, id = 'H01') =>
  wholePdf([layoutDocument(handoutModel(handout(id), { ...handoutFacts(), participantName }), measure)], info)
const wide = (bytes: Uint8Array): number[] =>
  [
    ...Buffer.from(bytes)
      .toString('latin1')
      .matchAll(/\/Length1 (\d+)/g),
  ].map(([, length]) => Number(length))

describe.each(['figtree', 'figtree-semibold', 'figtree-italic', 'newsreader', 'newsreader-medium'] as const)(
  'the codes of %s',
  (name) => {
    test('are of one byte for every letter of Danish and English, and no two glyphs share one', async () => {
      const font = (await loadFonts())[name]
      const numbers = glyphNumbers(font)
      const codes = [...numbers].map((number, glyph) => (glyph === 0 ? '' : codeOf(number)))
      expect(new Set(codes).size).toBe(codes.length)
      const letters = 'Blåbærgrød på Ærø? “Nej” – 50 % § 3 é…'
      for (const { id } of font.layout(letters).glyphs) expect(codes[id]).toHaveLength(1)
    })

    test('can be told apart: none of one byte begins one of two', async () => {
      const codes = [...glyphNumbers((await loadFonts())[name])].map(codeOf)
      const firsts = new Set(codes.filter((code) => code.length === 2).map((code) => code[0]))
      expect(firsts.size).toBeGreaterThan(0)
      for (const code of codes) if (code.length === 1) expect(firsts).not.toContain(code)
    })
  },
)

describe('a name of rare letters', () => {
  const name = 'Łucja Šťastný-Őry Ğül (fløj, afsnit) \\ Ångström'

  test('is read back as it was written, and breaks no rule', async () => {
    const bytes = await written(name)
    expect((await pageTexts(bytes)).join(' ')).toContain(name)
    expect(await breachesOf(bytes)).toEqual([])
  })

  test('changes no byte of what is written after it, nor what came before changes its own', async () => {
    const [own, other] = [await written(name), await written('Åse Lund', 'H02')]
    await Promise.all([written(name, 'H02'), written('Åse Lund', 'H02'), written('Łódź')])
    expect(Buffer.compare(own, await written(name))).toBe(0)
    expect(Buffer.compare(other, await written('Åse Lund', 'H02'))).toBe(0)
  })
})

test('a font that sets running text comes whole and ready-made, one of a few letters with these alone', async () => {
  const sizes = [wide(await written('Åse Lund')), wide(await written('Bo Quist Xylander Zøllner'))]
  expect(sizes[0]).toEqual(sizes[1])
  expect(Math.min(...(sizes[0] ?? []))).toBeLessThan(Math.max(...(sizes[0] ?? [])))
})
