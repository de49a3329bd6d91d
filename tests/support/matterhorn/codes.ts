import type { PDFDict } from '@cantoo/pdf-lib'
import type { Look } from './read.ts'

/** A font's own table of codes (ISO 32000-1, 9.7.5): how long a code is, and which number each stands for. */
type Codes = { readonly lengths: readonly Range[]; readonly numbers: readonly (Range & { readonly number: number })[] }
type Range = { readonly bytes: number; readonly first: number; readonly last: number }

const known = new WeakMap<PDFDict, Codes | undefined>()

function blocks(words: string, kind: string): string[] {
  return [...words.matchAll(new RegExp(`begin${kind}([\\s\\S]*?)end${kind}`, 'g'))].map(([, block = '']) => block)
}

const rangeOf = (first: string, last: string): Range => ({
  bytes: first.length / 2,
  first: Number.parseInt(first, 16),
  last: Number.parseInt(last, 16),
})

/** The table that a composite font brings along; undefined where it names one that every reader knows. */
function codesOf(font: PDFDict, look: Look): Codes | undefined {
  if (known.has(font)) return known.get(font)
  const bytes = look.bytes(look.get(font, 'Encoding'))
  const words = bytes && Buffer.from(bytes).toString('latin1')
  const codes = words
    ? {
        lengths: blocks(words, 'codespacerange').flatMap((block) =>
          [...block.matchAll(/<(\w+)>\s*<(\w+)>/g)].map(([, first = '', last = '']) => rangeOf(first, last)),
        ),
        numbers: blocks(words, 'cidrange').flatMap((block) =>
          [...block.matchAll(/<(\w+)>\s*<(\w+)>\s*(\d+)/g)].map(([, first = '', last = '', number]) => ({
            ...rangeOf(first, last),
            number: Number(number),
          })),
        ),
      }
    : undefined
  known.set(font, codes)
  return codes
}

/** A code as it is known by here: with a one before its bytes, since codes of different lengths may have one value. */
export const codeKey = (bytes: number, code: number): number => 256 ** bytes + code

/** Parts a string shown in a font into codes. A byte that begins none of a font's own codes is one of its own. */
export function codeReader(font: PDFDict, look: Look): (value: string) => number[] {
  const own = codesOf(font, look)
  const simple = look.name(look.get(font, 'Subtype')) === 'Type0' ? 2 : 1
  const bytesFrom = (value: string, at: number, bytes: number): number => {
    let code = 0
    for (let byte = at; byte < at + bytes; byte++) code = code * 256 + value.charCodeAt(byte)
    return code
  }
  return (value) => {
    const codes: number[] = []
    for (let at = 0; at < value.length; ) {
      const bytes =
        own === undefined
          ? simple
          : (own.lengths.find((range) => {
              const code = bytesFrom(value, at, range.bytes)
              return code >= range.first && code <= range.last
            })?.bytes ?? 1)
      codes.push(codeKey(bytes, bytesFrom(value, at, bytes)))
      at += bytes
    }
    return codes
  }
}

/** The number within a composite font that a code stands for; undefined where its table says none. */
export function numberOf(font: PDFDict, key: number, look: Look): number | undefined {
  const own = codesOf(font, look)
  const bytes = key >= codeKey(2, 0) ? 2 : 1
  const code = key - codeKey(bytes, 0)
  if (!own) return code
  const range = own.numbers.find((one) => one.bytes === bytes && code >= one.first && code <= one.last)
  return range && range.number + code - range.first
}
