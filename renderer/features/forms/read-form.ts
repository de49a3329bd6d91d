import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib'
import { type FieldValues, MARK_FIELD } from '../../../shared/forms/field-values.ts'

/**
 * Why a file gives no form. `flattened`: it was one of ours, and its fields are gone; `empty`: no fields of ours were
 * ever in it.
 */
export type FileProblem = 'not-pdf' | 'damaged' | 'locked' | 'flattened' | 'no-form' | 'huge' | 'slow' | 'too-many'

export type ReadForm = { readonly mark: string; readonly values: FieldValues } | { readonly problem: FileProblem }

const DEEPEST = 20
const LONGEST = 20_000

const named = (name: string) => PDFName.of(name)

/** A text as any program may have written it: with a mark of UTF-16 or UTF-8 in front, else in PDFDocEncoding. */
function textOf(value: PDFObject | undefined): string | undefined {
  if (value instanceof PDFRawStream) return bytesText(decodePDFRawStream(value).decode())
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return undefined
  const bytes = value.asBytes()
  return isUtf8(bytes) ? bytesText(bytes) : value.decodeText()
}

const isUtf8 = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
const bytesText = (bytes: Uint8Array): string =>
  isUtf8(bytes) ? new TextDecoder().decode(bytes) : PDFHexString.of(hex(bytes)).decodeText()
const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** A field, or a widget that is nothing but one of a field's places. */
type Node = { readonly dict: PDFDict; readonly kids: readonly PDFDict[]; readonly inherited: Inherited }
type Inherited = { readonly type: string | undefined; readonly value: PDFObject | undefined }

const isField = (dict: PDFDict) => dict.has(named('T'))

function kidsOf(dict: PDFDict): PDFDict[] {
  const kids = dict.lookup(named('Kids'))
  if (!(kids instanceof PDFArray)) return []
  return kids.asArray().flatMap((_, index) => {
    const kid = kids.lookup(index)
    return kid instanceof PDFDict ? [kid] : []
  })
}

const nameOf = (value: PDFObject | undefined): string | undefined =>
  value instanceof PDFName ? value.decodeText() : textOf(value)

/** The marks that are set. A viewer writes the chosen one to the field; some only show it on the circle itself. */
function marksOf({ dict, kids, inherited }: Node): string[] {
  const shown = [dict, ...kids].flatMap((one) => nameOf(one.lookup(named('AS'))) ?? [])
  const said = [dict.lookup(named('V')) ?? inherited.value, ...kids.map((kid) => kid.lookup(named('V')))]
  const isOn = (mark: string | undefined): mark is string => mark !== undefined && mark !== 'Off' && mark !== ''
  const on = [...new Set(shown.filter(isOn))]
  const value = said.map(nameOf).find(isOn)
  if (on.length > 1) return on
  return value === undefined ? on : [value]
}

function textIn({ dict, kids, inherited }: Node): string {
  const values = [dict.lookup(named('V')), ...kids.map((kid) => kid.lookup(named('V'))), inherited.value]
  return values.map(textOf).find((text) => text !== undefined && text !== '') ?? ''
}

function collect(all: readonly PDFDict[]): Map<string, string[]> {
  const values = new Map<string, string[]>()
  const walk = (dict: PDFDict, above: string, from: Inherited, depth: number): void => {
    if (depth > DEEPEST) return
    const part = textOf(dict.lookup(named('T')))
    const name = [above, part].filter((one) => one !== undefined && one !== '').join('.')
    const inherited = { type: nameOf(dict.lookup(named('FT'))) ?? from.type, value: from.value }
    const kids = kidsOf(dict)
    const below = kids.filter(isField)
    for (const kid of below) walk(kid, name, { ...inherited, value: dict.lookup(named('V')) }, depth + 1)
    if (below.length > 0) return
    const node = { dict, kids, inherited }
    const found = inherited.type === 'Btn' ? marksOf(node) : [textIn(node)]
    const given = found.filter((one) => one !== '').map((one) => one.slice(0, LONGEST))
    values.set(name, [...(values.get(name) ?? []), ...given])
  }
  for (const dict of all) walk(dict, '', { type: undefined, value: undefined }, 0)
  return values
}

function markInInfo(pdf: PDFDocument): string | undefined {
  const info = pdf.context.lookup(pdf.context.trailerInfo.Info)
  return info instanceof PDFDict ? textOf(info.lookup(named(MARK_FIELD))) : undefined
}

const tailOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(-2048))
const isPdf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')

/** What stands in the fields of a PDF form, whichever program filled it in; or why there is nothing to read. Never throws. */
export async function readForm(bytes: Uint8Array): Promise<ReadForm> {
  if (!isPdf(bytes)) return { problem: 'not-pdf' }
  let pdf: PDFDocument
  try {
    // A file that only forbids changes has an empty password.
    pdf = await PDFDocument.load(bytes, { password: '', updateMetadata: false })
  } catch (error) {
    return { problem: /password|encrypt/i.test(String(error)) ? 'locked' : 'damaged' }
  }
  try {
    return readFields(pdf, bytes)
  } catch {
    return { problem: 'damaged' }
  }
}

function readFields(pdf: PDFDocument, bytes: Uint8Array): ReadForm {
  const isCut = !/%%EOF/.test(tailOf(bytes))
  const form = pdf.catalog.lookup(named('AcroForm'))
  const roots = form instanceof PDFDict ? form.lookup(named('Fields')) : undefined
  const all = roots instanceof PDFArray ? roots.asArray().map((_, index) => roots.lookup(index)) : []
  const values = collect(all.filter((one): one is PDFDict => one instanceof PDFDict))
  const mark = values.get(MARK_FIELD)?.[0] ?? markInInfo(pdf)
  values.delete(MARK_FIELD)
  if (values.size === 0 && isCut) return { problem: 'damaged' }
  if (mark === undefined) return { problem: 'no-form' }
  if (values.size === 0) return { problem: 'flattened' }
  return { mark, values: Object.fromEntries([...values].filter(([, given]) => given.length > 0)) }
}
