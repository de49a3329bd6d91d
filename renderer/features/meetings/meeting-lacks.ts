import type { MeetingContent } from '../../../shared/contract/meeting-content.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import type { MeetingPart } from '../../app/paths.ts'
import type { Person } from './meeting-words.ts'

/** Something a meeting still lacks, and the part where it is mended. */
export type MeetingLack = {
  readonly what: 'agenda' | 'facilitator' | 'attendance' | 'minutes'
  readonly part: MeetingPart
  readonly count: number
}

/**
 * What a meeting still lacks on a day: before it an agenda and a facilitator, from its day on everybody's mark, and once
 * it was held minutes or a decision. A cancelled meeting lacks nothing.
 */
export function meetingLacks(
  meeting: Meeting,
  people: readonly Person[],
  content: Pick<MeetingContent, 'minutes' | 'decisions'> | undefined,
  today: string,
): MeetingLack[] {
  if (meeting.status === 'cancelled') return []
  const isAhead = meeting.status === 'planned' && meeting.date >= today
  const unmarked = people.filter(({ cell }) => cell === 'missing' || cell === 'planned').length
  const lacks: MeetingLack[] = []
  if (isAhead && meeting.agenda.length === 0) lacks.push({ what: 'agenda', part: 'agenda', count: 1 })
  if (isAhead && !meeting.roles.some(({ role }) => role === 'facilitator'))
    lacks.push({ what: 'facilitator', part: 'roles', count: 1 })
  if (!isAhead && unmarked > 0) lacks.push({ what: 'attendance', part: 'attendance', count: unmarked })
  if (meeting.status === 'held' && content && content.minutes === '' && content.decisions.length === 0)
    lacks.push({ what: 'minutes', part: 'minutes', count: 1 })
  return lacks
}
