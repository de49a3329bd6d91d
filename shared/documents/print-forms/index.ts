import type { LaidOutDocument } from '../page.ts'
import { bookletMaker, bookletScale } from './booklet.ts'
import { cardScale, pairMaker, sidesOfPair } from './cards.ts'
import type { Print } from './print.ts'
import { blackener } from './pure-black.ts'

export type { Print }

const scales = { a4: 1, booklet: bookletScale, cards: cardScale } as const

/** How much smaller than A4 the pages come onto paper. */
export const scaleOf = ({ form }: Pick<Print, 'form'>): number => scales[form]

/**
 * Laid-out sheets as they come onto paper, one copy after the other. Tags and reading order stay: only places, sizes and
 * colours change. A booklet is made of each copy by itself; cards go on over copies, so that no half sheet is wasted.
 */
export function* inPrintForm(
  copies: Iterable<readonly LaidOutDocument[]>,
  { form, pureBlack }: Print,
): Generator<LaidOutDocument> {
  const inColour = form === 'booklet' ? booklets(copies) : form === 'cards' ? cards(copies) : sheetsOf(copies)
  const blacken = blackener()
  for (const document of inColour) yield pureBlack ? blacken(document) : document
}

function* sheetsOf(copies: Iterable<readonly LaidOutDocument[]>): Generator<LaidOutDocument> {
  for (const copy of copies) yield* copy
}

function* booklets(copies: Iterable<readonly LaidOutDocument[]>): Generator<LaidOutDocument> {
  const booklet = bookletMaker()
  for (const copy of copies) if (copy.length > 0) yield booklet(copy)
}

function* cards(copies: Iterable<readonly LaidOutDocument[]>): Generator<LaidOutDocument> {
  const pairOf = pairMaker()
  let waiting: LaidOutDocument | undefined
  for (const document of sheetsOf(copies)) {
    if (waiting) yield pairOf([waiting, document])
    waiting = waiting ? undefined : document
  }
  if (waiting) yield pairOf([waiting])
}

/** Sides of A4 that so many copies of documents with `pages` pages each come to. */
export function sidesOf(pages: readonly number[], copies: number, { form }: Pick<Print, 'form'>): number {
  const sum = pages.reduce((total, count) => total + count, 0)
  if (form === 'a4') return sum * copies
  if (form === 'booklet') return Math.ceil(sum / 4) * 2 * copies
  const all = Array.from({ length: copies }, () => pages).flat()
  let sides = 0
  for (let at = 0; at < all.length; at += 2) sides += sidesOfPair(all[at] ?? 0, all[at + 1] ?? 0)
  return sides
}
