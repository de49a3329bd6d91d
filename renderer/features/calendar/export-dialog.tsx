import { useId, useState } from 'react'
import type { Language } from '../../../shared/content/schema.ts'
import type { CalendarContent, CalendarScope } from '../../../shared/contract/calendar.ts'
import type { MeetingId, NetworkId } from '../../../shared/domain/ids.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { useTask } from '../../api/use-task.ts'
import { Button } from '../../ui/button.tsx'
import { CheckField, SegmentedControl, SelectField } from '../../ui/choice-fields.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { TaskOutcome } from '../../ui/task-outcome.tsx'
import { ExportHelp } from './export-help.tsx'

/** Where the dialog was asked for: at a meeting, at a network, or at the calendar of all. */
export type ExportOrigin = {
  readonly meeting?: { readonly id: MeetingId; readonly date: string }
  readonly networkId?: NetworkId
}

/** Asks what goes into a calendar file and how, and says how it gets into a calendar. */
export function ExportDialog({ origin, onClose }: { readonly origin: ExportOrigin; readonly onClose: () => void }) {
  const text = useText()
  const appLanguage = useLanguage()
  const { meeting, networkId } = origin
  const network = useQuery('networks.get', networkId && { id: networkId }).data?.network
  const scopes: { scope: CalendarScope; label: string }[] = [
    ...(meeting
      ? [
          {
            scope: { kind: 'meeting' as const, id: meeting.id },
            label: text['calendar.exportMeeting']({ date: formatDate(meeting.date, appLanguage) }),
          },
        ]
      : []),
    ...(networkId
      ? [
          {
            scope: { kind: 'network' as const, id: networkId },
            label: text['calendar.exportSeries']({ name: network?.name ?? '' }),
          },
        ]
      : []),
    { scope: { kind: 'all' }, label: text['calendar.exportAll'] },
  ]
  const [kind, setKind] = useState<CalendarScope['kind']>(scopes[0]?.scope.kind ?? 'all')
  const [language, setLanguage] = useState<Language>(appLanguage)
  const [withName, setWithName] = useState(false)
  const [reminder, setReminder] = useState(false)
  const about = useId()
  const scope = scopes.find((one) => one.scope.kind === kind)?.scope ?? { kind: 'all' }
  const counts = useQuery('calendar.exportable', scope, { keepPrevious: true }).data
  const task = useTask('calendar.export')
  // The buttons stay enabled meanwhile: a disabled one would lose the focus, and Esc would not close the dialog.
  const save = (content: CalendarContent) => {
    if (!task.running) void task.run({ scope, content, language, withName, reminder })
  }

  return (
    <Dialog
      title={text['calendar.exportTitle']}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{text['ui.close']}</Button>
          {counts && counts.cancellations > 0 && (
            <Button aria-describedby={about} onClick={() => save('cancellations')}>
              {text['calendar.exportCancellations']({ count: counts.cancellations })}
            </Button>
          )}
          {counts && counts.meetings > 0 && (
            <Button kind="primary" onClick={() => save('meetings')}>
              {text['calendar.exportMeetings']({ count: counts.meetings })}
            </Button>
          )}
        </>
      }
    >
      {scopes.length > 1 && (
        <SelectField
          label={text['calendar.exportWhat']}
          value={kind}
          choices={scopes.map((one) => ({ value: one.scope.kind, label: one.label }))}
          onChange={setKind}
        />
      )}
      <SegmentedControl
        label={text['calendar.exportLanguage']}
        value={language}
        choices={(['da', 'en'] as const).map((value) => ({ value, label: text[`calendar.language.${value}`] }))}
        onChange={setLanguage}
      />
      <div className="stack-tight">
        <CheckField
          label={text['calendar.exportName']}
          hint={text['calendar.exportNameHint']}
          checked={withName}
          onChange={setWithName}
        />
        <CheckField label={text['calendar.exportReminder']} checked={reminder} onChange={setReminder} />
      </div>
      <p className="muted">{text['calendar.exportPrivacy']}</p>
      {counts?.meetings === 0 && counts.cancellations === 0 && <p>{text['calendar.exportNothing']}</p>}
      {counts && counts.cancellations > 0 && <p id={about}>{text['calendar.exportCancelledHelp']}</p>}
      <TaskOutcome
        task={task}
        running={text['calendar.exporting']}
        saved={({ meetings }) => text['calendar.exported']({ count: meetings })}
      />
      <ExportHelp />
    </Dialog>
  )
}
