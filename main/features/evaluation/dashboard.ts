import { instrument } from '../../../shared/content/index.ts'
import type { Dimension } from '../../../shared/content/instrument-schema.ts'
import type { DimensionSeries, PulseDashboard } from '../../../shared/contract/evaluation.ts'
import { discloseRound, discloseShared } from '../../../shared/domain/disclosure.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { measuredPulses, pulseValue } from '../../../shared/domain/indicators/measured.ts'
import { meanOf } from '../../../shared/domain/indicators/scores.ts'
import type { NetworkFacts, RoundFacts } from '../../../shared/domain/network-facts.ts'
import type { Context } from '../context.ts'
import { assess } from '../networks/assess.ts'
import { commentCount } from './free-text.ts'
import { anonymousIn } from './gate.ts'
import { peopleOf } from './round-people.ts'
import { type StoredRound, shown } from './store.ts'

/** The dimensions of the pulse in the order they are shown; effort is only read together with benefit. */
const shownDimensions: readonly Dimension[] = ['benefit', 'purpose', 'safety', 'energy', 'focus', 'facilitation']

function series(facts: NetworkFacts, dimension: Dimension): DimensionSeries[] {
  return instrument('P')
    .items.filter((item) => item.dimension === dimension)
    .map(({ id }) => {
      const measured = measuredPulses(facts, id)
      const { trend, sinceStart, ceiling } = pulseValue(measured)
      return {
        item: id,
        dimension,
        points: measured.map(({ round, scores }) => ({
          roundId: round.id,
          date: round.heldOn,
          n: scores.values.length,
          counts: [1, 2, 3, 4, 5].map((step) => scores.values.filter((value) => value === step).length),
          mean: meanOf(scores),
        })),
        trend,
        sinceStart,
        ceiling,
      }
    })
}

function latest({ stores }: Context, stored: StoredRound, round: RoundFacts, k: number): PulseDashboard['latest'] {
  return {
    round: shown(stored),
    expected: peopleOf(stores, stored).length,
    anonymous: anonymousIn(stores, stored),
    state: discloseRound(round, k).state,
  }
}

/** The pulses of a network, question by question; `facts` are as the audience may see them. */
export const pulseSeries = (facts: NetworkFacts): DimensionSeries[] =>
  shownDimensions.flatMap((dimension) => series(facts, dimension))

/** What the pulses of a network may show the consultant. Every answer in it has passed the rules of `disclosure.ts`. */
export function networkDashboard(context: Context, networkId: NetworkId): PulseDashboard {
  const { stores } = context
  const { facts, indicators, findings } = assess(context, networkId)
  const k = facts.minResponses
  const round = facts.rounds.findLast((one) => one.instrument === 'P')
  const stored = round && stores.evaluation.find(round.id)
  const names = new Map(facts.members.map((member) => [member.participantId, member.name]))
  const shared = round ? discloseShared(round) : null
  return {
    latest: round && stored ? latest(context, stored, round, k) : null,
    minResponses: k,
    series: pulseSeries(facts),
    indicators,
    findings,
    steps: stores.steps.ofNetwork(networkId),
    comments: stored ? commentCount(stores, stored) : 0,
    shared: shared?.map(({ participantId, values }) => ({ name: names.get(participantId) ?? '', values })) ?? null,
  }
}
