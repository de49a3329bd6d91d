import type { Drawing, Measure } from '../documents/page.ts'

/** What a colour of a chart stands for; a theme of the screen or of paper says which colour that is. */
export const chartRoles = [
  'ground',
  'ink',
  'muted',
  'rule',
  'axis',
  'answer',
  'answerEdge',
  'mean',
  'accent',
  'away',
  'lacking',
  'against',
  'againstSoft',
  'middle',
  'for',
  'forSoft',
  'edge',
  'onStrong',
  'hatch',
  'plate',
  'next',
] as const
export type ChartRole = (typeof chartRoles)[number]

/** A mark of the document engine whose colour is a role. */
export type ChartMark = Drawing<ChartRole>

/** What a chart is drawn into: points on paper, pixels on a screen. */
export type ChartFrame = {
  readonly width: number
  readonly measure: Measure
  /** Size of the small words, 11 on a screen and 8 on paper; everything else is in proportion. */
  readonly text: number
}

/** A place one can stop at when walking through a chart: its box, what it is called and what it says. */
export type ChartPoint = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly label: string
  readonly value: string
}

/** The numbers of a chart. The first cell of a row names it. */
export type ChartTable = {
  readonly head: readonly { readonly text: string; readonly isNumber: boolean }[]
  readonly rows: readonly (readonly string[])[]
}

/** A drawn chart with all that is said of it: plain data, in the words of its caller. */
export type Chart = {
  readonly title: string
  /** What it shows, as a sentence. */
  readonly sentence: string
  /** What is good to know beside it, such as what had no room. */
  readonly note?: string
  readonly width: number
  readonly height: number
  readonly marks: readonly ChartMark[]
  readonly points: readonly ChartPoint[]
  readonly table: ChartTable
}

/** A small drawing among words that say the same. */
export type Picture = Pick<Chart, 'width' | 'height' | 'marks'>

/** A chart that is drawn for the room it is given. Equal frames give equal charts. */
export type ChartMaker = (frame: ChartFrame) => Chart

/** What a reader who sees no picture is told: the sentence, and every point where no table stands beside it. */
export function altOf({ title, sentence, points }: Chart, hasTable: boolean): string {
  const said = `${title}. ${sentence}`
  return hasTable ? said : [said, ...points.map(({ label, value }) => `${label}: ${value}`)].join('\n')
}
