import type { Drawing } from '../documents/page.ts'
import type { Chart } from './chart.ts'
import { type ChartTheme, chartColours, coloured } from './colours.ts'
import { type Contour, contoursOf } from './contours.ts'
import type { Outline } from './svg.ts'

/** A picture of dots, three bytes each: red, green, blue, row by row from the top. */
export type Raster = { readonly width: number; readonly height: number; readonly pixels: Uint8Array }

/** A chart as dots, `scale` to each of its units; smooth at the edges. The same on every machine, since nothing but numbers is asked. */
export function chartRaster(chart: Chart, theme: ChartTheme, outline: Outline, scale: number): Raster {
  const colours = chartColours[theme]
  const raster = blank(Math.ceil(chart.width * scale), Math.ceil(chart.height * scale), colours.ground)
  for (const mark of coloured(chart.marks, colours)) draw(raster, mark, outline, scale)
  return raster
}

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

function blank(width: number, height: number, hex: string): Raster {
  const pixels = new Uint8Array(width * height * 3)
  const ground = channels(hex)
  for (let at = 0; at < pixels.length; at++) pixels[at] = ground[at % 3] ?? 255
  return { width, height, pixels }
}

function draw(raster: Raster, mark: Drawing, outline: Outline, scale: number): void {
  for (const { contours, color } of contoursOf(mark, outline, scale)) fill(raster, contours, color)
}

/**
 * Fills closed contours with a colour. Each edge adds the area it covers, with its direction, to the dots it passes; summed
 * along a row that gives how much of a dot is covered (Raph Levien, font-rs, 2016).
 */
function fill(raster: Raster, contours: readonly Contour[], color: string): void {
  const xs = contours.flatMap((contour) => contour.map(([x]) => x))
  const ys = contours.flatMap((contour) => contour.map(([, y]) => y))
  const left = Math.max(0, Math.floor(Math.min(...xs)))
  const top = Math.max(0, Math.floor(Math.min(...ys)))
  const width = Math.min(raster.width, Math.ceil(Math.max(...xs)) + 1) - left
  const height = Math.min(raster.height, Math.ceil(Math.max(...ys)) + 1) - top
  if (!(width > 0 && height > 0)) return
  // Two more dots a row, since an edge writes to the one beside it.
  const row = width + 2
  const area = new Float64Array(row * height)
  for (const contour of contours)
    contour.forEach(([x, y], index) => {
      const [nextX, nextY] = contour[(index + 1) % contour.length] ?? [x, y]
      addEdge(area, { row, height }, [x - left, y - top], [nextX - left, nextY - top])
    })
  const paint = channels(color)
  for (let y = 0; y < height; y++) {
    let sum = 0
    for (let x = 0; x < width; x++) {
      sum += area[y * row + x] ?? 0
      const covered = Math.min(1, Math.abs(sum))
      if (covered < 1 / 512) continue
      const at = ((top + y) * raster.width + left + x) * 3
      for (let channel = 0; channel < 3; channel++) {
        const under = raster.pixels[at + channel] ?? 255
        raster.pixels[at + channel] = Math.round(under + ((paint[channel] ?? 0) - under) * covered)
      }
    }
  }
}

type Spot = readonly [x: number, y: number]

function addEdge(area: Float64Array, size: { row: number; height: number }, from: Spot, to: Spot): void {
  if (from[1] === to[1]) return
  const [way, upper, lower] = from[1] < to[1] ? [1, from, to] : [-1, to, from]
  const slope = (lower[0] - upper[0]) / (lower[1] - upper[1])
  const within = (x: number): number => Math.min(Math.max(x, 0), size.row - 2)
  const [first, last] = [Math.max(0, upper[1]), Math.min(size.height, lower[1])]
  for (let y = Math.floor(first); y < last; y++) {
    const [begin, end] = [Math.max(y, first), Math.min(y + 1, last)]
    const tall = end - begin
    if (tall <= 0) continue
    const one = within(upper[0] + (begin - upper[1]) * slope)
    const other = within(upper[0] + (end - upper[1]) * slope)
    addRow(area, y * size.row, Math.min(one, other), Math.max(one, other), way * tall)
  }
}

/** Shares what an edge covers within one row out on the dots from `left` to `right`. */
function addRow(area: Float64Array, row: number, left: number, right: number, amount: number): void {
  const first = Math.floor(left)
  const last = Math.ceil(right)
  const add = (x: number, value: number): void => {
    area[row + x] = (area[row + x] ?? 0) + value
  }
  if (last <= first + 1) {
    const middle = (left + right) / 2 - first
    add(first, amount * (1 - middle))
    add(first + 1, amount * middle)
    return
  }
  // How much is covered up to a place, as a function of the place: quadratic at both ends, straight between them.
  const per = 1 / (right - left)
  const upTo = (x: number): number => {
    const place = Math.min(Math.max(x, left), right)
    return ((place - left) ** 2 * per) / 2 + Math.max(0, x - right)
  }
  let before = 0
  let beforeThat = 0
  for (let x = first; x <= last; x++) {
    const now = upTo(x + 1)
    add(x, amount * (now - before - (before - beforeThat)))
    beforeThat = before
    before = now
  }
}
