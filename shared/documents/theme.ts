import type { FontName } from './page.ts'

/** A4 in points, its margins, and what stays the same in every document. Colours are dark enough to survive 1-bit print. */
export const page = {
  width: 595.28,
  height: 841.89,
  left: 56.7,
  right: 56.7,
  /** So near the edge an office printer prints nothing (5 mm), so nothing runs off the page. */
  unprinted: 14.2,
  /** Top edge of the accent band, and its height. */
  bandTop: 28,
  bandHeight: 7,
  topLine: 62,
  /** Where the text begins on pages after the first. */
  nextTop: 82,
  footLine: 812,
} as const

export const textWidth = page.width - page.left - page.right

export const ink = '#1E2A2D'
export const muted = '#435053'
export const rule = '#515E63'
export const highlight = '#F7E3B8'
/** The accent where none was chosen. */
export const houseAccent = '#12606A'

/** Distance between writing lines in points, 72/25.4 to the millimetre: 8, 8.5 and 12 mm. */
export const linePitch = { least: 22.7, height: 24, most: 34 } as const

export type TextStyle = {
  readonly font: FontName
  readonly bold: FontName
  readonly size: number
  readonly leading: number
  readonly color: string
  /** False where words are parted only when they are wider than the line. */
  readonly hyphens?: false
}

const sans = { font: 'figtree', bold: 'figtree-semibold', color: ink } as const
const semibold = { font: 'figtree-semibold', bold: 'figtree-semibold', color: ink, hyphens: false } as const

/** The type scale. Sizes and leading in points. */
export const styles = {
  title: { font: 'newsreader-medium', bold: 'newsreader-medium', size: 27, leading: 31, color: ink, hyphens: false },
  subtitle: { ...sans, size: 10.5, leading: 14.5, color: muted, hyphens: false },
  nameLine: { ...sans, size: 9.5, leading: 13, hyphens: false },
  topLine: { ...sans, size: 8.5, leading: 11, color: muted, hyphens: false },
  foot: { ...sans, size: 7.8, leading: 10, color: muted, hyphens: false },
  smallPrint: { ...sans, size: 7, leading: 9, color: muted, hyphens: false },
  heading2: { ...semibold, size: 11, leading: 14.5 },
  heading3: { ...semibold, size: 10, leading: 13.5 },
  label: { ...semibold, size: 9.8, leading: 13.4 },
  shortLabel: { ...sans, size: 9.8, leading: 13.4, hyphens: false },
  body: { ...sans, size: 9.8, leading: 13.8 },
  card: { ...sans, size: 11.4, leading: 15.8 },
  fine: { ...sans, size: 9.1, leading: 12 },
  headingFine: { ...semibold, size: 9.4, leading: 12.4 },
  question: { font: 'newsreader', bold: 'newsreader-medium', size: 16.8, leading: 21.6, color: ink, hyphens: false },
  step: { ...sans, size: 10.8, leading: 14.8 },
  fact: { ...sans, size: 9.6, leading: 13.2 },
  lead: { font: 'newsreader', bold: 'newsreader-medium', size: 13, leading: 17.5, color: ink, hyphens: false },
  tip: { ...sans, size: 10, leading: 14 },
  hint: { font: 'figtree', bold: 'figtree-semibold', size: 9, leading: 12.2, color: muted, hyphens: false },
  small: { ...sans, size: 7, leading: 9, color: muted, hyphens: false },
  option: { ...sans, size: 9.6, leading: 13, hyphens: false },
  cell: { ...sans, size: 9.2, leading: 12.2 },
  head: { ...semibold, size: 8.4, leading: 10.8 },
  organisation: { ...sans, size: 7.4, leading: 8.2, color: muted, hyphens: false },
  signer: { ...semibold, size: 9.2, leading: 11.2 },
  anchor: { ...sans, size: 7.6, leading: 8.9, hyphens: false },
} satisfies Record<string, TextStyle>

/** Nothing smaller than this is read without effort: points, as it comes onto paper. */
const LEGIBLE = 6

/** A style for pages that are printed at `scale`: enlarged, with its leading, where it would come out too small to read. */
export function legible(style: TextStyle, scale: number): TextStyle {
  const size = LEGIBLE / scale
  if (style.size >= size) return style
  return { ...style, size, leading: (style.leading * size) / style.size }
}

/** Accent colour for thin marks and small text: darkened until it has a contrast of 4.5 : 1 against paper (WCAG 2.2). */
export function readableAccent(accent: string): string {
  let channels = [1, 3, 5].map((at) => Number.parseInt(accent.slice(at, at + 2), 16))
  const linear = (value: number) => (value <= 10.31 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4)
  const luminance = () => {
    const [r = 0, g = 0, b = 0] = channels.map(linear)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  while (1.05 / (luminance() + 0.05) < 4.5) channels = channels.map((value) => value * 0.94)
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
}
