/// <reference path="./rivals.d.ts" />
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Document, Font, Page, renderToBuffer, Text } from '@react-pdf/renderer'
import pdfmake from 'pdfmake'
import type { Browser } from 'playwright'
import { createElement } from 'react'
import type { FontName } from '../../shared/documents/page.ts'
import type { Paragraph } from './plain-content.ts'

/** Makes a PDF of paragraphs. */
export type Maker = (paragraphs: readonly Paragraph[]) => Promise<Uint8Array>

const folder = path.join(import.meta.dirname, '../../main/documents/fonts')
const files: Readonly<Record<FontName, string>> = {
  figtree: path.join(folder, 'figtree-regular.ttf'),
  'figtree-semibold': path.join(folder, 'figtree-semibold.ttf'),
  'figtree-italic': path.join(folder, 'figtree-italic.ttf'),
  newsreader: path.join(folder, 'newsreader-regular.ttf'),
  'newsreader-medium': path.join(folder, 'newsreader-medium.ttf'),
}

/** Paragraphs by page. */
const byPage = (paragraphs: readonly Paragraph[]): Paragraph[][] => {
  const pages: Paragraph[][] = []
  for (const paragraph of paragraphs) {
    if (paragraph.newPage || pages.length === 0) pages.push([])
    pages.at(-1)?.push(paragraph)
  }
  return pages
}

/** pdfmake, which writes no tags. */
export function withPdfmake(): Maker {
  pdfmake.setFonts(Object.fromEntries(Object.entries(files).map(([name, file]) => [name, { normal: file }])))
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => true)
  return (paragraphs) =>
    pdfmake
      .createPdf({
        pageSize: 'A4',
        pageMargins: [57, 60, 57, 60],
        defaultStyle: { font: 'figtree' },
        content: paragraphs.map(({ text, font, size, newPage }, at) => ({
          text,
          font,
          fontSize: size,
          margin: [0, 0, 0, 4],
          ...(newPage && at > 0 && { pageBreak: 'before' }),
        })),
      })
      .getBuffer()
}

/** @react-pdf/renderer, which writes no tags. */
export function withReactPdf(): Maker {
  for (const [family, src] of Object.entries(files)) Font.register({ family, src })
  Font.registerHyphenationCallback((word) => [word])
  return (paragraphs) => {
    const pages = byPage(paragraphs).map((texts, page) =>
      createElement(
        Page,
        { size: 'A4', style: { padding: 57 }, key: page },
        texts.map(({ text, font, size }, at) =>
          createElement(Text, { key: at, style: { fontFamily: font, fontSize: size, marginBottom: 4 } }, text),
        ),
      ),
    )
    return renderToBuffer(createElement(Document, {}, pages))
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const htmlTag: Partial<Record<Paragraph['tag'], string>> = { H1: 'h1', H2: 'h2', H3: 'h3' }

function html(paragraphs: readonly Paragraph[]): string {
  const faces = Object.entries(files).map(
    ([name, file]) =>
      `@font-face{font-family:"${name}";src:url(data:font/ttf;base64,${readFileSync(file).toString('base64')})}`,
  )
  const texts = paragraphs.map(({ tag, text, font, size, newPage }, at) => {
    const name = htmlTag[tag] ?? 'p'
    const turn = newPage && at > 0 ? ';break-before:page' : ''
    return `<${name} style="font:400 ${size}pt '${font}';margin:0 0 4pt${turn}">${escaped(text)}</${name}>`
  })
  return `<!doctype html><html lang="da"><title>12</title><style>@page{size:A4;margin:57pt}${faces.join('')}</style>${texts.join('')}`
}

/** A warm Chromium, tagged. `open` brings the page up; `print` is the print-to-PDF alone. */
export async function withChromium(browser: Browser, paragraphs: readonly Paragraph[]) {
  const page = await browser.newPage()
  const source = html(paragraphs)
  const open = async (): Promise<void> => {
    await page.setContent(source, { waitUntil: 'load' })
    await page.evaluate(() => document.fonts.ready.then(() => true))
  }
  await open()
  return { open, print: (): Promise<Uint8Array> => page.pdf({ tagged: true, preferCSSPageSize: true }) }
}
