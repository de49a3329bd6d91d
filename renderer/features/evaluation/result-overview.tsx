import { useMemo } from 'react'
import type { RoundResult } from '../../../shared/contract/evaluation.ts'
import { overviewFigures } from '../../../shared/figures/overview-figures.ts'
import { ChartFigure } from '../../ui/charts/chart-figure.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'

type Props = { readonly result: Pick<RoundResult, 'items' | 'instrument'>; readonly level?: 2 | 3 }

/** All scaled questions of a round around the middle of their scale; one figure for each set of answer words. */
export function ResultOverview({ result, level = 2 }: Props) {
  const text = useText()
  const language = useLanguage()
  const charts = useMemo(() => overviewFigures(result, { text, language }), [result, text, language])
  return charts.map((chart, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the sets of words stand in the order of the questions
    <ChartFigure key={index} className="card" chart={chart} level={level} />
  ))
}
