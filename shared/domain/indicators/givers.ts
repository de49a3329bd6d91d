import { discloseShared } from '../disclosure.ts'
import type { ParticipantId } from '../ids.ts'
import type { NetworkFacts } from '../network-facts.ts'
import type { Limits } from './limits.ts'
import { limitsOf } from './limits-of.ts'
import { heldMeetings, membersOn } from './meetings.ts'
import type { Indicators, Status } from './schema.ts'
import { settled } from './settled.ts'
import { worstOf } from './thresholds.ts'

/** Balances P1 − P2 of one person's shared answers in date order, from rounds whose named list may be shown (N6). */
function sharedBalances(facts: NetworkFacts, id: ParticipantId): number[] {
  return facts.rounds
    .filter(({ instrument }) => instrument === 'P')
    .flatMap((round) => discloseShared(round)?.find(({ participantId }) => participantId === id) ?? [])
    .flatMap(({ values: { P1, P2 } }) => (P1 != null && P2 != null ? P1 - P2 : []))
}

function statusOfBalances(balances: readonly number[], { rowAmber, rowRed, meanRed }: Limits['IND-05']): Status {
  const negative = (count: number) => balances.length >= count && balances.slice(-count).every((one) => one < 0)
  const lastThree = balances.slice(-3)
  const sum = lastThree.reduce((total, one) => total + one, 0)
  if (negative(rowRed) || (lastThree.length === 3 && sum <= meanRed * 3)) return 'red'
  return negative(rowAmber) ? 'amber' : 'green'
}

/** Members with more than twice the fair share of the roles and no case of their own in the last six meetings. */
function quietGivers(facts: NetworkFacts, roleLoad: Indicators['roleLoad']): Indicators['givers']['quiet'] {
  const recent = heldMeetings(facts).slice(-limitsOf(facts)['IND-18'].meetings)
  if (roleLoad.status === 'grey' || recent.length < limitsOf(facts)['IND-18'].meetings) return []
  const members = membersOn(facts, facts.today)
  const hadCase = new Set(recent.flatMap(({ focusPersons }) => focusPersons))
  return members
    .filter(({ participantId }) => {
      const points = roleLoad.people.find((one) => one.participantId === participantId)?.points ?? 0
      return points * members.length > 2 * roleLoad.total && !hadCase.has(participantId)
    })
    .map(({ participantId, name }) => ({ participantId, name }))
}

/**
 * IND-05 Giver mere, end de får: amber when a person's balance was negative at the last two answers, red at the last
 * three or with a mean of the last three of −1 or less. Only answers shared by name, only those with two or more,
 * only for the consultant (N6, N7). `quiet` needs no answers: heavy role load and no own case.
 */
export function givers(facts: NetworkFacts, roleLoad: Indicators['roleLoad']): Indicators['givers'] {
  const people = membersOn(facts, facts.today)
    .map(({ participantId, name }) => ({ participantId, name, balances: sharedBalances(facts, participantId) }))
    .filter(({ balances }) => balances.length >= limitsOf(facts)['IND-05'].answers)
    .map((person) => ({
      ...person,
      status: settled(facts, statusOfBalances(person.balances, limitsOf(facts)['IND-05'])),
    }))
  return {
    id: 'IND-05',
    status: worstOf(people.map(({ status }) => status)),
    people,
    quiet: quietGivers(facts, roleLoad),
  }
}
