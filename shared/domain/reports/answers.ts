import { instrument } from '../../content/index.ts'
import type { Dimension, InstrumentId } from '../../content/instrument-schema.ts'
import { type Audience, discloseRound } from '../disclosure.ts'
import { agreementOf } from '../indicators/agreement.ts'
import { measuredPulses, newestRound, pulseValue } from '../indicators/measured.ts'
import type { Indicators } from '../indicators/schema.ts'
import { meanOf, spreadOf } from '../indicators/scores.ts'
import type { NetworkFacts, RoundFacts } from '../network-facts.ts'
import type { BalanceFigures, FormFigures, ItemFigure, Period, PulseFigures } from './figures.ts'

/** The dimensions of the pulse in the order they are told; effort is only read together with benefit. */
const dimensions: readonly Dimension[] = ['benefit', 'purpose', 'safety', 'energy', 'focus', 'facilitation']
/** The forms that a network fills in about itself as a whole. */
const ofWhole: readonly InstrumentId[] = ['R', 'Y']

const isIn = ({ heldOn }: RoundFacts, { from, to }: Period): boolean => heldOn >= from && heldOn <= to
/** How a meeting was led is said of one person, whom everybody knows: for the consultant alone. */
const isTold = (dimension: Dimension, audience: Audience): boolean =>
  dimension !== 'facilitation' || audience === 'consultant'

/** The questions of a round as an audience is told them: the client no counts, and so no choices either (N7). */
export function itemFigures(round: RoundFacts, audience: Audience, k: number): ItemFigure[] {
  const disclosed = discloseRound(round, k)
  if (disclosed.state !== 'shown') return []
  const asked = new Map(instrument(round.instrument).items.map((item) => [item.id, item]))
  const counted = audience !== 'client'
  return disclosed.items.flatMap(({ id, counts, offScale, mean, spread }): ItemFigure[] => {
    const isScale = asked.get(id)?.answer !== 'choice'
    if (!isScale && !counted) return []
    return [
      {
        item: id,
        n: counts.reduce((sum, count) => sum + count, 0),
        mean: isScale ? mean : null,
        agreement: isScale ? agreementOf(spread) : null,
        counts: counted ? counts : null,
        offScale: counted ? offScale : null,
        reversed: asked.get(id)?.direction === -1,
      },
    ]
  })
}

function pulseOf(facts: NetworkFacts, dimension: Dimension, item: string, audience: Audience, period: Period) {
  const measured = measuredPulses(facts, item)
  const { trend, sinceStart } = pulseValue(measured)
  const points = measured
    .filter(({ round }) => isIn(round, period))
    .map(({ round, scores }) => ({
      roundId: round.id,
      date: round.heldOn,
      item,
      n: scores.values.length,
      mean: meanOf(scores),
      agreement: agreementOf(spreadOf(scores)),
      counts:
        audience === 'client'
          ? null
          : [1, 2, 3, 4, 5].map((step) => scores.values.filter((value) => value === step).length),
      offScale: null,
      reversed: false,
    }))
  return { dimension, item, points, trend, sinceStart }
}

/** The pulses of a period, question by question. Those that nothing is told of are left out. */
export function pulseFigures(facts: NetworkFacts, audience: Audience, period: Period): PulseFigures[] {
  return dimensions
    .filter((dimension) => isTold(dimension, audience))
    .flatMap((dimension) =>
      instrument('P')
        .items.filter((item) => item.dimension === dimension)
        .map(({ id }) => pulseOf(facts, dimension, id, audience, period)),
    )
    .filter(({ points }) => points.length > 0)
}

/** The newest review and the newest annual evaluation of a period that may be shown. */
export function formFigures(facts: NetworkFacts, audience: Audience, period: Period): FormFigures[] {
  const within = { ...facts, rounds: facts.rounds.filter((round) => isIn(round, period)) }
  return ofWhole.flatMap((id) => {
    const round = newestRound(within, id)
    if (!round) return []
    const items = itemFigures(round, audience, facts.minResponses)
    return { roundId: round.id, instrument: id, heldOn: round.heldOn, n: round.responses.length, items }
  })
}

/**
 * Benefit minus effort at the newest pulse of a period. How many got more, even or less is told to the consultant alone
 * (N7, and `indicatorsFor`).
 */
export function balanceFigures(
  { mean, n, on, more, even, less }: Indicators['balance'],
  audience: Audience,
  { from, to }: Period,
): BalanceFigures | null {
  if (mean === null || on === null || on < from || on > to) return null
  return { mean, n, on, counts: audience === 'consultant' ? { more, even, less } : null }
}
