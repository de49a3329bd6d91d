import type { MemberFacts, NetworkFacts } from '../network-facts.ts'
import { LeadershipLevel, WorkplaceSector } from '../values.ts'
import { membersOn } from './meetings.ts'
import { roundHalfUp } from './rounding.ts'
import type { DiversityWord, Indicators, Trait } from './schema.ts'
import { settled } from './settled.ts'
import { thresholds } from './thresholds.ts'

/** Lower bounds of the bands of workplace size and leadership experience, and what they are called in code. */
const bands = {
  size: [
    [250, '250+'],
    [100, '100-249'],
    [50, '50-99'],
    [20, '20-49'],
    [0, '1-19'],
  ],
  experience: [
    [11, '11+'],
    [6, '6-10'],
    [3, '3-5'],
    [0, '0-2'],
  ],
} as const

const bandOf = (scale: readonly (readonly [number, string])[], value: number | null): string | null =>
  value === null ? null : (scale.find(([from]) => value >= from)?.[1] ?? null)

const namesOf = (scale: readonly (readonly [number, string])[]) => scale.map(([, name]) => name).toReversed()

/** How a member's band is read, and the categories there are; places are free text, so each is its own. */
const traits: readonly {
  trait: Trait
  options: readonly string[] | null
  of: (member: MemberFacts) => string | null
}[] = [
  { trait: 'sector', options: WorkplaceSector.options, of: ({ sector }) => sector },
  { trait: 'size', options: namesOf(bands.size), of: ({ employees }) => bandOf(bands.size, employees) },
  { trait: 'geography', options: null, of: ({ place }) => place.trim() || null },
  {
    trait: 'experience',
    options: namesOf(bands.experience),
    of: ({ leadershipYears }) => bandOf(bands.experience, leadershipYears),
  },
  { trait: 'level', options: LeadershipLevel.options, of: ({ level }) => level },
]

/** D = (1 − Σp²) / (1 − 1/min(k, N)) for k categories and N members, as a fraction: 0 all alike, 1 as different as can be. */
function diversity(counts: readonly number[], categories: number): { top: number; bottom: number } {
  const n = counts.reduce((sum, count) => sum + count, 0)
  const most = Math.min(categories, n)
  const squares = counts.reduce((sum, count) => sum + count * count, 0)
  return { top: (n * n - squares) * most, bottom: n * n * (most - 1) }
}

function wordFor(value: number): DiversityWord {
  const { alike, mostlyAlike, mixed } = thresholds['IND-15']
  if (value < alike) return 'alike'
  return value < mostlyAlike ? 'mostlyAlike' : value <= mixed ? 'mixed' : 'veryMixed'
}

function describe(members: readonly MemberFacts[], { trait, options, of }: (typeof traits)[number]) {
  const values = members.flatMap((member) => of(member) ?? [])
  // What fewer than half have told says nothing about the group.
  if (values.length < 2 || values.length * 2 < members.length) return []
  const names = options ?? [...new Set(values)]
  const parts = names
    .map((band) => ({ band, count: values.filter((value) => value === band).length }))
    .filter(({ count }) => count > 0)
  const { top, bottom } = diversity(
    parts.map(({ count }) => count),
    options?.length ?? values.length,
  )
  return [{ trait, diversity: roundHalfUp(100 * top, bottom) / 100, word: wordFor(top / bottom), parts }]
}

/**
 * IND-15 Fælles og forskelligt: the diversity of each trait that at least half of the members are known by. Green when
 * at least one trait is (mostly) alike and at least one (very) mixed, amber otherwise, never red; grey under two traits.
 */
export function composition(facts: NetworkFacts): Indicators['composition'] {
  const members = membersOn(facts, facts.today)
  const described = traits.flatMap((trait) => describe(members, trait))
  const alike = described.some(({ word }) => word === 'alike' || word === 'mostlyAlike')
  const mixed = described.some(({ word }) => word === 'mixed' || word === 'veryMixed')
  const verdict = described.length < 2 ? 'unknown' : alike && mixed ? 'balanced' : alike ? 'alike' : 'different'
  const status = verdict === 'unknown' ? 'grey' : verdict === 'balanced' ? 'green' : 'amber'
  return { id: 'IND-15', status: settled(facts, status), verdict, traits: described }
}
