import { type Audience, discloseRound } from '../disclosure.ts'
import type { RoundId } from '../ids.ts'
import type { Indicators } from '../indicators/schema.ts'
import type { NetworkFacts } from '../network-facts.ts'
import { isOwnSheet } from '../own-sheet.ts'
import { balanceFigures, formFigures, pulseFigures } from './answers.ts'
import { attendanceFigures } from './attendance.ts'
import type { GoalFigures, NetworkFigures, Period, RoleFigures } from './figures.ts'

/** The facts as they stood at the end of a day: later meetings and rounds are left out. */
export const factsUntil = (facts: NetworkFacts, day: string): NetworkFacts =>
  day >= facts.today
    ? facts
    : {
        ...facts,
        today: day,
        meetings: facts.meetings.filter(({ date }) => date <= day),
        rounds: facts.rounds.filter(({ heldOn }) => heldOn <= day),
        goals: { written: 0, levels: [0, 0, 0, 0, 0], people: 0, allDue: false },
        formReviews: facts.formReviews.filter(({ reviewedOn }) => reviewedOn <= day),
      }

const roleFigures = (load: Indicators['roleLoad'], audience: Audience): RoleFigures => ({
  points: load.total,
  withRole: load.people.length,
  withoutRole: load.withoutRole,
  load: audience === 'consultant' ? load : null,
})

/** Goals as counts, where there are enough of them (IND-16); none of an earlier day, since they are kept as they are now. */
function goalFigures(
  { goals: { levels } }: NetworkFacts,
  { status, reached, scored }: Indicators['goals'],
  audience: Audience,
): GoalFigures | null {
  if (status === 'grey' || scored === 0) return null
  return { reached, scored, levels: audience === 'client' ? null : levels }
}

/**
 * The numbers of a report. `facts` must be as `audience` may see them (the gate), and as of the end of the period;
 * `indicators` are worked out from them, with names: only the consultant's report keeps these. `asked` tells how many
 * could have answered a round.
 */
export function networkFigures(
  facts: NetworkFacts,
  indicators: Indicators,
  audience: Audience,
  period: Period,
  asked: (round: RoundId) => number,
): NetworkFigures {
  const k = facts.minResponses
  return {
    audience,
    period,
    minResponses: k,
    rounds: facts.rounds
      // Goals are told of by themselves, and a sheet of one's own is for the consultant alone.
      .filter(({ instrument }) => instrument !== 'G' && (audience === 'consultant' || !isOwnSheet(instrument)))
      .filter(({ heldOn }) => heldOn >= period.from && heldOn <= period.to)
      .map((round) => {
        const { state, n } = discloseRound(round, k)
        return {
          roundId: round.id,
          instrument: round.instrument,
          heldOn: round.heldOn,
          n,
          asked: asked(round.id),
          state,
        }
      }),
    attendance: attendanceFigures(facts, audience, period),
    pulses: pulseFigures(facts, audience, period),
    forms: formFigures(facts, audience, period),
    balance: balanceFigures(indicators.balance, audience, period),
    roles: roleFigures(indicators.roleLoad, audience),
    goals: goalFigures(facts, indicators.goals, audience),
  }
}
