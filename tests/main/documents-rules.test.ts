import {
  type PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadMeasure } from '../../main/documents/measure.ts'
import { wholePdf } from '../../main/documents/write-pdf.ts'
import { handout } from '../../shared/content/index.ts'
import { handoutModel } from '../../shared/documents/handout.ts'
import { layoutDocument } from '../../shared/documents/layout/document.ts'
import { withNameLine } from '../../shared/documents/layout/name-line.ts'
import type { LaidOutDocument, Measure } from '../../shared/documents/page.ts'
import { inPrintForm } from '../../shared/documents/print-forms/index.ts'
import { oneDot } from '../support/charts.ts'
import { handoutFacts } from '../support/document-facts.ts'
import { documentsOf, editions, sizes } from '../support/document-sizes.ts'
import { laidOutForm } from '../support/forms.ts'
import { breachesOf } from '../support/matterhorn/check.ts'
import { type Condition, conditions } from '../support/matterhorn/conditions.ts'
import { type Look, lookIn, openPdf } from '../support/matterhorn/read.ts'

const info = { title: 'Løn & <æøå>', author: 'Palle Ravn', createdAt: new Date('2026-11-24T00:00:00Z') }
let measure: Measure
beforeAll(async () => {
  measure = await loadMeasure()
})
const breaches = async (documents: readonly LaidOutDocument[]) =>
  (await breachesOf(await wholePdf(documents, info))).map(({ condition, where }) => `${condition} ${where}`)

describe('PDF/UA-1: no document breaks a condition of the Matterhorn Protocol', () => {
  const cases = editions.flatMap((edition) => sizes.map((size) => ({ ...edition, size, name: size.name })))

  test.each(cases)('all of them in one file: $variant $language, $name', async ({ variant, language, size }) => {
    const all = documentsOf({ variant, language }, size).map(([, model]) => layoutDocument(model, measure))
    expect(await breaches(all)).toEqual([])
  })

  test('each of them by itself', async () => {
    const [usual] = sizes
    if (!usual) throw new Error('No sizes')
    for (const [id, model] of documentsOf({ variant: 'public', language: 'da' }, usual)) {
      expect(await breaches([layoutDocument(model, measure)]), id).toEqual([])
    }
  })

  test('copies that share their pages', async () => {
    const sheets = ['H01', 'H04', 'H15'].map((id) => layoutDocument(handoutModel(handout(id), handoutFacts()), measure))
    const copies = ['Anja Bergholt', 'Søren Æbelø', ''].flatMap((name) =>
      sheets.map((sheet) => ({ ...withNameLine(sheet, name, measure), receiver: name })),
    )
    expect(await breaches(copies)).toEqual([])
  })

  test.each(['booklet', 'cards'] as const)('printed as %s', async (form) => {
    const sheets = ['H01', 'H04', 'M01'].map((id) => layoutDocument(handoutModel(handout(id), handoutFacts()), measure))
    expect(await breaches([...inPrintForm([sheets, sheets], { form, pureBlack: true })])).toEqual([])
  })

  test.each(['H01', 'H02', 'H15', 'H17', 'H18'] as const)('%s as a form', async (id) => {
    for (const edition of editions) expect(await breaches([await laidOutForm(id, 'mark', edition)])).toEqual([])
  })
})

/** A file with a bit of everything: headings, lists, tables, a figure, a name line, form fields. */
async function fullFile(): Promise<Uint8Array> {
  const model = handoutModel(handout('H04'), handoutFacts())
  const figure = { kind: 'figure', chart: oneDot, table: true } as const
  const items = [[{ text: 'et' }], [{ text: 'to' }]]
  const lists = [
    { kind: 'list', ordered: true, items },
    { kind: 'list', items },
  ] as const
  const heading = { kind: 'heading', level: 2, text: [{ text: 'Et afsnit' }] } as const
  const sheet = layoutDocument({ ...model, blocks: [heading, ...lists, figure, ...model.blocks] }, measure)
  return await wholePdf([sheet, await laidOutForm('H15', 'mark')], info)
}

type Broken = (pdf: PDFDocument, look: Look) => void
const key = (name: string) => PDFName.of(name)

/** Every dictionary of a file, those of its streams too. */
const dictionaries = (pdf: PDFDocument, look: Look): PDFDict[] =>
  pdf.context.enumerateIndirectObjects().flatMap(([, object]: readonly [unknown, PDFObject]) => look.dict(object) ?? [])
const firstWith =
  (name: string, value: string): ((pdf: PDFDocument, look: Look) => PDFDict) =>
  (pdf, look) => {
    const found = dictionaries(pdf, look).find((one) => look.name(look.get(one, name)) === value)
    if (!found) throw new Error(`Nothing in the file has /${name} /${value}`)
    return found
  }
const element = (type: string) => firstWith('S', type)
const without =
  (find: (pdf: PDFDocument, look: Look) => PDFDict, name: string): Broken =>
  (pdf, look) =>
    void find(pdf, look).delete(key(name))
