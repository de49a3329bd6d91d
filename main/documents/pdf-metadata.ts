import type { PdfFile } from './pdf-file.ts'

/** What the file says about itself. `createdAt` is the only date in it, so equal input gives equal bytes. */
export type PdfInfo = { readonly title: string; readonly author: string; readonly createdAt: Date }

/** What a file promises to be. One with form fields is PDF/UA-1 alone, since PDF/A knows no fillable fields. */
export type Claims = { readonly forms: boolean }

const PROGRAM = 'Sparringsrum'

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const part = (names: string, content: string): string =>
  `<rdf:Description rdf:about="" ${names}>${content}</rdf:Description>`

// ISO 19005-2, 6.6.2.3: a property that PDF/A does not know has to be described before it may be used.
const UA_SCHEMA = part(
  'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"',
  `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>`,
)

const seconds = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`

/** XMP, never compressed: search programs read it without knowing PDF. */
function packet({ title, author, createdAt }: PdfInfo, { forms }: Claims): string {
  const parts = [
    part('xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"', '<pdfuaid:part>1</pdfuaid:part>'),
    ...(forms
      ? []
      : [
          part(
            'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"',
            '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
          ),
          UA_SCHEMA,
        ]),
    part(
      'xmlns:dc="http://purl.org/dc/elements/1.1/"',
      `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>` +
        (author ? `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>` : ''),
    ),
    part(
      'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
      `<xmp:CreateDate>${seconds(createdAt)}</xmp:CreateDate><xmp:CreatorTool>${PROGRAM}</xmp:CreatorTool><pdf:Producer>${PROGRAM}</pdf:Producer>`,
    ),
  ]
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${parts.join('\n')}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`
}

/** Writes what the file says about itself: the metadata and, saying the same, the older dictionary of information. */
export function writeMetadata(
  file: PdfFile,
  info: PdfInfo,
  claims: Claims,
  more: Readonly<Record<string, string>> = {},
): { readonly metadata: number; readonly info: number } {
  const { title, author, createdAt } = info
  const bytes = Buffer.from(packet(info, claims))
  const texts = { Title: title, ...(author && { Author: author }), Creator: PROGRAM, Producer: PROGRAM, ...more }
  const dictionary = file.object({
    ...Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, new String(text)])),
    CreationDate: createdAt,
  })
  dictionary.end()
  return { metadata: file.addPlainStream({ Type: 'Metadata', Subtype: 'XML' }, bytes), info: dictionary.number }
}
