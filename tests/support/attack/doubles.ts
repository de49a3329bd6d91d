import { closeInTurn, type LifeRound } from './life.ts'
import type { KnownForm } from './simulate.ts'
import { type Gate, toldOverTime } from './told.ts'

type Values = KnownForm['values']
/** A round in which some people have answered otherwise. */
type Double = ReadonlyMap<number, Values>

/** The closings of a round as they would have been. */
const closingsIn = ({ closings }: LifeRound, double: Double): KnownForm[][] =>
  closings.map((forms) => forms.map((form) => ({ ...form, values: double.get(form.who) ?? form.values })))

/** The same if some people had each handed in the form of the next, named or not, and the last that of the first. */
function closingsAfter(
  { closings }: LifeRound,
  cycle: readonly KnownForm[],
  { k, isMerged = false }: Gate,
): KnownForm[][] {
  const formOf = new Map(cycle.map(({ who }, at) => [who, cycle[(at + 1) % cycle.length]]))
  const known = (at: number): number => closings[at - 1]?.length ?? 0
  return closeInTurn(
    closings.map((forms, at) =>
      forms.slice(known(at)).map((form) => ({ ...(formOf.get(form.who) ?? form), who: form.who, batch: null })),
    ),
    k,
    { isMerged },
  )
}

/** Questions that are read of a form together; every other stands alone. */
const units: readonly (readonly string[])[] = [
  ['P1', 'P2'],
  ['R1', 'R2'],
  ['R5', 'R6', 'R7'],
  ['Y9', 'Y10'],
]
export const unitOf = (item: string): readonly string[] => units.find((unit) => unit.includes(item)) ?? [item]

const kind = (value: number | null | undefined): string => (value === undefined ? '-' : value === null ? '?' : '1')
/** Which questions of a unit were answered, left blank, or answered by "Ved ikke". */
export const patternOf = ({ values }: KnownForm, unit: readonly string[]): string =>
  unit.map((item) => kind(values[item])).join('')

/** What an attacker wants to know of a person: an answer, or whether they got more than they gave. */
export type Secret = {
  readonly name: string
  readonly unit: readonly string[]
  readonly of: (values: Values) => number | null
}
const answer = (item: string): Secret => ({ name: item, unit: unitOf(item), of: (values) => values[item] ?? null })
const balance: Secret = {
  name: 'balance',
  unit: ['P1', 'P2'],
  of: ({ P1, P2 }) => (P1 == null || P2 == null ? null : Math.sign(P1 - P2)),
}
export const secretsOf = (forms: readonly KnownForm[]): Secret[] => {
  const items = [...new Set(forms.flatMap(({ values }) => Object.keys(values)))].toSorted()
  return [...items.map(answer), ...(items.includes('P1') && items.includes('P2') ? [balance] : [])]
}

/**
 * Of one batch, and both by name or neither, or else with the same questions answered: whoever of these answered what, the
 * same is told.
 */
const isAlike = (a: KnownForm, b: KnownForm, unit: readonly string[]): boolean =>
  a.batch === b.batch &&
  ((a.participantId === null) === (b.participantId === null) || patternOf(a, unit) === patternOf(b, unit))

/** Somebody whose secret is known for certain by those who know their own answers and put them together. */
export type Exposed = {
  readonly who: number
  readonly secret: string
  readonly by: readonly number[]
  readonly value: number
}

const subsets = (people: readonly number[], size: number): number[][] =>
  size === 0 ? [[]] : people.flatMap((one, at) => subsets(people.slice(at + 1), size - 1).map((rest) => [one, ...rest]))

const tuple = ({ values }: KnownForm, unit: readonly string[]): Values =>
  Object.fromEntries(unit.flatMap((item) => (values[item] === undefined ? [] : [[item, values[item]] as const])))
const without = (values: Values, unit: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([item]) => !unit.includes(item)))

/** Two people have answered each what the other did, in some questions. */
const swapped = (a: KnownForm, b: KnownForm, unit: readonly string[]): Double =>
  new Map([
    [a.who, { ...without(a.values, unit), ...tuple(b, unit) }],
    [b.who, { ...without(b.values, unit), ...tuple(a, unit) }],
  ])

