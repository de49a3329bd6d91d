import { unzipSync } from 'fflate'

/** The parts of a Word file by their path. */
export const docxParts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, Buffer.from(content).toString()]))

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** A paragraph as a reader of the file meets it. */
export type WordParagraph = {
  readonly style: string
  readonly text: string
  readonly isNumbered: boolean
  readonly inTable: boolean
}

/** The paragraphs of the text in order. */
export function wordParagraphs(document: string): WordParagraph[] {
  let depth = 0
  return [...document.matchAll(/<w:tbl>|<\/w:tbl>|<w:p>.*?<\/w:p>|<w:p [^>]*[^/]>.*?<\/w:p>/gs)].flatMap(([piece]) => {
    if (piece === '<w:tbl>') depth += 1
    if (piece === '</w:tbl>') depth -= 1
    if (piece.endsWith('w:tbl>')) return []
    const text = [...piece.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>|<w:br\/>/gs)]
      .map(([, words]) => words ?? '\n')
      .join('')
    return {
      style: /<w:pStyle w:val="([^"]*)"/.exec(piece)?.[1] ?? 'Normal',
      text: unescaped(text),
      isNumbered: piece.includes('<w:numPr>'),
      inTable: depth > 0,
    }
  })
}
