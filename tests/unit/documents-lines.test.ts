import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Run } from '../../shared/content/fill-text.ts'
import { breakLines, type Line } from '../../shared/documents/layout/break-lines.ts'
import { hyphenationPoints } from '../../shared/documents/layout/hyphenate.ts'
import { styles, type TextStyle } from '../../shared/documents/theme.ts'
import { evenMeasure } from '../support/document-facts.ts'

const around = { measure: evenMeasure, language: 'da' } as const
const broken = (text: string, width: number, style: TextStyle = styles.body) =>
  breakLines([{ text }], style, width, around).map((line) => line.segments.map((segment) => segment.text).join(''))

/** The text as a reader puts it together again. */
const joined = (lines: readonly Line[]): string =>
  lines
    .map(({ segments, continues }) => {
      const line = segments.map((segment) => segment.text).join('')
      return continues === 'word' ? line.slice(0, -1) : continues === 'space' ? `${line} ` : line
    })
    .join('')

describe('no line', () => {
  const widths = Array.from({ length: 60 }, (_, index) => 90 + index * 4)
  const across = (text: string) => widths.flatMap((width) => broken(text, width).slice(1))

  test('begins with a dash, a middle dot or an ellipsis', () => {
    const text =
      'Vi mødes hver måned – også om sommeren · og mit næste skridt er … senest den … i den måned, vi aftaler.'
    for (const line of across(text)) expect(line).not.toMatch(/^[–·…]/)
  })

  test('parts a number from what it counts, a date, or an abbreviation from its number', () => {
    const text =
      'Den 24. november 2026 kl. 13 mødes vi i 3 timer, og det koster højst 400 kr. pr. gang, jf. side 4 og ca. 25 minutter.'
    for (const line of across(text)) {
      expect(line).not.toMatch(/^(november|2026|13|timer|kr|4 og|25|minutter)/)
    }
  })

  test('ends with the number of a goal that begins on the next', () => {
    const text =
      'Vi vil have nået følgende: 1) Alle har prøvet to metoder; 2) Hver skole har en aftale; 3) Nye får en makker.'
    for (const line of across(text)) expect(line).not.toMatch(/^(Alle|Hver|Nye)/)
  })

  test('is wider than the column, and no letter is lost, whatever is written', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'e', 'n', 'r', 'sk', 'W', 'å', '-', '/', '–', '4', '.', '…', '”'),
      maxLength: 30,
    })
    const run = fc.record({
      text: fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
      bold: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(run, { maxLength: 4 }), fc.integer({ min: 24, max: 480 }), (runs, width) => {
        const lines = breakLines(runs as Run[], styles.body, width, around)
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.01)
        const text = runs.map((one) => one.text).join('')
        expect(joined(lines).replaceAll(/\s+/g, ' ').trim()).toBe(text.replaceAll(/\s+/g, ' ').trim())
      }),
      { numRuns: 400 },
    )
  })
})

test('the last line is not one short word where it can be helped', () => {
  const text = 'Inspireret af pointer fra materialet og sat op af os, og de har ikke medvirket til dette ark.'
  for (let width = 150; width < 400; width += 5) {
    const lines = broken(text, width, styles.smallPrint)
    if (lines.length > 1) expect(lines.at(-1)?.split(' ').length, `${width}: ${lines}`).toBeGreaterThan(1)
  }
})

test('the right edge is as even as it can be, a short last line counted in', () => {
  const text = 'Facilitatoren leder mødet: holder fokus og tid, fører øvelserne og sørger for, at alle kommer til orde.'
  const uneven = (lines: readonly number[], width: number) =>
    lines.slice(0, -1).reduce((sum, one) => sum + (1 - one / width) ** 2, 0) +
    Math.max(0, 0.3 - (lines.at(-1) ?? 0) / width) / 2
  const firstFit = (width: number) => {
    const lines = [0]
    for (const word of text.split(' ')) {
      const wide = evenMeasure(word, 'figtree', styles.hint.size)
      const last = lines.at(-1) ?? 0
      const space = last === 0 ? 0 : evenMeasure(' ', 'figtree', styles.hint.size)
      if (last + space + wide <= width) lines[lines.length - 1] = last + space + wide
      else lines.push(wide)
    }
    return lines
  }
  let better = 0
  for (let width = 120; width < 300; width += 6) {
    const own = breakLines([{ text }], styles.hint, width, around).map((line) => line.width)
    const plain = firstFit(width)
    expect(own.length).toBeLessThanOrEqual(plain.length)
    if (own.length < plain.length) continue
    expect(uneven(own, width)).toBeLessThanOrEqual(uneven(plain, width) + 1e-9)
    if (uneven(own, width) < uneven(plain, width) - 0.001) better++
  }
  expect(better).toBeGreaterThan(5)
})

describe('Danish words', () => {
  const parted = (word: string): string => {
    let at = 0
    const parts = hyphenationPoints(word, 'da').map((point) => {
      const part = word.slice(at, point.at) + (point.compound ? '|' : '-')
      at = point.at
      return part
    })
    return parts.join('') + word.slice(at)
  }

  test('are parted between the words of a compound', () => {
    expect(
      ['gruppeøvelse', 'aftaleark', 'ledererfaring', 'trekantsparring', 'forretningshemmeligheder'].map(parted),
    ).toEqual([
      'gruppe|øvelse',
      'aftale|ark',
      'leder|erfa-ring',
      'tre-kant|spar-ring',
      'for-ret-nings|hem-me-lig-he-der',
    ])
  })

  test('are rather parted there than anywhere else', () => {
    const text = 'Vi skriver kun om fortrolighedsøvelser og medarbejdersamtaler'
    const parted: string[] = []
    for (let width = 155; width < 260; width += 3) {
      for (const line of breakLines([{ text }], styles.body, width, around))
        if (line.continues === 'word') parted.push(line.segments.map((segment) => segment.text).join(''))
    }
    const atSeam = parted.filter((line) => /(fortroligheds|medarbejder)-$/.test(line))
    expect(parted.length).toBeGreaterThan(10)
    expect(atSeam.length).toBeGreaterThan(parted.length / 2)
  })

  test('keep names and numbers whole', () => {
    for (const word of ['Frederikshavnsbanken', 'H04', '24.11.2026', 'MED-udvalg'])
      expect(hyphenationPoints(word, 'da')).toEqual([])
  })
})