/** Those whose forms came to be shown no sooner than this: the whole of what may still be waiting. */
const since = (forms: readonly KnownForm[], batch: number): KnownForm[] =>
  forms.filter((form) => (form.batch ?? Number.POSITIVE_INFINITY) >= batch)

/** Answers exchanged here and there, or given otherwise, as many times as it takes. */
function mixed(people: readonly KnownForm[], own: number, unit: readonly string[], random: () => number): Double {
  const changed = new Map(people.map(({ who, values }) => [who, { ...values }]))
  const any = (): Values | undefined => changed.get(people[Math.floor(random() * people.length)]?.who ?? -1)
  for (let step = Math.floor(random() * 4); step >= 0; step--) {
    const [one, other] = [step === 0 ? changed.get(own) : any(), any()]
    const item = unit[Math.floor(random() * unit.length)] ?? ''
    if (!one || !other || one === other || one[item] == null || other[item] == null) continue
    if (random() < 0.4) one[item] = 1 + Math.floor(random() * 5)
    else [one[item], other[item]] = [other[item] ?? null, one[item] ?? null]
  }
  return changed
}

/** So many numbers of 1-5 with this sum, as even as can be, or as far apart; none where there are no such. */
function withSum(count: number, sum: number): number[][] {
  if (sum < count || sum > 5 * count) return []
  const even = Array.from({ length: count }, (_, at) => Math.floor(sum / count) + (at < sum % count ? 1 : 0))
  const tops = Math.floor((sum - count) / 4)
  const apart = Array.from({ length: count }, (_, at) => (at < tops ? 5 : at === tops ? 1 + ((sum - count) % 4) : 1))
  return [even, apart, apart.toReversed()]
}

/** The target has changed benefit with another, or kept it, and has another effort; that of others makes up for it. */
function* fitted(target: KnownForm, free: readonly KnownForm[]): Generator<Double> {
  const near = free.filter(({ batch, values }) => batch === target.batch && values.P1 != null)
  const others = near.filter(({ values }) => values.P2 != null)
  const { P1 = null, P2 = null } = target.values
  if (P1 === null || P2 === null) return
  const sum = others.reduce((total, { values }) => total + (values.P2 ?? 0), P2)
  for (const partner of [null, ...near.filter(({ values }) => values.P1 !== P1)]) {
    const benefit = partner?.values.P1 ?? P1
    // With one who left effort out, benefit goes in or out of the balance, and effort with it.
    const shift = partner && partner.values.P2 == null ? benefit - P1 : 0
    for (const effort of [1, 2, 3, 4, 5])
      for (const efforts of withSum(others.length, sum + shift - effort)) {
        const double = new Map<number, Values>([[target.who, { ...target.values, P1: benefit, P2: effort }]])
        for (const [at, { who, values }] of others.entries()) double.set(who, { ...values, P2: efforts[at] ?? null })
        if (partner) double.set(partner.who, { ...(double.get(partner.who) ?? partner.values), P1 })
        yield double
      }
  }
}

/** Rounds in which somebody has answered otherwise, likeliest first. `free` may have, the others have not. */
function* doublesOf(
  target: KnownForm,
  secret: Secret,
  free: readonly KnownForm[],
  random: () => number,
): Generator<Double> {
  const item = secret.name === 'balance' ? 'P2' : secret.name
  for (const value of [1, 2, 3, 4, 5]) yield new Map([[target.who, { ...target.values, [item]: value }]])
  for (const other of free) yield swapped(target, other, secret.unit)
  // Nothing is told of the question: all who are still waiting, or all there are, may have answered something else.
  const answered = [target, ...free].filter(({ values }) => values[item] != null)
  const batches = [...new Set(answered.map(({ batch }) => batch ?? Number.POSITIVE_INFINITY))]
  for (const batch of batches)
    for (const some of [since(answered, batch), answered.filter((one) => one.batch === batch)])
      for (const value of [1, 2, 3, 4, 5])
        yield new Map(some.map(({ who, values }) => [who, { ...values, [item]: value }]))
  if (secret.unit[0] === 'P1') yield* fitted(target, free)
  if (secret.unit.length > 1)
    for (let turn = 0; turn < 400; turn++) yield mixed(answered, target.who, secret.unit, random)
}

