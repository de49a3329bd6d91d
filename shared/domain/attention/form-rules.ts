import { daysBetween } from '../dates.ts'
import { membersOn } from '../indicators/meetings.ts'
import { keyOf, levelOf, type Raised, type Situation } from './points.ts'

/** W14: one person carries much of the work (IND-11). Roles are facts the group knows (N8). */
function roles({ facts, indicators }: Situation): Raised[] {
  const { status, people, total } = indicators.roleLoad
  const level = levelOf(status)
  const heaviest = people[0]
  if (!level || !heaviest) return []
  const { participantId, name, points, fixed } = heaviest
  const told = { name, points: points - fixed, total, members: membersOn(facts, facts.today).length }
  const dataKey = keyOf(participantId, told.points, total, level)
  return [{ rule: 'W14', level, dataKey, facts: told, personal: false }]
}

/** W15: the trial period is over and has not been reviewed (IND-12). */
function trial({ facts, held, indicators }: Situation): Raised[] {
  const { status, of, state } = indicators.trial
  const level = levelOf(status)
  const last = held[of - 1]
  if (!level || !last) return []
  const told = { held: held.length, of, lastDate: last.date, days: Math.max(0, daysBetween(last.date, facts.today)) }
  return [{ rule: 'W15', level, dataKey: keyOf('trial', of, state), facts: told, personal: false }]
}

/** W16: a review or the annual evaluation is late (IND-13). */
function onTime({ indicators, facts }: Situation): Raised[] {
  const { reviewStatus, meetingsSinceReview, annualStatus, monthsSinceAnnual, annualOn } = indicators.onTime
  const review = levelOf(reviewStatus)
  const annual = levelOf(annualStatus)
  const raised: Raised[] = []
  if (review && meetingsSinceReview !== null) {
    const told = { kind: 'review' as const, meetings: meetingsSinceReview }
    const since = facts.rounds.findLast(({ instrument, closed }) => instrument === 'R' && closed)?.id ?? ''
    const dataKey = keyOf('R', since, meetingsSinceReview)
    raised.push({ rule: 'W16', level: review, dataKey, facts: told, personal: false })
  }
  if (annual && monthsSinceAnnual !== null) {
    const since = annualOn === null ? ('start' as const) : ('annual' as const)
    const told = { kind: 'annual' as const, months: monthsSinceAnnual, since }
    const dataKey = keyOf('Y', annualOn ?? facts.network.startsOn ?? '', annual)
    raised.push({ rule: 'W16', level: annual, dataKey, facts: told, personal: false })
  }
  return raised
}

/** W17: members without a case of their own at the last six meetings (IND-18). */
function ownCase({ indicators, last }: Situation): Raised[] {
  const { status, without, members } = indicators.ownCase
  const level = levelOf(status)
  if (!level) return []
  return [
    {
      rule: 'W17',
      level,
      dataKey: keyOf(last.id, without.length, members),
      facts: { without: without.length, members },
      personal: false,
    },
  ]
}

/** W18: after meeting 2 there are members who have not signed the contract, or there is none. */
function contract({ facts, held }: Situation): Raised[] {
  if (held.length < 2) return []
  if (!facts.contract) {
    return [
      {
        rule: 'W18',
        level: 'amber',
        dataKey: 'none',
        facts: { missing: 0, signers: 0, hasContract: false },
        personal: false,
      },
    ]
  }
  const { id, signed, signers } = facts.contract
  const missing = signers - signed
  if (missing <= 0) return []
  const point = { dataKey: keyOf(id, signed, signers), facts: { missing, signers, hasContract: true }, personal: false }
  return [{ rule: 'W18', level: 'amber', ...point }]
}

/** Rules about form and agreements: W14-W18. */
export const formRules = [roles, trial, onTime, ownCase, contract]
