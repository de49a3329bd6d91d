/// <reference path="./rivals.d.ts" />
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Circle, Document, Font, Line, Page, Rect, renderToBuffer, Svg, Text, View } from '@react-pdf/renderer'
import pdfmake from 'pdfmake'
import type { Browser } from 'playwright'
import { createElement } from 'react'
import type { FontName } from '../../shared/documents/page.ts'
import type { Paragraph, PlainPage, Shape } from './plain-content.ts'

/** Takes pages and gives what makes a PDF of them. */
type Maker = (pages: readonly PlainPage[]) => () => Promise<Uint8Array>

const A4 = { width: 595.28, height: 841.89 }

const folder = path.join(import.meta.dirname, '../../main/documents/fonts')
const files: Readonly<Record<FontName, string>> = {
  figtree: path.join(folder, 'figtree-regular.ttf'),
  'figtree-semibold': path.join(folder, 'figtree-semibold.ttf'),
  'figtree-italic': path.join(folder, 'figtree-italic.ttf'),
  newsreader: path.join(folder, 'newsreader-regular.ttf'),
  'newsreader-medium': path.join(folder, 'newsreader-medium.ttf'),
}

/** pdfmake, which writes no tags. */
export function withPdfmake(): Maker {
  pdfmake.setFonts(Object.fromEntries(Object.entries(files).map(([name, file]) => [name, { normal: file }])))
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => true)
  const shape = (mark: Shape): object => {
    if (mark.kind === 'line')
      return {
        type: 'line',
        x1: mark.x1,
        y1: mark.y1,
        x2: mark.x2,
        y2: mark.y2,
        lineWidth: mark.thickness,
        lineColor: mark.color,
      }
    const paint = { color: mark.fill, lineColor: mark.stroke, lineWidth: mark.thickness ?? 1 }
    if (mark.kind === 'circle') return { type: 'ellipse', x: mark.x, y: mark.y, r1: mark.r, r2: mark.r, ...paint }
    return { type: 'rect', x: mark.x, y: mark.y, w: mark.width, h: mark.height, r: mark.radius ?? 0, ...paint }
  }
  return (pages) => () =>
    pdfmake
      .createPdf({
        pageSize: 'A4',
        pageMargins: [57, 60, 57, 60],
        defaultStyle: { font: 'figtree' },
        content: pages.flatMap(({ paragraphs, placed, shapes }, page) => [
          {
            canvas: shapes.map(shape),
            absolutePosition: { x: 0, y: 0 },
            ...(page > 0 && { pageBreak: 'before' }),
          },
          ...placed.map(({ text, font, size, x, y }) => ({
            text,
            font,
            fontSize: size,
            absolutePosition: { x, y: y - size },
          })),
          ...paragraphs.map(({ text, font, size }) => ({ text, font, fontSize: size, margin: [0, 0, 0, 4] })),
        ]),
      })
      .getBuffer()
}

