import { test } from 'vitest'
import { computeAttention } from '../../shared/domain/attention/compute.ts'
import { seenRound } from '../../shared/domain/disclosure.ts'
import { computeIndicators } from '../../shared/domain/indicators/compute.ts'
import type { NetworkFacts } from '../../shared/domain/network-facts.ts'
import { randomFrom } from '../support/random-commands.ts'
import { type Kind, kinds, type Life, simulateLife, upToMeeting } from '../support/simulated-lives.ts'

const LIVES = 300
/** What the network's life tells; contracts, reviews and dates are no signs of failing. */
const ofLife = /^W(0[1-35-9]|1[0-4]|19)$/

/** The app's rules as they stand, the limits untouched; and the rule of thumb they are compared with. */
const rules: Record<string, (facts: NetworkFacts) => boolean> = {
  'a red point': (facts) => points(facts).some(({ level }) => level === 'red'),
  // W19 counts amber points too, which are common where all is well.
  'a red point other than W19': (facts) => points(facts).some(({ level, rule }) => level === 'red' && rule !== 'W19'),
  'two red points other than W19': (facts) =>
    points(facts).filter(({ level, rule }) => level === 'red' && rule !== 'W19').length >= 2,
  'a point, red or amber': (facts) => points(facts).length > 0,
  'mean of all answers below 3': (facts) => {
    const forms = facts.rounds.at(-1)?.responses ?? []
    const answers = forms.flatMap(({ values }) => Object.values(values)).filter((value) => value !== null)
    return forms.length >= 5 && answers.reduce((sum, value) => sum + value, 0) < 3 * answers.length
  },
}
const points = (facts: NetworkFacts) =>
  computeAttention(facts, computeIndicators(facts)).filter(({ rule }) => ofLife.test(rule))

/** The first meeting after which a rule speaks, before the network has failed. */
function firstAlarm(life: Life, rule: (facts: NetworkFacts) => boolean): number | null {
  const seen = {
    ...life,
    facts: { ...life.facts, rounds: life.facts.rounds.map((round) => seenRound(round, 'consultant', 5)) },
  }
  const last = life.failsAt ?? life.facts.meetings.length
  for (let turn = 1; turn < last; turn++) if (rule(upToMeeting(seen, turn))) return turn
  return null
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`)

function told(kind: Kind, lives: readonly Life[], rule: (facts: NetworkFacts) => boolean): string {
  const isHealthy = kind === 'thriving' || kind === 'noisy'
  const judged = isHealthy ? lives : lives.filter(({ failsAt }) => failsAt !== null)
  const alarms = judged.map((life) => ({ life, at: firstAlarm(life, rule) }))
  const found = alarms.flatMap(({ life, at }) => (at === null ? [] : [{ life, at }]))
  if (isHealthy) return `${percent(found.length, judged.length)} false alarms`
  const ahead = median(found.map(({ life, at }) => (life.failsAt ?? 0) - at))
  return `${percent(found.length, judged.length)} found, ${ahead ?? '–'} meetings ahead (median)`
}

test('early warning on simulated lives of 16 meetings', { timeout: 600_000 }, async ({ bench }) => {
  const random = randomFrom(161)
  const lives = new Map(kinds.map((kind) => [kind, Array.from({ length: LIVES }, () => simulateLife(kind, random))]))
  const failing = [...lives].map(([kind, all]) => `${kind} ${all.filter(({ failsAt }) => failsAt !== null).length}`)
  const lines = [
    `Of ${LIVES} each, failing: ${failing.join(', ')}`,
    `| rule | ${kinds.join(' | ')} |`,
    `|---|${kinds.map(() => '---').join('|')}|`,
    ...Object.entries(rules).map(
      ([name, rule]) => `| ${name} | ${kinds.map((kind) => told(kind, lives.get(kind) ?? [], rule)).join(' | ')} |`,
    ),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  await bench('the table is above', () => {}).run({ iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 })
})
