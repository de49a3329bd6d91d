import { attendanceByMeeting } from '../indicators/attendance.ts'
import { expectedAt, hasCome, membersOn, recordedMeetings } from '../indicators/meetings.ts'
import { keyOf, levelOf, type Raised, type Situation } from './points.ts'

/** W01, W02: attendance over the last four meetings (IND-01). */
function attendance({ indicators, last }: Situation): Raised[] {
  const { status, attended, expected, meetings } = indicators.attendance
  const level = levelOf(status)
  if (!level) return []
  const point = {
    level,
    dataKey: keyOf(last.id, attended, expected),
    facts: { attended, expected, meetings },
    personal: false,
  }
  return [level === 'red' ? { rule: 'W02', ...point } : { rule: 'W01', ...point }]
}

/** W03: the share of those who came has fallen three meetings in a row. */
function falling({ facts }: Situation): Raised[] {
  const shares = attendanceByMeeting(facts).slice(-4)
  const falls = shares.slice(1).filter((one, index) => {
    const before = shares[index]
    return before !== undefined && one.attended * before.expected < before.attended * one.expected
  })
  const newest = shares.at(-1)
  if (falls.length < 3 || !newest) return []
  return [{ rule: 'W03', level: 'amber', dataKey: newest.meeting.id, facts: {}, personal: false }]
}

/** W04: many have said that they will not come to the next meeting (IND-02). */
function next({ indicators }: Situation): Raised[] {
  const meeting = indicators.cancellations.next
  const level = levelOf(meeting?.status ?? 'grey')
  if (!meeting || !level) return []
  const { absent, date, meetingId } = meeting
  return [{ rule: 'W04', level, dataKey: keyOf(meetingId, date, absent), facts: { absent, date }, personal: false }]
}

/** W05: a member was away from the last two meetings they were expected at, or three in a quarterly network. */
function away({ facts }: Situation): Raised[] {
  const times = facts.frame.frequency === 'everyThirdMonth' ? 3 : 2
  return membersOn(facts, facts.today).flatMap(({ participantId, name }) => {
    const expected = recordedMeetings(facts)
      .filter((meeting) => expectedAt(facts, meeting).some((one) => one.participantId === participantId))
      .slice(-times)
    const newest = expected.at(-1)
    if (expected.length < times || !newest || expected.some((meeting) => hasCome(meeting, participantId))) return []
    const point = { dataKey: keyOf(participantId, newest.id), facts: { name, times }, personal: true }
    return [{ rule: 'W05' as const, level: 'amber' as const, ...point }]
  })
}

/** W06: three or more late cancellations or absences without a word at the last four meetings. */
function late({ facts }: Situation): Raised[] {
  const meetings = recordedMeetings(facts).slice(-4)
  const count = meetings
    .flatMap((meeting) => expectedAt(facts, meeting).map(({ participantId }) => meeting.attendance.get(participantId)))
    .filter((status) => status === 'lateCancelled' || status === 'noShow').length
  const newest = meetings.at(-1)
  if (count < 3 || !newest) return []
  const point = { dataKey: keyOf(newest.id, count), facts: { late: count, meetings: meetings.length }, personal: false }
  return [{ rule: 'W06', level: 'amber', ...point }]
}

/** W20: fewer members than the network agreed to have at least. */
function members({ facts }: Situation): Raised[] {
  const count = membersOn(facts, facts.today).length
  if (count >= facts.frame.minMembers) return []
  return [{ rule: 'W20', level: 'amber', dataKey: keyOf('members', count), facts: { members: count }, personal: false }]
}

/** Rules about who comes: W01-W06 and W20. */
export const attendanceRules = [attendance, falling, next, away, late, members]
