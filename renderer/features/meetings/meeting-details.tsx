import type { Answer, Sent } from '../../../shared/contract/index.ts'
import type { Meeting, MeetingStatus } from '../../../shared/domain/meeting.ts'
import { call } from '../../api/call.ts'
import { useText } from '../../ui/language.tsx'
import { SavedDate, SavedSelect, SavedTextField, SavedTime } from '../../ui/saved-fields.tsx'

type Change = Sent<'meetings.update'>['change']

/** When, where and what for; every field is saved as it is filled in. */
export function MeetingDetails({ meeting }: { readonly meeting: Meeting }) {
  const text = useText()
  const save = (change: Change): Promise<Answer<'meetings.update'>> =>
    call('meetings.update', { id: meeting.id, change })
  // Cancelling has its own button, because it asks for a reason.
  const statuses: MeetingStatus[] =
    meeting.status === 'cancelled' ? ['cancelled', 'planned', 'held'] : ['planned', 'held']
  return (
    <div className="meeting-details">
      <SavedDate
        label={text['meetings.date']}
        value={meeting.date}
        // A meeting always has a date: an emptied field goes back to the one it had.
        save={(date) => (date === null ? Promise.resolve() : save({ date }))}
      />
      <SavedTime label={text['meetings.startsAt']} value={meeting.startsAt} save={(startsAt) => save({ startsAt })} />
      <SavedTime label={text['meetings.endsAt']} value={meeting.endsAt} save={(endsAt) => save({ endsAt })} />
      <SavedSelect
        label={text['meetings.statusLabel']}
        value={meeting.status}
        choices={statuses.map((value) => ({ value, label: text[`meetings.status.${value}`] }))}
        save={(status) => save({ status })}
      />
      <div className="meeting-details__place">
        <SavedTextField
          label={text['meetings.place']}
          placeholder={text['meetings.placeHint']}
          value={meeting.place}
          maxLength={300}
          save={(place) => save({ place })}
        />
      </div>
      <div className="meeting-details__aim">
        <SavedTextField
          label={text['meetings.aim']}
          placeholder={text['meetings.aimHint']}
          value={meeting.aim}
          maxLength={5000}
          save={(aim) => save({ aim })}
        />
      </div>
    </div>
  )
}
