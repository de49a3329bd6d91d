import { type PDFDict, type PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import type { Breach, Tell } from './conditions.ts'
import { checkContent, type Said, type Shown } from './content.ts'
import { checkFonts } from './fonts.ts'
import { checkLists } from './lists.ts'
import { type Look, lookIn, openPdf } from './read.ts'
import { checkTree, type Element, inOrder, readTree } from './structure.ts'

/** Every breach of the conditions in a finished file, each condition and place once. */
export async function breachesOf(bytes: Uint8Array): Promise<Breach[]> {
  const pdf = await openPdf(bytes)
  const found = new Map<string, Breach>()
  const tell: Tell = (condition, where) => void found.set(`${condition} ${where}`, { condition, where })
  check(pdf, lookIn(pdf), tell)
  return [...found.values()]
}

function check(pdf: PDFDocument, look: Look, tell: Tell): void {
  const { catalog } = pdf
  checkCatalog(pdf, look, tell)
  const tree = readTree(look.dict(look.get(catalog, 'StructTreeRoot')), look)
  const elements = [...inOrder(tree)]
  const owners = new Map(elements.flatMap((element) => element.content.map((key) => [key, element])))
  const shown: Shown = new Map()
  const said: Said = new Map()
  pdf.getPages().forEach((page, index) => {
    const where = `page ${index + 1}`
    const parents = parentsOf(catalog, look, page.node)
    for (const id of checkContent(page, look, { shown, said }, tell, where)) {
      const key = `${page.ref.objectNumber} ${id}`
      const owner = owners.get(key)
      // Both ways: from the tree to the content, and back by the tree of parents.
      if (!owner || look.dict(parents[id]) !== owner.dictionary) tell('01-005', `${where}: piece ${id}`)
    }
    checkAnnotations(page.node, elements, look, tell, where)
  })
  checkFonts(shown, look, tell)
  checkTree(tree, look, tell)
  checkLists(elements, said, look, tell)
  const isKnown = look.text(look.raw(catalog, 'Lang'))
  if (!isKnown && elements.some((element) => element.content.length > 0 && !languageOf(element, look))) {
    tell('11-001', 'text')
  }
}

/** The language said by an element or what it stands in. */
function languageOf(element: Element | undefined, look: Look): string | undefined {
  if (!element) return undefined
  return look.text(look.raw(element.dictionary, 'Lang')) ?? languageOf(element.parent, look)
}

function checkCatalog(pdf: PDFDocument, look: Look, tell: Tell): void {
  const { catalog } = pdf
  const marks = look.dict(look.get(catalog, 'MarkInfo'))
  if (String(look.get(marks, 'Marked')) !== 'true') tell('01-005', 'the file is not marked as tagged')
  if (String(look.get(marks, 'Suspects')) === 'true') tell('01-007', 'MarkInfo')
  const shows = look.get(look.dict(look.get(catalog, 'ViewerPreferences')), 'DisplayDocTitle')
  if (!shows) tell('07-001', 'ViewerPreferences')
  else if (String(shows) !== 'true') tell('07-002', 'ViewerPreferences')
  if (!look.text(look.raw(catalog, 'Lang'))) tell('11-006', 'catalog')
  if (look.get(catalog, 'OCProperties')) tell('20-001', 'catalog')
  if (look.get(look.dict(look.get(catalog, 'Names')), 'EmbeddedFiles')) tell('21-001', 'catalog')
  if (look.get(look.dict(look.get(catalog, 'AcroForm')), 'XFA')) tell('25-001', 'catalog')
  if (pdf.isEncrypted) tell('26-001', 'trailer')
  const xmp = look.bytes(look.get(catalog, 'Metadata')) ?? plainBytes(look, catalog)
  if (!xmp) {
    tell('06-001', 'catalog')
    return
  }
  const words = Buffer.from(xmp).toString('utf8')
  if (!/<pdfuaid:part>1<\/pdfuaid:part>/.test(words)) tell('06-002', 'metadata')
  if (!/<dc:title>[\s\S]*?<rdf:li[^>]*>\s*[^<\s]/.test(words)) tell('06-003', 'metadata')
}

const plainBytes = (look: Look, catalog: PDFDict): Uint8Array | undefined => {
  const stream = look.get(catalog, 'Metadata') as { getContents?: () => Uint8Array } | undefined
  return stream?.getContents?.()
}

/** The elements that the tree of parents gives for the pieces of a page's content, by their numbers. */
function parentsOf(catalog: PDFDict, look: Look, page: PDFDict): ReturnType<Look['list']> {
  const key = look.number(look.get(page, 'StructParents'))
  const tree = look.dict(look.get(look.dict(look.get(catalog, 'StructTreeRoot')), 'ParentTree'))
  return key === undefined ? [] : look.list(treeValue(tree, key, look))
}

function treeValue(node: PDFDict | undefined, key: number, look: Look): ReturnType<Look['get']> {
  const numbers = look.list(look.raw(node, 'Nums'))
  for (let at = 0; at < numbers.length; at += 2) if (look.number(numbers[at]) === key) return numbers[at + 1]
  for (const kid of look.list(look.raw(node, 'Kids'))) {
    const inner = look.dict(kid)
    const [least, most] = look.list(look.raw(inner, 'Limits')).map((one) => look.number(one) ?? 0)
    if (key >= (least ?? 0) && key <= (most ?? Infinity)) return treeValue(inner, key, look)
  }
  return undefined
}

const HIDDEN = 2
const known = new Set(['Widget', 'Link', 'Text', 'FreeText', 'Popup', 'Highlight', 'Stamp'])

function checkAnnotations(page: PDFDict, elements: readonly Element[], look: Look, tell: Tell, where: string): void {
  const annotations = look.list(look.raw(page, 'Annots'))
  const seen = annotations.filter((one) => ((look.number(look.get(look.dict(one), 'F')) ?? 0) & HIDDEN) === 0)
  if (seen.length > 0) {
    const order = look.name(look.get(page, 'Tabs'))
    if (order === undefined) tell('28-008', where)
    else if (order !== 'S') tell('28-009', where)
  }
  for (const one of seen) {
    const annotation = look.dict(one)
    const kind = look.name(look.get(annotation, 'Subtype')) ?? ''
    const number = one instanceof PDFRef ? one.objectNumber : -1
    const holder = elements.find(({ objects }) => objects.includes(number))
    if (!known.has(kind)) tell('28-006', `${where}: ${kind}`)
    const described = look.text(look.raw(holder?.dictionary, 'Alt')) !== undefined
    const contents = look.text(look.raw(annotation, 'Contents'))
    if (kind === 'Widget') {
      if (holder?.type !== 'Form') tell('28-010', where)
      const tooltip = look.text(look.raw(annotation, 'TU')) ?? parentTooltip(annotation, look)
      if (!tooltip && !described) tell('28-005', where)
      continue
    }
    if (kind !== 'Link' && holder?.type !== 'Annot') tell('28-002', `${where}: ${kind}`)
    if (!contents && !described) tell('28-004', `${where}: ${kind}`)
    if (kind === 'Link' && holder?.type !== 'Link') tell('28-011', where)
    if (kind === 'Link' && !contents) tell('28-012', where)
  }
}

const parentTooltip = (annotation: PDFDict | undefined, look: Look): string | undefined =>
  look.text(look.raw(look.dict(look.get(annotation, 'Parent')), 'TU'))
