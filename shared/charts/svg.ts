import type { Drawing, FontName } from '../documents/page.ts'
import { altOf, type Chart } from './chart.ts'
import { type ChartTheme, chartColours, coloured } from './colours.ts'

/** The letters of a text as an SVG path of absolute commands, from the start of its baseline. */
export type Outline = (text: string, font: FontName, size: number) => string

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/**
 * A chart as a file of its own. Letters are paths, so that it looks the same in every program, whatever fonts there are;
 * what it says stands in `title` and `desc`.
 */
export function chartSvg(chart: Chart, theme: ChartTheme, outline: Outline): string {
  const { width, height } = chart
  const colours = chartColours[theme]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escaped(chart.title)}</title>`,
    `<desc id="desc">${escaped(altOf(chart, false))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${colours.ground}"/>`,
    ...coloured(chart.marks, colours).map((mark) => element(mark, outline)),
    '</svg>\n',
  ].join('\n')
}

const attributes = (given: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(given)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${value}"`]))
    .join(' ')

const paint = ({ fill, stroke, thickness }: { fill?: string; stroke?: string; thickness?: number }) => ({
  fill: fill ?? 'none',
  ...(stroke && { stroke, 'stroke-width': thickness ?? 1 }),
})

function element(mark: Drawing, outline: Outline): string {
  switch (mark.kind) {
    case 'text': {
      const d = outline(mark.text, mark.font, mark.size)
      return `<path ${attributes({ transform: `translate(${mark.x} ${mark.y})`, fill: mark.color, d })}/>`
    }
    case 'line': {
      const { x1, y1, x2, y2, color, thickness, dash } = mark
      const stroke = { stroke: color, 'stroke-width': thickness, 'stroke-dasharray': dash?.join(' ') }
      return `<line ${attributes({ x1, y1, x2, y2, ...stroke })}/>`
    }
    case 'rect': {
      const { x, y, width, height, radius } = mark
      return `<rect ${attributes({ x, y, width, height, rx: radius, ...paint(mark) })}/>`
    }
    case 'circle':
      return `<circle ${attributes({ cx: mark.x, cy: mark.y, r: mark.r, ...paint(mark) })}/>`
    case 'path':
      return `<path ${attributes({ transform: `translate(${mark.x} ${mark.y})`, d: mark.d, ...paint(mark) })}/>`
  }
}
