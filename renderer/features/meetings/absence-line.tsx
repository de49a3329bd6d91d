import { Lock, Pencil } from 'lucide-react'
import reasons from '../../../shared/content/absence-reasons.json' with { type: 'json' }
import type { Sent } from '../../../shared/contract/index.ts'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import type { Absence } from '../../../shared/domain/meeting.ts'
import { formatClock, formatDayMonth } from '../../../shared/i18n/format.ts'
import { call } from '../../api/call.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { SavedDate, SavedTextField, SavedTime } from '../../ui/saved-fields.tsx'

type Props = {
  readonly meetingId: MeetingId
  readonly name: string
  readonly absence: Absence
  readonly isOpen: boolean
  readonly onOpen: (open: boolean) => void
}

/** When a cancellation came and why: one quiet line, or its fields. It is for the consultant alone. */
export function AbsenceLine({ meetingId, name, absence, isOpen, onOpen }: Props) {
  const text = useText()
  const language = useLanguage()
  const { participantId, announcedOn, announcedAt, reason } = absence
  if (!isOpen) {
    const when =
      announcedOn &&
      text['meetings.absence.announced']({
        date: formatDayMonth(announcedOn, language),
        clock: announcedAt ? formatClock(announcedAt, language) : '',
      })
    return (
      <div className="absence">
        <span className="muted small">
          {[when, reason].filter(Boolean).join(' · ') || text['meetings.absence.none']}
        </span>
        <IconButton label={text['meetings.absence.edit']({ name })} onClick={() => onOpen(true)}>
          <Pencil />
        </IconButton>
      </div>
    )
  }
  const save = (change: Omit<Sent<'attendance.cancel'>, 'meetingId' | 'participantId'>) =>
    call('attendance.cancel', { meetingId, participantId, ...change })
  return (
    <fieldset className="absence absence--open" aria-label={text['meetings.absence.of']({ name })}>
      <SavedDate label={text['meetings.absence.on']} value={announcedOn} save={(day) => save({ announcedOn: day })} />
      <SavedTime
        label={text['meetings.absence.at']}
        value={announcedAt ?? ''}
        save={(clock) => save({ announcedAt: clock })}
      />
      <SavedTextField
        label={text['meetings.absence.reason']}
        hint={
          <>
            <Lock size={12} aria-hidden="true" /> {text['meetings.absence.reasonHint']}
          </>
        }
        list="absence-reasons"
        value={reason}
        maxLength={300}
        save={(words) => save({ reason: words })}
      />
      <datalist id="absence-reasons">
        {reasons.map((one) => (
          <option key={one.da} value={one[language]} />
        ))}
      </datalist>
      <Button kind="quiet" size="small" onClick={() => onOpen(false)}>
        {text['meetings.absence.done']}
      </Button>
    </fieldset>
  )
}
