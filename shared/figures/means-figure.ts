import type { ChartMaker } from '../charts/chart.ts'
import { type Panel, smallMultiples } from '../charts/small-multiples.ts'
import type { DimensionSeries } from '../contract/evaluation.ts'
import type { EvaluationRound } from '../domain/evaluation.ts'
import { formatDate, formatNumber, formatShortDate } from '../i18n/format.ts'
import type { FigureWords } from './words.ts'

type Rounds = readonly Pick<EvaluationRound, 'id' | 'heldOn'>[]

const five = { low: 1, high: 5, rules: [5, 3, 1].map((at) => ({ at, label: String(at) })) }

/** The means of several dimensions over the same rounds, side by side on the scale 1-5: no dots, so that a client may see it (N7). */
export function meansFigure(
  series: readonly DimensionSeries[],
  rounds: Rounds,
  { text, language }: FigureWords,
): ChartMaker {
  const panels = series.map(({ dimension, points }): Panel => {
    const values = rounds.map(({ id }) => {
      const point = points.find(({ roundId }) => roundId === id)
      if (!point) return { value: null, short: '', said: text['evaluation.noMean'] }
      const short = formatNumber(point.mean, language, 1)
      return { value: point.mean, short, said: text['charts.meanOf']({ mean: short, answers: point.n }) }
    })
    return { name: text[`evaluation.dimension.${dimension as 'benefit'}`], values }
  })
  const named = rounds.map(({ heldOn }) => {
    const name = formatShortDate(heldOn, language)
    return { label: name, name }
  })
  const [first, last] = [rounds[0], rounds.at(-1)]
  const date = (on: string) => formatDate(on, language)
  const words = {
    title: text['charts.means'],
    sentence:
      !first || !last
        ? text['charts.overviewEmpty']
        : first === last
          ? text['charts.meansSayOne']({ date: date(last.heldOn) })
          : text['charts.meansSay']({ from: date(first.heldOn), to: date(last.heldOn) }),
    what: text['charts.what'],
    newest: (shown: number, all: number) => text['charts.newest']({ shown, all }),
  }
  return (frame) => smallMultiples(panels, named, five, words, frame)
}
