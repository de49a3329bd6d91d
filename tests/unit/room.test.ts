import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jumpBetween } from '../../shared/domain/room/jumps.ts'
import type { RoomEvent } from '../../shared/domain/room/log.ts'
import { borrowed, fitted, leastMinutes } from '../../shared/domain/room/minutes.ts'
import { type Plan, standing } from '../../shared/domain/room/standing.ts'
import { newTimer, replay, spentInAll, spentOn } from '../../shared/domain/room/timer.ts'
import { isRoomScreenPath, roomScreenPath } from '../../shared/room-screen.ts'

const MINUTE = 60_000
const start = Date.UTC(2026, 10, 24, 12)

/** A happening some milliseconds after the one before. */
type Happening = {
  readonly gap: number
  readonly what: 'start' | 'pause' | 'go' | 'sleep' | 'sleepCounted'
  readonly to: number
}
const happening: fc.Arbitrary<Happening> = fc.record({
  gap: fc.integer({ min: 0, max: 90 * MINUTE }),
  what: fc.constantFrom('start', 'pause', 'go', 'sleep', 'sleepCounted'),
  to: fc.integer({ min: 0, max: 8 }),
})

/** Events of the happenings, and the time that ran, kept by a stop watch of the test's own. */
function lived(happenings: readonly Happening[]): { events: RoomEvent[]; running: number; now: number } {
  const events: RoomEvent[] = []
  let [now, running, runs] = [start, 0, false]
  for (const { gap, what, to } of happenings) {
    const from = now
    now += gap
    if (runs && what !== 'sleep') running += gap
    if (what === 'start') runs = true
    if (what === 'pause') runs = false
    if (what === 'start' || what === 'pause') events.push({ kind: what, at: now })
    else if (what === 'go') events.push({ kind: 'go', at: now, item: to, step: to % 3 })
    else events.push({ kind: 'jump', from, at: now, counted: what === 'sleepCounted' })
  }
  return { events, running, now }
}

/** Any events at any times, as a broken clock would make them. */
const anyEvent: fc.Arbitrary<RoomEvent> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('start' as const, 'pause' as const),
    at: fc.integer({ min: 0, max: 10 * MINUTE }),
  }),
  fc.record({
    kind: fc.constant('go' as const),
    at: fc.integer({ min: 0, max: 10 * MINUTE }),
    item: fc.nat({ max: 5 }),
    step: fc.nat({ max: 3 }),
  }),
  fc.record({
    kind: fc.constant('jump' as const),
    at: fc.integer({ min: 0, max: 10 * MINUTE }),
    from: fc.integer({ min: 0, max: 10 * MINUTE }),
    counted: fc.boolean(),
  }),
)

describe('the timer of a meeting', () => {
  test('has spent the wall time without the pauses and the sleeps that were not counted', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 40 }), fc.nat({ max: 60 * MINUTE }), (happenings, more) => {
        const { events, running, now } = lived(happenings)
        const timer = replay(events)
        expect(spentInAll(timer, now + more)).toBe(running + (timer.since === null ? 0 : more))
      }),
    )
  })

  test('never has spent less than nothing anywhere, and items add up to the whole, in whichever order events come', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), fc.nat({ max: 20 * MINUTE }), (events, now) => {
        const timer = replay(events)
        const items = [0, 1, 2, 3, 4, 5].map((item) => spentOn(timer, now, item))
        expect(Object.values(timer.spent).every((spent) => spent >= 0)).toBe(true)
        expect(items.reduce((sum, one) => sum + one, 0)).toBe(spentInAll(timer, now))
      }),
    )
  })

  test('is the same after a reload at any point', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 30 }), fc.nat({ max: 30 }), (happenings, at) => {
        const { events } = lived(happenings)
        const kept = JSON.parse(JSON.stringify(events.slice(0, at))) as RoomEvent[]
        expect(replay([...kept, ...events.slice(at)])).toEqual(replay(events))
      }),
    )
  })

  test('a clock that was set back takes no time away, and the meeting goes on from there', () => {
    const timer = replay([
      { kind: 'start', at: start },
      { kind: 'jump', from: start + 4 * MINUTE, at: start - 60 * MINUTE, counted: false },
    ])
    expect(spentInAll(timer, start - 60 * MINUTE)).toBe(4 * MINUTE)
    expect(spentInAll(timer, start - 59 * MINUTE)).toBe(5 * MINUTE)
  })

  test('a look at the clock once a minute is no sleep; two minutes are, and a clock set back is told apart', () => {
    expect(jumpBetween(start, start + 61_000)).toEqual({ kind: 'none' })
    expect(jumpBetween(start, start + 12.5 * MINUTE)).toEqual({ kind: 'slept', minutes: 12 })
    expect(jumpBetween(start, start - MINUTE)).toEqual({ kind: 'setBack' })
  })
})

