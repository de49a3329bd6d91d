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
export type Raised = { [R in AttentionRule]: Omit<PointOf<R>, 'on'> }[AttentionRule]

/** Joins what a point rests on into the key under which closing it is remembered. */
export const keyOf = (...parts: readonly (string | number)[]): string => parts.join('|')

/** A point of a status: none when green or grey. */
export const levelOf = (status: string): 'amber' | 'red' | null =>
  status === 'amber' || status === 'red' ? status : null
