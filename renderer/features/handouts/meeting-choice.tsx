import type { MeetingId } from '../../../shared/domain/ids.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { SelectField } from '../../ui/choice-fields.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import type { OccasionProps } from './look.ts'

/** The meeting whose date, agenda and roles stand on the sheets: the next one unless another is chosen. */
export function MeetingChoice({ occasion, onOccasion }: OccasionProps) {
  const text = useText()
  const language = useLanguage()
  const { networkId, meetingId } = occasion
  const all = useQuery('meetings.plan', networkId === null ? undefined : { networkId }).data?.meetings ?? []
  const meetings = all.filter(({ status }) => status !== 'cancelled').toReversed()
  if (meetings.length === 0) return null
  const words = ({ date, status }: Meeting) =>
    text['handouts.meeting.on']({ date: formatDate(date, language), held: status === 'held' })
  return (
    <SelectField
      label={text['handouts.meeting']}
      value={meetingId ?? ''}
      onChange={(id) => onOccasion({ meetingId: id === '' ? null : (id as MeetingId) })}
      choices={[
        { value: '', label: text['handouts.meeting.next'] },
        ...meetings.map((meeting) => ({ value: meeting.id as string, label: words(meeting) })),
      ]}
    />
  )
}
