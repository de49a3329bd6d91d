import { Copy, FileDown } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { call } from '../../api/call.ts'
import { useTask } from '../../api/use-task.ts'
import { paths } from '../../app/paths.ts'
import { PrintButton } from '../../print/print-button.tsx'
import { Button } from '../../ui/button.tsx'
import { ExportOutcome } from '../../ui/export-outcome.tsx'
import { useText } from '../../ui/language.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { SavedTextField } from '../../ui/saved-fields.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useWordExport } from '../../ui/word-export.tsx'
import { FreeTextHint } from '../participants/free-text-hint.tsx'
import './outcome.css'

/** The minutes that the group gets: written here, and copied or printed with who came, what was decided and agreed. */
export function MeetingMinutes({ meeting, minutes }: { readonly meeting: Meeting; readonly minutes: string }) {
  const text = useText()
  const notify = useNotify()
  const { run } = useCommand()
  const task = useTask('meetings.exportMinutes')
  const word = useWordExport('word.minutes')
  const [written, setWritten] = useState(minutes)
  const { id, networkId } = meeting

  const copy = async (): Promise<void> => {
    const [shared, { minutesText }] = await Promise.all([
      run('meetings.sharedMinutes', { id }),
      import('../../../shared/documents/minutes-text.ts'),
    ])
    if (!shared) return
    try {
      await navigator.clipboard.writeText(minutesText(shared))
      notify(text['meetings.minutes.copied'])
    } catch {
      notify(text['meetings.minutes.notCopied'])
    }
  }
  return (
    <section className="outcome__part written" aria-label={text['meetings.section.minutes']}>
      <p className="muted small">{text['meetings.minutes.help']}</p>
      <SavedTextField
        label={text['meetings.minutes.label']}
        multiline
        rows={8}
        maxLength={20000}
        placeholder={text['meetings.minutes.placeholder']}
        hint={<FreeTextHint written={written} />}
        value={minutes}
        save={(words) => {
          setWritten(words)
          return call('meetings.setMinutes', { id, text: words })
        }}
      />
      <div className="row">
        <Button icon={<Copy />} onClick={() => void copy()}>
          {text['meetings.minutes.copy']}
        </Button>
        <Button icon={<FileDown />} busy={task.running} onClick={() => void task.run({ id })}>
          {text['meetings.minutes.export']}
        </Button>
        <PrintButton
          title={text['meetings.minutes.label']}
          pages={async () => [await call('meetings.previewMinutes', { id })]}
          asPdf={() => task.run({ id })}
        />
        {word.button({ meetingId: id })}
      </div>
      <ExportOutcome task={task} />
      {word.outcome}
      <p className="muted small">
        {text['meetings.minutes.pulse']}{' '}
        <Link href={paths.network(networkId, 'evaluation')}>{text['meetings.minutes.pulseLink']}</Link>
      </p>
    </section>
  )
}
