import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type CSSProperties, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { LaidOutDocument, Page } from '../../shared/documents/page.ts'
import { IconButton } from './button.tsx'
import { SegmentedControl } from './choice-fields.tsx'
import { classNames } from './class-names.ts'
import { useText } from './language.tsx'
import './page-preview.css'
import { MarkedPlace } from './marked-place.tsx'
import { PageText } from './page-text.tsx'
import { PageView } from './page-view.tsx'

type Fit = 'page' | 'width'
type Props = {
  readonly document: LaidOutDocument | undefined
  readonly title: string
  readonly initialFit: Fit
  /** Nodes of the structure where one is: the page with them is turned to, and they are marked on it. */
  readonly marked?: ReadonlySet<number>
}

/** The proportions of a page for the style sheet, which fits it to the desk. */
const shapeOf = ({ width, height }: Page) =>
  ({ aspectRatio: `${width} / ${height}`, '--page-height': height / width }) as CSSProperties

/** One page of a document at a time, as it comes out on paper. Arrow and page keys turn the pages. */
export function PagePreview({ document, title, initialFit, marked }: Props) {
  const text = useText()
  const [wanted, setPage] = useState(0)
  const [fit, setFit] = useState<Fit>(initialFit)
  const count = document?.pages.length ?? 0
  // A document that became shorter shows its last page instead of nothing.
  const index = Math.min(wanted, Math.max(count - 1, 0))
  const page = document?.pages[index]

  useTurnTo(document, marked, setPage)

  const turn = (event: KeyboardEvent): void => {
    const steps = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1, Home: -count, End: count }[event.key]
    if (steps === undefined) return
    event.preventDefault()
    setPage(Math.min(Math.max(index + steps, 0), count - 1))
  }

  return (
    <section className="page-preview" aria-label={text['handouts.preview.label']({ title })}>
      {/* biome-ignore-start lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      {/* biome-ignore-start lint/a11y/useSemanticElements: nothing to fill in, so no fieldset */}
      <div
        className={`page-preview-desk page-preview-${fit}`}
        role="group"
        aria-label={title}
        tabIndex={0}
        onKeyDown={turn}
      >
        {page && document ? (
          <div
            className={classNames('page-preview-sheet', page.width > page.height && 'page-preview-sheet--wide')}
            style={shapeOf(page)}
          >
            <PageView page={page} label={text['handouts.preview.page']({ page: index + 1, pages: count })} />
            {marked && <MarkedPlace page={page} nodes={marked} />}
            <PageText document={document} page={page} />
          </div>
        ) : (
          <p className="page-preview-wait">{text['handouts.preview.loading']}</p>
        )}
      </div>
      {/* biome-ignore-end lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      {/* biome-ignore-end lint/a11y/useSemanticElements: nothing to fill in, so no fieldset */}
      <div className="page-preview-bar">
        <IconButton label={text['handouts.preview.previous']} disabled={index === 0} onClick={() => setPage(index - 1)}>
          <ChevronLeft />
        </IconButton>
        <span aria-live="polite">{count > 0 && text['handouts.preview.page']({ page: index + 1, pages: count })}</span>
        <IconButton
          label={text['handouts.preview.next']}
          disabled={index >= count - 1}
          onClick={() => setPage(index + 1)}
        >
          <ChevronRight />
        </IconButton>
        <SegmentedControl
          label={text['handouts.preview.zoom']}
          hideLabel
          value={fit}
          onChange={setFit}
          choices={[
            { value: 'page', label: text['handouts.preview.fitPage'] },
            { value: 'width', label: text['handouts.preview.fitWidth'] },
          ]}
        />
      </div>
    </section>
  )
}

/** Turns to the page of what is marked when something else is marked, and leaves the page alone while it is written in. */
function useTurnTo(
  document: LaidOutDocument | undefined,
  marked: ReadonlySet<number> | undefined,
  turnTo: (page: number) => void,
): void {
  const last = useRef<string>(undefined)
  const place = marked && [...marked][0]
  useEffect(() => {
    if (!document || place === undefined || last.current === String(place)) return
    const page = document.pages.findIndex(({ marks }) => marks.some(({ node }) => node === place))
    if (page < 0) return
    last.current = String(place)
    turnTo(page)
  }, [document, place, turnTo])
}
