import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadMeasure } from '../../main/documents/measure.ts'
import { loadOutline } from '../../main/documents/outline.ts'
import { pngFile } from '../../main/documents/png.ts'
import { chartRaster } from '../../shared/charts/raster.ts'
import type { Outline } from '../../shared/charts/svg.ts'
import type { Measure } from '../../shared/documents/page.ts'
import { sampleCharts } from '../support/chart-samples.ts'
import { readPng } from '../support/read-png.ts'

/** Pictures that a person has looked at. `npm run pictures` draws them anew, to be looked at again. */
const folder = path.join(import.meta.dirname, '../pictures')
const drawAnew = process.env.SPARRINGSRUM_PICTURES !== undefined

const frames = {
  light: { width: 560, text: 11 },
  dark: { width: 560, text: 11 },
  paper: { width: 482, text: 8 },
} as const

let measure: Measure
let outline: Outline
beforeAll(async () => {
  measure = await loadMeasure()
  outline = await loadOutline()
})

const names = Object.keys(sampleCharts('da', { people: 9, rounds: 6 }))
const cases = (['da', 'en'] as const).flatMap((language) =>
  (['light', 'dark', 'paper'] as const).flatMap((theme) => names.map((name) => ({ language, theme, name }))),
)

describe('every chart looks as it did when it was looked at', () => {
  test.each(cases)('$name, $language, $theme', ({ language, theme, name }) => {
    const make = sampleCharts(language, { people: 9, rounds: 6 })[name]
    if (!make) throw new Error(`No chart ${name}`)
    const scale = theme === 'paper' ? 2 : 1
    const drawn = chartRaster(make({ ...frames[theme], measure }), theme, outline, scale)
    const file = path.join(folder, `${name}-${language}-${theme}.png`)
    if (drawAnew) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, pngFile(drawn, scale))
    }
    expect(existsSync(file), `${file} is missing`).toBe(true)
    const known = readPng(readFileSync(file))
    expect([known.width, known.height]).toEqual([drawn.width, drawn.height])
    // A machine may round the last bit of a curve otherwise; that is not seen.
    const off = drawn.pixels.reduce(
      (count, value, at) => count + (Math.abs(value - (known.pixels[at] ?? 0)) > 8 ? 1 : 0),
      0,
    )
    expect(off).toBe(0)
  })
})
