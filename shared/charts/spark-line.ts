export type SparkBox = { readonly width: number; readonly height: number; readonly margin: number }

/** A scale that small multiples share: its lowest and highest value. */
export type SparkScale = { readonly low: number; readonly high: number }

export type SparkPoint = { readonly x: number; readonly y: number }

/** Where everything of a small multiple is drawn, in the units of its box, y downwards. */
export type SparkLine = {
  /** The ends and the middle of the scale, as lines behind. */
  readonly rules: readonly number[]
  readonly points: readonly SparkPoint[]
  readonly newest: SparkPoint | null
}

/**
 * Geometry of a small multiple: values in time order on a scale that all of its kind share. There is room for `places`
 * values, and the newest always stands at the right, so that pictures under each other can be compared from there.
 * Of more values than places the oldest are left out; values outside the scale stand on its edge.
 */
export function sparkLine(values: readonly number[], scale: SparkScale, places: number, box: SparkBox): SparkLine {
  const { width, height, margin } = box
  const seen = values.slice(-places)
  const step = (width - 2 * margin) / Math.max(1, places - 1)
  const yOf = (value: number): number => {
    const held = Math.min(scale.high, Math.max(scale.low, value))
    return margin + ((scale.high - held) / (scale.high - scale.low)) * (height - 2 * margin)
  }
  const points = seen.map((value, index) => ({ x: width - margin - (seen.length - 1 - index) * step, y: yOf(value) }))
  return {
    rules: [scale.high, (scale.high + scale.low) / 2, scale.low].map(yOf),
    points,
    newest: points.at(-1) ?? null,
  }
}

/** A square on its corner around a point, as the points of a polygon: told from a dot without colour. */
export const diamond = ({ x, y }: SparkPoint, reach: number): string =>
  [
    [x, y - reach],
    [x + reach, y],
    [x, y + reach],
    [x - reach, y],
  ]
    .map(([px, py]) => `${px},${py}`)
    .join(' ')
