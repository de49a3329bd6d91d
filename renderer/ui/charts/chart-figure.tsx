import { ChartNoAxesColumn, Table2 } from 'lucide-react'
import { type ReactNode, useId, useMemo, useRef, useState } from 'react'
import type { ChartMaker } from '../../../shared/charts/chart.ts'
import { IconButton } from '../button.tsx'
import { classNames } from '../class-names.ts'
import { useText } from '../language.tsx'
import './chart-figure.css'
import { ChartPicture } from './chart-picture.tsx'
import { ChartTableView } from './chart-table.tsx'
import { useMeasure } from './use-measure.ts'
import { useWidth } from './use-width.ts'

/** Size of the small words of a chart in pixels. */
const TEXT = 11

type Props = {
  readonly chart: ChartMaker
  /** Beside the title. */
  readonly aside?: ReactNode
  /** Between title and picture. */
  readonly lead?: ReactNode
  /** Below the figure. */
  readonly children?: ReactNode
  readonly className?: string
  readonly level?: 2 | 3
  /** Shown as a table, where the surroundings decide; otherwise the figure decides by itself. */
  readonly asTable?: boolean
  readonly onToggle?: () => void
}

/**
 * A chart with title, sentence and, at the press of a button, the table behind it. It is drawn for the width there is, so
 * that its words keep their size. Screen readers get sentence and table, whatever is shown.
 */
export function ChartFigure({ chart: make, aside, lead, children, className, level = 2, asTable, onToggle }: Props) {
  const text = useText()
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const measure = useMeasure()
  const [ownTable, setOwnTable] = useState(false)
  const isTable = asTable ?? ownTable
  // The table and the words are there before a width is known.
  const chart = useMemo(() => make({ width: width || 600, measure, text: TEXT }), [make, width, measure])
  const Heading = `h${level}` as const
  const { title, sentence, note } = chart
  return (
    <section className={classNames('chart-figure', className)} aria-labelledby={id}>
      <header className="chart-figure__head">
        <Heading id={id}>{title}</Heading>
        {aside}
        <IconButton
          label={text[isTable ? 'charts.asPicture' : 'charts.asTable']({ title })}
          onClick={onToggle ?? (() => setOwnTable(!isTable))}
        >
          {isTable ? <ChartNoAxesColumn /> : <Table2 />}
        </IconButton>
      </header>
      {lead}
      <figure>
        <div ref={frame} className="chart-figure__frame">
          {!isTable && width > 0 && <ChartPicture chart={chart} />}
        </div>
        <div className={isTable ? 'table-scroll' : 'visually-hidden'}>
          <ChartTableView chart={chart} />
        </div>
        <figcaption className="muted small">
          {sentence} {!isTable && note}
        </figcaption>
      </figure>
      {children}
    </section>
  )
}
