import type { ReactNode } from 'react'
import { parseQuery, rankOfName, wordsOf } from '../../shared/domain/search/query.ts'

/** One thing the palette can open. */
export type PaletteEntry = {
  readonly key: string
  readonly label: ReactNode
  readonly detail: ReactNode
  /** Marked as seen by the consultant alone. */
  readonly isPrivate?: boolean
  /** The palette stays open: the entry shows more of its kind. */
  readonly stays?: boolean
  readonly open: () => void
}

/** What is shown under one heading. */
export type PaletteSection = { readonly key: string; readonly title: string; readonly entries: readonly PaletteEntry[] }

/** Something found by its name or, after those, by `also`: other words for the same. */
export type Named = { readonly name: string; readonly also: string }

/** Those that hold every word of the query, the name that begins so first; all of them when nothing is typed. */
export function matching<T extends Named>(list: readonly T[], query: string): T[] {
  const terms = parseQuery(query)
  if (terms.length === 0) return [...list]
  return list
    .map((one) => ({
      one,
      rank: rankOfName(terms, wordsOf(one.name)),
      also: rankOfName(terms, wordsOf(`${one.name} ${one.also}`)),
    }))
    .filter(({ also }) => also < 2)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ one }) => one)
}

/** Whether the name itself holds what is typed. */
export const isCalled = ({ name }: Named, query: string): boolean => rankOfName(parseQuery(query), wordsOf(name)) < 2
