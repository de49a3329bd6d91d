import type { InstrumentId } from '../../../shared/content/instrument-schema.ts'
import type { Answer } from '../../../shared/contract/index.ts'
import type { MeetingPlan } from '../../../shared/contract/meetings.ts'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import { localToday } from '../../ui/date-field.tsx'

/** So many of the latest meetings are offered; who wants an older one gives its date. */
const OFFERED = 4

type Offered = { readonly meetingId: MeetingId; readonly date: string }

/** The meetings a round of an instrument may be put at, newest first. The baseline is also asked before the first one. */
export function roundMeetings(
  instrument: InstrumentId,
  { withoutPulse }: Pick<Answer<'evaluation.rounds'>, 'withoutPulse'>,
  { meetings }: Pick<MeetingPlan, 'meetings'>,
): Offered[] {
  if (instrument === 'P') return withoutPulse.toSorted((a, b) => (a.date < b.date ? 1 : -1))
  const held = meetings.filter(({ status }) => status === 'held')
  const first = meetings.find(({ status, date }) => status === 'planned' && date >= localToday())
  const coming = instrument === 'B' && held.length === 0 && first ? [first] : []
  return [...coming, ...held.toReversed().slice(0, OFFERED)].map(({ id, date }) => ({ meetingId: id, date }))
}
