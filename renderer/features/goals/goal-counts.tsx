import { type ReactNode, useMemo } from 'react'
import { goalFigure } from '../../../shared/figures/goal-figure.ts'
import { Card } from '../../ui/card.tsx'
import { ChartFigure } from '../../ui/charts/chart-figure.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'

type Props = {
  /** Goals at each level, from −2 to +2. */
  readonly levels: readonly number[]
  /** The same where they began; the consultant alone is told. */
  readonly baseline: readonly number[] | null
  /** Between title and picture. */
  readonly lead?: ReactNode
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

/** How many goals stand on each step of the ladder. */
export function GoalCounts({ levels, baseline, lead }: Props) {
  const text = useText()
  const language = useLanguage()
  const figure = useMemo(
    () => goalFigure({ counts: levels, start: baseline }, { text, language }),
    [levels, baseline, text, language],
  )
  if (sum(levels) > 0) {
    return (
      <div className="card">
        <ChartFigure chart={figure} lead={lead} />
      </div>
    )
  }
  if (!baseline || sum(baseline) === 0) return null
  return (
    <Card title={text['goals.counts']}>
      <p className="prose">{text['goals.notScored']}</p>
    </Card>
  )
}
