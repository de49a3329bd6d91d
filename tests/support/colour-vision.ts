/** A colour as red, green and blue from 0 to 1, as a screen is given it (sRGB). */
export type Colour = readonly [number, number, number]

export const parsedColour = (hex: string): Colour => {
  const at = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16) / 255
  return [at(1), at(3), at(5)]
}

const toLinear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const fromLinear = (value: number) => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055)
const mapped = (colour: Colour, change: (value: number) => number): Colour => [
  change(colour[0]),
  change(colour[1]),
  change(colour[2]),
]

type Matrix = readonly [Colour, Colour, Colour]
const times = (matrix: Matrix, colour: Colour): Colour => {
  const row = (index: 0 | 1 | 2) => matrix[index].reduce((sum, weight, at) => sum + weight * (colour[at] ?? 0), 0)
  return [row(0), row(1), row(2)]
}

// Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009),
// severity 1.0, for linear RGB. Grey is what a printer without colour makes of it (Rec. 709 luminance).
const matrices = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
} as const satisfies Record<string, Matrix>

export const visions = ['normal', 'protan', 'deutan', 'tritan', 'grey'] as const
export type Vision = (typeof visions)[number]

/** A colour as it looks to somebody who sees with that vision. */
export const seenAs = (colour: Colour, vision: Vision): Colour => {
  if (vision === 'normal') return colour
  const linear = times(matrices[vision], mapped(colour, toLinear))
  return mapped(
    mapped(linear, (value) => Math.min(1, Math.max(0, value))),
    fromLinear,
  )
}

const luminance = (colour: Colour) => times(matrices.grey, mapped(colour, toLinear))[0]

/** Contrast of two colours by WCAG 2: 1 to 21. */
export const contrast = (a: Colour, b: Colour): number => {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

const lab = (colour: Colour): Colour => {
  const xyz = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    mapped(colour, toLinear),
  )
  const white = [0.95047, 1, 1.08883] as const
  const bent = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)
  const [x, y, z] = [bent(xyz[0] / white[0]), bent(xyz[1] / white[1]), bent(xyz[2] / white[2])]
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** How different two colours look (CIE 1976): 2 is just noticeable, 20 is another colour. */
export const difference = (a: Colour, b: Colour): number => {
  const [one, other] = [lab(a), lab(b)]
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}
