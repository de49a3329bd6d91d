import type { LaidOutDocument, StructureNode } from '../../shared/documents/page.ts'
import { headingBookmarks, type Placed, sheetBookmarks } from './bookmarks.ts'
import { numberList } from './number-list.ts'
import { pageTree } from './page-tree.ts'
import { type PdfFile, pdfFile } from './pdf-file.ts'
import { pdfFonts } from './pdf-fonts.ts'
import { type Claims, type PdfInfo, writeMetadata } from './pdf-metadata.ts'
import { writeOutline } from './pdf-outline.ts'
import { pageContents } from './pdf-pages.ts'
import { pdfStamps } from './pdf-stamps.ts'
import { parentLeaf, type TaggedPage, writeTree } from './pdf-structure.ts'
import { decimal, entries, ref, textString } from './pdf-value.ts'
import { pdfkitFor } from './pdfkit-internals.ts'
import { type FieldWriter, fieldWriter } from './write-fields.ts'

export type { PdfInfo }

const locale = { da: 'da-DK', en: 'en-GB' }

/**
 * Writes laid-out documents, one after the other, into one tagged PDF, and gives its bytes as they come: what was
 * written is not kept, so a file of any length takes the same room. It conforms to PDF/UA-1 and PDF/A-2a; with forms to
 * PDF/UA-1 alone. Copies made by `withNameLine` share the content of their pages but for the name. Throws when there is
 * no document.
 */
export async function* writePdf(
  documents: Iterable<LaidOutDocument> | AsyncIterable<LaidOutDocument>,
  info: PdfInfo,
): AsyncGenerator<Uint8Array> {
  const file = pdfFile()
  file.begin()
  const writer = await documentWriter(file)
  for await (const document of documents) {
    await writer.add(document)
    yield* file.take()
  }
  await writer.finish(info)
  yield* file.take()
}

/** The same as one piece. */
export async function wholePdf(
  documents: Iterable<LaidOutDocument> | AsyncIterable<LaidOutDocument>,
  info: PdfInfo,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of writePdf(documents, info)) parts.push(part)
  return Buffer.concat(parts)
}

