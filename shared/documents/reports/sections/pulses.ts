import type { PulseFigures } from '../../../domain/reports/figures.ts'
import { formatDate } from '../../../i18n/format.ts'
import type { NetworkReport } from '../report.ts'
import { body, heading, list, type Part, type ReportColumn, type ReportTable, type Section, table } from '../section.ts'
import { meanText, type Wording } from '../words.ts'

const steps = [1, 2, 3, 4, 5] as const

/** The columns that tell how many answered each step, where the audience is told. */
export const stepColumns = (isCounted: boolean, { words }: Wording, isShort: boolean): ReportColumn[] =>
  isCounted ? steps.map((step) => ({ head: isShort ? String(step) : words.step(step), width: isShort ? 0.55 : 1 })) : []

/** All questions and all meetings in one table, for export: paper shows them question by question. */
function pulseTable(pulses: readonly PulseFigures[], wording: Wording): ReportTable {
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

/** One question of the pulse, meeting by meeting. */
function questionTable({ points, dimension }: PulseFigures, wording: Wording): ReportTable {
  const { words, text } = wording
  const heads = words.pulseHeads
  const isCounted = points.some(({ counts }) => counts !== null)
  return {
    name: text[`evaluation.dimension.${dimension as 'benefit'}`],
    keys: 1,
    columns: [
      { head: heads.date, width: 1.6 },
      { head: heads.answers, width: 0.9 },
      { head: heads.mean, width: 0.9, decimals: 1 },
      { head: heads.agreement, width: 1.8 },
      ...stepColumns(isCounted, wording, true),
    ],
    rows: points.map(({ date, n, mean, agreement, counts }) => [
      { day: date },
      n,
      mean,
      agreement && text[`evaluation.agreement.${agreement}`],
      ...(counts ?? []),
    ]),
  }
}

/** Where the means are going, in words; nothing where no way can be told yet. */
function waysOf({ dimension, trend, sinceStart }: PulseFigures, { words, text }: Wording): string[] {
  const ways = [trend && text[`evaluation.trend.${trend}`], sinceStart && text[`evaluation.since.${sinceStart}`]]
  const told = ways.filter((way) => way !== null)
  if (told.length === 0) return []
  const name = text[`evaluation.dimension.${dimension as 'benefit'}`]
  return [words.way({ dimension: name, ways: told.join(', ') })]
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

/** What was answered after the meetings, question by question. */
export function pulsesSection({ figures }: NetworkReport, wording: Wording): Section {
  const { words, text } = wording
  const { pulses } = figures
  if (pulses.length === 0) return { title: words.pulses, parts: [body(words.pulsesNone)] }
  const ways = pulses.flatMap((one) => waysOf(one, wording))
  const parts: Part[] = [
    ...(ways.length > 0 ? [list(ways)] : []),
    ...pulses.flatMap((one): Part[] => [
      heading(text[`evaluation.dimension.${one.dimension as 'benefit'}`]),
      {
        kind: 'block',
        block: { kind: 'paragraph', style: 'hint', text: [{ text: wording.question('P', one.item) }], withNext: true },
      },
      table(questionTable(one, wording), 'paper'),
    ]),
    table(pulseTable(pulses, wording), 'export'),
    ...balanceParts(figures, wording),
  ]
  return { title: words.pulses, parts }
}
