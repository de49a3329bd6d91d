import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright'

/** Number of pages of a PDF; throws when the bytes are no PDF. */
export const countPages = async (bytes: Uint8Array): Promise<number> => {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pages = (await loading.promise).numPages
  await loading.destroy()
  return pages
}

/** The words of each page, in the order of the pages. */
export const pageTexts = async (bytes: Uint8Array): Promise<string[]> => {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await loading.promise
  const texts: string[] = []
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const { items } = await (await pdf.getPage(at)).getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  await loading.destroy()
  return texts
}

/** Waits for the file that a step of the user makes the browser download. */
export const downloaded = async (
  page: Page,
  step: () => Promise<unknown>,
): Promise<{ name: string; bytes: Uint8Array }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), step()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

/** Every object of a PDF as text, those within object streams too. Reads the file on its own terms, apart from the writer. */
export const pdfObjects = (bytes: Uint8Array): string[] => {
  const file = Buffer.from(bytes)
  const text = file.toString('latin1')
  const packed = [...text.matchAll(/\/Type ?\/ObjStm[^>]*?\/First (\d+)[^>]*?\/Length (\d+)[^>]*?>>\s*stream\n/g)]
  const inStreams = packed.flatMap((found) => {
    const start = found.index + found[0].length
    const inner = inflateSync(file.subarray(start, start + Number(found[2]))).toString('latin1')
    const first = Number(found[1])
    const offsets = inner
      .slice(0, first)
      .trim()
      .split(/\s+/)
      .map(Number)
      .filter((_, index) => index % 2 === 1)
    return offsets.map((offset, index) => inner.slice(first + offset, first + (offsets[index + 1] ?? inner.length)))
  })
  return [...text.split('endobj'), ...inStreams]
}
