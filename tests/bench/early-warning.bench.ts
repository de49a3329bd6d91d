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

type Point = { readonly rule: string; readonly level: string }
/** A life with the points that stand after each of its meetings, and whether its answers are below 3 on the mean. */
type Told = Life & { readonly after: readonly { readonly points: readonly Point[]; readonly below3: boolean }[] }
type Rule = (life: Told, turn: number) => boolean

const points = (life: Told, turn: number) => life.after[turn]?.points ?? []
const red = (life: Told, turn: number) =>
  points(life, turn).filter(({ level, rule }) => level === 'red' && rule !== 'W19')
const adriftSigns = ['W02', 'W09', 'W10', 'W11']
const signs = (life: Told, turn: number) => points(life, turn).filter(({ rule }) => adriftSigns.includes(rule))
const hasAttendance = (life: Told, turn: number) => points(life, turn).some(({ rule }) => rule === 'W02')

/** The app's rules with the limits untouched, other ways to read "active together" (W19), and the rule of thumb beside them. */
const rules: Record<string, Rule> = {
  'a red point': (life, turn) => points(life, turn).some(({ level }) => level === 'red'),
  'a red point, not W19': (life, turn) => red(life, turn).length > 0,
  'the same red point, not W19, at two meetings in a row': (life, turn) =>
    red(life, turn).some(({ rule }) => red(life, turn - 1).some((before) => before.rule === rule)),
  'two red points, not W19': (life, turn) => red(life, turn).length >= 2,
  'W19 as it stands': (life, turn) => points(life, turn).some(({ rule }) => rule === 'W19'),
  'W19: two signs at once': (life, turn) => signs(life, turn).length >= 2,
  'W19: two signs, one of them red': (life, turn) =>
    signs(life, turn).length >= 2 && signs(life, turn).some(({ level }) => level === 'red'),
  'W19: two signs, two meetings in a row': (life, turn) =>
    signs(life, turn).length >= 2 && signs(life, turn - 1).length >= 2,
  'W19: two signs, three meetings in a row': (life, turn) =>
    [0, 1, 2].every((back) => signs(life, turn - back).length >= 2),
  'W19: two red signs at once': (life, turn) => signs(life, turn).filter(({ level }) => level === 'red').length >= 2,
  'W19: three signs at once': (life, turn) => signs(life, turn).length >= 3,
  'W19: two signs, attendance one of them': (life, turn) => signs(life, turn).length >= 2 && hasAttendance(life, turn),
  'a point, red or amber': (life, turn) => points(life, turn).length > 0,
  'mean of all answers below 3': (life, turn) => life.after[turn]?.below3 ?? false,
}

function isBelow3(facts: NetworkFacts): boolean {
  const forms = facts.rounds.at(-1)?.responses ?? []
  const answers = forms.flatMap(({ values }) => Object.values(values)).filter((value) => value !== null)
  return forms.length >= 5 && answers.reduce((sum, value) => sum + value, 0) < 3 * answers.length
}

function tell(life: Life): Told {
  const rounds = life.facts.rounds.map((round) => seenRound(round, 'consultant', 5))
  const seen = { ...life, facts: { ...life.facts, rounds } }
  const after = life.facts.meetings.map((_, turn) => {
    const facts = upToMeeting(seen, turn)
    const all = computeAttention(facts, computeIndicators(facts))
    return { points: all.filter(({ rule }) => ofLife.test(rule)), below3: isBelow3(facts) }
  })
  return { ...life, after }
}

/** The meetings after which a rule speaks, from the second one until the network has failed. */
const alarms = (life: Told, rule: Rule): number[] => {
  const end = life.failsAt ?? life.after.length
  return Array.from({ length: end - 1 }, (_, index) => index + 1).filter((turn) => rule(life, turn))
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`)

function told(kind: Kind, lives: readonly Told[], rule: Rule): string {
  const isHealthy = kind === 'thriving' || kind === 'noisy'
  const judged = isHealthy ? lives : lives.filter(({ failsAt }) => failsAt !== null)
  const heard = judged.map((life) => ({ life, at: alarms(life, rule) }))
  const found = heard.filter(({ at }) => at.length > 0)
  if (isHealthy) {
    const all = judged.reduce((sum, { after }) => sum + after.length - 1, 0)
    const loud = heard.reduce((sum, { at }) => sum + at.length, 0)
    return `${percent(found.length, judged.length)} of lives, ${percent(loud, all)} of meetings`
  }
  const ahead = median(found.map(({ life, at }) => (life.failsAt ?? 0) - (at[0] ?? 0)))
  return `${percent(found.length, judged.length)}, ${ahead ?? '–'} ahead`
}

test('early warning on simulated lives of 16 meetings', { timeout: 600_000 }, async ({ bench }) => {
  const random = randomFrom(161)
  const lives = new Map(
    kinds.map((kind) => [kind, Array.from({ length: LIVES }, () => tell(simulateLife(kind, random)))]),
  )
  const failing = [...lives].map(([kind, all]) => `${kind} ${all.filter(({ failsAt }) => failsAt !== null).length}`)
  const lines = [
    `Of ${LIVES} each, failing: ${failing.join(', ')}. Thriving and noisy: false alarms. Others: found, meetings ahead (median).`,
    `| rule | ${kinds.join(' | ')} |`,
    `|---|${kinds.map(() => '---').join('|')}|`,
    ...Object.entries(rules).map(
      ([name, rule]) => `| ${name} | ${kinds.map((kind) => told(kind, lives.get(kind) ?? [], rule)).join(' | ')} |`,
    ),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  await bench('the table is above', () => {}).run({ iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 })
})
