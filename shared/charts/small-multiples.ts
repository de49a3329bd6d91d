import type { Chart, ChartFrame, ChartMark, ChartPoint } from './chart.ts'
import { finished, hiddenMark, joinedMarks, meanMarks, unbroken, unitOf } from './drawing.ts'
import { written } from './words.ts'

/** A value at one round, oldest first; null where it may not be shown. `short` stands beside the name, `said` in the table. */
export type PanelValue = { readonly value: number | null; readonly short: string; readonly said: string }
export type Panel = { readonly name: string; readonly values: readonly PanelValue[] }
export type PanelRound = { readonly label: string; readonly name: string }
export type PanelScale = {
  readonly low: number
  readonly high: number
  readonly rules: readonly { readonly at: number; readonly label: string }[]
}
export type PanelWords = {
  readonly title: string
  readonly sentence: string
  /** Head of the column of names. */
  readonly what: string
  readonly newest: (shown: number, all: number) => string
}

/** Small pictures side by side, one for each thing measured, all on one scale and with the same rounds: what differs is what they say. */
export function smallMultiples(
  panels: readonly Panel[],
  rounds: readonly PanelRound[],
  scale: PanelScale,
  words: PanelWords,
  frame: ChartFrame,
): Chart {
  const unit = unitOf(frame)
  const gap = 22 * unit
  const columns = Math.max(1, Math.min(panels.length, Math.floor((frame.width + gap) / (168 * unit + gap))))
  const width = (frame.width - gap * (columns - 1)) / columns
  const gutter = Math.max(0, ...scale.rules.map(({ label }) => frame.measure(label, 'figtree', frame.text))) + 9 * unit
  const places = Math.max(1, Math.floor((width - gutter - 14 * unit) / (13 * unit)) + 1)
  const seen = rounds.slice(-places)
  const size = { title: 24 * unit, plot: 62 * unit, foot: 22 * unit }
  const pitch = size.title + size.plot + size.foot + 10 * unit
  const placed = panels.map((panel, index) => {
    const [x, y] = [(index % columns) * (width + gap), Math.floor(index / columns) * pitch]
    return drawPanel(panel, seen, scale, { x, y, width, gutter, ...size }, frame)
  })
  const rows = Math.ceil(panels.length / columns)
  return finished({
    title: words.title,
    sentence: words.sentence,
    ...(seen.length < rounds.length && { note: words.newest(seen.length, rounds.length) }),
    width: frame.width,
    height: rows * pitch - 8 * unit,
    marks: placed.flatMap(({ marks }) => marks),
    points: placed.flatMap(({ points }) => points),
    table: {
      head: [words.what, ...rounds.map(({ name }) => name)].map((text, index) => ({ text, isNumber: index > 0 })),
      rows: panels.map(({ name, values }) => [name, ...values.map(({ said }) => said)]),
    },
  })
}

type Place = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly gutter: number
  readonly title: number
  readonly plot: number
}

function drawPanel(panel: Panel, rounds: readonly PanelRound[], scale: PanelScale, place: Place, frame: ChartFrame) {
  const unit = unitOf(frame)
  const values = panel.values.slice(-rounds.length)
  const from = place.x + place.gutter + 6 * unit
  const to = place.x + place.width - 7 * unit
  const step = (to - from) / Math.max(1, rounds.length - 1)
  // The newest stands at the right in all.
  const xOf = (index: number): number => to - (rounds.length - 1 - index) * step
  const yOf = (value: number): number => {
    const held = Math.min(scale.high, Math.max(scale.low, value))
    return place.y + place.title + ((scale.high - held) / (scale.high - scale.low)) * place.plot
  }
  const spots = values.map(({ value }, index) => (value === null ? null : { x: xOf(index), y: yOf(value) }))
  const newest = [...values].reverse().find(({ value }) => value !== null)
  const said = newest ? newest.short : ''
  const room = frame.measure(said, 'figtree-semibold', frame.text * 1.1)
  const marks: ChartMark[] = [
    written(panel.name, frame, {
      x: place.x,
      y: place.y + 11 * unit,
      size: frame.text * 1.1,
      font: 'figtree-semibold',
      color: 'ink',
      room: place.width - room - 10 * unit,
    }),
    ...(said
      ? [
          written(said, frame, {
            x: place.x + place.width,
            y: place.y + 11 * unit,
            anchor: 'end',
            size: frame.text * 1.1,
            font: 'figtree-semibold',
            color: 'mean',
          }),
        ]
      : []),
    ...scale.rules.flatMap(({ at, label }): ChartMark[] => [
      {
        kind: 'line',
        x1: place.x + place.gutter,
        x2: place.x + place.width,
        y1: yOf(at),
        y2: yOf(at),
        color: 'rule',
        thickness: Math.max(0.5, 0.8 * unit),
        ...(unit < 1 && { dash: [0.6, 2.4] }),
      },
      written(label, frame, { x: place.x + place.gutter - 6 * unit, y: yOf(at) + 3.8 * unit, anchor: 'end' }),
    ]),
    ...spots.flatMap((spot, index): ChartMark[] =>
      spot ? [] : [hiddenMark(xOf(index), yOf(scale.high), yOf(scale.low), unit)],
    ),
    ...unbroken(spots).flatMap((line) => joinedMarks(line, unit)),
    ...spots.flatMap((spot) => (spot ? meanMarks(spot, unit * 0.8) : [])),
    ...ends(rounds, xOf, place, frame),
  ]
  const points = rounds.flatMap(({ name }, index): ChartPoint[] => {
    const wide = Math.min(Math.max(step, 8 * unit), place.width, 2 * (place.width - (to - place.x)), 30 * unit)
    const box = {
      x: xOf(index) - wide / 2,
      y: place.y + place.title - 8 * unit,
      width: wide,
      height: place.plot + 16 * unit,
    }
    const value = values[index]
    return value ? [{ ...box, label: `${panel.name}, ${name}`, value: value.said }] : []
  })
  return { marks, points }
}

/** The first and the newest round under the picture; the newest alone where both have no room. */
function ends(
  rounds: readonly PanelRound[],
  xOf: (index: number) => number,
  place: Place,
  frame: ChartFrame,
): ChartMark[] {
  const unit = unitOf(frame)
  const y = place.y + place.title + place.plot + 18 * unit
  const [first, last] = [rounds[0], rounds.at(-1)]
  if (!first || !last) return []
  const right = place.x + place.width
  const lastWidth = Math.min(frame.measure(last.label, 'figtree', frame.text), place.width)
  const firstWidth = frame.measure(first.label, 'figtree', frame.text)
  const firstX = Math.max(place.x, xOf(0) - firstWidth / 2)
  const fits = rounds.length > 1 && firstX + firstWidth + 8 * unit <= right - lastWidth
  return [
    ...(fits ? [written(first.label, frame, { x: firstX, y })] : []),
    written(last.label, frame, { x: right, y, anchor: 'end', room: place.width }),
  ]
}
