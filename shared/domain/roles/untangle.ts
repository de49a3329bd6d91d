import type { Slot } from './balance.ts'
import type { RoleMeeting } from './role-facts.ts'

const IN_A_ROW = 100_000

/**
 * The same distribution with turns exchanged between two people wherever that leaves fewer of them twice in a row or
 * costs less. Nobody gets more or fewer turns. Each exchange lowers the sum of costs, so this ends.
 */
export function untangle(
  given: readonly (number | null)[],
  slots: readonly Slot[],
  meetings: readonly RoleMeeting[],
  turns: readonly (readonly RoleMeeting[])[],
): (number | null)[] {
  const holders = [...given]
  const follows = turns.map((turn, index) => {
    const after = turns[index + 1]?.[0]
    const last = turn.at(-1)
    return Boolean(after && last && meetings.indexOf(after) === meetings.indexOf(last) + 1)
  })
  const costOf = (slot: number, person: number | null) =>
    person === null ? 0 : (slots[slot]?.costs[person] ?? Number.POSITIVE_INFINITY)
  const rows = (slot: number) =>
    follows[slot] && holders[slot] !== null && holders[slot] === holders[slot + 1] ? IN_A_ROW : 0
  const around = (a: number, b: number) =>
    [...new Set([a - 1, a, b - 1, b])].reduce((sum, slot) => sum + rows(slot), 0) +
    costOf(a, holders[a] ?? null) +
    costOf(b, holders[b] ?? null)
  const exchange = (a: number, b: number) => {
    ;[holders[a], holders[b]] = [holders[b] ?? null, holders[a] ?? null]
  }
  for (let better = true; better; ) {
    better = false
    for (let a = 0; a < holders.length; a++)
      for (let b = a + 1; b < holders.length; b++) {
        if (holders[a] === holders[b] || holders[a] === null || holders[b] === null) continue
        const before = around(a, b)
        exchange(a, b)
        if (around(a, b) < before) better = true
        else exchange(a, b)
      }
  }
  return holders
}
