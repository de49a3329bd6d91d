import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { contrast, difference, parsedColour, seenAs, visions } from '../support/colour-vision.ts'

const css = readFileSync(path.join(import.meta.dirname, '../../renderer/ui/tokens.css'), 'utf8')

/** A colour of the design in a theme, as the stylesheet has it. */
const token = (name: string, theme: 'light' | 'dark') => {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css)
  const hex = found?.[theme === 'light' ? 1 : 2]
  if (!hex) throw new Error(`There is no colour called ${name}.`)
  return parsedColour(hex)
}

describe.each(['light', 'dark'] as const)('the colours of charts in the %s theme', (theme) => {
  for (const vision of visions) {
    const seen = (name: string) => seenAs(token(name, theme), vision)

    test(`stand out from the card (${vision})`, () => {
      for (const mark of ['accent', 'accent-mid', 'mean', 'ok', 'warn', 'bad'])
        expect([mark, contrast(seen(mark), seen('surface')) >= 3]).toEqual([mark, true])
    })

    test(`tell the mean from the answers (${vision})`, () => {
      // Without colour only lightness is left, and the shape: diamonds over dots.
      expect(difference(seen('accent-mid'), seen('mean'))).toBeGreaterThan(vision === 'grey' ? 10 : 40)
    })

    test(`let status words be read on their ground (${vision})`, () => {
      for (const tone of ['ok', 'warn', 'bad'])
        expect([tone, contrast(seen(tone), seen(`${tone}-soft`)) >= 4.5]).toEqual([tone, true])
    })
  }
})

test('the simulation leaves grey alone, and makes red and green alike', () => {
  const grey = parsedColour('#808080')
  for (const vision of visions) expect(difference(grey, seenAs(grey, vision))).toBeLessThan(1)
  const [red, green] = [parsedColour('#b04020'), parsedColour('#5a7a20')]
  expect(difference(seenAs(red, 'deutan'), seenAs(green, 'deutan'))).toBeLessThan(difference(red, green) / 2)
})
