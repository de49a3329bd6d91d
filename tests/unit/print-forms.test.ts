import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { handouts, methodCards } from '../../shared/content/index.ts'
import { handoutModel } from '../../shared/documents/handout.ts'
import { extent, layoutDocument } from '../../shared/documents/layout/document.ts'
import { withNameLine } from '../../shared/documents/layout/name-line.ts'
import type { LaidOutDocument, Mark, Page, StructureNode } from '../../shared/documents/page.ts'
import { foldingOrder } from '../../shared/documents/print-forms/booklet.ts'
import { inPrintForm, type Print, sidesOf } from '../../shared/documents/print-forms/index.ts'
import { millimetres, sheet } from '../../shared/documents/print-forms/print.ts'
import { blackener } from '../../shared/documents/print-forms/pure-black.ts'
import { evenMeasure, handoutFacts, textsOf } from '../support/document-facts.ts'

const all = [...handouts, ...methodCards]
const laid = new Map(
  all.map((one) => [one.id, layoutDocument(handoutModel(one, handoutFacts()), evenMeasure)] as const),
)
const sheets = (...ids: string[]): LaidOutDocument[] =>
  ids.map((id) => {
    const found = laid.get(id)
    if (!found) throw new Error(id)
    return found
  })
const cards = methodCards.map(({ id }) => id)
const colour = (form: Print['form']): Print => ({ form, pureBlack: false })
const printed = (copies: readonly LaidOutDocument[][], print: Print) => [...inPrintForm(copies, print)]
const pagesOf = (documents: readonly LaidOutDocument[]) => documents.flatMap(({ pages }) => pages)
const saidOn = (pages: readonly Page[]) => pages.flatMap((page) => textsOf(page).map(({ text }) => text))

/** What a document says as its tree reads it: by leaves in order, and within a leaf in the order of the pages. */
function read({ structure, pages }: LaidOutDocument): string {
  const said = new Map<number, string[]>()
  for (const { marks } of pages)
    for (const mark of marks) {
      if (mark.node === 'artifact' || mark.kind !== 'text') continue
      const words = said.get(mark.node) ?? []
      said.set(mark.node, [...words, mark.text])
    }
  const words = ({ id, children }: StructureNode): string[] => [...(said.get(id) ?? []), ...children.flatMap(words)]
  return words(structure).join(' ')
}
const idsIn = ({ id, children }: StructureNode): number[] => [id, ...children.flatMap(idsIn)]

/** Marks that reach into the margin an office printer leaves white. */
const outside = (pages: readonly Page[]): Mark[] =>
  pages.flatMap(({ width, height, marks }) =>
    marks.filter((mark) => {
      const [x1, y1, x2, y2] = extent(mark)
      const edge = sheet.safe - 0.01
      return x1 < edge || y1 < edge || x2 > width - edge || y2 > height - edge
    }),
  )

const jobs: [string, LaidOutDocument[][], Print['form']][] = [
  ...all.map(({ id }): [string, LaidOutDocument[][], Print['form']] => [id, [sheets(id)], 'booklet']),
  ['two packs', [sheets('H01', 'H04', 'H06', 'H15'), sheets('H01', 'H04', 'H06', 'H15')], 'booklet'],
  ['all method cards', [sheets(...cards)], 'cards'],
  ['every sheet', [sheets(...all.map(({ id }) => id))], 'cards'],
  ['five pulses', Array.from({ length: 5 }, () => sheets('H15')), 'cards'],
]

test.each(all.map(({ id }) => id))('%s as A4 has nothing where a printer cannot print', (id) => {
  expect(outside(pagesOf(printed([sheets(id)], colour('a4'))))).toEqual([])
})

