import type { Mark, Owner, Page } from '../../shared/documents/page.ts'
import { type Around, contentOf, type Run, runsByOwner } from './pdf-content.ts'
import type { PdfFile } from './pdf-file.ts'

/** A page's content as it stands in the file. `owners` are the nodes of its marked content, in the order of its numbers. */
export type WrittenContent = { readonly streams: readonly number[]; readonly owners: readonly number[] }

/** What of a known page, so many runs from the front and from the back, other pages have in streams of their own. */
type Shared = {
  readonly front: number
  readonly back: number
  readonly before: readonly number[]
  readonly after: readonly number[]
}
type Known = { readonly runs: readonly Run[]; shared?: Shared }

/** How many pieces of marked content some runs are. */
const pieces = (runs: readonly Run[]): number => runs.filter(({ owner }) => owner !== 'artifact').length
const ownersOf = (runs: readonly Run[]): number[] =>
  runs.flatMap(({ owner }: { owner: Owner }) => (owner === 'artifact' ? [] : [owner]))

const same = (one: Run | undefined, other: Run | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.owner === other.owner &&
  one.marks.length === other.marks.length &&
  one.marks.every((mark, at) => mark === other.marks[at])

/** How many runs two pages have in common at the front and at the back. */
function inCommon(one: readonly Run[], other: readonly Run[]): { front: number; back: number } {
  const most = Math.min(one.length, other.length)
  let front = 0
  while (front < most && same(one[front], other[front])) front++
  let back = 0
  while (back < most - front && same(one[one.length - 1 - back], other[other.length - 1 - back])) back++
  return { front, back }
}

/**
 * Writes pages' content, what copies share once. The very same page is the same stream again; a page with the same marks
 * but for a few in between (the name line) has those in a stream of its own, between two that it shares. Marked content
 * is counted page by page, so shared streams fit as long as they hold equally many pieces.
 */
export function pageContents(file: PdfFile, around: Omit<Around, 'height'>) {
  const before = new WeakMap<Page, WrittenContent>()
  const alike = new WeakMap<Mark, Known>()

  const write = (page: Page, tagOf: (node: number) => string): WrittenContent => {
    const runs = runsByOwner(page.marks)
    const [first] = page.marks
    const known = first && alike.get(first)
    const put = (part: readonly Run[], firstId: number): number =>
      file.addStream({}, contentOf(part, tagOf, firstId, { ...around, height: page.height }))
    const shared = known && withShared(known, runs, put)
    if (shared) return { streams: shared, owners: ownersOf(runs) }
    if (first && !known) alike.set(first, { runs })
    return { streams: [put(runs, 0)], owners: ownersOf(runs) }
  }

  return (page: Page, tagOf: (node: number) => string): WrittenContent => {
    let written = before.get(page)
    if (!written) {
      written = write(page, tagOf)
      before.set(page, written)
    }
    return written
  }
}

/** Streams of a page that has something in common with a known one; undefined where too little is. */
function withShared(
  known: Known,
  runs: readonly Run[],
  put: (part: readonly Run[], firstId: number) => number,
): number[] | undefined {
  const common = inCommon(known.runs, runs)
  if (pieces(known.runs) !== pieces(runs) || common.front + common.back < runs.length / 2) return undefined
  known.shared ??= share(known.runs, common, put)
  const { front, back, before, after } = known.shared
  if (front > common.front || back > common.back) return undefined
  const own = runs.slice(front, runs.length - back)
  return [...before, ...(own.length > 0 ? [put(own, pieces(runs.slice(0, front)))] : []), ...after]
}

function share(
  runs: readonly Run[],
  { front, back }: { readonly front: number; readonly back: number },
  put: (part: readonly Run[], firstId: number) => number,
): Shared {
  const to = runs.length - back
  return {
    front,
    back,
    before: front > 0 ? [put(runs.slice(0, front), 0)] : [],
    after: back > 0 ? [put(runs.slice(to), pieces(runs.slice(0, to)))] : [],
  }
}
