import { attendanceByMeeting } from '../indicators/attendance.ts'
import { expectedAt, hasCome, membersOn, recordedMeetings } from '../indicators/meetings.ts'
import { quorumInForce } from '../quorum.ts'
import { digestOf, keyOf, levelOf, type Raised, type Situation } from './points.ts'

/** W01, W02: attendance over the last four meetings (IND-01). */
function attendance({ indicators, facts }: Situation): Raised[] {
  const { status, attended, expected, meetings } = indicators.attendance
  const level = levelOf(status)
  if (!level) return []
  const point = {
    level,
    dataKey: keyOf(recordedMeetings(facts).at(-1)?.id ?? '', attended, expected),
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
  const told = shares.map(({ meeting, attended, expected }) => ({ date: meeting.date, attended, expected }))
  const dataKey = keyOf(newest.meeting.id, ...told.map(({ attended, expected }) => `${attended}/${expected}`))
  return [{ rule: 'W03', level: 'amber', dataKey, facts: { shares: told }, personal: false }]
}

/** W04: many have said that they will not come to the next meeting (IND-02). */
function next({ facts, indicators }: Situation): Raised[] {
  const meeting = indicators.cancellations.next
  const level = levelOf(meeting?.status ?? 'grey')
  if (!meeting || !level) return []
  const { meetingId, absent, date, expected, belowQuorum } = meeting
  const told = { meetingId, absent, date, expected, belowQuorum, quorum: quorumInForce(facts.frame, expected) }
  const dataKey = keyOf(meetingId, date, absent, expected, level)
  return [{ rule: 'W04', level, dataKey, facts: told, personal: false }]
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
    const point = {
      dataKey: keyOf(participantId, newest.id),
      facts: { participantId, name, times, dates: expected.map(({ date }) => date) },
      personal: true,
    }
    return [{ rule: 'W05' as const, level: 'amber' as const, ...point }]
  })
}

/** W06: three or more late cancellations or absences without a word at the last four meetings. */
function late({ facts }: Situation): Raised[] {
  const meetings = recordedMeetings(facts).slice(-4)
  const counts = meetings.map((meeting) => ({
    date: meeting.date,
    late: expectedAt(facts, meeting)
      .map(({ participantId }) => meeting.attendance.get(participantId))
      .filter((status) => status === 'lateCancelled' || status === 'noShow').length,
  }))
  const count = counts.reduce((sum, { late: one }) => sum + one, 0)
  const newest = meetings.at(-1)
  if (count < 3 || !newest) return []
  const told = { late: count, meetings: meetings.length, counts }
  return [{ rule: 'W06', level: 'amber', dataKey: keyOf(newest.id, count), facts: told, personal: false }]
}

/** W20: fewer members than the network agreed to have at least. */
function members({ facts }: Situation): Raised[] {
  const { minMembers } = facts.frame
  const now = membersOn(facts, facts.today)
  if (now.length >= minMembers) return []
  // The same people, not just as many: who left and who came is what it is about.
  const who = digestOf(now.map(({ participantId }) => participantId).toSorted())
  const told = { members: now.length, minMembers }
  return [
    {
      rule: 'W20',
      level: 'amber',
      dataKey: keyOf('members', now.length, minMembers, who),
      facts: told,
      personal: false,
    },
  ]
}

/** Rules about who comes: W01-W06 and W20. */
export const attendanceRules = [attendance, falling, next, away, late, members]