describe('booklets and cards', () => {
  test.each(jobs)('%s: nothing is lost, and nothing stands where a printer cannot print', (_, copies, form) => {
    const documents = printed(copies, colour(form))
    const pages = pagesOf(documents)
    expect(saidOn(pages).sort()).toEqual(saidOn(pagesOf(copies.flat())).sort())
    expect(outside(pages)).toEqual([])
    expect(new Set(pages.map(({ width, height }) => `${width} ${height}`))).toEqual(new Set(['841.89 595.28']))
  })

  test.each(jobs)('%s: the tree reads as the sheets do one after the other', (_, copies, form) => {
    const documents = printed(copies, colour(form))
    expect(documents.map(read).join(' ')).toBe(copies.flat().map(read).join(' '))
    for (const { structure, pages } of documents) {
      const ids = idsIn(structure)
      expect(new Set(ids).size).toBe(ids.length)
      const owned = pages.flatMap(({ marks }) => marks.flatMap(({ node }) => (node === 'artifact' ? [] : [node])))
      expect(owned.filter((id) => !ids.includes(id))).toEqual([])
    }
  })

  test.each(jobs)('%s: as many sides as were counted', (_, copies, form) => {
    const pages = copies[0]?.map((one) => one.pages.length) ?? []
    expect(pagesOf(printed(copies, colour(form)))).toHaveLength(sidesOf(pages, copies.length, { form }))
  })

  test('figures lie where they are drawn', () => {
    const figures = ({ tag, box, children }: StructureNode): (readonly number[])[] => [
      ...(tag === 'Figure' && box ? [box] : []),
      ...children.flatMap(figures),
    ]
    const drawing: LaidOutDocument = {
      title: 'Figur',
      language: 'da',
      pages: [
        { width: 595.28, height: 841.89, marks: [{ kind: 'circle', node: 1, x: 100, y: 200, r: 10, fill: '#12606A' }] },
      ],
      structure: {
        id: 0,
        tag: 'Document',
        children: [{ id: 1, tag: 'Figure', alt: 'En prik', box: [90, 190, 110, 210], children: [] }],
      },
    }
    for (const form of ['booklet', 'cards'] as const) {
      const [document] = printed([[drawing]], colour(form))
      const [mark] = document?.pages.flatMap(({ marks }) => marks.filter(({ node }) => node !== 'artifact')) ?? []
      expect(figures(document?.structure ?? drawing.structure)[0]).toEqual(
        (mark ? extent(mark) : []).map((value) => expect.closeTo(value, 3)),
      )
    }
  })
})

describe('the order of folding', () => {
  /** Folds sheets as paper does: front and back of each, laid into each other. */
  const leafThrough = (sides: readonly (readonly [number, number])[]): number[] => {
    const leaves = Array.from({ length: sides.length / 2 }, (_, at) => [sides[2 * at], sides[2 * at + 1]] as const)
    const firstHalf = leaves.flatMap(([front, back]) => [front?.[1] ?? -1, back?.[0] ?? -1])
    const secondHalf = leaves.toReversed().flatMap(([front, back]) => [back?.[1] ?? -1, front?.[0] ?? -1])
    return [...firstHalf, ...secondHalf]
  }

  test('eight pages stand as a printer expects them', () => {
    expect(foldingOrder(8)).toEqual([
      [7, 0],
      [1, 6],
      [5, 2],
      [3, 4],
    ])
  })

  test('read from the first page to the last, with blank ones after it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (pages) => {
        const order = leafThrough(foldingOrder(pages))
        expect(order).toEqual([...Array(Math.ceil(pages / 4) * 4).keys()])
      }),
    )
  })
})

