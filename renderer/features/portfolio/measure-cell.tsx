import { sparkLine } from '../../../shared/charts/spark-line.ts'
import type { PortfolioNetwork } from '../../../shared/contract/portfolio.ts'
import type { Status } from '../../../shared/domain/indicators/schema.ts'
import { formatNumber, formatShortDate } from '../../../shared/i18n/format.ts'
import { PictureView } from '../../ui/charts/picture-view.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { StatusShape } from '../../ui/status-word.tsx'
import { type Measure, measures, pointsOf } from './portfolio-filter.ts'

/** As many meetings as a picture has room for; the same in all, so that they can be compared. */
const PLACES = 10
const FIVE = { low: 1, high: 5 }
const ALL = { low: 0, high: 1 }

type Point = { readonly date: string; readonly value: number; readonly said: string }

type CellProps = {
  readonly status: Status
  readonly points: readonly Point[]
  readonly scale: { readonly low: number; readonly high: number }
  readonly asNumbers: boolean
}

/** The newest value with its status, and the way there: as a picture, or as numbers, which a screen reader always gets. */
function MeasureCell({ status, points, scale, asNumbers }: CellProps) {
  const text = useText()
  const language = useLanguage()
  const newest = points.at(-1)
  if (!newest)
    return (
      <span className="muted" title={text['indicators.none']}>
        –<span className="visually-hidden">{text['indicators.none']}</span>
      </span>
    )
  return (
    <div className="measure">
      <span className={`measure__value measure__value--${status}`} title={text[`ui.status.${status}`]}>
        <StatusShape status={status} />
        <span className="tabular">{newest.said}</span>
        <span className="visually-hidden">, {text[`ui.status.${status}`]}</span>
      </span>
      {!asNumbers && (
        <PictureView
          picture={sparkLine(
            points.map(({ value }) => value),
            scale,
            PLACES,
          )}
        />
      )}
      <ol className={asNumbers ? 'measure__numbers tabular' : 'visually-hidden'}>
        {points.map(({ date, said }) => (
          <li key={date}>
            {formatShortDate(date, language)}: {said}
          </li>
        ))}
      </ol>
    </div>
  )
}

/** How many came of those expected, at each of the last meetings. */
export function AttendanceMeasure({ network, asNumbers }: { network: PortfolioNetwork; asNumbers: boolean }) {
  const text = useText()
  const points = network.attendance
    .filter(({ expected }) => expected > 0)
    .map(({ date, attended, expected }) => ({
      date,
      value: attended / expected,
      said: text['portfolio.attended']({ attended, expected }),
    }))
  return <MeasureCell status={network.statuses['IND-01'] ?? 'grey'} points={points} scale={ALL} asNumbers={asNumbers} />
}

/** The means of one dimension of the pulse, where enough have answered (N1). */
export function PulseMeasure({
  network,
  measure,
  asNumbers,
}: {
  network: PortfolioNetwork
  measure: Measure
  asNumbers: boolean
}) {
  const language = useLanguage()
  const points = pointsOf(network, measure).map(({ date, mean }) => ({
    date,
    value: mean,
    said: formatNumber(mean, language, 1),
  }))
  return (
    <MeasureCell
      status={network.statuses[measures[measure]] ?? 'grey'}
      points={points}
      scale={FIVE}
      asNumbers={asNumbers}
    />
  )
}
