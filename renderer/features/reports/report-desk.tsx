import { type ReactNode, useState } from 'react'
import type { HandedReport, ReportSubject } from '../../../shared/contract/handed-reports.ts'
import type { ReportOf } from '../../../shared/contract/report-drafts.ts'
import type { ReportWish } from '../../../shared/contract/report-wish.ts'
import { useQuery } from '../../api/use-query.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { PagePreview } from '../../ui/page-preview.tsx'
import { HandedList } from './handed-list.tsx'
import { Reopened } from './reopened.tsx'
import { ReportExport } from './report-export.tsx'
import './reports.css'
import { useRested } from './use-rested.ts'
import { type Written, WrittenFields } from './written-fields.tsx'

type Props = {
  readonly subject: ReportSubject
  /** What is made; undefined while it is not chosen who will read it. */
  readonly of: ReportOf | undefined
  /** The report of the choices with the consultant's own words in it. */
  readonly wishWith: (written: Written) => ReportWish | undefined
  /** A report handed out before that is looked at again. */
  readonly reopened: HandedReport | undefined
  readonly onReopen: (report: HandedReport | undefined) => void
  readonly children: ReactNode
}

/** Choices on the left, the pages as they come out beside them, and the ways out of the app below the choices. */
export function ReportDesk({ subject, of, wishWith, reopened, onReopen, children }: Props) {
  const text = useText()
  const [typed, setTyped] = useState<{ readonly key: string; readonly written: Written }>()
  const key = JSON.stringify(of)
  const written = of && (reopened ?? (typed?.key === key ? typed.written : undefined))
  const wish = written && wishWith({ nextSteps: written.nextSteps, since: written.since })
  return (
    <div className="report-desk">
      <div className="report-side">
        <section className="report-choices" aria-label={text['reports.choices']}>
          {reopened && <Reopened report={reopened} onLeave={() => onReopen(undefined)} />}
          {children}
          {of && !reopened && (
            <WrittenFields key={key} of={of} onWritten={(next) => setTyped({ key, written: next })} />
          )}
          {wish && <ReportExport wish={wish} isNew={!reopened} />}
        </section>
        <HandedList subject={subject} shown={reopened?.id} onReopen={onReopen} />
      </div>
      <div className="report-pages">
        {/* One preview for each audience: what one may read is never shown on the way to another's. */}
        {of ? (
          wish && <ReportPreview key={wish.audience} wish={wish} />
        ) : (
          <EmptyState title={text['reports.chooseFirst']}>
            <p>{text['reports.chooseFirstText']}</p>
          </EmptyState>
        )}
      </div>
    </div>
  )
}

function ReportPreview({ wish }: { readonly wish: ReportWish }) {
  const text = useText()
  const asked = useRested(JSON.stringify(wish))
  const preview = useQuery('reports.preview', JSON.parse(asked) as ReportWish, { keepPrevious: true })
  if (preview.failure) return <FailureNotice failure={preview.failure} />
  return <PagePreview document={preview.data} title={text['reports.preview']} initialFit="page" />
}
