import type { ChartMaker } from '../charts/chart.ts'
import { type DotPlotRound, dotPlot } from '../charts/dot-plot.ts'
import type { DimensionSeries } from '../contract/evaluation.ts'
import type { EvaluationRound } from '../domain/evaluation.ts'
import { formatDate, formatMonth, formatNumber, formatShortDate } from '../i18n/format.ts'
import type { FigureWords } from './words.ts'

type Rounds = readonly Pick<EvaluationRound, 'id' | 'heldOn' | 'answers'>[]

/** One dimension over rounds that are closed: every answer a dot, the means joined. A round without a point in the series is drawn as hidden. */
export function dimensionFigure(series: DimensionSeries, rounds: Rounds, { text, language }: FigureWords): ChartMaker {
  const title = text[`evaluation.dimension.${series.dimension as 'benefit'}`]
  const last = series.points.at(-1)
  const sentence = last
    ? text['evaluation.chartSentence']({
        dimension: title,
        mean: formatNumber(last.mean, language, 1),
        answers: last.n,
        date: formatDate(last.date, language),
      })
    : text['evaluation.chartEmpty']({ dimension: title })
  const seen = rounds.map((round): DotPlotRound => {
    const point = series.points.find(({ roundId }) => roundId === round.id)
    return {
      label: formatMonth(round.heldOn, language),
      name: formatShortDate(round.heldOn, language),
      counts: point?.counts ?? null,
      mean: point?.mean ?? null,
      said: point ? formatNumber(point.mean, language, 1) : text['evaluation.table.hidden']({ answers: round.answers }),
    }
  })
  const words = {
    title,
    sentence,
    round: text['evaluation.table.meeting'],
    answers: text['evaluation.table.answers'],
    mean: text['evaluation.table.mean'],
    spoken: ({ counts, said }: DotPlotRound) => (counts ? text['charts.answers']({ counts, mean: said }) : said),
    newest: (shown: number, all: number) => text['charts.newest']({ shown, all }),
  }
  return (frame) => dotPlot(seen, words, frame)
}
