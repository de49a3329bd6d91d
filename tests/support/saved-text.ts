import { inflateRawSync } from 'node:zlib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { SavedFile } from './app.ts'

/** The words of a PDF, page by page, and its metadata. */
async function pdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const texts = [JSON.stringify(await pdf.getMetadata())]
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  await pdf.destroy()
  return texts.join('\n')
}

/** The contents of the files in a zip archive (XLSX is one), read by its central directory. */
function zipText(bytes: Uint8Array): string {
  const zip = Buffer.from(bytes)
  const end = zip.lastIndexOf('PK\u0005\u0006')
  const texts: string[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const local = zip.readUInt32LE(at + 42)
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20))
    texts.push(zip.readUInt16LE(at + 10) === 0 ? packed.toString() : inflateRawSync(packed).toString())
    at += 46 + name + extra + comment
  }
  return texts.join('\n')
}

/** Everything that can be read out of a saved file, its name included: a PDF's words, a zip's contents, else its text. */
export async function savedText({ name, bytes }: SavedFile): Promise<string> {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  if (head === '%PDF') return `${name}\n${await pdfText(bytes)}`
  if (head.startsWith('PK')) return `${name}\n${zipText(bytes)}`
  return `${name}\n${Buffer.from(bytes).toString()}\n${Buffer.from(bytes).toString('utf16le')}`
}
