import type { InstrumentId } from '../../content/instrument-schema.ts'
import type { AttendanceGrid } from '../../contract/networks.ts'
import type { Audience } from '../disclosure.ts'
import type { RoundId } from '../ids.ts'
import type { Agreement } from '../indicators/agreement.ts'
import type { Indicators, SinceStart, Trend } from '../indicators/schema.ts'

/** The days a report is about, both included. */
export type Period = { readonly from: string; readonly to: string }

/** What an audience is told of the answers to one question. */
export type ItemFigure = {
  readonly item: string
  /** How many gave an answer on the scale. */
  readonly n: number
  /** With one decimal (S2); null of choices, which have none. */
  readonly mean: number | null
  /** Null of choices. */
  readonly agreement: Agreement | null
  /** `counts[0]`: how many answered 1. Null where the audience is told means alone (N7). */
  readonly counts: readonly number[] | null
  /** How many answered "Ved ikke"; null with `counts`. */
  readonly offScale: number | null
  /** Low answers are good. */
  readonly reversed: boolean
}

/** One question of the pulse over the meetings of the period; `trend` (S4) and `sinceStart` (S4b) rest on all meetings until its end. */
export type PulseFigures = {
  readonly dimension: string
  readonly item: string
  readonly points: readonly (ItemFigure & { readonly date: string; readonly roundId: RoundId })[]
  readonly trend: Trend | null
  readonly sinceStart: SinceStart | null
}

/** A round that was asked in the period. `n` forms came in, of `asked` who could have answered. */
export type AskedRound = {
  readonly roundId: RoundId
  readonly instrument: InstrumentId
  readonly heldOn: string
  readonly n: number
  readonly asked: number
  readonly state: 'open' | 'hidden' | 'shown'
}

/** The newest round of a form that a network fills in about itself as a whole. */
export type FormFigures = {
  readonly roundId: RoundId
  readonly instrument: InstrumentId
  readonly heldOn: string
  readonly n: number
  readonly items: readonly ItemFigure[]
}

/** Benefit minus effort at the newest pulse. The counts are null where they may not be told. */
export type BalanceFigures = {
  readonly mean: number
  readonly n: number
  readonly on: string
  readonly counts: { readonly more: number; readonly even: number; readonly less: number } | null
}

/** Who came, as the audience may see it (N8): by name, by meeting, or as one total. */
export type AttendanceFigures = {
  readonly meetings: number
  readonly attended: number
  readonly expected: number
  readonly byMeeting: readonly { readonly date: string; readonly attended: number; readonly expected: number }[] | null
  /** The consultant's alone. */
  readonly grid: AttendanceGrid | null
}

/** Who carried the tasks of the last twelve months (N8). `load` is by name, and null outside the consultant's own report. */
export type RoleFigures = {
  readonly points: number
  readonly withRole: number
  readonly withoutRole: number
  readonly load: Indicators['roleLoad'] | null
}

/** Goals at their latest scoring (IND-16). `levels[0]` is level −2; null for the client, who is told how many were reached. */
export type GoalFigures = {
  readonly reached: number
  readonly scored: number
  readonly levels: readonly number[] | null
}

/** All numbers of a report on one network. Made of what has passed the gate for `audience`, and of nothing else. */
export type NetworkFigures = {
  readonly audience: Audience
  readonly period: Period
  readonly minResponses: number
  readonly rounds: readonly AskedRound[]
  readonly attendance: AttendanceFigures
  readonly pulses: readonly PulseFigures[]
  readonly forms: readonly FormFigures[]
  readonly balance: BalanceFigures | null
  readonly roles: RoleFigures
  readonly goals: GoalFigures | null
}
