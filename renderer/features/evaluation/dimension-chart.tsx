import { ChartNoAxesColumn, Table2 } from 'lucide-react'
import { useId } from 'react'
import type { DimensionSeries } from '../../../shared/contract/evaluation.ts'
import type { EvaluationRound } from '../../../shared/domain/evaluation.ts'
import { formatDate, formatMonth, formatNumber } from '../../../shared/i18n/format.ts'
import { IconButton } from '../../ui/button.tsx'
import { DotPlotView } from '../../ui/charts/dot-plot-view.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { DimensionTable } from './dimension-table.tsx'
import { seenRounds } from './pulse-rounds.ts'

type Props = {
  readonly series: DimensionSeries
  readonly rounds: readonly EvaluationRound[]
  readonly asTable: boolean
  readonly onToggle: () => void
}

/** One dimension over time: dots and mean, or the same numbers as a table. A screen reader always gets the table. */
export function DimensionChart({ series, rounds, asTable, onToggle }: Props) {
  const text = useText()
  const language = useLanguage()
  const id = useId()
  const seen = seenRounds(series, rounds)
  const last = series.points.at(-1)
  const name = text[`evaluation.dimension.${series.dimension as 'benefit'}`]
  const sentence = last
    ? text['evaluation.chartSentence']({
        dimension: name,
        mean: formatNumber(last.mean, language, 1),
        answers: last.n,
        date: formatDate(last.date, language),
      })
    : text['evaluation.chartEmpty']({ dimension: name })
  // The newest round may be too small to be shown; then the mean says which meeting it is from.
  const isOlder = last !== undefined && last.roundId !== rounds.at(-1)?.id
  const direction =
    series.trend && series.trend !== 'none'
      ? text[`evaluation.trend.${series.trend}`]
      : series.sinceStart && series.sinceStart !== 'unchanged'
        ? text[`evaluation.since.${series.sinceStart}`]
        : null
  return (
    <section className="card dimension" aria-labelledby={id}>
      <header className="dimension__head">
        <h2 id={id}>{name}</h2>
        <span className="dimension__mean tabular">
          {last ? text['evaluation.mean']({ mean: formatNumber(last.mean, language, 1) }) : text['evaluation.noMean']}
          {isOlder && ` (${formatMonth(last.date, language)})`}
          {direction && <small>{direction}</small>}
        </span>
        <IconButton
          label={text[asTable ? 'evaluation.asChart' : 'evaluation.asTable']({ dimension: name })}
          onClick={onToggle}
        >
          {asTable ? <ChartNoAxesColumn /> : <Table2 />}
        </IconButton>
      </header>
      <p className="visually-hidden">{sentence}</p>
      {!asTable && (
        <DotPlotView
          rounds={seen.map(({ round, point }) => ({
            id: round.id,
            counts: point?.counts ?? null,
            mean: point?.mean ?? null,
            label: formatMonth(round.heldOn, language),
          }))}
        />
      )}
      <div className={asTable ? 'table-scroll' : 'visually-hidden'}>
        <DimensionTable name={name} seen={seen} />
      </div>
      {series.ceiling && <p className="muted small">{text['evaluation.ceiling']}</p>}
    </section>
  )
}