async function documentWriter(file: PdfFile) {
  const pdfkit = await pdfkitFor(file)
  const fonts = await pdfFonts(file)
  const stamps = pdfStamps(file, (src) => pdfkit.picture(src).number)
  const contentsOf = pageContents(file, { fonts, stamps })
  const pages = pageTree(file)
  const resources = file.reserve()
  const leaves = numberList()
  const sheets: Placed[] = []
  const parts = numberList()
  let first:
    | { document: LaidOutDocument; pages: readonly number[]; element: number; top: readonly number[] }
    | undefined
  let fields: FieldWriter | undefined
  let root = 0
  let nextKey = 0

  const writePage = (page: LaidOutDocument['pages'][number], tagOf: (node: number) => string): TaggedPage => {
    const { streams, owners } = contentsOf(page, tagOf)
    const number = file.reserve()
    const key = nextKey++
    const annotations = fields?.place(page, { number, height: page.height }) ?? []
    const contents = streams.length === 1 ? ` ${streams[0]} 0 R` : `[${streams.map((one) => `${one} 0 R`).join(' ')}]`
    file.add(
      `<</Type/Page/Parent ${pages.add(number).parent} 0 R/MediaBox[0 0 ${decimal(page.width)} ${decimal(page.height)}]` +
        `/Resources ${resources} 0 R/Contents${contents}/StructParents ${key}/Tabs/S` +
        `${annotations.length > 0 ? `/Annots[${annotations.join(' ')}]` : ''}>>`,
      number,
    )
    return { number, height: page.height, key, owners }
  }

  /** The element that holds a document's own: the root where it is the only one, else a part of it. */
  const writePart = ({ title, language }: LaidOutDocument, element: number, top: readonly number[]): void => {
    const kids = top.map((kid) => `${kid} 0 R`).join(' ')
    const words = `/T${textString(title)}/Lang${textString(locale[language])}`
    file.add(`<</S/Part/P ${root} 0 R${words}/K[${kids}]>>`, element)
    parts.add(element)
  }

  const add = async (document: LaidOutDocument): Promise<void> => {
    if (document.formMark !== undefined) fields ??= await fieldWriter(file, document.formMark)
    const tags = tagsOf(document.structure)
    const tagged = document.pages.map((page) => writePage(page, (node) => tags.get(node) ?? 'P'))
    const element = file.reserve()
    const { top, elementOf } = writeTree(file, document.structure, {
      parent: element,
      pages: tagged,
      ...(fields && { attached: fields.attached }),
    })
    const closed = fields?.close(() => nextKey++) ?? []
    const owned = [
      ...tagged.map(({ key, owners }) => ({ key, nodes: owners })),
      ...closed.map(({ key, node }) => ({ key, nodes: node })),
    ]
    const leaf = parentLeaf(file, owned, (node) => elementOf(node) ?? element)
    if (leaf !== undefined) leaves.add(leaf)
    const { title, receiver } = document
    sheets.push({ title, ...(receiver && { receiver }), page: tagged[0]?.number ?? 0, top: tagged[0]?.height ?? 0 })
    if (!first) {
      first = { document, pages: tagged.map(({ number }) => number), element, top }
      return
    }
    if (root === 0) {
      root = file.reserve()
      writePart(first.document, first.element, first.top)
    }
    writePart(document, element, top)
  }

  const finish = async (info: PdfInfo): Promise<void> => {
    if (!first) throw new Error('A PDF needs a document')
    const treeRoot = file.reserve()
    const references = (numbers: Iterable<number>) => Array.from(numbers, (number) => `${number} 0 R`).join(' ')
    const isOne = root === 0
    const document = isOne ? first.element : root
    const kids = references(isOne ? first.top : parts.all())
    file.add(`<</S/Document/P ${treeRoot} 0 R/K[${kids}]>>`, document)
    const parents = file.add(`<</Kids[${references(leaves.all())}]>>`)
    file.add(
      `<</Type/StructTreeRoot/K ${document} 0 R/ParentTree ${parents} 0 R/ParentTreeNextKey ${nextKey}>>`,
      treeRoot,
    )
    const outline = writeOutline(file, isOne ? headingBookmarks(first.document, first.pages) : sheetBookmarks(sheets))
    pages.finish()
    file.add(`<<${entries({ Font: fonts.finish(), ...stamps.resources() })}>>`, resources)
    const form = fields?.finish()
    const claims: Claims = { forms: form !== undefined }
    const { metadata, info: information } = writeMetadata(file, info, claims, form?.info)
    const catalog = file.object({
      Type: 'Catalog',
      Pages: ref(pages.root),
      Lang: new String(locale[first.document.language]),
      MarkInfo: { Marked: true },
      StructTreeRoot: ref(treeRoot),
      ViewerPreferences: { DisplayDocTitle: true },
      Metadata: ref(metadata),
      ...(outline !== undefined && { Outlines: ref(outline) }),
      ...(form && { AcroForm: form.form }),
      ...(!claims.forms && { OutputIntents: [ref(pdfkit.outputIntent())] }),
    })
    catalog.end()
    await file.finish({ Root: catalog, Info: ref(information) })
  }
  return { add, finish }
}

/** Trees walked before: copies share theirs. */
const knownTags = new WeakMap<StructureNode, Map<number, string>>()

function tagsOf(root: StructureNode): Map<number, string> {
  const before = knownTags.get(root)
  if (before) return before
  const tags = new Map<number, string>()
  knownTags.set(root, tags)
  const collect = (node: StructureNode): void => {
    tags.set(node.id, node.tag)
    node.children.forEach(collect)
  }
  collect(root)
  return tags
}
