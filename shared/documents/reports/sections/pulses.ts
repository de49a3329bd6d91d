import type { DimensionSeries } from '../../../contract/evaluation.ts'
import type { PulseFigures } from '../../../domain/reports/figures.ts'
import { dimensionFigure } from '../../../figures/dimension-figure.ts'
import { meansFigure } from '../../../figures/means-figure.ts'
import { formatDate } from '../../../i18n/format.ts'
import type { NetworkReport } from '../report.ts'
import {
  body,
  heading,
  hint,
  list,
  type Part,
  type ReportColumn,
  type ReportTable,
  type Section,
  table,
} from '../section.ts'
import { meanText, type Wording } from '../words.ts'

const steps = [1, 2, 3, 4, 5] as const
const none = [0, 0, 0, 0, 0]

/** The columns that tell how many answered each step, where the audience is told. */
export const stepColumns = (isCounted: boolean, { words }: Wording, isShort: boolean): ReportColumn[] =>
  isCounted ? steps.map((step) => ({ head: isShort ? String(step) : words.step(step), width: isShort ? 0.55 : 1 })) : []

const nameOf = ({ dimension }: PulseFigures, { text }: Wording): string =>
  text[`evaluation.dimension.${dimension as 'benefit'}`]

/** All questions and all meetings in one table, for a spreadsheet. */
function answersTable(pulses: readonly PulseFigures[], wording: Wording): ReportTable {
  const { words, question, text } = wording
  const heads = words.pulseHeads
  const isCounted = pulses.some(({ points }) => points.some(({ counts }) => counts !== null))
  return {
    name: words.pulses,
    keys: 2,
    columns: [
      { head: heads.question, width: 4 },
      { head: heads.date, width: 1.6 },
      { head: heads.answers, width: 1 },
      { head: heads.mean, width: 1, decimals: 1 },
      { head: heads.agreement, width: 1.6 },
      ...stepColumns(isCounted, wording, false),
    ],
    rows: pulses.flatMap(({ item, points }) =>
      points.map(({ date, n, mean, agreement, counts }) => [
        question('P', item),
        { day: date },
        n,
        mean,
        agreement && text[`evaluation.agreement.${agreement}`],
        ...(counts ?? []),
      ]),
    ),
  }
}

/** Means meeting by meeting, a column for each question: what stands behind the figures on paper. */
function meansTable(pulses: readonly PulseFigures[], wording: Wording): ReportTable {
  const { words, language } = wording
  const dates = [...new Set(pulses.flatMap(({ points }) => points.map(({ date }) => date)))].toSorted()
  const cell = ({ points }: PulseFigures, date: string): string | null => {
    const point = points.find((one) => one.date === date)
    return point && point.mean !== null ? words.meanOf({ mean: meanText(point.mean, language), n: point.n }) : null
  }
  return {
    name: words.pulses,
    keys: 1,
    columns: [
      { head: words.pulseHeads.date, width: 1.5 },
      ...pulses.map((one) => ({ head: nameOf(one, wording), width: 1.3 })),
    ],
    rows: dates.map((date) => [{ day: date }, ...pulses.map((one) => cell(one, date))]),
  }
}

/** What the newest answers to a question come to, and where its means are going (S4, S4b). */
function newestOf(one: PulseFigures, wording: Wording): string[] {
  const { words, text, language } = wording
  const last = one.points.at(-1)
  if (!last || last.mean === null || last.agreement === null) return []
  const ways = [
    one.trend === 'none' ? null : one.trend && text[`evaluation.trend.${one.trend}`],
    one.sinceStart && text[`evaluation.since.${one.sinceStart}`],
  ].filter((way) => way !== null)
  return [
    words.newest({
      dimension: nameOf(one, wording),
      mean: meanText(last.mean, language),
      n: last.n,
      agreement: text[`evaluation.agreement.${last.agreement}`],
      ways: ways.join(', '),
    }),
  ]
}

function balanceParts({ balance }: NetworkReport['figures'], wording: Wording): Part[] {
  if (!balance) return []
  const { words, language } = wording
  const { mean, n, on, counts } = balance
  const heads = words.balanceHeads
  const exported: ReportTable = {
    name: words.balance,
    keys: 1,
    columns: [
      { head: heads.date, width: 1 },
      { head: heads.mean, width: 1, decimals: 1 },
      { head: heads.answers, width: 1 },
      ...(counts ? [heads.more, heads.even, heads.less].map((head) => ({ head, width: 1 })) : []),
    ],
    rows: [[{ day: on }, mean, n, ...(counts ? [counts.more, counts.even, counts.less] : [])]],
  }
  const sentence = words.balanceMean({ mean: meanText(mean, language, true), n, date: formatDate(on, language) })
  return [
    heading(words.balance),
    body(counts ? `${words.balanceCounts(counts)} ${sentence}` : sentence),
    table(exported, 'export'),
  ]
}

/** As the figures take it; where the audience is told no counts there are none to draw. */
const seriesOf = ({ item, dimension, points, trend, sinceStart }: PulseFigures): DimensionSeries => ({
  item,
  dimension,
  points: points.flatMap(({ roundId, date, n, counts, mean }) =>
    mean === null ? [] : [{ roundId, date, n, counts: [...(counts ?? none)], mean }],
  ),
  trend,
  sinceStart,
  ceiling: false,
})

/** A client sees means side by side, everybody else one dot for each answer. */
function figuresOf({ figures, audience }: NetworkReport, wording: Wording): Part {
  const rounds = figures.rounds
    .filter(({ instrument, state }) => instrument === 'P' && state !== 'open')
    .map(({ roundId, heldOn, n }) => ({ id: roundId, heldOn, answers: n }))
  const series = figures.pulses.map(seriesOf)
  if (audience === 'client') {
    const chart = meansFigure(series, rounds, wording)
    return { kind: 'figures', columns: 1, figures: [{ id: 'means', name: wording.words.pulses, chart }] }
  }
  return {
    kind: 'figures',
    columns: 2,
    figures: figures.pulses.map((one) => ({
      id: one.dimension,
      name: nameOf(one, wording),
      chart: dimensionFigure(seriesOf(one), rounds, wording),
    })),
  }
}

/** What was answered after the meetings, question by question. */
export function pulsesSection(report: NetworkReport, wording: Wording): Section {
  const { words } = wording
  const { figures } = report
  const { pulses } = figures
  if (pulses.length === 0) return { title: words.pulses, parts: [body(words.pulsesNone)] }
  const parts: Part[] = [
    list(pulses.flatMap((one) => newestOf(one, wording))),
    figuresOf(report, wording),
    table(meansTable(pulses, wording), 'paper'),
    hint(words.measuresNote),
    table(answersTable(pulses, wording), 'export'),
    ...balanceParts(figures, wording),
  ]
  return { title: words.pulses, parts }
}
