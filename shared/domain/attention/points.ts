import type { Indicators } from '../indicators/schema.ts'
import type { MeetingFacts, NetworkFacts } from '../network-facts.ts'
import type { AttentionRule, PointOf } from './schema.ts'

/** What every rule reads. `last` is the newest held meeting. */
export type Situation = {
  readonly facts: NetworkFacts
  readonly indicators: Indicators
  readonly held: readonly MeetingFacts[]
  readonly last: MeetingFacts
}

/** A point as a rule raises it; the day it is put in order by is the same for the whole network. */
export type Raised = { [R in AttentionRule]: Omit<PointOf<R>, 'on' | 'next' | 'ownLimits'> }[AttentionRule]

/** Joins what a point rests on into the key under which closing it is remembered. */
export const keyOf = (...parts: readonly (string | number)[]): string => parts.join('|')

export type Level = 'amber' | 'red'

/** A point of a status: none when green or grey. */
export const levelOf = (status: string): Level | null => (status === 'amber' || status === 'red' ? status : null)

/**
 * A short number for a list that is too long for a key (FNV-1a, 32 bits, as hexadecimal): other lists have other
 * numbers but for one case in four thousand million.
 */
export function digestOf(parts: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const character of parts.join('\n')) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16)
}
