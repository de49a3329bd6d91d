import type { Audience } from '../disclosure.ts'
import { attendanceByMeeting } from '../indicators/attendance.ts'
import type { NetworkFacts } from '../network-facts.ts'
import { pulseFigures } from './answers.ts'
import type { Period } from './figures.ts'
import { type Movement, movementOf, type ToldMean } from './movement.ts'

/** One dimension of the pulse over a period, in date order, and where it has gone. */
export type MeasureCourse = {
  readonly dimension: string
  readonly points: readonly (ToldMean & { readonly date: string })[]
  readonly movement: Movement | null
}

/** How a network has fared over a period, for a row among several. */
export type NetworkCourse = {
  /** Meeting by meeting; null for the client, who is told totals (N8). */
  readonly attendance: readonly { readonly date: string; readonly attended: number; readonly expected: number }[] | null
  readonly measures: readonly MeasureCourse[]
}

/** The course of a network over a period. `facts` must be as `audience` may see them (the gate), as of the end of the period. */
export function networkCourse(facts: NetworkFacts, audience: Audience, period: Period): NetworkCourse {
  const held = attendanceByMeeting(facts).filter(
    ({ meeting }) => meeting.date >= period.from && meeting.date <= period.to,
  )
  return {
    attendance:
      audience === 'client'
        ? null
        : held.map(({ meeting, attended, expected }) => ({ date: meeting.date, attended, expected })),
    measures: pulseFigures(facts, audience, period).map(({ dimension, points }) => {
      const told = points.flatMap(({ date, mean, n }) => (mean === null ? [] : [{ date, mean, n }]))
      return { dimension, points: told, movement: movementOf(told) }
    }),
  }
}
