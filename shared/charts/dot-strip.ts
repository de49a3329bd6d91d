export type DotStripBox = { readonly width: number; readonly height: number; readonly margin: number }

/** Where everything of a dot strip is drawn, in the units of its box, y downwards. */
export type DotStrip = {
  readonly axis: number
  readonly steps: readonly { readonly value: number; readonly x: number }[]
  readonly radius: number
  readonly dots: readonly { readonly x: number; readonly y: number }[]
  readonly mean: number | null
}

/**
 * Geometry of one question on a lying scale 1-5: a dot for each answer, piled up over its step, and the mean as an
 * upright line. `counts[0]` is the number of answers 1. Dots shrink where a pile would not fit.
 */
export function dotStrip(counts: readonly number[], mean: number | null, box: DotStripBox): DotStrip {
  const { width, height, margin } = box
  const gap = (width - 2 * margin) / 4
  const xOf = (value: number): number => margin + (value - 1) * gap
  const axis = height - 4
  const most = Math.max(1, ...counts)
  const perRow = Math.max(1, Math.floor((gap * 0.9) / 8))
  const radius = Math.min(3.6, (axis - 2) / (2.2 * Math.ceil(most / perRow)))
  const pitch = radius * 2.2
  const dots = counts.flatMap((count, step) =>
    Array.from({ length: count }, (_, index) => {
      const row = Math.floor(index / perRow)
      const inRow = Math.min(perRow, count - row * perRow)
      return { x: xOf(step + 1) + ((index % perRow) - (inRow - 1) / 2) * pitch, y: axis - pitch * (row + 0.6) }
    }),
  )
  const steps = [1, 2, 3, 4, 5].map((value) => ({ value, x: xOf(value) }))
  return { axis, steps, radius, dots, mean: mean === null ? null : xOf(mean) }
}
