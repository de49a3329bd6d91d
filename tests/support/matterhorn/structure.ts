import { PDFDict, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib'
import type { Tell } from './conditions.ts'
import type { Look } from './read.ts'

/** An element of the structure tree. `content`: page (object number) and number of what it says itself. */
export type Element = {
  readonly type: string
  readonly dictionary: PDFDict
  readonly parent: Element | undefined
  readonly children: readonly Element[]
  readonly content: readonly string[]
  /** Annotations, by object number. */
  readonly objects: readonly number[]
}

const standard = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl ' +
    'LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu RB RT RP WT ' +
    'WP Figure Formula Form'
  ).split(' '),
)

const numberOf = (value: PDFObject | undefined): number => (value instanceof PDFRef ? value.objectNumber : -1)

/** The whole tree as it stands in the file. */
export function readTree(root: PDFDict | undefined, look: Look): Element[] {
  const read = (dictionary: PDFDict, parent: Element | undefined, page: PDFObject | undefined): Element => {
    const children: Element[] = []
    const content: string[] = []
    const objects: number[] = []
    const own = look.raw(dictionary, 'Pg') ?? page
    const type = look.name(look.get(dictionary, 'S')) ?? ''
    const element: Element = { type, dictionary, parent, children, content, objects }
    for (const kid of look.list(look.raw(dictionary, 'K'))) {
      const found = look.resolve(kid)
      if (found instanceof PDFNumber) content.push(`${numberOf(own)} ${found.asNumber()}`)
      if (!(found instanceof PDFDict)) continue
      const kind = look.name(look.get(found, 'Type'))
      if (kind === 'MCR')
        content.push(`${numberOf(look.raw(found, 'Pg') ?? own)} ${look.number(look.get(found, 'MCID'))}`)
      else if (kind === 'OBJR') objects.push(numberOf(look.raw(found, 'Obj')))
      else children.push(read(found, element, own))
    }
    return element
  }
  return look.list(look.raw(root, 'K')).flatMap((kid) => {
    const found = look.dict(kid)
    return found ? [read(found, undefined, undefined)] : []
  })
}

export function* inOrder(elements: readonly Element[]): Generator<Element> {
  for (const element of elements) {
    yield element
    yield* inOrder(element.children)
  }
}

/** Where an element may stand, and what may stand in it (ISO 32000-1, tables 336 and 337). */
const parents: Readonly<Record<string, { readonly of: readonly string[]; readonly breach: '09-004' | '09-005' }>> = {
  TR: { of: ['Table', 'THead', 'TBody', 'TFoot'], breach: '09-004' },
  TH: { of: ['TR'], breach: '09-004' },
  TD: { of: ['TR'], breach: '09-004' },
  THead: { of: ['Table'], breach: '09-004' },
  TBody: { of: ['Table'], breach: '09-004' },
  TFoot: { of: ['Table'], breach: '09-004' },
  LI: { of: ['L'], breach: '09-005' },
  Lbl: { of: ['LI', 'TOCI', 'Note', 'BibEntry', 'Form'], breach: '09-005' },
  LBody: { of: ['LI'], breach: '09-005' },
}
const kids: Readonly<Record<string, { readonly of: readonly string[]; readonly breach: '09-004' | '09-005' }>> = {
  Table: { of: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'], breach: '09-004' },
  THead: { of: ['TR'], breach: '09-004' },
  TBody: { of: ['TR'], breach: '09-004' },
  TFoot: { of: ['TR'], breach: '09-004' },
  TR: { of: ['TH', 'TD'], breach: '09-004' },
  L: { of: ['L', 'LI', 'Caption'], breach: '09-005' },
  LI: { of: ['Lbl', 'LBody'], breach: '09-005' },
}

/** An attribute of an element, whichever owner it has. */
export function attribute(element: Element, key: string, look: Look): PDFObject | undefined {
  for (const one of look.list(look.raw(element.dictionary, 'A'))) {
    const value = look.get(look.dict(one), key)
    if (value) return value
  }
  return undefined
}

/** Types, nesting, headings, and what figures, headings of tables, formulas and notes must say. */
export function checkTree(tree: readonly Element[], look: Look, tell: Tell): void {
  const texts = (element: Element) => ['Alt', 'ActualText'].map((key) => look.text(look.raw(element.dictionary, key)))
  const levels: number[] = []
  let plainHeadings = 0
  for (const element of inOrder(tree)) {
    const { type, parent, children } = element
    if (!standard.has(type)) tell('02-001', type)
    const allowed = parents[type]
    if (allowed && !allowed.of.includes(parent?.type ?? '')) tell(allowed.breach, `${type} in ${parent?.type}`)
    const holds = kids[type]
    const odd = holds && children.find((child) => !holds.of.includes(child.type))
    if (odd) tell(holds.breach, `${odd.type} in ${type}`)
    if (type === 'Figure' && !texts(element).some(Boolean)) tell('13-004', type)
    if (type === 'Formula' && !texts(element).some(Boolean)) tell('17-002', type)
    if (type === 'Note' && !look.get(element.dictionary, 'ID')) tell('19-003', type)
    if (type === 'TH' && !attribute(element, 'Scope', look)) tell('15-003', type)
    if (type === 'H') plainHeadings += 1
    if (type === 'Document' || type === 'Part') levels.push(0)
    const level = /^H([1-6])$/.exec(type)?.[1]
    if (level) levels.push(Number(level))
  }
  checkLevels(levels, tell)
  if (plainHeadings > 0 && levels.some((level) => level > 0)) tell('14-007', 'H and H1')
}

/** Levels of headings in reading order; 0 begins a document or a part of it, which starts anew. */
function checkLevels(levels: readonly number[], tell: Tell): void {
  levels.forEach((level, at) => {
    const before = levels[at - 1] ?? 0
    if (before === 0 && level > 1) tell('14-002', `H${level}`)
    else if (level > before + 1) tell('14-003', `H${before} H${level}`)
  })
}
