import type { RoomView } from '../../../shared/contract/group.ts'
import { minutesOf, type Plan } from '../../../shared/domain/room/standing.ts'
import type { Timer } from '../../../shared/domain/room/timer.ts'

/** A meeting's agenda as the timer counts it, from its start on its own day by this computer's clock. */
export const planOf = ({ meeting, items }: RoomView): Plan => ({
  startsAt: new Date(`${meeting.date}T${meeting.startsAt}`).getTime(),
  items: items.map(({ minutes, method }) => ({
    minutes,
    steps: method?.steps.map((step) => step.minutes) ?? [minutes],
  })),
})

/** Minutes of every item as they stand now. */
export const minutesNow = (plan: Plan, timer: Timer): number[] =>
  plan.items.map((_, item) => minutesOf(plan, timer, item))

type Place = { readonly item: number; readonly step: number }

/** The place after or before this one, step by step or item by item; undefined at the ends of the agenda. */
export function placeBy(plan: Plan, { item, step }: Place, by: 1 | -1, unit: 'step' | 'item'): Place | undefined {
  const steps = plan.items[item]?.steps.length ?? 0
  if (unit === 'step' && step + by >= 0 && step + by < steps) return { item, step: step + by }
  const to = item + by
  const there = plan.items[to]
  if (!there) return undefined
  return { item: to, step: by === -1 && unit === 'step' ? there.steps.length - 1 : 0 }
}

/** 12:05, 1:02:05; the sign is left out. What is left is rounded up, so that 0:00 is shown when the time is up. */
export function clockOf(ms: number): string {
  const seconds = ms >= 0 ? Math.ceil(ms / 1000) : Math.floor(-ms / 1000)
  const two = (value: number): string => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}

/** The time of day at an instant, as `13:05`. */
export function timeOfDay(instant: number): string {
  const at = new Date(instant)
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
}