describe('cards', () => {
  const [pair] = printed([sheets('M01', 'M02')], colour('cards'))
  const marks = pair?.pages[0]?.marks ?? []

  test('the marks lie outside the cut, within what is printed', () => {
    const cuts = marks.filter((mark) => mark.kind === 'line' && mark.color === '#000000' && mark.node === 'artifact')
    expect(cuts).toHaveLength(10)
    const texts = marks.filter((mark) => mark.kind === 'text').map(extent)
    const [top, left] = [Math.min(...texts.map(([, y]) => y)), Math.min(...texts.map(([x]) => x))]
    expect(Math.min(top, left)).toBeGreaterThan(sheet.safe + millimetres(4))
    expect(outside([{ ...sheet, marks: cuts }])).toEqual([])
  })

  test('no text comes near the cut between the two', () => {
    const middle = sheet.width / 2
    for (const [x1, , x2] of marks.filter((mark) => mark.kind === 'text').map(extent))
      expect(x2 < middle - millimetres(5) || x1 > middle + millimetres(5)).toBe(true)
  })

  test('a second page comes on the back of its own first', () => {
    const two = sheets('H01', 'H02').map((one) => ({ ...one, pages: one.pages.slice(0, 2) }))
    const [document] = printed([two], colour('cards'))
    const side = (at: number, text: string) => {
      const found = textsOf(document?.pages[at] ?? { ...sheet, marks: [] }).find((mark) => mark.text === text)
      return found && (found.x < sheet.width / 2 ? 'left' : 'right')
    }
    expect([side(0, 'Før du siger ja'), side(0, 'Mit udgangspunkt')]).toEqual(['left', 'right'])
    // The running head of a second page is the title again.
    expect([side(1, 'Før du siger ja'), side(1, 'Mit udgangspunkt')]).toEqual(['right', 'left'])
  })
})

describe('pure black', () => {
  const coloursOf = (mark: Mark): string[] => {
    if (mark.kind === 'image') return ['a picture']
    if (mark.kind === 'text' || mark.kind === 'line') return [mark.color]
    return [mark.fill, mark.stroke].flatMap((color) => color ?? [])
  }

  test.each(all.map(({ id }) => id))('%s: black and white alone, and every word is there to read', (id) => {
    const [plain] = sheets(id)
    const [black] = printed([sheets(id)], { form: 'a4', pureBlack: true })
    const colours = new Set(black?.pages.flatMap(({ marks }) => marks.flatMap(coloursOf)))
    expect([...colours].filter((color) => color !== '#000000' && color !== '#FFFFFF')).toEqual([])
    expect(saidOn(black?.pages ?? [])).toEqual(saidOn(plain?.pages ?? []))
    expect(black?.structure).toEqual(plain?.structure)
    for (const { marks } of black?.pages ?? [])
      for (const mark of marks) if (mark.kind === 'line') expect(mark.thickness).toBeGreaterThanOrEqual(0.5)
  })

  test('a word on a dark ground turns white, one on a pale ground loses the ground', () => {
    const word = { kind: 'text', node: 1, x: 10, font: 'figtree', size: 10, width: 40, text: 'Ord' } as const
    const ground = { kind: 'rect', node: 'artifact', x: 0, width: 100, height: 20 } as const
    const page: Page = {
      width: 100,
      height: 100,
      marks: [
        { ...ground, y: 0, fill: '#12606A' },
        { ...word, y: 13, color: '#FFFFFF' },
        { ...ground, y: 40, fill: '#F7E3B8' },
        { ...word, y: 53, color: '#9A6412' },
        { ...ground, y: 80, fill: '#FFFFFF', stroke: '#8A9698' },
        { kind: 'image', node: 'artifact', x: 0, y: 0, width: 1, height: 1, src: 'data:image/png;base64,' },
      ],
    }
    const structure = { id: 0, tag: 'Document', children: [] } as const
    const [black] = blackener()({ title: '', language: 'da', pages: [page], structure }).pages
    expect(black?.marks.map(coloursOf)).toEqual([['#000000'], ['#FFFFFF'], ['#000000'], ['#FFFFFF', '#000000']])
  })
})

describe('copies', () => {
  const [first] = sheets('H01')
  if (!first) throw new Error('no sheet')
  const copies = ['Anja', 'Bo', 'Carl'].map((name) => [withNameLine(first, name, evenMeasure)])

  test.each(['booklet', 'a4'] as const)('share everything but the name as %s', (form) => {
    const documents = printed(copies, { form, pureBlack: true })
    const marks = documents.map(({ pages }) => new Set<Mark>(pages.flatMap((page) => page.marks)))
    const shared = [...(marks[0] ?? [])].filter((mark) => marks[1]?.has(mark) && marks[2]?.has(mark))
    expect(shared).toHaveLength((marks[0]?.size ?? 0) - 1)
  })
})
