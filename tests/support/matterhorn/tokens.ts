/** An operand of a content stream. A dictionary is kept as its words. */
export type Operand =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly value: string }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'dictionary'; readonly value: string }

/** An operator with its operands; those of an array stand one by one. */
export type Operation = { readonly operator: string; readonly operands: readonly Operand[] }

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** Reads a literal string that begins at `from`; gives its bytes and where it ends. */
function literal(text: string, from: number): [value: string, to: number] {
  let value = ''
  let depth = 0
  let at = from
  for (; at < text.length; at++) {
    const one = text[at] ?? ''
    if (one === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0]
      const next = text[at + 1] ?? ''
      value += octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (escapes[next] ?? next)
      at += octal ? octal.length : 1
    } else if (one === '(' && depth++ === 0) {
    } else if (one === ')' && --depth === 0) return [value, at + 1]
    else value += one
  }
  throw new Error('A string has no end')
}

/** The operations of a content stream, one byte a character. Throws on what is no content stream. */
export function operations(text: string): Operation[] {
  const found: Operation[] = []
  let operands: Operand[] = []
  let at = 0
  const word = /[^\s()<>[\]{}/%]+/y
  while (at < text.length) {
    const one = text[at] ?? ''
    if (/[\s[\]]/.test(one)) at++
    else if (one === '(') {
      const [value, to] = literal(text, at)
      operands.push({ kind: 'string', value })
      at = to
    } else if (text.startsWith('<<', at)) {
      const to = text.indexOf('>>', at) + 2
      operands.push({ kind: 'dictionary', value: text.slice(at, to) })
      at = to
    } else if (one === '<') {
      const to = text.indexOf('>', at)
      operands.push({
        kind: 'string',
        value: Buffer.from(text.slice(at + 1, to).replaceAll(/\s/g, ''), 'hex').toString('latin1'),
      })
      at = to + 1
    } else {
      word.lastIndex = one === '/' ? at + 1 : at
      const value = word.exec(text)?.[0]
      if (value === undefined) throw new Error(`Content cannot be read at ${at}: ${text.slice(at, at + 20)}`)
      at = word.lastIndex
      if (one === '/') operands.push({ kind: 'name', value })
      else if (Number.isFinite(Number(value))) operands.push({ kind: 'number', value: Number(value) })
      else {
        found.push({ operator: value, operands })
        operands = []
      }
    }
  }
  return found
}
