import { z } from 'zod'
import { placesOf, type Term, wordsOf } from './query.ts'

/** A text in pieces, those that were searched for marked. */
export const Marked = z.array(z.strictObject({ text: z.string(), hit: z.boolean() }))
export type Marked = z.infer<typeof Marked>

/** About so many characters of a long text are shown around what was found. */
const WIDTH = 120

/** The whole text with every hit marked. */
export function marked(text: string, terms: readonly Term[]): Marked {
  const words = wordsOf(text)
  const hits = terms
    .flatMap((term) => placesOf(term, words))
    .flatMap(({ first, last }) => {
      const from = words[first]?.from
      const to = words[last]?.to
      return from === undefined || to === undefined ? [] : { from, to }
    })
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
  const pieces: Marked = []
  let done = 0
  for (const { from, to } of hits) {
    if (to <= done) continue
    const start = Math.max(from, done)
    if (start > done) pieces.push({ text: text.slice(done, start), hit: false })
    pieces.push({ text: text.slice(start, to), hit: true })
    done = to
  }
  if (done < text.length) pieces.push({ text: text.slice(done), hit: false })
  return pieces
}

/** The line of a text that holds most of the terms, cut to what stands around the first of them. Empty for an empty text. */
export function excerpt(text: string, terms: readonly Term[]): Marked {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const held = (line: string) => {
    const words = wordsOf(line)
    return terms.filter((term) => placesOf(term, words).length > 0).length
  }
  const best = lines.reduce<{ line: string; count: number }>(
    (most, line) => {
      const count = held(line)
      return count > most.count ? { line, count } : most
    },
    { line: lines[0] ?? '', count: 0 },
  )
  return marked(cutAround(best.line, terms), terms)
}

function cutAround(line: string, terms: readonly Term[]): string {
  if (line.length <= WIDTH) return line
  const words = wordsOf(line)
  const first = terms.flatMap((term) => placesOf(term, words).slice(0, 1)).map((place) => words[place.first]?.from ?? 0)
  const at = first.length === 0 ? 0 : Math.min(...first)
  const from = words.findLast((word) => word.from <= Math.max(0, at - WIDTH / 3))?.from ?? 0
  const to = words.find((word) => word.to >= Math.max(at, from + WIDTH))?.to ?? line.length
  const start = at <= WIDTH / 3 ? 0 : from
  return `${start > 0 ? '… ' : ''}${line.slice(start, to)}${to < line.length ? ' …' : ''}`
}
