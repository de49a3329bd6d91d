import { describe, expect, test } from 'vitest'
import { pngFile } from '../../main/documents/png.ts'
import type { Chart, ChartMark } from '../../shared/charts/chart.ts'
import { chartRaster } from '../../shared/charts/raster.ts'
import { readPng } from '../support/read-png.ts'

const draw = (marks: readonly ChartMark[], scale = 1) => {
  const chart: Chart = {
    title: '',
    sentence: '',
    width: 40,
    height: 20,
    marks,
    points: [],
    table: { head: [], rows: [] },
  }
  return chartRaster(chart, 'light', () => '', scale)
}
/** How much of the picture is dark, in whole dots: white is none of a dot, the colour all of it. */
const covered = ({ pixels }: { pixels: Uint8Array }, hex: string): number => {
  const red = Number.parseInt(hex.slice(1, 3), 16)
  return pixels.reduce((sum, value, at) => (at % 3 === 0 ? sum + (255 - value) / (255 - red) : sum), 0)
}
const accent = '#12606A'
const box = { kind: 'rect', fill: 'accent' } as const

describe('a picture without a browser', () => {
  test('covers as much as the shapes are large, wherever they stand between dots', () => {
    for (const shift of [0, 0.25, 0.5, 0.9])
      expect(covered(draw([{ ...box, x: 3 + shift, y: 2 + shift, width: 7, height: 5 }]), accent)).toBeCloseTo(35, 0)
    expect(covered(draw([{ kind: 'circle', x: 20, y: 10, r: 6, fill: 'accent' }]), accent)).toBeCloseTo(
      Math.PI * 36,
      -0.5,
    )
    const triangle = 'M0 0 L10 0 L0 10 Z'
    expect(covered(draw([{ kind: 'path', x: 5.3, y: 4.6, d: triangle, fill: 'accent' }]), accent)).toBeCloseTo(50, 0)
  })

  test('makes strokes as thick as they are said to be, along lines, rims and dashes', () => {
    const line = { kind: 'line', x1: 2, y1: 3, x2: 32, y2: 15, color: 'accent', thickness: 2 } as const
    const length = Math.hypot(30, 12)
    expect(covered(draw([line]), accent)).toBeCloseTo(2 * length, 0)
    expect(covered(draw([{ ...line, dash: [3, 3] }]), accent)).toBeCloseTo(length, -1)
    const ring = { kind: 'circle', x: 20, y: 10, r: 6, stroke: 'accent', thickness: 2 } as const
    expect(covered(draw([ring]), accent)).toBeCloseTo(2 * Math.PI * 6 * 2, -0.5)
  })

  test('leaves holes open, and what stands outside out', () => {
    const hole = 'M0 0 L10 0 L10 10 L0 10 Z M2 2 L2 8 L8 8 L8 2 Z'
    expect(covered(draw([{ kind: 'path', x: 5, y: 5, d: hole, fill: 'accent' }]), accent)).toBeCloseTo(64, 0)
    expect(covered(draw([{ ...box, x: -10, y: -10, width: 20, height: 20 }]), accent)).toBeCloseTo(100, 0)
    expect(covered(draw([{ ...box, x: 100, y: 100, width: 20, height: 20 }]), accent)).toBe(0)
  })

  test('is a PNG that is read back as it was, with its size in dots and in print', () => {
    const picture = draw([{ ...box, x: 3, y: 2, width: 7, height: 5 }], 3)
    const file = Buffer.from(pngFile(picture, 3))
    expect(readPng(file)).toEqual(picture)
    expect([picture.width, picture.height]).toEqual([120, 60])
    const at = file.indexOf('pHYs') + 4
    expect(Math.round(file.readUInt32BE(at) * 0.0254)).toBe(288)
  })
})
