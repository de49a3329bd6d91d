/** One thing the palette can open. */
export type PaletteEntry = {
  readonly key: string
  readonly label: string
  readonly detail: string
  readonly kind: string
  readonly open: () => void
}

const folded = (text: string): string => text.toLocaleLowerCase('da')

/** How well an entry fits: 0 its name begins so, 1 a word does, 2 it is somewhere inside; undefined when it does not. */
function rank(entry: PaletteEntry, query: string): number | undefined {
  const label = folded(entry.label)
  if (label.startsWith(query)) return 0
  if (label.split(/[\s-]+/).some((word) => word.startsWith(query))) return 1
  return folded(`${entry.label} ${entry.detail}`).includes(query) ? 2 : undefined
}

/** The entries that hold every word of the query, best first; all of them when nothing is typed. */
export function matching(entries: readonly PaletteEntry[], query: string): PaletteEntry[] {
  const words = folded(query).split(/\s+/).filter(Boolean)
  return entries
    .map((entry) => ({ entry, ranks: words.map((word) => rank(entry, word)) }))
    .filter(({ ranks }) => ranks.every((value) => value !== undefined))
    .sort((a, b) => sum(a.ranks) - sum(b.ranks))
    .map(({ entry }) => entry)
}

const sum = (ranks: (number | undefined)[]): number => ranks.reduce<number>((total, value) => total + (value ?? 0), 0)
