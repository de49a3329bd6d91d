import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'

/** A finished file, read by a library that had no part in writing it. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocument> => PDFDocument.load(bytes, { updateMetadata: false })

/** Looks things up in a file; what is not there is undefined. */
export function lookIn(pdf: PDFDocument) {
  const resolve = (value: PDFObject | undefined): PDFObject | undefined =>
    value instanceof PDFRef ? pdf.context.lookup(value) : value
  const raw = (dict: PDFDict | undefined, key: string): PDFObject | undefined => dict?.get(PDFName.of(key))
  const get = (dict: PDFDict | undefined, key: string): PDFObject | undefined => resolve(raw(dict, key))
  const dict = (value: PDFObject | undefined): PDFDict | undefined => {
    const found = resolve(value)
    return found instanceof PDFDict ? found : found instanceof PDFStream ? found.dict : undefined
  }
  const text = (value: PDFObject | undefined): string | undefined => {
    const found = resolve(value)
    return found instanceof PDFString || found instanceof PDFHexString ? found.decodeText() : undefined
  }
  return {
    resolve,
    raw,
    get,
    dict,
    text,
    name: (value: PDFObject | undefined): string | undefined => {
      const found = resolve(value)
      return found instanceof PDFName ? found.decodeText() : undefined
    },
    number: (value: PDFObject | undefined): number | undefined => {
      const found = resolve(value)
      return found instanceof PDFNumber ? found.asNumber() : undefined
    },
    list: (value: PDFObject | undefined): PDFObject[] => {
      const found = resolve(value)
      return found instanceof PDFArray ? found.asArray() : found === undefined ? [] : [value as PDFObject]
    },
    bytes: (value: PDFObject | undefined): Uint8Array | undefined => {
      const found = resolve(value)
      return found instanceof PDFRawStream ? decodePDFRawStream(found).decode() : undefined
    },
    entries: (value: PDFDict | undefined): [string, PDFObject][] =>
      value ? value.entries().map(([key, one]) => [key.decodeText(), one]) : [],
  }
}
export type Look = ReturnType<typeof lookIn>