const having =
  (find: (pdf: PDFDocument, look: Look) => PDFDict, name: string, value: (pdf: PDFDocument) => PDFObject): Broken =>
  (pdf, look) =>
    find(pdf, look).set(key(name), value(pdf))
const catalog = ({ catalog: found }: PDFDocument): PDFDict => found
const inner = (name: string) => (pdf: PDFDocument, look: Look) => look.dict(look.get(pdf.catalog, name)) ?? pdf.catalog
const called = (name: string) => () => key(name)

/** Changes the words of the first page's content. */
const rewritten =
  (change: (words: string) => string): Broken =>
  (pdf, look) => {
    const page = pdf.getPage(0).node
    const words = Buffer.from(look.bytes(look.raw(page, 'Contents')) ?? []).toString('latin1')
    const changed = change(words)
    if (changed === words) throw new Error('Nothing was changed')
    page.set(key('Contents'), pdf.context.register(pdf.context.stream(Buffer.from(changed, 'latin1'))))
  }
/** Changes the words of a stream that an object has. */
const restreamed =
  (find: (pdf: PDFDocument, look: Look) => PDFDict, name: string, change: (words: string) => string): Broken =>
  (pdf, look) => {
    const owner = find(pdf, look)
    const stream = look.get(owner, name)
    const bytes = stream instanceof PDFRawStream ? look.bytes(stream) : undefined
    const words = Buffer.from(bytes ?? []).toString('latin1')
    const changed = change(words)
    if (changed === words) throw new Error('Nothing was changed')
    owner.set(key(name), pdf.context.register(pdf.context.stream(Buffer.from(changed, 'latin1'))))
  }
/** The first composite font's descriptor. */
const descriptor = (pdf: PDFDocument, look: Look): PDFDict =>
  look.dict(look.get(firstWith('Subtype', 'CIDFontType2')(pdf, look), 'FontDescriptor')) ?? pdf.catalog
const composite = firstWith('Subtype', 'Type0')
/** What a font's letters are said to mean. */
const LETTERS = /(<20><7e>)<[^>]+>/
const widget = (pdf: PDFDocument, look: Look): PDFDict => {
  const found = dictionaries(pdf, look).find(
    (one) =>
      look.name(look.get(one, 'Subtype')) === 'Widget' && look.get(one, 'StructParent') && !look.get(one, 'Parent'),
  )
  if (!found) throw new Error('There is no field')
  return found
}
const pageOfWidget = (pdf: PDFDocument, look: Look): PDFDict =>
  look.dict(look.get(widget(pdf, look), 'P')) ?? pdf.catalog