/** @react-pdf/renderer, which writes no tags. */
export function withReactPdf(): Maker {
  for (const [family, src] of Object.entries(files)) Font.register({ family, src })
  Font.registerHyphenationCallback((word) => [word])
  const shape = (mark: Shape, key: number) => {
    if (mark.kind === 'line')
      return createElement(Line, {
        key,
        x1: mark.x1,
        y1: mark.y1,
        x2: mark.x2,
        y2: mark.y2,
        stroke: mark.color,
        strokeWidth: mark.thickness,
      })
    const paint = {
      fill: mark.fill ?? 'none',
      strokeWidth: mark.thickness ?? 1,
      ...(mark.stroke && { stroke: mark.stroke }),
    }
    if (mark.kind === 'circle') return createElement(Circle, { key, cx: mark.x, cy: mark.y, r: mark.r, ...paint })
    return createElement(Rect, {
      key,
      x: mark.x,
      y: mark.y,
      width: mark.width,
      height: mark.height,
      rx: mark.radius ?? 0,
      ...paint,
    })
  }
  const text = ({ text: words, font, size }: Pick<Paragraph, 'text' | 'font' | 'size'>, key: number, style: object) =>
    createElement(Text, { key, style: { fontFamily: font, fontSize: size, ...style } }, words)
  return (pages) => () =>
    renderToBuffer(
      createElement(
        Document,
        {},
        pages.map(({ paragraphs, placed, shapes }, page) =>
          createElement(
            Page,
            // It never comes to an end where it may break such a page.
            { size: 'A4', style: { padding: 57 }, key: page, wrap: false },
            createElement(
              Svg,
              { ...A4, viewBox: `0 0 ${A4.width} ${A4.height}`, style: { position: 'absolute', top: 0, left: 0 } },
              shapes.map(shape),
            ),
            placed.map((one, at) => text(one, at, { position: 'absolute', left: one.x, top: one.y - one.size })),
            createElement(
              View,
              {},
              paragraphs.map((one, at) => text(one, at, { marginBottom: 4 })),
            ),
          ),
        ),
      ),
    )
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const htmlTag: Partial<Record<Paragraph['tag'], string>> = { H1: 'h1', H2: 'h2', H3: 'h3' }

function svg(mark: Shape): string {
  if (mark.kind === 'line')
    return `<path d="M${mark.x1} ${mark.y1}L${mark.x2} ${mark.y2}" stroke="${mark.color}" stroke-width="${mark.thickness}"/>`
  const paint = `fill="${mark.fill ?? 'none'}" stroke="${mark.stroke ?? 'none'}" stroke-width="${mark.thickness ?? 1}"`
  if (mark.kind === 'circle') return `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.r}" ${paint}/>`
  return `<rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}" rx="${mark.radius ?? 0}" ${paint}/>`
}

function html(pages: readonly PlainPage[]): string {
  const faces = Object.entries(files).map(
    ([name, file]) =>
      `@font-face{font-family:"${name}";src:url(data:font/ttf;base64,${readFileSync(file).toString('base64')})}`,
  )
  const sections = pages.map(({ paragraphs, placed, shapes }) => {
    const drawn = `<svg aria-hidden="true" width="595pt" height="841pt" viewBox="0 0 595 841">${shapes.map(svg).join('')}</svg>`
    const fixed = placed.map(
      ({ text, font, size, x, y }) =>
        `<span aria-hidden="true" style="font:400 ${size}pt '${font}';left:${x}pt;top:${y - size}pt">${escaped(text)}</span>`,
    )
    const texts = paragraphs.map(({ tag, text, font, size }) => {
      const name = htmlTag[tag] ?? 'p'
      return `<${name} style="font:400 ${size}pt '${font}'">${escaped(text)}</${name}>`
    })
    return `<section>${drawn}${fixed.join('')}<div>${texts.join('')}</div></section>`
  })
  const style =
    '@page{size:A4;margin:0}body{margin:0}section{position:relative;width:595pt;height:841pt;overflow:hidden;break-after:page}' +
    'svg,span{position:absolute;top:0;left:0;white-space:pre}div{padding:57pt}h1,h2,h3,p{margin:0 0 4pt}'
  return `<!doctype html><html lang="da"><title>12</title><style>${style}${faces.join('')}</style>${sections.join('')}`
}

/** A warm Chromium, tagged: brings the page up and prints it, or prints one that is up. Its words are put together before. */
export async function withChromium(browser: Browser) {
  const page = await browser.newPage()
  const open = async (source: string): Promise<void> => {
    await page.setContent(source, { waitUntil: 'load' })
    await page.evaluate(() => document.fonts.ready.then(() => true))
  }
  const print = (): Promise<Uint8Array> => page.pdf({ tagged: true, preferCSSPageSize: true })
  return {
    openAndPrint: (pages: readonly PlainPage[]) => {
      const source = html(pages)
      return async (): Promise<Uint8Array> => {
        await open(source)
        return await print()
      }
    },
    openFirst: async (pages: readonly PlainPage[]) => {
      await open(html(pages))
      return print
    },
  }
}
