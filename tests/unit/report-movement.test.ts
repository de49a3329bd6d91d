import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { movementOf, type ToldMean } from '../../shared/domain/reports/movement.ts'

const of = (means: readonly number[], n = 6): ToldMean[] => means.map((mean) => ({ mean, n }))

describe('where a measure has gone over a period', () => {
  test.each([
    ['one mean tells nothing', [4], 6, null],
    // S3: three of six by one step each, 0.5.
    ['half a step of six is clear', [3.5, 4], 6, { way: 'improved', shift: false }],
    ['less is not', [3.5, 3.9], 6, { way: 'same', shift: false }],
    ['nor is it with fewer answers', [3.5, 4], 5, { way: 'same', shift: false }],
    ['a quarter of twelve is clear, in tenths three', [3.5, 3.8], 12, { way: 'improved', shift: false }],
    ['downwards as upwards', [4, 3.5], 6, { way: 'worse', shift: false }],
    ['what happened between counts for nothing under six', [3.5, 2, 5, 3.6], 6, { way: 'same', shift: false }],
    // S4b: three against three.
    ['three against three', [3, 3, 3, 3.5, 3.5, 3.5], 6, { way: 'improved', shift: false }],
    ['one high last mean is no rise', [3, 3, 3, 3, 3, 4], 6, { way: 'same', shift: false }],
    // S5: the last six on one side of the median.
    [
      'six at the end above the median',
      [3, 3, 3.1, 3, 3, 3.1, 3.3, 3.4, 3.3, 3.4, 3.3, 3.4],
      6,
      { way: 'improved', shift: true },
    ],
    ['six at the end below it', [3.4, 3.3, 3.4, 3.3, 3.4, 3.3, 3, 3.1, 3, 3, 3.1, 3], 6, { way: 'worse', shift: true }],
    ['seven means are too few for a shift', [3, 3, 3.3, 3.3, 3.3, 3.3, 3.3], 6, { way: 'same', shift: false }],
  ] as const)('%s', (_, means, n, expected) => {
    const found = movementOf(of([...means], n))
    expect(found && { way: found.way, shift: found.shift }).toEqual(expected)
  })

  test('says what is compared: one mean with one, or three with three', () => {
    expect(movementOf(of([3.5, 2, 4]))).toMatchObject({ from: 3.5, to: 4 })
    expect(movementOf(of([3, 3.2, 3.1, 4, 4.1, 4.3]))).toMatchObject({ from: 3.1, to: 4.1 })
  })

  test('turned about it goes the other way', () => {
    const means = fc.array(fc.integer({ min: 10, max: 50 }), { minLength: 2, maxLength: 14 })
    fc.assert(
      fc.property(means, fc.integer({ min: 5, max: 12 }), (tenths, n) => {
        const there = movementOf(
          of(
            tenths.map((one) => one / 10),
            n,
          ),
        )
        const back = movementOf(
          of(
            tenths.map((one) => (60 - one) / 10),
            n,
          ),
        )
        const turned = { improved: 'worse', same: 'same', worse: 'improved' } as const
        expect(back && [back.way, back.shift]).toEqual(there && [turned[there.way], there.shift])
      }),
      { numRuns: 300 },
    )
  })
})
