import { foldedName, phoneDigits, spokenName } from './name-keys.ts'
import { isOneLetterOff, withOneLetterLess } from './near-texts.ts'
import { type DuplicateReason, weightOf } from './reasons.ts'

/** What is compared of a person. `organisations` are all workplaces they have had. */
export type Candidate<Id extends string = string> = {
  readonly id: Id
  readonly fullName: string
  readonly email: string
  readonly phone: string
  readonly organisations: readonly string[]
}
/** `first` is the lower id. */
export type Suggestion<Id extends string> = {
  readonly first: Id
  readonly second: Id
  readonly reasons: readonly DuplicateReason[]
}

type Keyed<Id extends string> = {
  readonly id: Id
  readonly name: string
  readonly spoken: string
  readonly email: string
  readonly phone: string
  readonly organisations: ReadonlySet<string>
}

/** An address or number that more people have is a shared mailbox or a switchboard. */
const MOST_SHARING = 3
/** In a larger group of one name only those of one workplace are compared, so that work grows with the people, not their square. */
const MOST_NAMESAKES = 12
/** Shorter names are too often one letter apart by chance. */
const SHORTEST = 6

/** One key for a pair, whichever is named first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`)

const keyed = <Id extends string>(person: Candidate<Id>): Keyed<Id> => {
  const name = foldedName(person.fullName)
  return {
    id: person.id,
    name,
    spoken: spokenName(name),
    email: person.email.trim().toLowerCase(),
    phone: phoneDigits(person.phone),
    organisations: new Set(person.organisations.map(foldedName).filter(Boolean)),
  }
}

/**
 * Pairs of people who may be one, the likeliest first. People are put into blocks by e-mail, by phone and by keys of
 * their name, and compared within a block only. A name that is merely near does not count when both e-mail and
 * workplace are known of both and differ. `dismissed` holds the pairs (`pairKey`) known to be two people.
 */
export function suggestDuplicates<Id extends string>(
  people: readonly Candidate<Id>[],
  dismissed: ReadonlySet<string> = new Set(),
): Suggestion<Id>[] {
  const all = people.map(keyed)
  const found = new Map<string, { a: Keyed<Id>; b: Keyed<Id>; reasons: Set<DuplicateReason> }>()
  const add = (a: Keyed<Id>, b: Keyed<Id>, reason: DuplicateReason): void => {
    const key = pairKey(a.id, b.id)
    if (a.id === b.id || dismissed.has(key)) return
    const entry = found.get(key) ?? { a, b, reasons: new Set() }
    if (reason === 'nearName' && (entry.reasons.has('sameName') || entry.reasons.has('swappedName'))) return
    entry.reasons.add(reason)
    found.set(key, entry)
  }

  for (const [reason, field] of [['sameEmail', 'email'] as const, ['samePhone', 'phone'] as const]) {
    for (const block of blocksBy(all, (person) => person[field])) {
      if (block.length <= MOST_SHARING) pairsIn(block, (a, b) => add(a, b, reason))
    }
  }
  const inOrder = ({ name }: Keyed<Id>) => name.split(' ').toSorted().join(' ')
  for (const block of blocksBy(all, inOrder)) {
    pairsIn(block, (a, b) => add(a, b, a.name === b.name ? 'sameName' : 'swappedName'))
  }
  const addNear = (a: Keyed<Id>, b: Keyed<Id>): void => {
    if (!isContradicted(a, b)) add(a, b, 'nearName')
  }
  const withoutMiddle = ({ spoken }: Keyed<Id>) => {
    const words = spoken.split(' ')
    return words.length < 2 ? '' : `${words[0]} ${words.at(-1)}`
  }
  for (const block of blocksBy(all, withoutMiddle)) pairsIn(block, addNear)
  forNearNames(all, addNear)

  return [...found.values()]
    .map(({ a, b, reasons }) => {
      const [first, second] = a.id < b.id ? [a.id, b.id] : [b.id, a.id]
      return { first, second, reasons: [...reasons, ...(shareWorkplace(a, b) ? (['sameOrganisation'] as const) : [])] }
    })
    .sort((a, b) => weightOf(b.reasons) - weightOf(a.reasons) || (a.first + a.second < b.first + b.second ? -1 : 1))
}

const shareWorkplace = (a: Keyed<string>, b: Keyed<string>): boolean =>
  [...a.organisations].some((one) => b.organisations.has(one))

const isContradicted = (a: Keyed<string>, b: Keyed<string>): boolean =>
  a.email !== '' &&
  b.email !== '' &&
  a.email !== b.email &&
  a.organisations.size > 0 &&
  b.organisations.size > 0 &&
  !shareWorkplace(a, b)

/** Groups of two or more with the same key; an empty key is none. */
const blocksBy = <T>(people: readonly T[], key: (person: T) => string): T[][] =>
  [...Map.groupBy(people, key)].flatMap(([value, block]) => (value !== '' && block.length > 1 ? [block] : []))

/** Every pair of a small block; of a large one those of one workplace, and of a large workplace its neighbours in the list. */
function pairsIn<Id extends string>(block: readonly Keyed<Id>[], visit: (a: Keyed<Id>, b: Keyed<Id>) => void): void {
  const everyPair = (list: readonly Keyed<Id>[]) => {
    for (const [index, a] of list.entries()) {
      for (const b of list.length > MOST_NAMESAKES ? list.slice(index + 1, index + 2) : list.slice(index + 1))
        visit(a, b)
    }
  }
  if (block.length <= MOST_NAMESAKES) {
    everyPair(block)
    return
  }
  const workplaces = Map.groupBy(
    block.flatMap((person) => [...person.organisations].map((organisation) => ({ organisation, person }))),
    ({ organisation }) => organisation,
  )
  for (const colleagues of workplaces.values()) everyPair(colleagues.map(({ person }) => person))
}

/** Visits people whose names sound the same or are one letter apart. */
function forNearNames<Id extends string>(
  people: readonly Keyed<Id>[],
  visit: (a: Keyed<Id>, b: Keyed<Id>) => void,
): void {
  const bySound = Map.groupBy(
    people.filter(({ spoken }) => spoken.length >= SHORTEST),
    ({ spoken }) => spoken,
  )
  const byLess = new Map<string, string[]>()
  for (const spoken of bySound.keys()) {
    for (const less of withOneLetterLess(spoken)) {
      const sharing = byLess.get(less)
      if (sharing) sharing.push(spoken)
      else byLess.set(less, [spoken])
    }
  }
  const seen = new Set<string>()
  for (const sharing of byLess.values()) {
    for (const [index, one] of sharing.entries()) {
      for (const other of sharing.slice(index + 1)) {
        const key = pairKey(one, other)
        if (seen.has(key) || !isOneLetterOff(one, other)) continue
        seen.add(key)
        const [a = [], b = []] = [bySound.get(one), bySound.get(other)]
        pairsIn([...a, ...b], visit)
      }
    }
  }
  for (const block of bySound.values()) if (block.length > 1) pairsIn(block, visit)
}
