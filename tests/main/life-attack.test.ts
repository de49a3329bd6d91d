import { describe, expect, test } from 'vitest'
import { type Exposed, exposedIn, unitOf } from '../support/attack/doubles.ts'
import { givenTo } from '../support/attack/given.ts'
import { type Life, type LifeRound, simulateLife } from '../support/attack/life.ts'
import { type Gate, toldOverTime } from '../support/attack/told.ts'
import { randomFrom } from '../support/random-commands.ts'

/**
 * The attack on everything that a group and a client are given over the whole life of a network. It has two halves:
 *
 * 1. Every answer of every form, anonymous or shared with the consultant, has a double for everybody who may look: another
 *    course of answers in which that answer is another, the looker's own answers are the same, and everything told of the
 *    round at each of its closings is the same (`exposedIn`). What has a double no attack can recover, however clever. The
 *    looker is an outsider or any member who knows their own answers, knows all the rules, and knows who was late and when.
 * 2. Whatever the app gives (`givenTo`: overview, numbers, charts' series, newest results, what N11 keeps back, members,
 *    attendance, reports of all kinds in every form, the client's row) is the same to the letter in the doubles, and when
 *    forms lie in another order and answers to questions that are not read together have changed hands.
 *
 * So these were tried, one by one and all at once: differences between closings and between repeated reports of overlapping
 * periods, totals, extremes, means with n, words for spread, status words against limits, indicators made of several
 * questions, trends and shifts over meetings, sentences, what is kept back and when it stops being kept back, members who
 * join and leave, mixed rounds, late forms one by one, and the order of forms. What lies in the file (order, clock time,
 * logs of undo, bin, pages and write-ahead log after deletion) is attacked in `answer-traces.test.ts`, the methods in
 * `answer-attacks.test.ts`, free text and the consultant's subtractions in `tests/unit/attack.test.ts`, goals in
 * `tests/unit/goals.test.ts`.
 *
 * `LIFE_ATTACK=10000` runs as many networks as the issue asks for, and half as many in the second half; `LIFE_ATTACK_FROM`
 * begins with another seed.
 */
const LIVES = Number(process.env.LIFE_ATTACK ?? 40)
const SEED = Number(process.env.LIFE_ATTACK_FROM ?? 20261126)
const audiences = ['group', 'client'] as const
const HOURS = { timeout: 4 * 3_600_000 }

const isAnswer = ({ secret }: Exposed): boolean => secret !== 'balance'

type Found = { answers: number; balances: number; all: number }

/** How many answers are known for certain to so many (`size`) who put their own together, over many lives, or until `enough` are. */
function attackLives(lives: number, gate: Omit<Gate, 'k'>, size = 1, enough = Number.POSITIVE_INFINITY): Found {
  const random = randomFrom(SEED)
  const found = { answers: 0, balances: 0, all: 0 }
  for (let count = 0; count < lives; count++) {
    const life = simulateLife(random, { isMerged: gate.isMerged ?? false })
    for (const round of life.rounds) {
      if (found.answers + found.balances >= enough) return found
      const exposed = exposedIn(round, { ...gate, k: life.k }, size, random)
      const people = new Set(exposed.map(({ who, secret }) => `${secret} ${who}`))
      const balances = new Set(exposed.filter((one) => !isAnswer(one)).map(({ who }) => who)).size
      found.answers += people.size - balances
      found.balances += balances
      found.all += (round.closings.at(-1) ?? []).reduce((sum, { values }) => sum + Object.keys(values).length, 0)
    }
  }
  return found
}

describe('everything that is told over the life of a network', () => {
  test.for(audiences)(`gives no answer away to anybody of the %s: ${LIVES} networks`, HOURS, (audience) => {
    const { answers, balances, all } = attackLives(LIVES, { audience })
    if (process.env.LIFE_ATTACK) console.log(`${audience}: ${answers} of ${all} answers, ${balances} balances`)
    expect(answers).toBe(0)
    // Whether somebody got more than they gave is no answer; where the mean of it is next to the highest there can be it shows.
    expect(balances).toBeLessThanOrEqual(LIVES / 100)
  })

  // An attack that finds nothing proves something only where it finds what is there.
  test.for([
    ['late answers joined at once', 1, { isMerged: true }],
    ['answers alike but for one were told (N11)', 0, { tellsAlike: true }],
  ] as const)('would give answers away if %s', HOURS, ([, known, rule]) => {
    expect(attackLives(40, { audience: 'group', ...rule }, known, 5).answers).toBeGreaterThan(3)
  })
  test('would tell who got more than they gave if the group were told how many', HOURS, () => {
    expect(attackLives(40, { audience: 'group', tellsSigns: true }, 1, 5).balances).toBeGreaterThan(3)
  })

  // A known limit, with its size in CONTRIBUTING: the rules reckon with what one person knows.
  test('can give an answer away to two who tell each other theirs', HOURS, () => {
    expect(attackLives(2, { audience: 'group' }, 2, 1).answers).toBeGreaterThan(0)
  })
})

