import type { Meeting } from './meeting.ts'

type Timed = Pick<Meeting, 'id' | 'date' | 'startsAt' | 'endsAt' | 'status'>

/** Whether two meetings need the same person at the same time. One that ends when the other begins does not. */
export const overlap = (a: Timed, b: Timed): boolean =>
  a.id !== b.id &&
  a.status !== 'cancelled' &&
  b.status !== 'cancelled' &&
  a.date === b.date &&
  a.startsAt < b.endsAt &&
  b.startsAt < a.endsAt

/** Each meeting with the ids of those it overlaps, in the order given. */
export function clashes<T extends Timed>(meetings: readonly T[]): Map<T['id'], T['id'][]> {
  const onDay = Map.groupBy(meetings, ({ date }) => date)
  return new Map(
    meetings.map((meeting) => [
      meeting.id,
      (onDay.get(meeting.date) ?? []).filter((other) => overlap(meeting, other)).map(({ id }) => id),
    ]),
  )
}
