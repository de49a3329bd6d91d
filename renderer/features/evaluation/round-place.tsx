import type { MeetingId } from '../../../shared/domain/ids.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { DateField } from '../../ui/date-field.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'

/** Where a round is: at a meeting, or on a day of its own; `day` is null while it is half typed. */
export type ChosenPlace = { readonly meetingId: MeetingId | null; readonly day: string | null }

type Props = {
  readonly meetings: readonly { readonly meetingId: MeetingId; readonly date: string }[]
  readonly place: ChosenPlace
  /** After-meeting forms have no other day. */
  readonly onlyMeetings: boolean
  readonly onPlace: (place: ChosenPlace) => void
}

/** Choosing the meeting or the day a form was filled in. */
export function RoundPlace({ meetings, place, onlyMeetings, onPlace }: Props) {
  const text = useText()
  const language = useLanguage()
  return (
    <>
      <fieldset className="choice-group">
        <legend>{text[onlyMeetings ? 'evaluation.entry.choose' : 'evaluation.entry.whenChoose']}</legend>
        {meetings.map(({ meetingId, date }) => (
          <label key={meetingId} className="check">
            <input
              type="radio"
              name="meeting"
              checked={meetingId === place.meetingId}
              onChange={() => onPlace({ ...place, meetingId })}
            />
            <span>
              {onlyMeetings
                ? formatDate(date, language)
                : text['evaluation.entry.atMeeting']({ date: formatDate(date, language) })}
            </span>
          </label>
        ))}
        {!onlyMeetings && (
          <label className="check">
            <input
              type="radio"
              name="meeting"
              checked={place.meetingId === null}
              onChange={() => onPlace({ ...place, meetingId: null })}
            />
            <span>{text['evaluation.entry.otherDay']}</span>
          </label>
        )}
      </fieldset>
      {!onlyMeetings && place.meetingId === null && (
        <DateField
          label={text['evaluation.entry.day']}
          value={place.day}
          onChange={(day) => onPlace({ ...place, day })}
        />
      )}
    </>
  )
}
