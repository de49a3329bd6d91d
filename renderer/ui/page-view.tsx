import type { Page } from '../../shared/documents/page.ts'
import { MarkView } from './mark-view.tsx'

/** One page of a document exactly as it is printed. `label` says what a screen reader should call it. */
export function PageView({ page, label, className }: { page: Page; label: string; className?: string }) {
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${page.width} ${page.height}`} className={className}>
      <rect width={page.width} height={page.height} fill="#FFFFFF" />
      {page.marks.map((mark, index) =>
        mark.kind === 'image' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a page have no identity but their place
          <image key={index} x={mark.x} y={mark.y} width={mark.width} height={mark.height} href={mark.src} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <MarkView key={index} mark={mark} />
        ),
      )}
    </svg>
  )
}
