import type { HandedReport, ReportSubject } from '../../../shared/contract/handed-reports.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'

type Props = {
  readonly subject: ReportSubject
  /** The one that is looked at. */
  readonly shown: HandedReport['id'] | undefined
  readonly onReopen: (report: HandedReport | undefined) => void
}

/** Reports that were handed out, newest first: each can be looked at again or taken off the list. */
export function HandedList({ subject, shown, onReopen }: Props) {
  const text = useText()
  const reports = useQuery('reports.handedOut', { subject }).data
  const { run, failure } = useCommand()
  const undoable = useUndoNotice()
  if (!reports) return null
  const remove = async (id: HandedReport['id']) => {
    if ((await run('reports.deleteHandedOut', { id })) === undefined) return
    if (id === shown) onReopen(undefined)
    undoable(text['reports.earlierDeleted'])
  }
  return (
    <section className="report-earlier" aria-label={text['reports.earlier']}>
      <h2>{text['reports.earlier']}</h2>
      {reports.length === 0 && <p className="muted small">{text['reports.earlierNone']}</p>}
      <ul>
        {reports.map((report) => (
          <HandedItem
            key={report.id}
            report={report}
            isShown={report.id === shown}
            onReopen={() => onReopen(report)}
            onRemove={() => void remove(report.id)}
          />
        ))}
      </ul>
      <FailureNotice failure={failure} />
    </section>
  )
}

type ItemProps = {
  readonly report: HandedReport
  readonly isShown: boolean
  readonly onReopen: () => void
  readonly onRemove: () => void
}

function HandedItem({ report, isShown, onReopen, onRemove }: ItemProps) {
  const text = useText()
  const language = useLanguage()
  const day = (date: string) => formatDate(date, language)
  const handed = day(report.handedOn)
  const { kind, audience, form, fileName, rounds, gone } = report
  return (
    <li aria-current={isShown}>
      <p>
        <strong>{handed}</strong> · {text[`reports.handed.${kind}`]} {text[`reports.handed.to.${audience}`]}
      </p>
      <p className="muted small">
        {day(report.from)} – {day(report.to)} · {text[`reports.form.${form}`]}
        {fileName && ` · ${fileName}`}
      </p>
      <p className="muted small">{text['reports.madeFrom']({ rounds: rounds.length, gone })}</p>
      <div className="row">
        <Button size="small" aria-label={text['reports.reopenOf']({ date: handed })} onClick={onReopen}>
          {text['reports.reopen']}
        </Button>
        <Button
          size="small"
          kind="quiet"
          aria-label={text['reports.earlierDeleteOf']({ date: handed })}
          onClick={onRemove}
        >
          {text['reports.earlierDelete']}
        </Button>
      </div>
    </li>
  )
}
