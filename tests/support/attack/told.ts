import { type Audience, alikeItems, seenRound } from '../../../shared/domain/disclosure.ts'
import { MeetingId, NetworkId } from '../../../shared/domain/ids.ts'
import { balance as balanceOf } from '../../../shared/domain/indicators/balance.ts'
import { safety as safetyOf } from '../../../shared/domain/indicators/climate.ts'
import { computeIndicators } from '../../../shared/domain/indicators/compute.ts'
import { indicatorsFor } from '../../../shared/domain/indicators/for-audience.ts'
import { purpose as purposeOf } from '../../../shared/domain/indicators/purpose.ts'
import { thresholds } from '../../../shared/domain/indicators/thresholds.ts'
import { defaultFrame } from '../../../shared/domain/network.ts'
import type { FormFacts, NetworkFacts, RoundFacts } from '../../../shared/domain/network-facts.ts'
import type { LifeRound } from './life.ts'
import type { KnownForm } from './simulate.ts'

/** What an attacker is told of a round, and how: by the app's own gate, or by one with a rule switched off. */
export type Gate = {
  readonly audience: Exclude<Audience, 'consultant'>
  readonly k: number
  /** Whether N11 is switched off: answers alike but for one are told as well. */
  readonly tellsAlike?: boolean
  /** Whether it is told how many got more than they gave, as much and less. */
  readonly tellsSigns?: boolean
  /** Whether late answers join at once. */
  readonly isMerged?: boolean
}

const day = '2026-12-01'
const meeting = (turn: number): NetworkFacts['meetings'][number] => ({
  id: MeetingId.parse(`x${turn}`),
  date: `2026-01-0${turn}`,
  status: 'held',
  attendance: new Map(),
  roles: [],
  focusPersons: [],
})
const alone = (rounds: readonly RoundFacts[], minResponses: number): NetworkFacts => ({
  today: day,
  network: { id: NetworkId.parse('n'), name: '', stage: 'running', startsOn: null },
  frame: defaultFrame,
  minResponses,
  members: [],
  meetings: [meeting(1), meeting(2)],
  rounds,
  steps: [],
  contract: null,
  goals: { written: 0, levels: [0, 0, 0, 0, 0], people: 0, allDue: false },
  formReviews: [],
})

const unmeasured = computeIndicators(alone([], 5))

/** What is read of several answers of a form together, as the app works it out: balance, purpose, safety. */
function together(round: RoundFacts, gate: Gate) {
  const facts = alone([round], gate.k)
  const all = {
    ...unmeasured,
    balance: balanceOf(facts, unmeasured.givers),
    purpose: purposeOf(facts),
    safety: safetyOf(facts),
  }
  const { balance, purpose, safety } = indicatorsFor(all, gate.audience, thresholds)
  const { more, even, less } = all.balance
  return [gate.tellsSigns ? { ...balance, more, even, less } : balance, purpose, safety]
}

const stripped = (forms: readonly FormFacts[]): FormFacts[] =>
  forms.map(({ values }) => ({ participantId: null, values }))

function seen(round: RoundFacts, gate: Gate): RoundFacts {
  if (!gate.tellsAlike) return seenRound(round, gate.audience, gate.k)
  const shown = seenRound(round, 'consultant', gate.k)
  return { ...shown, named: null, responses: stripped(shown.responses) }
}

/**
 * Everything in a round that any output may depend on: how many forms, each question's answers in no order, what N11 keeps
 * back, and what is read of several answers of a form together. Effort (P2) is told of nobody by itself. That nothing else
 * is told, in no report and on no screen, is what `givenTo` is compared for in worlds that agree in this.
 */
export function toldOf(round: Omit<LifeRound, 'closings'>, forms: readonly KnownForm[], gate: Gate): string {
  const { id, instrument, meetingId, heldOn } = round
  const facts = { id, instrument, meetingId, heldOn, closed: true, responses: forms }
  const shown = seen(facts, gate)
  const answers: Record<string, number[]> = {}
  for (const { values } of shown.responses)
    for (const [item, value] of Object.entries(values))
      if (item !== 'P2') {
        const counts = answers[item] ?? [0, 0, 0, 0, 0, 0]
        counts[value ?? 0] = (counts[value ?? 0] ?? 0) + 1
        answers[item] = counts
      }
  const items = Object.keys(answers).toSorted()
  const told = items.map((item) => `${item}:${answers[item]?.join('')}`).join(' ')
  const alike = gate.tellsAlike ? [] : alikeItems(facts, gate.k, ['Y15']).filter(({ id }) => id !== 'P2')
  const joint = items.length > 1 || items[0] === 'P1' ? together(shown, gate) : null
  return `${forms.length} ${shown.responses.length} ${told} ${JSON.stringify([alike, joint])}`
}

const onlyOf = (values: KnownForm['values'], unit: readonly string[]): KnownForm['values'] =>
  Object.fromEntries(unit.flatMap((item) => (values[item] === undefined ? [] : [[item, values[item]] as const])))

/** What is told at each closing: of questions that are read together, or of all. */
export const toldOverTime = (
  round: Omit<LifeRound, 'closings'>,
  closings: LifeRound['closings'],
  gate: Gate,
  unit: readonly string[] | null,
): string =>
  closings
    .map((forms) =>
      toldOf(round, unit ? forms.map((form) => ({ ...form, values: onlyOf(form.values, unit) })) : forms, gate),
    )
    .join('\n')
