/**
 * A value of a PDF as pdfkit writes them down: a string is a name, a `String` object a text, and whatever stands for an
 * object of its own gives its reference by `toString` (`12 0 R`).
 */
export type PdfValue = unknown

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '(': '\\(',
  ')': '\\)',
  '\r': '\\r',
  '\n': '\\n',
}

/** Bytes, one a character, as they may stand in a literal string. */
export const escaped = (bytes: string): string => bytes.replaceAll(/[\\()\r\n]/g, (one) => ESCAPED[one] ?? one)

const literal = (bytes: string): string => `(${escaped(bytes)})`

const name = (text: string): string =>
  `/${text.replaceAll(/[^!-~]|[#%()/<>[\]{}]/g, (one) => `#${one.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)}`

const PLAIN = /^[\t\n\r -~]*$/

/** Text for a reader: plain where that will do, else UTF-16. */
export const textString = (text: string): string =>
  literal(PLAIN.test(text) ? text : `\u00fe\u00ff${Buffer.from(text, 'utf16le').swap16().toString('latin1')}`)

/** Hundredths as they stand behind a whole number: `.05`, `.5`. */
const HUNDREDTHS = Array.from({ length: 100 }, (_, index) =>
  index === 0 ? '' : `.${String(index).padStart(2, '0')}`.replace(/0$/, ''),
)

/** A number with at most two decimals, in the fewest signs. Pages are full of them, and a small whole number is at hand. */
function hundredths(value: number): string {
  const rounded = Math.round(value * 100)
  const all = Math.abs(rounded)
  if (all === 0) return '0'
  const whole = Math.floor(all / 100)
  const rest = HUNDREDTHS[all - whole * 100] ?? ''
  const text = whole === 0 ? rest : whole + rest
  return rounded < 0 ? `-${text}` : text
}

/** A number with at most `digits` decimals, in the fewest signs. */
export function decimal(value: number, digits = 2): string {
  if (digits === 2 && value < 1e7 && value > -1e7) return hundredths(value)
  const factor = 10 ** digits
  const text = String(Math.round(value * factor) / factor)
  if (text === '-0') return '0'
  return text.startsWith('0.') ? text.slice(1) : text.startsWith('-0.') ? `-${text.slice(2)}` : text
}

/** `D:20261124090000Z` (ISO 32000-1, 7.9.4). */
const date = (value: Date): string => `(D:${value.toISOString().replaceAll(/[-:T]|\..*$/g, '')}Z)`

/** A value as it stands in the file, one byte a character. */
export function written(value: PdfValue): string {
  if (typeof value === 'string') return name(value)
  if (value instanceof String) return textString(value.valueOf())
  if (typeof value === 'number') return decimal(value, 5)
  if (value === null || value === undefined) return 'null'
  if (value instanceof Date) return date(value)
  if (Array.isArray(value)) return `[${value.map(written).join(' ')}]`
  if (typeof value === 'object' && !Object.hasOwn(value, 'toString') && !(value instanceof Verbatim))
    return `<<${entries(value)}>>`
  return String(value)
}

/** The entries of a dictionary; what is undefined is left out. */
export const entries = (dictionary: object): string =>
  Object.entries(dictionary)
    .flatMap(([key, value]) => {
      if (value === undefined) return []
      const text = written(value)
      return `${name(key)}${/^[/([<]/.test(text) ? '' : ' '}${text}`
    })
    .join('')

/** Words of the file as they are. */
export class Verbatim {
  readonly words: string
  constructor(words: string) {
    this.words = words
  }
  toString(): string {
    return this.words
  }
}

/** The reference to an object by its number. */
export const ref = (number: number): Verbatim => new Verbatim(`${number} 0 R`)
