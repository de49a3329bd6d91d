import { useMemo } from 'react'
import type { DimensionSeries } from '../../../shared/contract/evaluation.ts'
import type { EvaluationRound } from '../../../shared/domain/evaluation.ts'
import { dimensionFigure } from '../../../shared/figures/dimension-figure.ts'
import { formatMonth, formatNumber } from '../../../shared/i18n/format.ts'
import { ChartFigure } from '../../ui/charts/chart-figure.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'

type Props = {
  readonly series: DimensionSeries
  readonly rounds: readonly EvaluationRound[]
  readonly asTable: boolean
  readonly onToggle: () => void
}

/** One dimension over time: dots and mean, or the same numbers as a table. */
export function DimensionChart({ series, rounds, asTable, onToggle }: Props) {
  const text = useText()
  const language = useLanguage()
  const chart = useMemo(() => dimensionFigure(series, rounds, { text, language }), [series, rounds, text, language])
  const last = series.points.at(-1)
  // The newest round may be too small to be shown; then the mean says which meeting it is from.
  const isOlder = last !== undefined && last.roundId !== rounds.at(-1)?.id
  const direction =
    series.trend && series.trend !== 'none'
      ? text[`evaluation.trend.${series.trend}`]
      : series.sinceStart && series.sinceStart !== 'unchanged'
        ? text[`evaluation.since.${series.sinceStart}`]
        : null
  const mean = (
    <span className="dimension__mean tabular">
      {last ? text['evaluation.mean']({ mean: formatNumber(last.mean, language, 1) }) : text['evaluation.noMean']}
      {isOlder && ` (${formatMonth(last.date, language)})`}
      {direction && <small>{direction}</small>}
    </span>
  )
  return (
    <ChartFigure chart={chart} className="card dimension" aside={mean} asTable={asTable} onToggle={onToggle}>
      {series.ceiling && <p className="muted small">{text['evaluation.ceiling']}</p>}
    </ChartFigure>
  )
}
