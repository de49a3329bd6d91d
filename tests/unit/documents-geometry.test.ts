import { describe, expect, test } from 'vitest'
import type { Mark, Page } from '../../shared/documents/page.ts'
import { evenMeasure } from '../support/document-facts.ts'
import { pageFaults, printFaults } from '../support/geometry.ts'

const page = (...marks: Mark[]): Page => ({ width: 595.28, height: 841.89, marks })
const text = (text: string, x: number, y: number, node: number | 'artifact' = 1): Mark => ({
  kind: 'text',
  x,
  y,
  text,
  font: 'figtree',
  size: 10,
  color: '#000000',
  width: text.length * 5,
  node,
})
const line = (x1: number, y1: number, x2: number, y2: number): Mark => ({
  kind: 'line',
  x1,
  y1,
  x2,
  y2,
  color: '#000000',
  thickness: 0.6,
  node: 'artifact',
})
const box = (x: number, y: number, width: number, height: number): Mark => ({
  kind: 'rect',
  x,
  y,
  width,
  height,
  stroke: '#000000',
  node: 'artifact',
})
const ring = (x: number, y: number): Mark => ({ kind: 'circle', x, y, r: 4.5, stroke: '#000000', node: 'artifact' })

describe('the checker of pages finds', () => {
  const planted: [string, Mark[], RegExp][] = [
    ['two texts over each other', [text('Et', 100, 100), text('To', 105, 104, 2)], /^overlap: "Et" and "To"/],
    ['texts of two columns that touch', [text('Et', 100, 100), text('To', 110.5, 100, 2)], /^touching/],
    ['a rule through a text', [text('Et', 100, 100), line(90, 97, 200, 97)], /^line through "Et"/],
    ['an upright rule through a text', [text('Ette', 100, 100), line(108, 60, 108, 120)], /^line through/],
    ['the edge of a box through a text', [text('Ette', 100, 100), box(110, 80, 90, 40)], /^rect through/],
    ['a ring on a text', [text('Ette', 100, 100), ring(108, 97)], /^circle through/],
    ['rings over each other', [ring(100, 100), ring(104, 100)], /^marks to tick overlap/],
    ['a text in the margin', [text('Et', 30, 100)], /^outside the margins/],
    ['a text wider than its column', [text('W'.repeat(120), 60, 100)], /^outside the margins/],
    ['a text below the foot', [text('Et', 100, 815)], /^above or below/],
    ['a rule below the foot', [line(90, 812, 200, 812)], /^below the text/],
  ]
  test.each(planted)('%s', (_, marks, fault) => {
    const found = pageFaults(page(...marks))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(fault)
  })

  test('a width that is not true', () => {
    const lie: Mark = { ...text('Ette', 100, 100), width: 12 } as Mark
    expect(pageFaults(page(lie), { measure: evenMeasure })).toEqual(['not as wide as it says: "Ette"'])
  })

  test('nothing where all is well', () => {
    const well = [
      text('Et', 100, 100),
      text('To', 112, 100, 2),
      text('Tre', 100, 112, 3),
      line(90, 104, 200, 104),
      box(92, 85, 200, 40),
    ]
    expect(pageFaults(page(...well), { measure: evenMeasure })).toEqual([])
  })
})

test('the checker of print finds what one bit at 300 dpi would lose', () => {
  const pale = { ...text('Bleg', 100, 100), color: '#9AA5A8' } as Mark
  const faint = { ...text('Svag', 100, 100), size: 7.4, color: '#66757A' } as Mark
  const small = { ...text('Lille', 100, 100), size: 6 } as Mark
  const thin = { ...line(90, 104, 200, 104), thickness: 0.3 } as Mark
  const ground: Mark = { kind: 'rect', x: 90, y: 90, width: 40, height: 20, fill: '#F7E3B8', node: 'artifact' }
  const found = printFaults(page(pale, faint, small, thin, ground, text('Sort', 100, 140)))
  expect(found.map((fault) => fault.split(':')[0])).toEqual([
    'too pale',
    'too pale for its size',
    'too small',
    'too thin',
  ])
})
