import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadMeasure } from '../../main/documents/measure.ts'
import { wholePdf } from '../../main/documents/write-pdf.ts'
import { handout, handouts, methods } from '../../shared/content/index.ts'
import { handoutModel } from '../../shared/documents/handout.ts'
import { layoutDocument } from '../../shared/documents/layout/document.ts'
import { withNameLine } from '../../shared/documents/layout/name-line.ts'
import type { Measure } from '../../shared/documents/page.ts'
import { oneDot } from '../support/charts.ts'
import { handoutFacts } from '../support/document-facts.ts'
import { breachesOf } from '../support/matterhorn/check.ts'
import { pdfObjects } from '../support/pdf.ts'
import { transparentPng } from '../support/pictures.ts'

const info = { title: 'Løn & <æøå>', author: 'Palle Ravn', createdAt: new Date('2026-11-24T00:00:00Z') }
let measure: Measure
beforeAll(async () => {
  measure = await loadMeasure()
})

const facts = {
  ...handoutFacts(),
  inserts: { ...handoutFacts().inserts, methods: Object.fromEntries(methods.map((method) => [method.id, method])) },
}
const laidOut = (id: string) => layoutDocument(handoutModel(handout(id), facts), measure)
const read = (bytes: Uint8Array) => getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise

describe('page counts', () => {
  test.each(handouts.map(({ id, pages }) => ({ id, pages })))('$id is at most $pages pages', ({ id, pages }) => {
    const names = Array.from({ length: 12 }, (_, index) => `Deltager Nummer ${index}`)
    const { contract } = handoutFacts({ names })
    const own = { ...facts, memberNames: names, ...(contract && { contract }) }
    for (const variant of ['public', 'private'] as const) {
      for (const language of ['da', 'en'] as const) {
        const document = layoutDocument(handoutModel(handout(id), { ...own, variant, language }), measure)
        expect(document.pages.length, `${variant} ${language}`).toBeLessThanOrEqual(pages)
      }
    }
  })
})

