import { useState } from 'react'
import { addDays, daysBetween } from '../../../shared/domain/dates.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { formatDate, formatWeekday } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { CheckField } from '../../ui/choice-fields.tsx'
import { DateField, TimeField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { DialogButtons } from '../../ui/form-buttons.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { dateNotes } from './obstacle-words.ts'
import './series.css'

type Props = {
  readonly meeting: Pick<Meeting, 'id' | 'date' | 'startsAt' | 'endsAt' | 'place'>
  readonly later: number
  readonly onClose: () => void
  readonly onMoved?: (date: string) => void
}

/** Another day, time or place for a meeting, and the same shift for the later ones if wanted. */
export function MoveMeetingDialog({ meeting, later, onClose, onMoved }: Props) {
  const text = useText()
  const language = useLanguage()
  const [date, setDate] = useState(meeting.date)
  const [startsAt, setStartsAt] = useState(meeting.startsAt)
  const [endsAt, setEndsAt] = useState(meeting.endsAt)
  const [place, setPlace] = useState(meeting.place)
  const [laterToo, setLaterToo] = useState(false)
  const { run, running, failure } = useCommand()
  const report = useUndoNotice()
  const id = meeting.id
  const shift = useQuery('series.shift', { id, date, startsAt, endsAt, laterToo }, { keepPrevious: true })
  const moves = shift.data ?? []
  const days = daysBetween(meeting.date, date)

  const move = async (): Promise<void> => {
    const [first, ...others] = moves
    if (!first || running) return
    const changed = [{ id, date, startsAt, endsAt, place }, ...others.map((one) => ({ id: one.id, date: one.to }))]
    if ((await run('meetings.move', { moves: changed })) === undefined) return
    report(text['series.wasMoved']({ count: changed.length, date: formatDate(date, language) }))
    onMoved?.(date)
    onClose()
  }
  return (
    <Dialog
      title={text['series.move']}
      onClose={onClose}
      footer={
        <DialogButtons disabled={moves.length === 0} busy={running} onDo={() => void move()} onCancel={onClose}>
          {text['series.moveSubmit']({ count: moves.length })}
        </DialogButtons>
      }
    >
      <DateField
        label={text['series.moveTo']}
        value={date}
        autoFocus
        onChange={(next) => next && setDate(next)}
        hint={formatWeekday(date, language)}
      />
      <div className="columns columns--pair">
        <TimeField label={text['meetings.startsAt']} value={startsAt} onChange={setStartsAt} />
        <TimeField label={text['meetings.endsAt']} value={endsAt} onChange={setEndsAt} />
      </div>
      <TextField label={text['meetings.place']} value={place} onChange={setPlace} maxLength={300} />
      {later > 0 && (
        <CheckField label={text['series.moveLater']({ count: later })} checked={laterToo} onChange={setLaterToo} />
      )}
      {moves.length > 0 && (
        <ul className="meeting-moves" aria-label={text['series.moveList']}>
          {moves.map((one) => (
            <li key={one.id}>
              {text['series.moveLine']({
                from: formatWeekday(one.from, language),
                to: formatWeekday(one.to, language),
              })}
              {dateNotes(
                { nominal: addDays(one.from, days), date: one.to, moved: one.why, warnings: one.warnings },
                text,
                language,
              ).map((note) => (
                <span key={note} className={one.warnings.length > 0 ? 'small series__warning' : 'small muted'}>
                  {note}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      <FailureNotice failure={failure ?? shift.failure} />
    </Dialog>
  )
}
