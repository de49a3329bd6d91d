import { useEffect, useRef } from 'react'
import type { Page, TextMark } from '../../shared/documents/page.ts'

type Props = { readonly page: Page; readonly nodes: ReadonlySet<number> }

/** A soft ground over some lines of a page, for the screen alone: where one is. It comes into sight by itself. */
export function MarkedPlace({ page, nodes }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const lines = page.marks.filter(
    (mark): mark is TextMark => mark.kind === 'text' && mark.node !== 'artifact' && nodes.has(mark.node),
  )
  const top = Math.min(...lines.map(({ y, size }) => y - size)) - 4
  const bottom = Math.max(...lines.map(({ y, size }) => y + size * 0.35)) + 4
  const left = Math.min(...lines.map(({ x }) => x)) - 8
  const right = Math.max(...lines.map(({ x, width }) => x + width)) + 8
  const isHere = lines.length > 0
  useEffect(() => {
    if (isHere && top > 0) place.current?.scrollIntoView({ block: 'nearest' })
  }, [isHere, top])
  if (!isHere) return null
  const share = (part: number, of: number) => `${(100 * part) / of}%`
  return (
    <div
      ref={place}
      className="page-preview-place"
      aria-hidden="true"
      style={{
        top: share(top, page.height),
        height: share(bottom - top, page.height),
        left: share(left, page.width),
        width: share(right - left, page.width),
      }}
    />
  )
}
