import { spentOn, type Timer } from './timer.ts'

const MINUTE = 60_000

export type Plan = {
  /** When the meeting is to begin, in milliseconds. */
  readonly startsAt: number
  /** The agenda's items: their minutes, and those of their steps (one where an item has none). */
  readonly items: readonly { readonly minutes: number; readonly steps: readonly number[] }[]
}

export type Standing = {
  /** Milliseconds left of the current item; negative when it is over time. */
  readonly left: number
  /** The same for the current step. */
  readonly stepLeft: number
  /** When the last item will end if every item from here keeps its minutes, and when it was to end. */
  readonly endsAt: number
  readonly plannedEnd: number
  /** When the first item began or is to begin by the plan that the meeting is measured against. */
  readonly begins: number
  /** Whole minutes behind the plan; negative when ahead. */
  readonly behind: number
}

/** A meeting started more than an hour from its time (a rehearsal, another day) is measured from when it was started. */
const OTHER_TIME = 60 * MINUTE

/** Minutes of an item as they stand now, with what was given or taken; never below zero. */
export const minutesOf = (plan: Plan, timer: Timer, item: number): number =>
  Math.max(0, (plan.items[item]?.minutes ?? 0) + (timer.added[item] ?? 0))

/** Minutes of each step of an item as it stands now: what the item was given is given to the step that is on. */
export function stepMinutes(plan: Plan, timer: Timer, item: number): number[] {
  const steps = plan.items[item]?.steps ?? []
  const added = timer.added[item] ?? 0
  const at = item === timer.item ? Math.min(timer.step, steps.length - 1) : steps.length - 1
  return steps.map((minutes, index) => (index === at ? Math.max(0, minutes + added) : minutes))
}

/** Where a meeting stands at `now` against its plan. */
export function standing(plan: Plan, timer: Timer, now: number): Standing {
  const left = minutesOf(plan, timer, timer.item) * MINUTE - spentOn(timer, now, timer.item)
  const steps = stepMinutes(plan, timer, timer.item)
  const stepLeft = (steps[timer.step] ?? 0) * MINUTE - spentOn(timer, now, timer.item, timer.step)
  const later = plan.items.reduce((sum, _, item) => (item > timer.item ? sum + minutesOf(plan, timer, item) : sum), 0)
  const begun = timer.startedAt
  const base = begun !== null && Math.abs(begun - plan.startsAt) > OTHER_TIME ? begun : plan.startsAt
  const plannedEnd = base + plan.items.reduce((sum, { minutes }) => sum + minutes, 0) * MINUTE
  const from = begun === null ? Math.max(now, base) : now
  const endsAt =
    begun === null && Math.abs(now - base) > OTHER_TIME ? plannedEnd : from + Math.max(0, left) + later * MINUTE
  return { left, stepLeft, endsAt, plannedEnd, begins: base, behind: Math.round((endsAt - plannedEnd) / MINUTE) }
}
