import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Stage } from '../../shared/domain/network.ts'
import { Rejection } from '../../shared/domain/rejection.ts'
import {
  inOrder,
  nextStages,
  type StageChange,
  withCorrection,
  withoutLast,
  withStage,
} from '../../shared/domain/stages.ts'

const today = '2026-11-24'
const at = (stage: Stage, changedOn: string, until: string | null = null): StageChange => ({
  stage,
  changedOn,
  until,
  note: '',
})
const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    if (error instanceof Rejection) return error.code
    throw error
  }
  return 'accepted'
}
const forming = [at('forming', '2026-06-08')]
const trial = [...forming, at('trial', '2026-08-24')]
const paused = [...trial, at('running', '2026-10-01'), at('paused', '2026-11-01', '2027-02-01')]

describe('the way of a network', () => {
  test('where it can go follows from where it is, and a pause goes back to what it interrupted', () => {
    expect(nextStages(forming)).toEqual(['trial', 'running', 'closed'])
    expect(nextStages(trial)).toEqual(['running', 'paused', 'closed'])
    expect(nextStages(paused)).toEqual(['running', 'closed'])
    expect(nextStages([...trial, at('paused', '2026-09-01')])).toEqual(['trial', 'running', 'closed'])
    expect(nextStages([...trial, at('closed', '2026-09-01')])).toEqual([])
  })

  test('a step is refused that cannot follow, lies in the future or before the one it follows', () => {
    expect(codeOf(() => withStage(trial, at('forming', today), today))).toBe('stage-not-next')
    expect(codeOf(() => withStage(trial, at('running', '2026-11-25'), today))).toBe('date-in-future')
    expect(codeOf(() => withStage(trial, at('running', '2026-08-23'), today))).toBe('stage-date-order')
    expect(codeOf(() => withStage(trial, at('paused', today, today), today))).toBe('dates-reversed')
    expect(withStage(trial, at('running', today), today).map(({ stage }) => stage)).toEqual([
      'forming',
      'trial',
      'running',
    ])
  })

  test('a pause and its end cannot fall on one day, for their order could not be told', () => {
    expect(codeOf(() => withStage(paused, at('running', '2026-11-01'), today))).toBe('stage-date-order')
    expect(codeOf(() => withStage(paused, at('running', '2026-11-02'), today))).toBe('accepted')
  })

  test('a network entered after its trial began counts as forming until then', () => {
    const entered = [at('forming', today)]
    expect(withStage(entered, at('trial', '2026-08-24'), today)).toEqual([
      at('forming', '2026-08-24'),
      at('trial', '2026-08-24'),
    ])
  })

  test('only a pause has an end', () => {
    expect(withStage(trial, at('running', today, '2027-01-01'), today).at(-1)?.until).toBeNull()
    expect(withStage(trial, at('paused', today, '2027-01-01'), today).at(-1)?.until).toBe('2027-01-01')
  })

  test('a date is corrected between its neighbours, and the last step can be taken back down to the first', () => {
    const first = { stage: 'trial', changedOn: '2026-08-24' } as const
    expect(withCorrection(paused, first, { changedOn: '2026-09-07', note: 'Rettet' }, today)[1]).toEqual({
      ...at('trial', '2026-09-07'),
      note: 'Rettet',
    })
    expect(codeOf(() => withCorrection(paused, first, { changedOn: '2026-10-02' }, today))).toBe('stage-date-order')
    expect(codeOf(() => withCorrection(paused, first, { changedOn: '2026-06-07' }, today))).toBe('stage-date-order')
    expect(codeOf(() => withCorrection(paused, { stage: 'closed', changedOn: today }, {}, today))).toBe(
      'stage-change-not-found',
    )
    expect(withoutLast(trial)).toEqual(forming)
    expect(codeOf(() => withoutLast(forming))).toBe('stage-first')
  })

  test('however it is stored, a way that was allowed comes back in the same order', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => new Date(Date.UTC(2026, 8, 1 + days)))
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...Stage.options), day), { maxLength: 12 }), (steps) => {
        let way: StageChange[] = [at('forming', '2026-09-01')]
        for (const [stage, date] of steps) {
          try {
            way = withStage(way, at(stage, date.toISOString().slice(0, 10)), today)
          } catch (error) {
            if (!(error instanceof Rejection)) throw error
          }
        }
        expect(inOrder(way.toReversed())).toEqual(way)
        expect(new Set(way.map(({ stage, changedOn }) => `${stage} ${changedOn}`)).size).toBe(way.length)
      }),
    )
  })
})
