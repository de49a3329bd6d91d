/** One measured round. `counts[0]` is the number of answers 1; both are null for a round that may not be shown. */
export type DotPlotRound = {
  readonly id: string
  readonly counts: readonly number[] | null
  readonly mean: number | null
}

export type DotPlotBox = {
  readonly width: number
  readonly height: number
  /** Room for the numbers of the scale at the left. */
  readonly gutter: number
  /** Room for the names of the rounds below. */
  readonly foot: number
}

/** Where everything of a dot plot is drawn, in the units of its box, y downwards. */
export type DotPlot = {
  readonly left: number
  readonly right: number
  readonly steps: readonly { readonly value: number; readonly y: number }[]
  readonly radius: number
  readonly rounds: readonly {
    readonly id: string
    readonly x: number
    readonly dots: readonly { readonly x: number; readonly y: number }[]
    readonly mean: { readonly x: number; readonly y: number } | null
  }[]
  /** The means of neighbouring rounds, joined; a round that is hidden breaks the line. */
  readonly lines: readonly (readonly { readonly x: number; readonly y: number }[])[]
}

const largestRadius = 3.6
const smallestRadius = 1.6

/**
 * Geometry of a dot plot on the scale 1-5: one dot for each answer, the mean on top, the same scale for all plots of the
 * same box. Dots of one answer lie in rows around their line; they shrink only where a round is too narrow for them.
 */
export function dotPlot(rounds: readonly DotPlotRound[], { width, height, gutter, foot }: DotPlotBox): DotPlot {
  const top = largestRadius * 2
  const gap = (height - foot - top * 2) / 4
  const yOf = (value: number): number => top + (5 - value) * gap
  const column = (width - gutter) / Math.max(rounds.length, 4)
  const xOf = (index: number): number => gutter + column * (index + 0.5)

  const most = Math.max(1, ...rounds.flatMap(({ counts }) => counts ?? []))
  const radius = fittingRadius(most, column, gap)
  const pitch = radius * 2.2
  const perRow = Math.max(1, Math.floor((column - 2) / pitch))

  const placed = rounds.map(({ id, counts, mean }, index) => {
    const x = xOf(index)
    const dots = (counts ?? []).flatMap((count, step) => dotsAround(x, yOf(step + 1), count, perRow, pitch))
    return { id, x, dots, mean: mean === null ? null : { x, y: yOf(mean) } }
  })
  return {
    left: gutter,
    right: width,
    steps: [5, 4, 3, 2, 1].map((value) => ({ value, y: yOf(value) })),
    radius,
    rounds: placed,
    lines: unbroken(placed.map(({ mean }) => mean)),
  }
}

/** The largest radius at which the most common answer still fits between the neighbouring rounds and answers. */
function fittingRadius(most: number, column: number, gap: number): number {
  for (let radius = largestRadius; radius > smallestRadius; radius -= 0.2) {
    const pitch = radius * 2.2
    const perRow = Math.max(1, Math.floor((column - 2) / pitch))
    if (Math.ceil(most / perRow) * pitch <= Math.max(gap, pitch)) return Math.round(radius * 10) / 10
  }
  return smallestRadius
}

function dotsAround(x: number, y: number, count: number, perRow: number, pitch: number) {
  const rows = Math.ceil(count / perRow)
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / perRow)
    const inRow = Math.min(perRow, count - row * perRow)
    return {
      x: x + ((index % perRow) - (inRow - 1) / 2) * pitch,
      y: y + (row - (rows - 1) / 2) * pitch,
    }
  })
}

/** Runs of neighbours that are there, each longer than a single point. */
function unbroken<T>(points: readonly (T | null)[]): T[][] {
  const runs: T[][] = [[]]
  for (const point of points) {
    if (point === null) runs.push([])
    else runs.at(-1)?.push(point)
  }
  return runs.filter((run) => run.length > 1)
}
