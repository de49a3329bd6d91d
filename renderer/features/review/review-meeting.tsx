import { useState } from 'react'
import { Link } from 'wouter'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { useCommand } from '../../ui/use-command.ts'

/** The meeting that the form is adjusted at: where it is, or a day to plan it for with its agenda (A5). */
export function ReviewMeeting({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const language = useLanguage()
  const notify = useNotify()
  const plan = useQuery('meetings.plan', { networkId }).data
  const [date, setDate] = useState<string | null>(null)
  const { run, failure, running } = useCommand()
  if (!plan) return null
  const planned = plan.meetings.find(({ status, agendaTemplate }) => status === 'planned' && agendaTemplate === 'A5')
  if (planned)
    return (
      <p>
        <Link href={paths.meeting(networkId, planned.id)}>
          {text['review.meetingAt']({ date: formatDate(planned.date, language) })}
        </Link>
      </p>
    )
  const make = async (): Promise<void> => {
    if (!date) return
    const made = await run('meetings.create', { networkId, date })
    if (made && (await run('meetings.useAgendaTemplate', { id: made.id, template: 'A5' })))
      notify(text['review.planned'])
  }
  return (
    <div className="stack-tight">
      <p className="muted">{text['review.noMeeting']}</p>
      <div className="row review-meeting">
        <DateField label={text['review.meetingDate']} value={date} onChange={setDate} />
        <Button disabled={!date} busy={running} onClick={() => void make()}>
          {text['review.plan']}
        </Button>
      </div>
      <FailureNotice failure={failure} />
    </div>
  )
}
