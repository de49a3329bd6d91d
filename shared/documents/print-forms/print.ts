/**
 * How laid-out pages come onto paper. `a4`: as they are. `booklet`: A5 pages two to a landscape A4, to print on both sides
 * (short edge), fold and staple. `cards`: two to a landscape A4, to cut. `pureBlack`: everything in black and nothing else.
 */
export type Print = { readonly form: 'a4' | 'booklet' | 'cards'; readonly pureBlack: boolean }

const MM = 72 / 25.4

/** A landscape A4 in points. `safe`: so near the edge an office printer prints nothing (5 mm). */
export const sheet = { width: 841.89, height: 595.28, safe: 5 * MM } as const

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

export const millimetres = (count: number): number => count * MM
