import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { loadMeasure } from '../../main/documents/measure.ts'
import { wholePdf } from '../../main/documents/write-pdf.ts'
import { handout } from '../../shared/content/index.ts'
import { handoutModel } from '../../shared/documents/handout.ts'
import { layoutDocument } from '../../shared/documents/layout/document.ts'
import type { LaidOutDocument, StructureNode } from '../../shared/documents/page.ts'
import { formHandouts } from '../../shared/forms/form-handouts.ts'
import { handoutFacts } from '../support/document-facts.ts'
import { formFile, laidOutForm } from '../support/forms.ts'
import { pdfObjects } from '../support/pdf.ts'

const ids = Object.keys(formHandouts) as (keyof typeof formHandouts)[]
const textOf = (value: unknown) =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined

type Widget = { page: number; name: string; tooltip: string | undefined; flags: number; dict: PDFDict }

/** Every widget of a form in the order of its page's annotations. */
async function widgetsOf(bytes: Uint8Array): Promise<Widget[]> {
  const pdf = await PDFDocument.load(bytes)
  return pdf.getPages().flatMap((page, index) => {
    const annotations = page.node.lookup(PDFName.of('Annots'), PDFArray)
    return Array.from({ length: annotations.size() }, (_, at): Widget => {
      const dict = annotations.lookup(at, PDFDict)
      const parent = dict.lookupMaybe(PDFName.of('Parent'), PDFDict)
      return {
        page: index,
        name: textOf(dict.lookup(PDFName.of('T'))) ?? textOf(parent?.lookup(PDFName.of('T'))) ?? '',
        tooltip: textOf(dict.lookup(PDFName.of('TU'))),
        flags: dict.lookup(PDFName.of('F'), PDFNumber).asNumber(),
        dict,
      }
    })
  })
}

const fieldsOf = (document: LaidOutDocument) => document.pages.flatMap((page) => page.fields ?? [])

describe.each(ids)('form %s', (id) => {
  test('has each field once, named by the key of the content, in both languages alike', async () => {
    const [danish, english] = await Promise.all([laidOutForm(id, 'm'), laidOutForm(id, 'm', { language: 'en' })])
    const keys = fieldsOf(danish).map(({ field }) =>
      field.kind === 'option' ? `${field.name}=${field.value}` : field.name,
    )
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys) expect(key).toMatch(new RegExp(`^${id.toLowerCase()}(-[a-zA-Z0-9]+)+(=\\w+)?$`))
    expect(fieldsOf(english).map(({ field }) => field.name)).toEqual(fieldsOf(danish).map(({ field }) => field.name))
  })

  test('has every widget printed, tagged, explained and with an appearance of its own', async () => {
    const widgets = await widgetsOf(await formFile(id))
    const seen = widgets.filter(({ flags }) => flags !== 2)
    expect(widgets.length - seen.length, 'hidden').toBe(1)
    for (const { name, tooltip, flags, dict } of seen) {
      expect(flags, name).toBe(4)
      expect(tooltip, name).toMatch(/\p{L}{2}/u)
      expect(dict.has(PDFName.of('StructParent')), name).toBe(true)
      const looks = dict.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'))
      if (looks instanceof PDFDict && !dict.has(PDFName.of('MaxLen'))) {
        expect(looks.keys().map(String), name).toContain('/Off')
        expect(looks.keys()).toHaveLength(2)
      }
    }
  })

  test('is gone through in the order it is read', async () => {
    const laidOut = await laidOutForm(id, 'm')
    const order: number[] = []
    const collect = (node: StructureNode): void => {
      if (node.tag === 'Form') order.push(node.id)
      node.children.forEach(collect)
    }
    collect(laidOut.structure)
    expect(fieldsOf(laidOut).map(({ node }) => node)).toEqual(order)
  })

  test('keeps every field on its page, clear of the others', async () => {
    for (const { width, height, fields = [] } of (await laidOutForm(id, 'm')).pages) {
      for (const [index, one] of fields.entries()) {
        expect(one.width, one.field.name).toBeGreaterThan(8)
        expect(one.x + one.width).toBeLessThan(width)
        expect(one.y + one.height).toBeLessThan(height)
        for (const other of fields.slice(index + 1)) {
          const apart =
            one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y
          expect(apart, `${one.field.name} and ${other.field.name}`).toBe(true)
        }
      }
    }
  })

  test('opens in another program with the same fields', async () => {
    const pdf = await getDocument({ data: new Uint8Array(await formFile(id)), verbosity: 0 }).promise
    const found = Object.keys((await pdf.getFieldObjects()) ?? {})
    const names = new Set(fieldsOf(await laidOutForm(id, 'm')).map(({ field }) => field.name))
    expect(new Set(found)).toEqual(new Set([...names, 'Sparringsrum']))
    await pdf.destroy()
  })
})

describe('the file of a form', () => {
  test('is the same for everybody where answers are anonymous', async () => {
    for (const id of ['H15', 'H17', 'H18'] as const) {
      const [one, other] = [
        await formFile(id, 'm', { names: ['Anja Berg'] }),
        await formFile(id, 'm', { names: ['Bo'] }),
      ]
      expect(Buffer.compare(one, other), id).toBe(0)
    }
  })

  test('lets its fields be set in letters that Danish needs, and asks no viewer to make up appearances', async () => {
    const objects = pdfObjects(await formFile('H01'))
    const font = objects.find((object) => /\/Subtype\/TrueType/.test(object)) ?? ''
    expect(font).toContain('/WinAnsiEncoding')
    const widths = /\/Widths\[([^\]]+)\]/.exec(font)?.[1]?.trim().split(/\s+/).map(Number) ?? []
    for (const letter of 'æøåÆØÅé') expect(widths[letter.charCodeAt(0) - 32], letter).toBeGreaterThan(200)
    expect(objects.some((object) => object.includes('/NeedAppearances false'))).toBe(true)
  })

  test('of a sheet on paper has none of this', async () => {
    const paper = layoutDocument(handoutModel(handout('H15'), handoutFacts()), await loadMeasure())
    const objects = pdfObjects(await wholePdf([paper], { title: 'H15', author: 'P', createdAt: new Date(0) }))
    expect(objects.filter((object) => /AcroForm|Widget/.test(object))).toEqual([])
  })
})