/** A file is broken in one way each; the condition that names it must be told. */
const broken: readonly (readonly [Condition, string, Broken])[] = [
  [
    '01-003',
    'an artifact within a paragraph',
    rewritten((words) => words.replace(/(\/P<<\/MCID \d+>>BDC\n)/, '$1/Artifact BMC EMC\n')),
  ],
  ['01-004', 'a paragraph within an artifact', rewritten((words) => words.replace(/\/P<<\/MCID/, '/Artifact BMC\n$&'))],
  ['01-005', 'text without a tag', rewritten((words) => words.replace(/\/H1<<\/MCID \d+>>BDC/, '/Note BMC'))],
  ['01-005', 'content that the tree does not know', rewritten((words) => words.replace('/MCID 0>>', '/MCID 900>>'))],
  ['01-005', 'an element without its content', without(element('H1'), 'K')],
  ['01-007', 'doubtful tags', having(inner('MarkInfo'), 'Suspects', ({ context }) => context.obj(true))],
  ['02-001', 'a type nobody knows', having(element('H2'), 'S', called('Overskrift'))],
  ['06-001', 'no metadata', without(catalog, 'Metadata')],
  [
    '06-002',
    'no mark of PDF/UA',
    restreamed(catalog, 'Metadata', (words) => words.replace('<pdfuaid:part>1', '<pdfuaid:part>9')),
  ],
  ['06-003', 'no title', restreamed(catalog, 'Metadata', (words) => words.replace(/<dc:title>.*<\/dc:title>/, ''))],
  ['07-001', 'title not shown', without(catalog, 'ViewerPreferences')],
  [
    '07-002',
    'title hidden',
    having(inner('ViewerPreferences'), 'DisplayDocTitle', ({ context }) => context.obj(false)),
  ],
  ['09-004', 'a cell as a paragraph', having(element('TD'), 'S', called('P'))],
  ['09-004', 'a row outside a table', having(element('Table'), 'S', called('Div'))],
  ['09-005', 'an item as a paragraph', having(element('LI'), 'S', called('P'))],
  ['09-005', 'a body outside an item', having(element('LI'), 'S', called('L'))],
  ['09-005', 'a label in a paragraph', having(element('LI'), 'S', called('P'))],
  ['10-001', 'a glyph without meaning', restreamed(composite, 'ToUnicode', (words) => words.replace(LETTERS, '$1<>'))],
  ['11-006', 'no language', without(catalog, 'Lang')],
  ['13-004', 'a figure without text', without(element('Figure'), 'Alt')],
  ['14-002', 'no first heading', having(element('H1'), 'S', called('P'))],
  ['14-003', 'a level left out', having(element('H2'), 'S', called('H4'))],
  ['14-007', 'a heading without a level', having(element('H2'), 'S', called('H'))],
  ['15-003', 'a heading of a column that says nothing', without(element('TH'), 'A')],
  ['16-001', 'numbers of no kind', without(element('L'), 'A')],
  [
    '16-002',
    'numbers called dots',
    having(element('L'), 'A', ({ context }) => context.obj({ O: 'List', ListNumbering: 'Disc' })),
  ],
  ['17-002', 'a formula without text', having(element('H2'), 'S', called('Formula'))],
  ['19-003', 'a note without an id', having(element('H2'), 'S', called('Note'))],
  ['20-001', 'layers', having(catalog, 'OCProperties', ({ context }) => context.obj({}))],
  ['21-001', 'an attached file', having(catalog, 'Names', ({ context }) => context.obj({ EmbeddedFiles: {} }))],
  ['25-001', 'a form of XML', having(inner('AcroForm'), 'XFA', () => PDFString.of('x'))],
  ['28-002', 'a mark that is a field of the tree', having(widget, 'Subtype', called('Highlight'))],
  ['28-004', 'a mark without words', having(widget, 'Subtype', called('Highlight'))],
  ['28-005', 'a field without a tooltip', without(widget, 'TU')],
  ['28-006', 'an annotation of no kind', having(widget, 'Subtype', called('Andet'))],
  ['28-008', 'no order of fields', without(pageOfWidget, 'Tabs')],
  ['28-009', 'fields in rows', having(pageOfWidget, 'Tabs', called('R'))],
  ['28-010', 'a field outside the tree', without(element('Form'), 'K')],
  ['28-010', 'a field in a paragraph', having(element('Form'), 'S', called('P'))],
  ['28-011', 'a link in a form', having(widget, 'Subtype', called('Link'))],
  ['28-012', 'a link that says nothing', having(widget, 'Subtype', called('Link'))],
  ['30-001', 'a page of another file', having(firstWith('Subtype', 'Form'), 'Ref', ({ context }) => context.obj({}))],
  ['31-005', 'codes without glyphs', without(firstWith('Subtype', 'CIDFontType2'), 'CIDToGIDMap')],
  ['31-009', 'a font left out', without(descriptor, 'FontFile2')],
  [
    '31-014',
    'a list of one glyph',
    having(descriptor, 'CIDSet', ({ context }) => context.register(context.stream(Buffer.from([0x80])))),
  ],
  [
    '31-016',
    'false widths',
    having(firstWith('Subtype', 'CIDFontType2'), 'W', ({ context }) => context.obj([0, 500, PDFNumber.of(1)])),
  ],
  ['31-027', 'codes without meaning', without(composite, 'ToUnicode')],
  [
    '31-028',
    'a code that means nothing',
    restreamed(composite, 'ToUnicode', (words) => words.replace(LETTERS, '$1<0000>')),
  ],
  [
    '31-029',
    'a code that means a byte order',
    restreamed(composite, 'ToUnicode', (words) => words.replace(LETTERS, '$1<feff>')),
  ],
  [
    '31-030',
    'the sign for a missing letter',
    rewritten((words) => words.replace(/(\/H1<<\/MCID \d+>>BDC[\s\S]*?)\[\(/, '$1[(\0')),
  ],
  [
    '31-011',
    'a glyph that is not there',
    rewritten((words) => words.replace(/(\/H1<<\/MCID \d+>>BDC[\s\S]*?)\[\(/, '$1[(\x87\xff')),
  ],
]

describe('the check itself', () => {
  test('finds nothing in a sound file, also when it was read and saved by another program', async () => {
    expect(await breachesOf(await fullFile())).toEqual([])
    expect(await breachesOf(await (await openPdf(await fullFile())).save())).toEqual([])
  })

  test.each(broken)('%s: %s', async (condition, _, breakIt) => {
    const pdf = await openPdf(await fullFile())
    breakIt(pdf, lookIn(pdf))
    const found = await breachesOf(await pdf.save({ updateFieldAppearances: false }))
    expect(found.map((one) => one.condition)).toContain(condition)
  })

  test('is tried on every condition that a change of our files can break', () => {
    // Encryption, numbered stamps, fonts of no encoding and text of no language cannot be had by changing one thing.
    const untried: readonly Condition[] = ['11-001', '26-001', '30-002', '31-019']
    const tried = new Set<string>([...broken.map(([condition]) => condition), ...untried])
    expect(Object.keys(conditions).filter((condition) => !tried.has(condition))).toEqual([])
  })
})
