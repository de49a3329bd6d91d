import type { HandedReport } from '../../../shared/contract/handed-reports.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { Button } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'

/** Says that a report handed out before is looked at, with the words it had and the numbers that may be shown now. */
export function Reopened({ report, onLeave }: { readonly report: HandedReport; readonly onLeave: () => void }) {
  const text = useText()
  const language = useLanguage()
  return (
    <div className="report-reopened" role="status">
      <p>{text['reports.reopened']({ date: formatDate(report.handedOn, language) })}</p>
      <Button size="small" onClick={onLeave}>
        {text['reports.leaveReopened']}
      </Button>
    </div>
  )
}
