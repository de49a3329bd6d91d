import { beforeAll, describe, expect, test } from 'vitest'
import { loadMeasure } from '../../main/documents/measure.ts'
import type { Measure } from '../../shared/documents/page.ts'
import { chartFaults } from '../support/chart-faults.ts'
import { sampleCharts } from '../support/chart-samples.ts'

let measure: Measure
beforeAll(async () => {
  measure = await loadMeasure()
})

const frames = [
  { width: 230, text: 11 },
  { width: 316, text: 11 },
  { width: 620, text: 11 },
  { width: 1080, text: 11 },
  { width: 230, text: 8 },
  { width: 481.9, text: 8 },
]
const cases = (['da', 'en'] as const).flatMap((language) =>
  [1, 5, 12, 30].flatMap((people) =>
    [1, 4, 12, 40].flatMap((rounds) => [false, true].map((longNames) => ({ language, people, rounds, longNames }))),
  ),
)

describe('no chart has a word cut off by its edge, over another, or anything outside its box', () => {
  test.each(cases)('$language, $people people, $rounds rounds, long names $longNames', ({ language, ...amount }) => {
    const faults = Object.entries(sampleCharts(language, amount)).flatMap(([name, make]) =>
      frames.flatMap((frame) =>
        chartFaults(make({ ...frame, measure }), measure).map(
          (fault) => `${name} ${frame.width}/${frame.text}: ${fault}`,
        ),
      ),
    )
    expect(faults).toEqual([])
  })
})
