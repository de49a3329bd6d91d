import { answersTo } from '../disclosure.ts'
import type { NetworkFacts } from '../network-facts.ts'
import { limitsOf } from './limits-of.ts'
import { newestRound } from './measured.ts'
import { expectedAt, heldMeetings, membersOn } from './meetings.ts'
import type { Indicators, Status } from './schema.ts'
import { statusOfShare } from './thresholds.ts'

/** IND-16 Målopfyldelse: goals at level 0 or above of those scored; from five goals of five people. Red only when every due date has passed. */
export function goals(facts: NetworkFacts): Indicators['goals'] {
  const limits = limitsOf(facts)['IND-16']
  const { levels, people, allDue } = facts.goals
  const scored = levels.reduce((sum, count) => sum + count, 0)
  const reached = levels.slice(2).reduce((sum, count) => sum + count, 0)
  const enough = scored >= limits.goals && people >= limits.people
  const byShare = enough ? statusOfShare(reached, scored, limits) : 'grey'
  const status: Status = byShare === 'red' && !allDue ? 'amber' : byShare
  return { id: 'IND-16', status, reached: enough ? reached : 0, scored: enough ? scored : 0 }
}

/** IND-17 Lyst til at fortsætte: (Ja + Ja, hvis) of the answers to Y15 without "Ved ikke", from k answers. Y15 is 1 Ja, 2 Ja, hvis, 3 Nej, 4 Ved ikke. */
export function continuation(facts: NetworkFacts): Indicators['continuation'] {
  const forms = newestRound(facts, 'Y')?.responses.filter(({ values }) => values.Y15 !== 4) ?? []
  const answers = answersTo('Y15', forms, facts.minResponses) ?? []
  const count = (wanted: number) => answers.filter((answer) => answer === wanted).length
  const [yes, yesIf, no] = [count(1), count(2), count(3)]
  const status = statusOfShare(yes + yesIf, answers.length, limitsOf(facts)['IND-17'])
  return { id: 'IND-17', status, yes, yesIf, no, n: answers.length }
}

/**
 * IND-18 Egen sag på bordet: members with a case of their own in the last six held meetings, of those who were members
 * for at least three of them. Grey until six have been held.
 */
export function ownCase(facts: NetworkFacts): Indicators['ownCase'] {
  const limits = limitsOf(facts)['IND-18']
  const recent = heldMeetings(facts).slice(-limits.meetings)
  const needed = Math.min(limits.active, recent.length)
  const counted = membersOn(facts, facts.today).filter(({ participantId }) => {
    const active = recent.filter((meeting) =>
      expectedAt(facts, meeting).some((one) => one.participantId === participantId),
    )
    return active.length >= needed && needed > 0
  })
  const hadCase = new Set(recent.flatMap(({ focusPersons }) => focusPersons))
  const without = counted.filter(({ participantId }) => !hadCase.has(participantId))
  const withCase = counted.length - without.length
  return {
    id: 'IND-18',
    status: recent.length < limits.meetings ? 'grey' : statusOfShare(withCase, counted.length, limits),
    withCase,
    members: counted.length,
    without: without.map(({ participantId, name }) => ({ participantId, name })),
  }
}
