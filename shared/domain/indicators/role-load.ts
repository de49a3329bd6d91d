import { addMonths } from '../dates.ts'
import type { ParticipantId } from '../ids.ts'
import type { Role } from '../meeting.ts'
import type { NetworkFacts } from '../network-facts.ts'
import { limitsOf } from './limits-of.ts'
import { heldMeetings, membersOn } from './meetings.ts'
import type { Indicators, Status } from './schema.ts'

/** What a role weighs, IND-11. */
export const roleWeights: Readonly<Record<Role, number>> = {
  facilitator: 2,
  coordinator: 1,
  host: 1,
  timekeeper: 1,
  talk: 1,
}

type Limits = { readonly green: number; readonly amber: number }

/** The status of the heaviest share: at most 30 % or twice the fair share is green, up to 45 % amber. */
function statusOfLoad(heaviest: number, total: number, members: number, { green, amber }: Limits): Status {
  if (heaviest * 100 <= green * total || heaviest * members <= 2 * total) return 'green'
  return heaviest * 100 <= amber * total ? 'amber' : 'red'
}

/**
 * IND-11 Rollefordeling: each person's points of all points over the last twelve months, heaviest first, without
 * external facilitators. Points of roles that are agreed as fixed count in the total but not as load (`fixed`).
 * Grey under four held meetings or eight points.
 */
export function roleLoad(facts: NetworkFacts): Indicators['roleLoad'] {
  const limits = limitsOf(facts)['IND-11']
  const from = addMonths(facts.today, -limits.months)
  const meetings = heldMeetings(facts).filter(({ date }) => date > from)
  const given = meetings.flatMap(({ roles }) => roles).filter(({ participantId }) => participantId !== null)
  const pointsOf = (id: ParticipantId, fixed: boolean) =>
    given
      .filter((one) => one.participantId === id && one.agreedFixed === fixed)
      .reduce((sum, { role }) => sum + roleWeights[role], 0)
  const total = given.reduce((sum, { role }) => sum + roleWeights[role], 0)
  const named = new Map(facts.members.map(({ participantId, name }) => [participantId, name]))
  const people = [...named]
    .map(([participantId, name]) => {
      const fixed = pointsOf(participantId, true)
      const points = pointsOf(participantId, false) + fixed
      return { participantId, name, points, fixed, share: total === 0 ? 0 : points / total }
    })
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - b.fixed - (a.points - a.fixed))
  const active = membersOn(facts, facts.today)
  const heaviest = Math.max(0, ...people.map(({ points, fixed }) => points - fixed))
  const enough = meetings.length >= limits.meetings && total >= limits.points
  return {
    id: 'IND-11',
    status: enough ? statusOfLoad(heaviest, total, active.length, limits) : 'grey',
    total,
    withoutRole: active.filter((member) => !people.some((one) => one.participantId === member.participantId)).length,
    people,
  }
}
