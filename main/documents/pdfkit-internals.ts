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
  add(child: StructElement | StructContent): StructElement
  end(): void
}

type PdfReference = { data: Record<string, unknown> }

export type PdfDocument = {
  font(parsed: unknown): unknown
  readonly _font: EmbeddedFont
  /** Still waiting for an object that nobody ended: the file would never be finished. */
  readonly _ended: boolean
  info: Record<string, unknown>
  _addInfo(): void
  readonly page: {
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