/** People who may have handed in each other's forms, so that the target has another answer: two, or three in a ring. */
function* cyclesOf(target: KnownForm, secret: Secret, free: readonly KnownForm[]): Generator<KnownForm[]> {
  const value = secret.of(target.values)
  const others = free.filter(({ values }) => secret.of(values) !== null && secret.of(values) !== value)
  for (const other of others) yield [target, other]
  for (const other of others) for (const third of free) if (third !== other) yield [target, other, third]
}

/**
 * The answers of a round that are known for certain to somebody: to an outsider (`size` 0), to each member who knows their
 * own answers (1), to each two who tell each other theirs (2). An answer is in doubt if the round has a double: another
 * course of answers in which that of the person is another, those of the attackers are the same, and everything that is
 * told at every closing is the same too. So this is no attacker among others: what has a double no attacker can know.
 * `tried` hears of the doubles it found by searching.
 */
export function exposedIn(
  round: LifeRound,
  gate: Gate,
  size: number,
  random: () => number,
  tried?: (closings: LifeRound['closings']) => void,
): Exposed[] {
  const forms = round.closings.at(-1) ?? []
  const truths = new Map<readonly string[] | null, string>()
  const isTold = (unit: readonly string[] | null, closings: LifeRound['closings']): boolean => {
    const truth = truths.get(unit) ?? toldOverTime(round, round.closings, gate, unit)
    truths.set(unit, truth)
    return toldOverTime(round, closings, gate, unit) === truth
  }
  const cycles = new Map<string, boolean>()
  /** Whether people may have each other's forms. Who shared by name is told to the consultant alone. */
  const mayTurn = (cycle: readonly KnownForm[]): boolean => {
    const key = cycle.map(({ who }) => who).join(' ')
    const known = cycles.get(key) ?? isTold(null, closingsAfter(round, cycle, gate))
    cycles.set(key, known)
    return known
  }
  const arrivalOf = ({ who }: KnownForm): number =>
    round.closings.findIndex((closing) => closing.some((form) => form.who === who))
  const changedIn = (double: Double): number[] =>
    forms.filter(({ who, values }) => (double.get(who) ?? values) !== values).map(({ who }) => who)

  return secretsOf(forms).flatMap((secret) =>
    forms.flatMap((target) => {
      const value = secret.of(target.values)
      if (value === null) return []
      const others = forms.filter((form) => form !== target)
      const partners = others.filter(
        (other) =>
          secret.of(other.values) !== value &&
          isAlike(target, other, secret.unit) &&
          // Where late answers join at once, a batch is no heap.
          !(gate.isMerged && arrivalOf(target) !== arrivalOf(other)),
      )
      if (partners.length > size) return []
      // Only those who can rule out every one of these may know it.
      const needed = partners.map(({ who }) => who)
      const outside = others.map(({ who }) => who).filter((who) => !needed.includes(who))
      const attackers = subsets(outside, Math.min(size - needed.length, outside.length)).map((rest) => [
        ...needed,
        ...rest,
      ])
      const found: (readonly number[])[] = []
      return attackers.flatMap((by): Exposed[] => {
        if (found.some((changed) => !changed.some((who) => by.includes(who)))) return []
        const free = others.filter(
          ({ who, values }) => !by.includes(who) && secret.unit.some((item) => values[item] != null),
        )
        for (const double of doublesOf(target, secret, free, random)) {
          const now = secret.of(double.get(target.who) ?? target.values)
          if (now === value || now === null || !isTold(secret.unit, closingsIn(round, double))) continue
          found.push(changedIn(double))
          tried?.(closingsIn(round, double))
          return []
        }
        for (const cycle of cyclesOf(target, secret, free)) {
          if (!mayTurn(cycle)) continue
          found.push(cycle.map(({ who }) => who))
          tried?.(closingsAfter(round, cycle, gate))
          return []
        }
        return [{ who: target.who, secret: secret.name, by, value }]
      })
    }),
  )
}
