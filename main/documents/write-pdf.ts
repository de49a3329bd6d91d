import type { FontName, LaidOutDocument, Page, StructureNode } from '../../shared/documents/page.ts'
import { loadFonts } from './fonts.ts'
import { packPdf } from './pack-pdf.ts'
import { contentWriter, runsByOwner } from './pdf-content.ts'
import {
  type Claims,
  claimConformance,
  type EmbeddedFont,
  escapeMetadata,
  type PdfDocument,
  type StructContent,
} from './pdfkit-internals.ts'
import { type FieldWriter, fieldWriter } from './write-fields.ts'

/** What the file says about itself. `createdAt` is the only date in it, so equal input gives equal bytes. */
export type PdfInfo = { readonly title: string; readonly author: string; readonly createdAt: Date }

const locale = { da: 'da-DK', en: 'en-GB' }

async function openDocument(
  { title, author, createdAt }: PdfInfo,
  language: 'da' | 'en',
  claims: Claims,
): Promise<PdfDocument> {
  const { default: PDFDocument } = await import('pdfkit')
  const options = {
    pdfVersion: '1.7',
    tagged: true,
    // Not PDF/UA: pdfkit's mark of it is incomplete, see claimConformance.
    ...(!claims.forms && { subset: 'PDF/A-2a' }),
    lang: locale[language],
    displayTitle: true,
    autoFirstPage: false,
    // Never the built-in Helvetica, which would not be embedded.
    font: null,
    info: { Title: title, Author: author, Creator: 'Sparringsrum', CreationDate: createdAt },
  }
  // The published types know neither this subset nor a document without a first font.
  const document = new PDFDocument(options as object) as unknown as PdfDocument
  escapeMetadata(document)
  claimConformance(document, claims)
  return document
}

/**
 * Writes laid-out documents, one after the other, into one tagged PDF: its own part for each. It conforms to PDF/UA-1
 * and PDF/A-2a; with forms to PDF/UA-1 alone. Copies made by `withNameLine` share the encoding of all their marks.
 */
export async function writePdf(documents: readonly LaidOutDocument[], info: PdfInfo): Promise<Uint8Array> {
  const first = documents[0]
  if (!first) throw new Error('A PDF needs a document')
  const formMark = documents.find((document) => document.formMark !== undefined)?.formMark
  const claims: Claims = { forms: formMark !== undefined }
  const [pdf, fonts] = await Promise.all([openDocument(info, first.language, claims), loadFonts()])
  const fields = formMark === undefined ? undefined : await fieldWriter(pdf, formMark)
  const chunks: Uint8Array[] = []
  const finished = new Promise<void>((resolve, reject) => {
    pdf.on('data', (chunk) => chunks.push(chunk))
    pdf.on('end', resolve)
    pdf.on('error', reject)
  })

  const embedded = new Map<FontName, EmbeddedFont>()
  const fontOf = (name: FontName): EmbeddedFont => {
    let font = embedded.get(name)
    if (!font) {
      pdf.font(fonts[name])
      font = pdf._font
      embedded.set(name, font)
    }
    return font
  }
  const images = new Map<string, ReturnType<PdfDocument['openImage']>>()
  const imageOf = (src: string) => {
    const image = images.get(src) ?? pdf.openImage(src)
    if (!image.obj) image.embed(pdf)
    images.set(src, image)
    return image
  }
  const operatorsOf = contentWriter(fontOf, imageOf)

  const root = pdf.struct('Document')
  pdf.addStructure(root)
  for (const document of documents) {
    const contents = new Map<number, StructContent[]>()
    const tags = tagsOf(document.structure)
    for (const page of document.pages) {
      writePage(pdf, page, { tags, contents, operatorsOf, fontOf, imageOf })
      fields?.place(page)
    }
    const part =
      documents.length > 1 ? pdf.struct('Part', { title: document.title, lang: locale[document.language] }) : root
    if (part !== root) root.add(part)
    for (const child of document.structure.children) addNode(pdf, part, child, contents, fields)
    part.end()
  }
  root.end()
  fields?.finish()
  pdf.end()
  if (pdf._ended) throw new Error('The PDF has an object that was never ended')
  await finished
  return packPdf(Buffer.concat(chunks))
}

function tagsOf(root: StructureNode): Map<number, string> {
  const tags = new Map<number, string>()
  const collect = (node: StructureNode): void => {
    tags.set(node.id, node.tag)
    node.children.forEach(collect)
  }
  collect(root)
  return tags
}

type Writing = {
  readonly tags: ReadonlyMap<number, string>
  readonly contents: Map<number, StructContent[]>
  readonly operatorsOf: ReturnType<typeof contentWriter>
  readonly fontOf: (name: FontName) => EmbeddedFont
  readonly imageOf: (src: string) => { label: string; obj: unknown }
}

/** Each run of marks becomes one piece of marked content: of its node, or an artifact. */
function writePage(pdf: PdfDocument, page: Page, { tags, contents, operatorsOf, fontOf, imageOf }: Writing): void {
  pdf.addPage({ size: [page.width, page.height], margin: 0 })
  pdf.page.dictionary.data.Tabs = 'S'
  for (const mark of page.marks) {
    if (mark.kind === 'text') pdf.page.fonts[fontOf(mark.font).id] ??= fontOf(mark.font).ref()
    if (mark.kind === 'image') pdf.page.xobjects[imageOf(mark.src).label] ??= imageOf(mark.src).obj
  }
  for (const { owner, marks } of runsByOwner(page.marks)) {
    if (owner === 'artifact') pdf.markContent('Artifact', { type: 'Layout' })
    else {
      const content = pdf.markStructureContent(tags.get(owner) ?? 'P')
      const known = contents.get(owner)
      if (known) known.push(content)
      else contents.set(owner, [content])
    }
    pdf.addContent(marks.map(operatorsOf).join('\n'))
    pdf.endMarkedContent()
  }
}

function addNode(
  pdf: PdfDocument,
  parent: ReturnType<PdfDocument['struct']>,
  node: StructureNode,
  contents: ReadonlyMap<number, StructContent[]>,
  fields: FieldWriter | undefined,
): void {
  const { tag, alt, scope, box } = node
  const element = pdf.struct(tag, { ...(alt && { alt }), ...(scope && { scope }), ...(box && { bbox: [...box] }) })
  parent.add(element)
  for (const content of contents.get(node.id) ?? []) element.add(content)
  for (const child of node.children) addNode(pdf, element, child, contents, fields)
  if (tag === 'Form') fields?.tag(node.id, element)
  element.end()
}
