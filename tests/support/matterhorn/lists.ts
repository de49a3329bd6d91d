import type { Tell } from './conditions.ts'
import type { Said } from './content.ts'
import type { Look } from './read.ts'
import { attribute, type Element } from './structure.ts'

const counting = new Set(['Decimal', 'UpperRoman', 'LowerRoman', 'UpperAlpha', 'LowerAlpha'])

/** A list whose labels differ counts, and has to say how; the same sign before every item counts nothing. */
export function checkLists(elements: readonly Element[], said: Said, look: Look, tell: Tell): void {
  for (const list of elements) {
    if (list.type !== 'L') continue
    const labels = list.children.flatMap(({ children }) => children.filter(({ type }) => type === 'Lbl'))
    const words = new Set(labels.map((label) => wordsOf(label, said)))
    if (words.size < 2) continue
    const numbering = look.name(attribute(list, 'ListNumbering', look))
    if (numbering === undefined) tell('16-001', `${labels.length} items`)
    else if (!counting.has(numbering)) tell('16-002', numbering)
  }
}

const wordsOf = ({ content, children }: Element, said: Said): string =>
  content.map((place) => said.get(place) ?? '').join('') + children.map((child) => wordsOf(child, said)).join('')
