import { focus } from '../indicators/focus.ts'
import { measuredPulses } from '../indicators/measured.ts'
import { nextMeeting } from '../indicators/meetings.ts'
import { answerSigns, lastingLevel } from './answer-signs.ts'
import { asOf } from './as-of.ts'
import { digestOf, keyOf, levelOf, type Raised, type Situation } from './points.ts'

/** W07, W08: a person gives more than they get (IND-05, answers shared by name). */
function givers({ facts, indicators }: Situation): Raised[] {
  return indicators.givers.people.flatMap(({ participantId, name, balances, status }): Raised[] => {
    const point = { dataKey: keyOf(participantId, balances.length, ...balances.slice(-3)), personal: true }
    if (status === 'red') return [{ rule: 'W08', level: 'red', ...point, facts: { participantId, name, balances } }]
    if (status !== 'amber') return []
    return [
      {
        rule: 'W07',
        level: 'amber',
        ...point,
        facts: { participantId, name, balances, nextDate: nextMeeting(facts)?.date ?? null },
      },
    ]
  })
}

/** W09: the round's own counts say that too many put in more than they got (IND-04 without the signal from IND-05). */
function balance({ facts, indicators }: Situation): Raised[] {
  const { less, n, on } = indicators.balance
  const level = lastingLevel(facts, 'W09', on)
  return level ? [{ rule: 'W09', level, dataKey: keyOf(on ?? '', less, n), facts: { less, n }, personal: false }] : []
}

/** W10: the answers about the purpose (IND-06 without the signatures, which W18 is about). */
function purpose({ facts, indicators }: Situation): Raised[] {
  const { on, mean, spread } = indicators.purpose
  const level = lastingLevel(facts, 'W10', on)
  if (!level) return []
  return [{ rule: 'W10', level, dataKey: keyOf(on ?? '', mean ?? '', spread ?? ''), facts: {}, personal: false }]
}

/** W11: energy falls (S4), has fallen since the start (S4b), or is red (IND-07). */
function energy({ facts, indicators }: Situation): Raised[] {
  const { on } = indicators.energy
  const level = answerSigns(facts).W11
  if (!level) return []
  return [{ rule: 'W11', level, dataKey: keyOf(on ?? '', level), facts: {}, personal: false }]
}

/** W12: safety (IND-08). */
function safety({ facts, indicators }: Situation): Raised[] {
  const { status, low, on, source, breaches } = indicators.safety
  const level = levelOf(status)
  if (!level) return []
  const noted = (facts.openBreaches ?? []).map(({ notedOn }) => notedOn)
  const dataKey = keyOf(source, on ?? '', low, ...(noted.length > 0 ? [digestOf(noted)] : []))
  return [{ rule: 'W12', level, dataKey, facts: { low, breaches }, personal: false }]
}

/** W13: focus was amber or red at the newest measured pulse and at the one before (IND-09). */
function lostFocus({ facts, indicators }: Situation): Raised[] {
  const before = measuredPulses(facts, 'P6').at(-2)?.round.heldOn
  if (before === undefined || !levelOf(indicators.focus.status)) return []
  if (!levelOf(focus(asOf(facts, before)).status)) return []
  return [{ rule: 'W13', level: 'amber', dataKey: indicators.focus.on ?? '', facts: {}, personal: false }]
}

/** Rules about what members have answered: W07-W13. */
export const answerRules = [givers, balance, purpose, energy, safety, lostFocus]
