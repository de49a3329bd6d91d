import type { Drawing } from '../documents/page.ts'
import type { ChartMark, ChartRole } from './chart.ts'

/** A colour for every role; null where a theme leaves marks of that role out. */
export type ChartColours = Readonly<Record<ChartRole, string | null>>

/**
 * The themes. `light` and `dark` are those of the screen, and a test holds the style sheet to them. `paper` is dark
 * enough for one bit of black: pale fills have an edge, or a hatch.
 */
export const chartColours = {
  light: {
    ground: '#FFFFFF',
    ink: '#1E2A2D',
    muted: '#5B696C',
    rule: '#E4E0D7',
    axis: '#CFCABF',
    answer: '#5A969E',
    answerEdge: '#5A969E',
    mean: '#99620D',
    accent: '#12606A',
    away: '#A93B2A',
    lacking: '#825207',
    against: '#99620D',
    againstSoft: '#E9D3A6',
    middle: '#E8E5DC',
    for: '#12606A',
    forSoft: '#A9CDD1',
    edge: '#FFFFFF',
    onStrong: '#FFFFFF',
    hatch: null,
    plate: null,
    next: '#F0F6F6',
  },
  dark: {
    ground: '#1E2425',
    ink: '#E8EBE9',
    muted: '#A3B0B1',
    rule: '#313A3B',
    axis: '#46514F',
    answer: '#3F8189',
    answerEdge: '#3F8189',
    mean: '#DBA350',
    accent: '#5DB5BD',
    away: '#F0998B',
    lacking: '#E6B768',
    against: '#DBA350',
    againstSoft: '#6E5629',
    middle: '#353D3E',
    for: '#5DB5BD',
    forSoft: '#2C6870',
    edge: '#1E2425',
    onStrong: '#0D1B1D',
    hatch: null,
    plate: null,
    next: '#1D3033',
  },
  paper: {
    ground: '#FFFFFF',
    ink: '#1E2A2D',
    muted: '#435053',
    rule: '#515E63',
    axis: '#515E63',
    answer: '#DCEAEB',
    answerEdge: '#12606A',
    mean: '#8A560A',
    accent: '#12606A',
    away: '#A93B2A',
    lacking: '#825207',
    against: '#704606',
    againstSoft: '#F6ECD8',
    middle: '#FFFFFF',
    for: '#12606A',
    forSoft: '#E6F0F1',
    edge: '#1E2A2D',
    onStrong: '#FFFFFF',
    hatch: '#515E63',
    plate: '#FFFFFF',
    next: '#EDF3F3',
  },
} as const satisfies Readonly<Record<string, ChartColours>>
export type ChartTheme = keyof typeof chartColours

/** Marks in the colours of a theme; those whose role has none there are left out. */
export function coloured(marks: readonly ChartMark[], colours: ChartColours): Drawing[] {
  return marks.flatMap((mark): Drawing[] => {
    if (mark.kind === 'text' || mark.kind === 'line') {
      const color = colours[mark.color]
      return color === null ? [] : [{ ...mark, color }]
    }
    const { fill, stroke, ...shape } = mark
    const paint = { fill: fill && colours[fill], stroke: stroke && colours[stroke] }
    if (!paint.fill && !paint.stroke) return []
    return [{ ...shape, ...(paint.fill && { fill: paint.fill }), ...(paint.stroke && { stroke: paint.stroke }) }]
  })
}
