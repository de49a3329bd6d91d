/**
 * The parts of a pdfkit 0.20 document that its published types leave out and the writer stands on. Everything that
 * reaches past pdfkit's public face goes through here.
 */
export type EmbeddedFont = {
  readonly id: string
  /** Glyph codes in hex with their positions, in thousandths of the font size. */
  encode(text: string): [codes: string[], positions: { xAdvance: number; advanceWidth: number }[]]
  ref(): unknown
}

export type StructContent = { readonly __content: never }

export type StructElement = {
  readonly dictionary: PdfReference
  add(child: StructElement | StructContent): StructElement
  end(): void
}

/** An object of the file; written, and closed for changes, when it is ended. */
export type PdfReference = { readonly data: Record<string, unknown>; end(content?: Uint8Array): void }

export type PdfDocument = {
  font(parsed: unknown): unknown
  readonly _font: EmbeddedFont
  /** Still waiting for an object that nobody ended: the file would never be finished. */
  readonly _ended: boolean
  info: Record<string, unknown>
  readonly _root: PdfReference
  ref(data: object): PdfReference
  endAcroForm(): void
  createStructParentTreeNextKey(): number
  getStructParentTree(): { add(key: number, value: PdfReference): void }
  appendXML(xml: string): unknown
  _addInfo(): void
  readonly page: {
    readonly height: number
    readonly annotations: PdfReference[]
    readonly fonts: Record<string, unknown>
    readonly xobjects: Record<string, unknown>
    readonly dictionary: PdfReference
  }
  addPage(options: object): unknown
  addContent(operators: string): unknown
  struct(type: string, options?: object): StructElement
  addStructure(element: StructElement): unknown
  markContent(tag: 'Artifact', options?: object): unknown
  markStructureContent(tag: string): StructContent
  endMarkedContent(): unknown
  openImage(src: string): { label: string; obj: unknown; embed(document: PdfDocument): void }
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown
  on(event: 'end', listener: () => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
  end(): void
}

const escaped = (value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : value

/** pdfkit puts title and author into the XMP metadata as they are; a `&` or `<` in them would break the XML. */
export function escapeMetadata(document: PdfDocument): void {
  const write = document._addInfo.bind(document)
  document._addInfo = () => {
    const plain = document.info
    document.info = Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, escaped(value)]))
    write()
    document.info = plain
  }
}

/**
 * Hangs an annotation into the structure tree. pdfkit would give it the page that happens to be open when the tree is
 * written, which is the last one.
 */
export function addAnnotation(
  document: PdfDocument,
  element: StructElement,
  annotation: PdfReference,
  page: PdfReference,
): void {
  const key = document.createStructParentTreeNextKey()
  annotation.data.StructParent = key
  document.getStructParentTree().add(key, element.dictionary)
  const open = element as unknown as { _children: object[]; _flushChild: (child: object) => void }
  open._children.push({ Type: 'OBJR', Obj: annotation, Pg: page })
  open._flushChild = (child) => void (element.dictionary.data.K as object[]).push(child)
}

/** Gives the file a form of our own making; pdfkit would finish it as one that its own methods had begun. */
export function setForm(document: PdfDocument, form: object): void {
  const reference = document.ref(form)
  reference.end()
  document._root.data.AcroForm = reference
  document.endAcroForm = () => {}
}

/** What a file promises to be. One with form fields is PDF/UA-1 alone, since PDF/A knows no fillable fields. */
export type Claims = { readonly forms: boolean }

// ISO 19005-2, 6.6.2.3: a property that PDF/A does not know has to be described before it may be used.
const UA_SCHEMA = `
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`

const UA_PART = `
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`

/**
 * Says in the metadata that the file is PDF/UA-1 (ISO 14289-1, 5), beside the PDF/A-2a that pdfkit's option says.
 * pdfkit's own 'PDF/UA' cannot go with PDF/A, and adds a CIDSet that leaves out glyphs a composite letter brings along
 * (against 7.21.4.2); CIDSet is optional there and in PDF/A-2, and pdfkit leaves it out otherwise.
 */
export function claimConformance(document: PdfDocument, { forms }: Claims): void {
  document.appendXML(forms ? UA_PART : `${UA_SCHEMA}${UA_PART}`)
}
