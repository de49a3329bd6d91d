/** The least contrast between text and ground that WCAG 2.2 AA asks of ordinary text. */
export const leastContrast = 4.5

// Relative luminance as WCAG 2.2 defines it, from 0 (black) to 1 (white).
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of white text on a colour written as `#12606A`: 1 (white) to 21 (black), by WCAG 2.2. */
export const contrastToWhite = (colour: string): number => 1.05 / (luminance(colour) + 0.05)

/** A colour as `#12606A`, from what people write: with or without `#`, three or six digits; null for anything else. */
export function textToColour(text: string): string | null {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1]
  if (!digits) return null
  const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits
  return `#${six.toUpperCase()}`
}
