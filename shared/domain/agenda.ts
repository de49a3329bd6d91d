import type { AgendaItem } from './meeting.ts'

type Part = Pick<AgendaItem, 'minutes' | 'method'>

/** Opening and closing keep their minutes: shortened, they are the first to be dropped. */
const fixedMethods = new Set(['M01', 'M16'])
/** A case is never made shorter than this, in minutes, unless it was shorter already. */
const SHORTEST_CASE = 20
/** Agendas are read in steps of five minutes. */
const STEP = 5

/** An item whose minutes may give way: one with a method that is neither the opening nor the closing. */
export const isCase = ({ method }: Part): boolean => method !== null && !fixedMethods.has(method)

export const agendaMinutes = (agenda: readonly Part[]): number => agenda.reduce((sum, { minutes }) => sum + minutes, 0)

/**
 * The agenda with its cases made shorter or longer in proportion, so that it lasts `length` minutes; null where there is
 * no case, or where a case would fall under 20 minutes. Cases get whole steps of five minutes, by largest remainder, and
 * the first of them what is left under five.
 */
export function fitAgenda<T extends Part>(agenda: readonly T[], length: number): T[] | null {
  const cases = agenda.filter(isCase)
  const before = agendaMinutes(cases)
  const wanted = length - (agendaMinutes(agenda) - before)
  if (before === 0 || wanted <= 0) return null
  const steps = Math.floor(wanted / STEP)
  const shares = cases.map((one, index) => ({ index, share: (one.minutes / before) * steps }))
  const given = shares.map(({ share }) => Math.floor(share))
  const left = steps - given.reduce((sum, count) => sum + count, 0)
  const byRemainder = shares.toSorted((a, b) => (b.share % 1) - (a.share % 1) || a.index - b.index)
  for (const { index } of byRemainder.slice(0, left)) given[index] = (given[index] ?? 0) + 1
  const minutes = given.map((count, index) => count * STEP + (index === 0 ? wanted % STEP : 0))
  if (cases.some((one, index) => (minutes[index] ?? 0) < Math.min(SHORTEST_CASE, one.minutes))) return null
  if (minutes.some((one) => one < 1 || one > 600)) return null
  let next = 0
  return agenda.map((item) => (isCase(item) ? { ...item, minutes: minutes[next++] ?? item.minutes } : item))
}