const plan: Plan = {
  startsAt: start,
  items: [
    { minutes: 15, steps: [2, 1, 10, 2] },
    { minutes: 45, steps: [45] },
    { minutes: 10, steps: [10] },
  ],
}

describe('where a meeting stands', () => {
  test('a late start and an item over time are minutes behind; moving on early catches up', () => {
    const begun = replay([{ kind: 'start', at: start + 5 * MINUTE }])
    expect(standing(plan, begun, start + 10 * MINUTE)).toMatchObject({ left: 10 * MINUTE, behind: 5 })
    expect(standing(plan, begun, start + 23 * MINUTE)).toMatchObject({ left: -3 * MINUTE, behind: 8 })
    const early = replay([
      { kind: 'start', at: start },
      { kind: 'go', at: start + 10 * MINUTE, item: 1, step: 0 },
    ])
    expect(standing(plan, early, start + 10 * MINUTE)).toMatchObject({ left: 45 * MINUTE, behind: -5 })
  })

  test('a step counts its own minutes, and what the item is given goes to it', () => {
    const timer = replay([
      { kind: 'start', at: start },
      { kind: 'go', at: start + 3 * MINUTE, item: 0, step: 2 },
      { kind: 'minutes', at: start + 4 * MINUTE, changes: [{ item: 0, by: 5 }] },
    ])
    expect(standing(plan, timer, start + 4 * MINUTE)).toMatchObject({
      stepLeft: 14 * MINUTE,
      left: 16 * MINUTE,
      behind: 5,
    })
  })

  test('a rehearsal on another day is measured from its own beginning', () => {
    const begun = replay([{ kind: 'start', at: start - 26 * 60 * MINUTE }])
    expect(standing(plan, begun, start - 26 * 60 * MINUTE).behind).toBe(0)
    expect(standing(plan, newTimer, start - 26 * 60 * MINUTE)).toMatchObject({
      behind: 0,
      plannedEnd: start + 70 * MINUTE,
    })
  })
})

describe('minutes', () => {
  test('borrowed from later items they change no sum, leave each at least five, and take from none before', () => {
    const minutes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 10 })
    fc.assert(
      fc.property(minutes, fc.nat({ max: 9 }), fc.integer({ min: 1, max: 15 }), (items, item, by) => {
        fc.pre(item < items.length)
        const changes = borrowed(items, item, by)
        expect(changes.reduce((sum, change) => sum + change.by, 0)).toBe(0)
        for (const { item: at, by: change } of changes.slice(1)) {
          expect(at).toBeGreaterThan(item)
          expect((items[at] ?? 0) + change).toBeGreaterThanOrEqual(leastMinutes)
        }
      }),
    )
    expect(borrowed([15, 45, 10], 0, 5)).toEqual([
      { item: 0, by: 5 },
      { item: 1, by: -5 },
    ])
  })

  test('of a method are fitted to its item and add up to it', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 120 }), (given, minutes) => {
        const parts = fitted(given, minutes)
        expect(parts.reduce((sum, one) => sum + one, 0)).toBeCloseTo(minutes, 6)
        expect(Math.min(...parts)).toBeGreaterThan(0)
      }),
    )
    expect(fitted([3, 7, 8, 2, 15, 5, 5], 45)).toEqual([3, 7, 8, 2, 15, 5, 5])
    expect(fitted([2, 1, 10, 2], 10)).toHaveLength(4)
  })
})

test('of all addresses only a meeting on a second display may be opened as a window', () => {
  expect(isRoomScreenPath(roomScreenPath('N1-m5'))).toBe(true)
  for (const other of [
    '/room/N1-m5',
    '/room//screen',
    '/room/a/b/screen',
    '/room/N1/screen/x',
    '/networks/N1',
    '/room/N1/screen\n',
  ])
    expect(isRoomScreenPath(other)).toBe(false)
})
