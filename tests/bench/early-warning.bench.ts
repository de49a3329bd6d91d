import { test } from 'vitest'
import { computeAttention } from '../../shared/domain/attention/compute.ts'
import { seenRound } from '../../shared/domain/disclosure.ts'
import { computeIndicators } from '../../shared/domain/indicators/compute.ts'
import type { Indicators } from '../../shared/domain/indicators/schema.ts'
import type { NetworkFacts } from '../../shared/domain/network-facts.ts'
import { randomFrom } from '../support/random-commands.ts'
import { type Kind, kinds, type Life, simulateLife, upToMeeting, type Variation } from '../support/simulated-lives.ts'

const LIVES = 300
const VARIED = 100
/** What the network's life tells; contracts, reviews and dates are no signs of failing. */
const ofLife = /^W(0[1-35-9]|1[0-4]|19)$/

type Point = { readonly rule: string; readonly level: string }
/** A life with the points that stand after each of its meetings, by the app's rules and as the content reads, and whether its answers are below 3 on the mean. */
type Turn = { readonly points: readonly Point[]; readonly asRead: readonly Point[]; readonly below3: boolean }
type Told = Life & { readonly after: readonly Turn[] }
type Rule = (life: Told, turn: number) => boolean

const points = (life: Told, turn: number) => life.after[turn]?.points ?? []
const asRead = (life: Told, turn: number) => life.after[turn]?.asRead ?? []
const reds = (found: readonly Point[]) => found.filter(({ level, rule }) => level === 'red' && rule !== 'W19')
const adriftSigns = ['W02', 'W09', 'W10', 'W11']
const signs = (life: Told, turn: number) => asRead(life, turn).filter(({ rule }) => adriftSigns.includes(rule))
const isRedOf =
  (...wanted: readonly string[]): Rule =>
  (life, turn) =>
    points(life, turn).some(({ level, rule }) => level === 'red' && wanted.includes(rule))

/** The app's rules, what the content says to the letter, other ways that were tried, and the rule of thumb beside them. */
const rules: Record<string, Rule> = {
  'a red point, as the content reads': (life, turn) =>
    reds(asRead(life, turn)).length > 0 || signs(life, turn).length >= 2,
  '**a red point, as it is**': (life, turn) => points(life, turn).some(({ level }) => level === 'red'),
  'as read, the same red point at two meetings in a row': (life, turn) =>
    reds(asRead(life, turn)).some(({ rule }) => reds(asRead(life, turn - 1)).some((before) => before.rule === rule)),
  'as read, two red points': (life, turn) => reds(asRead(life, turn)).length >= 2,
  'W09 or W10 red, as it is': isRedOf('W09', 'W10'),
  'W08 red (one gives more than they get)': isRedOf('W08'),
  'W19 as the content reads (two signs)': (life, turn) => signs(life, turn).length >= 2,
  'W19, two signs at two meetings in a row': (life, turn) =>
    signs(life, turn).length >= 2 && signs(life, turn - 1).length >= 2,
  '**W19 as it is**': isRedOf('W19'),
  'W19, two red signs at once': (life, turn) => signs(life, turn).filter(({ level }) => level === 'red').length >= 2,
  'a point, red or amber': (life, turn) => points(life, turn).length > 0,
  'mean of all answers below 3': (life, turn) => life.after[turn]?.below3 ?? false,
}

function isBelow3(facts: NetworkFacts): boolean {
  const forms = facts.rounds.at(-1)?.responses ?? []
  const answers = forms.flatMap(({ values }) => Object.values(values)).filter((value) => value !== null)
  return forms.length >= 5 && answers.reduce((sum, value) => sum + value, 0) < 3 * answers.length
}

/** The points as the content has them, where one measurement is enough for red. */
function toTheLetter(found: readonly Point[], { balance, purpose }: Indicators): Point[] {
  const levels: Readonly<Record<string, string>> = { W09: balance.countStatus, W10: purpose.answerStatus }
  return found.map(({ rule, level }) => ({ rule, level: levels[rule] ?? level }))
}

function tell(life: Life): Told {
  const rounds = life.facts.rounds.map((round) => seenRound(round, 'consultant', 5))
  const seen = { ...life, facts: { ...life.facts, rounds } }
  const after = life.facts.meetings.map((_, turn) => {
    const facts = upToMeeting(seen, turn)
    const indicators = computeIndicators(facts)
    const found = computeAttention(facts, indicators).filter(({ rule }) => ofLife.test(rule))
    return { points: found, asRead: toTheLetter(found, indicators), below3: isBelow3(facts) }
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

type Lives = ReadonlyMap<Kind, readonly Told[]>

const livesOf = (count: number, seed: number, variation?: Partial<Variation>): Lives => {
  const random = randomFrom(seed)
  return new Map(
    kinds.map((kind) => [kind, Array.from({ length: count }, () => tell(simulateLife(kind, random, variation)))]),
  )
}
const row = (name: string, lives: Lives, rule: Rule): string =>
  `| ${name} | ${kinds.map((kind) => told(kind, lives.get(kind) ?? [], rule)).join(' | ')} |`
const head = (of: string): string[] => [`| ${of} | ${kinds.join(' | ')} |`, `|---|${kinds.map(() => '---').join('|')}|`]
const failing = (lives: Lives): string =>
  [...lives].map(([kind, all]) => `${kind} ${all.filter(({ failsAt }) => failsAt !== null).length}`).join(', ')

// The rules were chosen on the seeds 7, 8 and 99. What is told here comes from others.
const SEED = 161
const others = [2026, 31_337]
const variations: Record<string, Partial<Variation>> = {
  'half the scatter': { noise: 0.5 },
  'half as much again': { noise: 1.5 },
  'attendance a tenth lower': { comes: 0.9 },
  '5 to 6 people': { sizes: [5, 6] },
  '10 to 12 people': { sizes: [10, 12] },
}
const compared = Object.entries(rules).filter(([name]) => /a red point|W19 as|below 3/.test(name))

test('early warning on simulated lives of 16 meetings', { timeout: 900_000 }, async ({ bench }) => {
  const lives = livesOf(LIVES, SEED)
  const other = [
    ...others.map((seed) => [`seed ${seed}`, livesOf(VARIED, seed)] as const),
    ...Object.entries(variations).map(([name, variation]) => [name, livesOf(VARIED, SEED + 1, variation)] as const),
  ]
  const lines = [
    `Of ${LIVES} each, failing: ${failing(lives)}. Thriving and noisy: false alarms. Others: found, meetings ahead (median).`,
    ...head('rule'),
    ...Object.entries(rules).map(([name, rule]) => row(name, lives, rule)),
    `Other seeds and other lives, ${VARIED} of each kind.`,
    ...head('lives: rule'),
    ...other.flatMap(([name, varied]) => compared.map(([rule, says]) => row(`${name}: ${rule}`, varied, says))),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  await bench('the table is above', () => {}).run({ iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 })
})
