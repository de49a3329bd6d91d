import type { AgendaItem } from '../../../shared/domain/meeting.ts'

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

const clockOf = (minutes: number): string => {
  const inDay = ((minutes % 1440) + 1440) % 1440
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`
}

/** Length of a meeting in minutes; negative when it ends before it begins. */
export const meetingLength = (startsAt: string, endsAt: string): number => minutesOf(endsAt) - minutesOf(startsAt)

/** A clock time so many minutes after another, e.g. `13:00` + 180 = `16:00`. */
export const clockAfter = (clock: string, minutes: number): string => clockOf(minutesOf(clock) + minutes)

/** Clock time at which each item begins, and at which the last one ends. */
export const agendaTimes = (startsAt: string, agenda: readonly Pick<AgendaItem, 'minutes'>[]) => {
  let at = minutesOf(startsAt)
  const begins = agenda.map(({ minutes }) => {
    const clock = clockOf(at)
    at += minutes
    return clock
  })
  return { begins, ends: clockOf(at), used: at - minutesOf(startsAt) }
}

/** The list with one element moved by `steps` places; unchanged when it would leave the list. */
export const moved = <T>(list: readonly T[], from: number, steps: number): T[] => {
  const to = from + steps
  const next = [...list]
  const [item] = next.splice(from, 1)
  if (item === undefined || to < 0 || to >= list.length) return [...list]
  next.splice(to, 0, item)
  return next
}
