import type { Database } from 'better-sqlite3'
import { rankOfName, type Term, wordsOf } from '../../../shared/domain/search/query.ts'

/** A row of the index. */
export type Entry = {
  readonly id: number
  readonly source: string
  readonly key: string
  readonly ofNetwork: string
  readonly title: string
  readonly body: string
}
type Weighed = Entry & { readonly weight: number }

/** The shelves of the view `search_source`: whether what lies there has a title, and whether its newest day comes first. */
export const shelves = {
  client: { number: 1, titled: true, byDay: false },
  network: { number: 2, titled: true, byDay: false },
  contract: { number: 3, titled: false, byDay: false },
  person: { number: 4, titled: true, byDay: false },
  step: { number: 5, titled: true, byDay: true },
  meeting: { number: 6, titled: true, byDay: true },
  note: { number: 7, titled: false, byDay: true },
  reflection: { number: 8, titled: false, byDay: false },
  goal: { number: 9, titled: true, byDay: false },
} as const
export type Shelf = keyof typeof shelves

const SHELF = 2 ** 41
/** Of more hits than these a weight tells nothing, and weighing them all would take too long. */
const WEIGHABLE = 400

const quoted = ({ words, begun }: Term): string => `"${words.join(' ')}"${begun ? ' *' : ''}`
const all = (terms: readonly Term[]): string => terms.map(quoted).join(' AND ')

/**
 * Searches the index. `shelf` gives up to `count` entries, the name that begins as typed first, then other names, then
 * texts; among equals the newest day, else what fits best by the index's own weight (bm25), which is left out where
 * very many fit.
 */
export function searchIndex(db: Database) {
  const columns = 'e.id, e.source, e.key, e.of_network AS ofNetwork, e.title, e.body'
  const some = db
    .prepare<[string, number], number>('SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT ?')
    .pluck()
  const weighed = db.prepare<[string], Weighed>(
    `SELECT ${columns}, bm25(search_index, 4.0, 1.0) AS weight
     FROM search_index JOIN search_entry e ON e.id = search_index.rowid WHERE search_index MATCH ?`,
  )
  const onShelf = db.prepare<[string, number, number, number], Entry>(
    `SELECT ${columns} FROM search_index JOIN search_entry e ON e.id = search_index.rowid
     WHERE search_index MATCH ? AND search_index.rowid >= ? AND search_index.rowid < ? ORDER BY search_index.rowid LIMIT ?`,
  )

  const byWeight = (terms: readonly Term[], match: string) => {
    const ranked = weighed.all(match).map((entry) => ({ entry, rank: rankOfName(terms, wordsOf(entry.title)) }))
    return (shelf: Shelf, count: number): Entry[] => {
      const { number, byDay } = shelves[shelf]
      // A sentence that begins as typed is no better than one that goes on so.
      const tier = (rank: number) => (byDay ? Math.max(rank, 1) : rank)
      const order = (a: (typeof ranked)[number], b: (typeof ranked)[number]) =>
        tier(a.rank) - tier(b.rank) || (byDay ? 0 : a.entry.weight - b.entry.weight) || a.entry.id - b.entry.id
      return ranked
        .filter(({ entry }) => Math.floor(entry.id / SHELF) === number)
        .toSorted(order)
        .slice(0, count)
        .map(({ entry }) => entry)
    }
  }

  const inOrder = (terms: readonly Term[], match: string) => {
    const [first, ...rest] = terms
    const begins = first ? [`(title : ^ ${quoted(first)})`, ...rest.map((term) => `(title : ${quoted(term)})`)] : []
    const named = `title : (${match})`
    return (shelf: Shelf, count: number): Entry[] => {
      const { number, titled, byDay } = shelves[shelf]
      const tiers = [...(titled && !byDay ? [begins.join(' AND ')] : []), ...(titled ? [named] : []), match]
      const from = number * SHELF
      const found = new Map<number, Entry>()
      for (const tier of tiers) {
        if (found.size >= count) break
        for (const entry of onShelf.all(tier, from, from + SHELF, count)) {
          if (found.size < count && !found.has(entry.id)) found.set(entry.id, entry)
        }
      }
      return [...found.values()]
    }
  }

  return (terms: readonly Term[]): ((shelf: Shelf, count: number) => Entry[]) => {
    const match = all(terms)
    if (match === '') return () => []
    return some.all(match, WEIGHABLE + 1).length <= WEIGHABLE ? byWeight(terms, match) : inOrder(terms, match)
  }
}
