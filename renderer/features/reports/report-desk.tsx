import { type ReactNode, useEffect, useState } from 'react'
import type { ReportWish } from '../../../shared/contract/reports.ts'
import { useQuery } from '../../api/use-query.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { PagePreview } from '../../ui/page-preview.tsx'
import { ReportExport } from './report-export.tsx'
import './reports.css'

type Props = {
  /** What is asked for; undefined while it is not chosen who will read it. */
  readonly wish: ReportWish | undefined
  readonly children: ReactNode
}

/** Choices on the left, the pages as they come out beside them, and the ways out of the app below the choices. */
export function ReportDesk({ wish, children }: Props) {
  const text = useText()
  return (
    <div className="report-desk">
      <section className="report-choices" aria-label={text['reports.choices']}>
        {children}
        {wish && <ReportExport wish={wish} />}
      </section>
      <div className="report-pages">
        {/* One preview for each audience: what one may read is never shown on the way to another's. */}
        {wish ? (
          <ReportPreview key={wish.audience} wish={wish} />
        ) : (
          <EmptyState title={text['reports.chooseFirst']}>
            <p>{text['reports.chooseFirstText']}</p>
          </EmptyState>
        )}
      </div>
    </div>
  )
}

/** So long after the last letter the pages are made anew. */
const REST_MS = 350

/** A value once it has stood still. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), REST_MS)
    return () => clearTimeout(timer)
  }, [value])
  return rested
}

function ReportPreview({ wish }: { readonly wish: ReportWish }) {
  const text = useText()
  const asked = useRested(JSON.stringify(wish))
  const preview = useQuery('reports.preview', JSON.parse(asked) as ReportWish, { keepPrevious: true })
  if (preview.failure) return <FailureNotice failure={preview.failure} />
  return <PagePreview document={preview.data} title={text['reports.preview']} initialFit="page" />
}