describe('a written PDF', () => {
  test('is the same bytes for the same input', async () => {
    const [first, second] = [await wholePdf([laidOut('H01')], info), await wholePdf([laidOut('H01')], info)]
    expect(Buffer.compare(first, second)).toBe(0)
  })

  test('of twelve full pages with tags takes at most 60 kB, and a reader finds every object in its pack', async () => {
    const sheets = ['H01', 'H02', 'H04', 'H10', 'H17', 'H18'].map(laidOut)
    expect(sheets.flatMap(({ pages }) => pages)).toHaveLength(12)
    const bytes = await wholePdf(sheets, info)
    expect(bytes.length).toBeLessThanOrEqual(60_000)
    // More objects than one stream holds, each found by its number.
    const pdf = await read(bytes)
    expect(pdf.numPages).toBe(12)
    const structured = await (await pdf.getPage(12)).getStructTree()
    expect(JSON.stringify(structured).length).toBeGreaterThan(1000)
    await pdf.destroy()
  })

  test('is tagged, names its language and shows its title, with metadata that is sound XML', async () => {
    const bytes = await wholePdf([laidOut('H15')], info)
    const pdf = await read(bytes)
    const { info: about, metadata } = await pdf.getMetadata()
    expect(about).toMatchObject({ Language: 'da-DK', Title: info.title, Author: info.author })
    expect(metadata?.get('dc:title')).toBe(info.title)
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const raw = pdfObjects(bytes).join()
    expect(raw).toContain('/DisplayDocTitle true')
    expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
    await pdf.destroy()
  })

  test('is the same bytes whatever was written before it in the same session', async () => {
    const spaced = { ...facts, networkName: 'Nord\u00a0og Syd' }
    const write = () => wholePdf([layoutDocument(handoutModel(handout('H15'), facts), measure)], info)
    const before = await write()
    // A no-break space shares its glyph with the space.
    await wholePdf([layoutDocument(handoutModel(handout('H15'), spaced), measure)], info)
    expect(Buffer.compare(before, await write())).toBe(0)
  })

  test('takes a transparent logo, with its transparency', async () => {
    const src = `data:image/png;base64,${transparentPng(30, 20).toString('base64')}`
    const model = { ...handoutModel(handout('H15'), facts), logo: { src, width: 30, height: 20 } }
    const bytes = await wholePdf([layoutDocument(model, measure)], info)
    expect(await breachesOf(bytes)).toEqual([])
    const pictures = pdfObjects(bytes).filter((object) => object.includes('/Subtype/Image'))
    expect(pictures).toHaveLength(2)
    expect(pictures.some((object) => /\/SMask \d+ 0 R/.test(object))).toBe(true)
  })

  test('embeds every font', async () => {
    const all = pdfObjects(await wholePdf([laidOut('H01')], info))
    const descriptors = all.filter((object) => object.includes('/Type/FontDescriptor'))
    expect(descriptors.length).toBeGreaterThanOrEqual(3)
    for (const descriptor of descriptors) expect(descriptor).toContain('/FontFile2')
    expect(all.filter((object) => /\/BaseFont\/(Helvetica|Times|Courier)/.test(object))).toEqual([])
  })

  test('gives each table head a scope', async () => {
    const heads = pdfObjects(await wholePdf([laidOut('H04')], info)).filter((object) => object.includes('/S/TH/'))
    expect(heads.length).toBeGreaterThan(5)
    for (const head of heads) expect(head).toMatch(/\/Scope\/(Column|Row)/)
  })

  test('has no text outside the structure and the artifacts, and says æøå', async () => {
    const pdf = await read(await wholePdf([laidOut('H01')], info))
    let words = ''
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent({ includeMarkedContent: true })
      let depth = 0
      for (const item of items) {
        if ('str' in item) {
          if (item.str.trim() !== '') expect(depth, item.str).toBeGreaterThan(0)
          words += item.str
        } else depth += item.type === 'endMarkedContent' ? -1 : 1
      }
      expect(depth).toBe(0)
    }
    expect(words).toContain('Hvad skal netværket især hjælpe dig med?')
    expect(words).toContain('Størrelse på arbejdsplads')
    expect(words).not.toContain('\u00ad')
    await pdf.destroy()
  })

  test('keeps the structure of what it says', async () => {
    const pdf = await read(await wholePdf([laidOut('H15')], info))
    const tree = await (await pdf.getPage(1)).getStructTree()
    const roles: string[] = []
    const collect = (node: object): void => {
      if ('role' in node && typeof node.role === 'string') roles.push(node.role)
      if ('children' in node && Array.isArray(node.children)) node.children.forEach(collect)
    }
    collect(tree)
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
    expect(roles.filter((role) => role === 'Table')).toHaveLength(2)
    expect(roles).toEqual(expect.arrayContaining(['L', 'LI', 'LBody', 'THead', 'TBody', 'TR', 'TH', 'TD', 'P']))
    await pdf.destroy()
  })

  test('says the number or sign of each item of a list, and how the list counts', async () => {
    const items = [[{ text: 'et' }], [{ text: 'to' }]]
    const blocks = [
      { kind: 'list', ordered: true, items },
      { kind: 'list', items },
    ] as const
    const bytes = await wholePdf([layoutDocument({ ...handoutModel(handout('H15'), facts), blocks }, measure)], info)
    const lists = pdfObjects(bytes).flatMap((one) => /\/S\/L\/.*\/ListNumbering\/(\w+)/.exec(one)?.[1] ?? [])
    expect(lists).toEqual(['Decimal', 'Disc'])
    const pdf = await read(bytes)
    const { items: said } = await (await pdf.getPage(1)).getTextContent({ includeMarkedContent: true })
    const labels = said.flatMap((item, at) => {
      if (!('tag' in item) || item.tag !== 'Lbl') return []
      const end = said.findIndex((other, place) => place > at && !('str' in other))
      return said
        .slice(at + 1, end)
        .map((part) => ('str' in part ? part.str : ''))
        .join('')
        .trim()
    })
    expect(labels).toEqual(['1.', '2.', '•', '•'])
    await pdf.destroy()
  })

  test('gives figures their text and their place', async () => {
    const model = { ...handoutModel(handout('H15'), facts), blocks: [{ kind: 'figure', chart: oneDot } as const] }
    const [object, ...others] = pdfObjects(await wholePdf([layoutDocument(model, measure)], info)).filter((one) =>
      one.includes('/S/Figure'),
    )
    expect(others).toEqual([])
    expect(object).toContain('/Alt')
    expect(object).toContain('/BBox')
  })

  test('of several copies is one file with a part for each', async () => {
    const original = laidOut('H01')
    const names = ['Anja Bergholt', 'Søren Æbelø', 'Åse Kjærgård']
    const copies = names.map((name) => withNameLine(original, `Navn: ${name}`, measure))
    const pdf = await read(await wholePdf(copies, info))
    expect(pdf.numPages).toBe(6)
    for (const [index, name] of names.entries()) {
      const { items } = await (await pdf.getPage(index * 2 + 1)).getTextContent()
      expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain(`Navn: ${name}`)
    }
    await pdf.destroy()
  })
})
