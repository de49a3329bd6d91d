import { beforeAll, describe, expect, test } from 'vitest'
import { loadMeasure } from '../../main/documents/measure.ts'
import { loadOutline } from '../../main/documents/outline.ts'
import { chartColours } from '../../shared/charts/colours.ts'
import { chartSvg, type Outline } from '../../shared/charts/svg.ts'
import type { Measure } from '../../shared/documents/page.ts'
import { sampleCharts } from '../support/chart-samples.ts'
import { oneDot } from '../support/charts.ts'

let measure: Measure
let outline: Outline
beforeAll(async () => {
  measure = await loadMeasure()
  outline = await loadOutline()
})

describe('a chart as a file', () => {
  test.each(['light', 'dark', 'paper'] as const)('stands alone in the colours of its theme (%s)', (theme) => {
    for (const [name, make] of Object.entries(sampleCharts('da', { people: 9, rounds: 6 }))) {
      const chart = make({ width: 600, measure, text: 11 })
      const svg = chartSvg(chart, theme, outline)
      // No font, style, link or script of the world outside.
      expect(svg.match(/<(?!\/?(svg|title|desc|rect|circle|line|path)\b)[^>]*>/g), name).toBeNull()
      expect(svg.replace('http://www.w3.org/2000/svg', ''), name).not.toMatch(/https?:|url\(|font|NaN|undefined/)
      const colours = new Set<string | null>(Object.values(chartColours[theme]))
      for (const [, colour = ''] of svg.matchAll(/(?:fill|stroke)="([^"]*)"/g))
        expect(colour === 'none' || colours.has(colour), `${name} ${colour}`).toBe(true)
      // One element for each mark, and one for the ground.
      expect(svg.match(/<(rect|circle|line|path)\b/g)).toHaveLength(1 + drawnIn(chart.marks, theme))
    }
  })

  test('says in words what it shows, whatever stands in them', () => {
    const chart = { ...oneDot({ width: 300, measure, text: 11 }), title: 'Løn & <æøå> "her"' }
    const svg = chartSvg(chart, 'light', outline)
    expect(svg).toContain('<title id="title">Løn &amp; &lt;æøå&gt; &quot;her&quot;</title>')
    expect(svg).toContain('Møde: 1 svar</desc>')
  })

  test('sets letters as the measure says', () => {
    const right = (d: string) => Math.max(...[...d.matchAll(/(-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x)))
    for (const text of ['Åse Kjærgård', 'AVATAR To', '4,2 · 9 svar', '−2 … +2']) {
      const width = measure(text, 'figtree', 20)
      expect(Math.abs(right(outline(text, 'figtree', 20)) - width), text).toBeLessThan(2.5)
    }
    expect(outline('', 'figtree', 20)).toBe('')
  })
})

const drawnIn = (marks: readonly { readonly kind: string }[], theme: keyof typeof chartColours): number =>
  marks.filter((mark) => {
    const { color, fill, stroke } = mark as { color?: keyof typeof chartColours.light; fill?: never; stroke?: never }
    const roles = [color, fill, stroke].filter((role) => role !== undefined)
    return roles.some((role) => chartColours[theme][role] !== null)
  }).length
