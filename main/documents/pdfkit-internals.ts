import { deflateSync } from 'node:zlib'
import type { PdfFile, PdfObject } from './pdf-file.ts'
import { type PdfValue, ref as reference } from './pdf-value.ts'

/**
 * pdfkit 0.20 puts pictures and the colour profile into our file. Pages, tags, fonts and the file itself are written by
 * ourselves, since pdfkit can neither let copies share their pages nor pack objects, and knows codes of two bytes alone.
 * Everything that reaches past pdfkit's public face, and every fault of it that we mend, is here.
 */
type Picture = { obj: PdfObject | null; embed(document: PdfkitParts): void }

type Part = Pick<PdfObject, 'data' | 'write' | 'end'>
type PdfkitParts = {
  ref: (data?: Record<string, PdfValue>) => Part
  openImage(src: string): Picture
  _addColorOutputIntent(): void
}

/** The colours of a screen, packed; the same in every file. */
let profile: Uint8Array | undefined

/** pdfkit's parts, working for a file of ours. */
export async function pdfkitFor(file: PdfFile) {
  const { default: PDFDocument } = await import('pdfkit')
  const options = { autoFirstPage: false, font: null, subset: 'PDF/A-2a' }
  const begin = (ref: PdfkitParts['ref']): PdfkitParts => {
    const document = new PDFDocument(options as object) as unknown as PdfkitParts
    document.ref = ref
    return document
  }
  let document: PdfkitParts | undefined

  const readProfile = (): Uint8Array => {
    let bytes: Uint8Array = new Uint8Array()
    const write = (content: Uint8Array | string): void => {
      if (typeof content !== 'string') bytes = content
    }
    begin((data = {}) => ({ data, write, end: () => {} }))._addColorOutputIntent()
    return new Uint8Array(deflateSync(bytes, { level: 9 }))
  }

  return {
    picture: (src: string): PdfObject => {
      document ??= begin((data) => withoutCmyk(file, file.object(data)))
      const picture = document.openImage(src)
      if (!picture.obj) picture.embed(document)
      if (!picture.obj) throw new Error('The picture could not be embedded')
      return picture.obj
    },
    /** The colours of a screen, as the meaning of the file's colours (ISO 19005-2, 6.2.3). */
    outputIntent: (): number => {
      profile ??= readProfile()
      const colours = file.addStream({ N: 3, Filter: 'FlateDecode' }, profile)
      const name = '(sRGB IEC61966-2.1)'
      return file.add(
        `<</Type/OutputIntent/S/GTS_PDFA1/Info${name}/OutputConditionIdentifier${name}/DestOutputProfile ${colours} 0 R>>`,
      )
    },
  }
}

/** Cyan, magenta, yellow and black as red, green and blue: (1 − ink) (1 − black). */
const ONE_LIGHT = '1 exch sub 3 index mul 3 1 roll'
const INKS_TO_LIGHT = `{1 exch sub 4 1 roll ${ONE_LIGHT} ${ONE_LIGHT} ${ONE_LIGHT} 4 3 roll pop}`

/**
 * A JPEG in printing inks would need a printing press's profile in PDF/A (ISO 19005-2, 6.2.4.3). Its inks are named and
 * given their screen colours instead.
 */
function withoutCmyk(file: PdfFile, made: PdfObject): PdfObject {
  if (made.data.ColorSpace !== 'DeviceCMYK') return made
  const domain = Array.from({ length: 8 }, (_, index) => index % 2)
  const tint = file.addStream({ FunctionType: 4, Domain: domain, Range: domain.slice(0, 6) }, INKS_TO_LIGHT)
  const inks = ['Cyan', 'Magenta', 'Yellow', 'Black']
  made.data.ColorSpace = ['DeviceN', inks, 'DeviceRGB', reference(tint)]
  return made
}