type Closings = LifeRound['closings']

/** The same forms in another order, and questions that are not read together handed on among those of one batch. */
function relinked(round: LifeRound, random: () => number): Closings {
  const forms = round.closings.at(-1) ?? []
  const values = new Map(forms.map((form) => [form.who, { ...form.values }]))
  const items = [...new Set(forms.flatMap((form) => Object.keys(form.values)))]
  for (const unit of new Set(items.map((item) => unitOf(item).join(' '))))
    for (let turn = 0; turn < 6; turn++) {
      const [a, b] = [0, 0].map(() => forms[Math.floor(random() * forms.length)])
      if (!a || !b || a.batch !== b.batch || (a.participantId === null) !== (b.participantId === null)) continue
      const [one, other] = [values.get(a.who), values.get(b.who)]
      for (const item of unit.split(' ')) {
        const [here, there] = [one?.[item], other?.[item]]
        for (const [form, value] of [[one, there] as const, [other, here] as const]) {
          if (form && value !== undefined) form[item] = value
          else if (form) delete form[item]
        }
      }
    }
  return round.closings.map((closing) =>
    closing
      .map((form) => ({ form: { ...form, values: values.get(form.who) ?? form.values }, place: random() }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ form }) => form),
  )
}

const withRounds = (life: Life, closings: (round: LifeRound) => Closings): Life => ({
  ...life,
  rounds: life.rounds.map((round) => ({ ...round, closings: closings(round) })),
})

/** A life in which every round that has a double found by searching is one of its doubles. */
function doubled(life: Life, gate: Gate, random: () => number): Life {
  return withRounds(life, (round) => {
    const doubles: Closings[] = []
    exposedIn(round, gate, 1, random, (closings) => doubles.push(closings))
    return doubles[Math.floor(random() * doubles.length)] ?? round.closings
  })
}

describe('whatever the app gives', () => {
  test.for(audiences)(`to the %s is the same to the letter in doubles: ${LIVES} networks`, HOURS, (audience) => {
    const random = randomFrom(SEED + 1)
    for (let count = 0; count < LIVES / 2; count++) {
      const life = simulateLife(random)
      const gate = { audience, k: life.k }
      const moment = life.moments[Math.floor(random() * life.moments.length)] ?? { day: '2026-12-31', closed: [] }
      const given = givenTo(audience, life, moment)
      const handedOn = withRounds(life, (round) => relinked(round, random))
      for (const [at, round] of handedOn.rounds.entries()) {
        const before = life.rounds[at]
        if (before)
          expect(toldOverTime(round, round.closings, gate, null)).toBe(
            toldOverTime(before, before.closings, gate, null),
          )
      }
      expect(givenTo(audience, handedOn, moment)).toBe(given)
      expect(givenTo(audience, doubled(life, gate, random), moment)).toBe(given)
    }
  })

  test.for(audiences)('to the %s is another when an answer that is told is another', HOURS, (audience) => {
    const random = randomFrom(SEED)
    let noticed = 0
    for (let count = 0; count < 10; count++) {
      const life = simulateLife(random)
      const moment = life.moments.at(-1) ?? { day: '', closed: [] }
      const raised = withRounds(life, ({ closings }) =>
        closings.map((forms) =>
          forms.map((form) => ({ ...form, values: { ...form.values, ...(form.values.P5 && { P5: 1 }) } })),
        ),
      )
      if (givenTo(audience, life, moment) !== givenTo(audience, raised, moment)) noticed += 1
    }
    expect(noticed).toBeGreaterThan(5)
  })
})
