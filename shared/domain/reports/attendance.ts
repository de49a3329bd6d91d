import type { Audience } from '../disclosure.ts'
import { attendanceByMeeting } from '../indicators/attendance.ts'
import type { NetworkFacts } from '../network-facts.ts'
import type { AttendanceFigures, Period } from './figures.ts'

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** Who came to the meetings of a period: meeting by meeting, or for the client as one total (N8). Names are added by who may. */
export function attendanceFigures(facts: NetworkFacts, audience: Audience, { from, to }: Period): AttendanceFigures {
  const held = attendanceByMeeting(facts).filter(({ meeting: { date } }) => date >= from && date <= to)
  const byMeeting = held.map(({ meeting: { date }, attended, expected }) => ({ date, attended, expected }))
  return {
    meetings: held.length,
    attended: total(held.map(({ attended }) => attended)),
    expected: total(held.map(({ expected }) => expected)),
    byMeeting: audience === 'client' ? null : byMeeting,
    grid: null,
  }
}
