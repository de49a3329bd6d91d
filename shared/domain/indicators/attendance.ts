import type { MeetingFacts, NetworkFacts } from '../network-facts.ts'
import { quorumInForce } from '../quorum.ts'
import type { Limits } from './limits.ts'
import { limitsOf } from './limits-of.ts'
import { attendedAt, expectedAt, nextMeeting, recordedMeetings } from './meetings.ts'
import { isAtLeast } from './rounding.ts'
import type { Indicators, Status } from './schema.ts'
import { settled } from './settled.ts'
import { statusOfShare, thresholds, worstOf } from './thresholds.ts'
import { trendOf } from './trends.ts'

/** A(m) and E(m) counted for each held meeting whose attendance is recorded, in date order. */
export function attendanceByMeeting(facts: NetworkFacts) {
  return recordedMeetings(facts).map((meeting) => ({
    meeting,
    attended: attendedAt(facts, meeting).length,
    expected: expectedAt(facts, meeting).length,
  }))
}

/** Who came as scores of 1 and 0, so that a direction is found as it is for answers: three people make a clear difference. */
const asScores = ({ attended, expected }: { readonly attended: number; readonly expected: number }) => ({
  values: Array.from({ length: expected }, (_, index) => (index < attended ? 1 : 0)),
  unit: 1,
})

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** IND-01 Fremmøde: Σ|A(m)| / Σ|E(m)| over the last four held meetings; grey under two, or where fewer than five were expected. */
export function attendance(facts: NetworkFacts): Indicators['attendance'] {
  const limits = limitsOf(facts)['IND-01']
  const counted = attendanceByMeeting(facts).slice(-limits.meetings)
  const attended = total(counted.map((one) => one.attended))
  const expected = total(counted.map((one) => one.expected))
  const enough =
    counted.length >= thresholds.meetingsBeforeStatus && counted.every((one) => one.expected >= limits.expected)
  const absences = counted.map((one) => ({ cancelled: one.expected - one.attended, date: one.meeting.date }))
  const most = Math.max(0, ...absences.map(({ cancelled }) => cancelled))
  return {
    id: 'IND-01',
    status: enough ? statusOfShare(attended, expected, limits) : 'grey',
    attended,
    expected,
    cancelled: expected - attended,
    meetings: counted.length,
    trend: enough ? trendOf(counted.map(asScores)) : null,
    worst: most >= 2 ? (absences.findLast(({ cancelled }) => cancelled === most) ?? null) : null,
  }
}

/** IND-02 Afbud ved et møde: c(m) = (|E(m)| − |A(m)|) / |E(m)| for the last held meeting and, from what has been announced, the next. */
export function cancellations(facts: NetworkFacts): Indicators['cancellations'] {
  const last = recordedMeetings(facts).at(-1)
  const next = nextMeeting(facts)
  const absence = (meeting: MeetingFacts, absent: number) => {
    const expected = expectedAt(facts, meeting).length
    const belowQuorum = expected > 0 && expected - absent < quorumInForce(facts.frame, expected)
    return {
      meetingId: meeting.id,
      date: meeting.date,
      absent,
      expected,
      status: settled(facts, statusOfAbsence(absent, expected, belowQuorum, limitsOf(facts)['IND-02'])),
      belowQuorum,
    }
  }
  const held = last ? absence(last, expectedAt(facts, last).length - attendedAt(facts, last).length) : null
  const planned = next ? absence(next, announced(facts, next)) : null
  return {
    id: 'IND-02',
    status: worstOf([held?.status ?? 'grey', planned?.status ?? 'grey']),
    last: held,
    next: planned,
  }
}

/** Members who have said that they will not come. */
function announced(facts: NetworkFacts, meeting: MeetingFacts): number {
  const away = ['cancelled', 'lateCancelled', 'noShow']
  return expectedAt(facts, meeting).filter(({ participantId }) =>
    away.includes(meeting.attendance.get(participantId) ?? ''),
  ).length
}

function statusOfAbsence(absent: number, expected: number, belowQuorum: boolean, limits: Limits['IND-02']): Status {
  const { amber, red, persons } = limits
  if (expected === 0) return 'grey'
  if (belowQuorum || absent * 100 > red * expected) return 'red'
  return absent >= persons || isAtLeast(absent, expected, amber) ? 'amber' : 'green'
}
