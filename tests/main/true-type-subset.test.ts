import { create } from 'fontkit'
import { expect, test } from 'vitest'
import { loadFontFiles, loadFonts } from '../../main/documents/fonts.ts'
import { glyphNumbers } from '../../main/documents/glyph-codes.ts'
import { trueTypeParts } from '../../main/documents/true-type-subset.ts'
import type { FontName } from '../../shared/documents/page.ts'

const NAMES = ['figtree', 'figtree-semibold', 'figtree-italic', 'newsreader', 'newsreader-medium'] as const
/** Letters that fonts make of others: with accents and rings. */
const TEXT = 'Æbleørred på Ångström, “é ü ç ñ” – 1.000 kr. §'

type Drawn = { readonly path: { toSVG(): string }; readonly advanceWidth: number }
const drawn = (font: object, glyph: number): [string, number] => {
  const { path, advanceWidth } = (font as { getGlyph(id: number): Drawn }).getGlyph(glyph)
  return [path.toSVG(), advanceWidth]
}

test.each(NAMES)('a part of %s draws every letter as the whole does, as wide', async (name: FontName) => {
  const [fonts, files] = await Promise.all([loadFonts(), loadFontFiles()])
  const numbers = glyphNumbers(fonts[name])
  const partOf = trueTypeParts(Buffer.from(files[name]), numbers)
  const glyphs = fonts[name].layout(TEXT).glyphs.map(({ id }) => id)
  const used = new Set(glyphs.map((glyph) => numbers[glyph] ?? 0))
  const bytes = partOf(used)
  expect(partOf([...used].reverse())).toEqual(bytes)
  expect(bytes.length).toBeLessThan(files[name].length / 4)
  const part = create(bytes)
  for (const [at, glyph] of glyphs.entries()) {
    expect(drawn(part, numbers[glyph] ?? 0), TEXT[at]).toEqual(drawn(fonts[name], glyph))
  }
})
