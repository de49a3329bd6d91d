import type { RoomEvent } from './log.ts'

/** The timer of a meeting as its events have left it. Times are milliseconds by the computer's clock. */
export type Timer = {
  readonly item: number
  readonly step: number
  /** Since when time has been running that is not in `spent` yet; null while it stands. */
  readonly since: number | null
  /** When the meeting was started for the first time. */
  readonly startedAt: number | null
  /** Time spent on each step of each item, by `item.step`. */
  readonly spent: Readonly<Record<string, number>>
  /** Minutes that items were given beyond the agenda's; negative where they gave some away. */
  readonly added: Readonly<Record<number, number>>
}

export const newTimer: Timer = { item: 0, step: 0, since: null, startedAt: null, spent: {}, added: {} }

/** The timer with the time until `at` counted to where the group is. A clock that went back counts nothing. */
function counted(timer: Timer, at: number): Timer {
  if (timer.since === null) return timer
  const place = `${timer.item}.${timer.step}`
  const passed = Math.max(0, at - timer.since)
  return { ...timer, since: at, spent: { ...timer.spent, [place]: (timer.spent[place] ?? 0) + passed } }
}

/** What an event makes of the timer. Pure: the same events give the same timer, on whichever computer, after any reload. */
export function after(timer: Timer, event: RoomEvent): Timer {
  switch (event.kind) {
    case 'start':
      if (timer.since !== null) return timer
      return { ...timer, since: event.at, startedAt: timer.startedAt ?? event.at }
    case 'pause':
      return { ...counted(timer, event.at), since: null }
    case 'go':
      return { ...counted(timer, event.at), item: event.item, step: event.step }
    case 'minutes': {
      const added = { ...timer.added }
      for (const { item, by } of event.changes) added[item] = (added[item] ?? 0) + by
      return { ...timer, added }
    }
    case 'jump': {
      if (timer.since === null) return timer
      const until = counted(timer, event.counted ? event.at : event.from)
      return { ...until, since: event.at }
    }
  }
}

export const replay = (events: readonly RoomEvent[]): Timer => events.reduce(after, newTimer)

/** Milliseconds spent at `now` on a step, or on all of an item when no step is named. */
export function spentOn(timer: Timer, now: number, item: number, step?: number): number {
  return Object.entries(counted(timer, now).spent)
    .filter(([place]) => (step === undefined ? place.startsWith(`${item}.`) : place === `${item}.${step}`))
    .reduce((sum, [, spent]) => sum + spent, 0)
}

/** Milliseconds spent at `now` on the whole meeting, pauses left out. */
export const spentInAll = (timer: Timer, now: number): number =>
  Object.values(counted(timer, now).spent).reduce((sum, spent) => sum + spent, 0)
