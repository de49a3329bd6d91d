import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instrumentView } from '../../../shared/content/instrument-view.ts'
import { readDelimited } from '../../../shared/exchange/read-delimited.ts'
import { matchItems, type SurveyItem } from '../../../shared/exchange/surveys/match-items.ts'
import { type NumberReading, numberOfStep, numberReadings } from '../../../shared/exchange/surveys/number-scale.ts'
import { meaningOf } from '../../../shared/exchange/surveys/read-answer.ts'
import { readSurvey, type SurveyChoices } from '../../../shared/exchange/surveys/read-survey.ts'
import { otherKey } from '../../../shared/exchange/surveys/scale-questions.ts'
import { surveyItems } from '../../../shared/exchange/surveys/survey-items.ts'
import { reviewItems as items } from '../../support/survey-items.ts'

const agree = items[0] as SurveyItem
const scale = agree.steps.map(([words]) => words).join('|')
const read = (text: string, choices: SurveyChoices = {}) => readSurvey(readDelimited(text), items, choices)

test.each([
  ['delvis ENIG', { kind: 'step', step: 4, number: null }],
  ['Somewhat agree', { kind: 'step', step: 4, number: null }],
  ['4 - Delvis enig', { kind: 'step', step: 4, number: 4 }],
  ['2 = Delvis enig', { kind: 'step', step: 4, number: 2 }],
  ['(Helt enig) 1', { kind: 'step', step: 5, number: 1 }],
  ['Helt enig (5)', { kind: 'step', step: 5, number: 5 }],
  ['e. Helt enig', { kind: 'step', step: 5, number: null }],
  ['1 (Helt uenig)', { kind: 'step', step: 1, number: 1 }],
  ["Don't know", { kind: 'beside' }],
  ['Ved ikke / ikke relevant', { kind: 'beside' }],
  ['', { kind: 'none' }],
  ['-', { kind: 'none' }],
  ['No answer', { kind: 'none' }],
  ['4', { kind: 'number', number: 4 }],
  ['4,0', { kind: 'number', number: 4 }],
  ['A4', { kind: 'number', number: 4 }],
  ['AO04', { kind: 'number', number: 4 }],
  ['-7', { kind: 'number', number: -7 }],
  ['4 - Enig', { kind: 'number', number: 4 }],
  ['4,5', { kind: 'unknown' }],
  ['fire', { kind: 'unknown' }],
  ['Mødte 3', { kind: 'unknown' }],
])('%s by itself means %o', (text, meaning) => {
  expect(meaningOf(agree, text)).toEqual(meaning)
})

test('words that the file gives for its numbers go before the numbers', () => {
  const labels = new Map([
    ['1', 'Helt enig'],
    ['6', 'Ved ikke'],
    ['-7', 'Ubesvaret'],
    ['9', 'Andet'],
  ])
  expect(meaningOf(agree, '1', labels)).toEqual({ kind: 'step', step: 5, number: 1 })
  expect(meaningOf(agree, '6', labels)).toEqual({ kind: 'beside' })
  expect(meaningOf(agree, '-7', labels)).toEqual({ kind: 'none' })
  expect(meaningOf(agree, '9', labels)).toEqual({ kind: 'unknown' })
  expect(meaningOf(agree, '4', new Map([['4', '4']]))).toEqual({ kind: 'number', number: 4 })
})

describe('numbers without words', () => {
  test('are read in no way until somebody says how', () => {
    const survey = read('R1;R2\n4;5\n')
    expect(survey.scales[0]).toMatchObject({ said: null, reading: null, possible: ['asWritten', 'turned'] })
    expect(survey.forms).toEqual([{ values: {}, comments: [] }])
    const choose = (reading: NumberReading) => read('R1;R2\n4;5\n', { readings: new Map([[scale, reading]]) }).forms[0]
    expect(choose('asWritten')?.values).toEqual({ R1: 4, R2: 5 })
    expect(choose('turned')?.values).toEqual({ R1: 2, R2: 1 })
  })

  test('are asked about once for each scale', () => {
    expect(read('R1;R2;R3;R4\n4;5;1;2\n').scales.map(({ items: asked }) => asked.map(({ id }) => id))).toEqual([
      ['R1', 'R2'],
      ['R3', 'R4'],
    ])
  })

  test('from 0 to 4 may be counted from 0; a 0 beside a 5 is no step', () => {
    expect(read('R1;R2\n0;4\n').scales[0]?.possible).toEqual([...numberReadings])
    const beside = read('R1;R2\n0;5\n', { readings: new Map([[scale, 'asWritten']]) })
    expect(beside.scales[0]?.possible).toEqual(['asWritten', 'turned'])
    expect(beside.forms).toEqual([{ values: { R2: 5 }, comments: [] }])
    expect(beside.problems).toEqual([{ line: 2, item: 'R1', text: '0' }])
  })

  test('are read by the words that stand beside some of them', () => {
    const survey = read('R1;R2\n1 (Helt enig);2\n5 (Helt uenig);4\n')
    expect(survey.scales[0]).toMatchObject({ said: 'turned', reading: 'turned' })
    expect(survey.forms.map(({ values }) => values)).toEqual([
      { R1: 5, R2: 4 },
      { R1: 1, R2: 2 },
    ])
  })

  test('whose words contradict each other are asked about', () => {
    expect(read('R1;R2;R5\n1 (Helt enig);1 (Helt uenig);3\n').scales[0]).toMatchObject({ said: null, reading: null })
  })

  test('any answers come back whichever way a tool has counted', () => {
    const step = fc.integer({ min: 1, max: 5 })
    fc.assert(
      fc.property(
        fc.constantFrom(...numberReadings),
        fc.array(fc.tuple(step, step), { minLength: 1 }),
        (reading, forms) => {
          const lines = forms.map((form) => form.map((answer) => numberOfStep(reading, answer, 5)).join(';'))
          const survey = read(`R1;R2\n${lines.join('\n')}\n`, { readings: new Map([[scale, reading]]) })
          expect(survey.forms.map(({ values }) => [values.R1, values.R2])).toEqual(forms)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('answers that are on no scale', () => {
  const text = 'R1;R2\nOvervejende enig;9\nOvervejende enig;Helt enig\n'

  test('are counted, and left out until somebody says what they mean', () => {
    const survey = read(text)
    expect(survey.scales[0]?.others).toEqual([
      { text: 'Overvejende enig', count: 2, taken: undefined },
      { text: '9', count: 1, taken: undefined },
    ])
    expect(survey.forms).toEqual([{ values: { R2: 5 }, comments: [] }])
  })

  test('are taken for what was said', () => {
    const others = new Map<string, number | null>([
      [otherKey(scale, 'Overvejende enig'), 4],
      [otherKey(scale, '9'), null],
    ])
    const survey = read(text, { others })
    expect(survey.problems).toEqual([])
    expect(survey.forms.map(({ values }) => values)).toEqual([
      { R1: 4, R2: null },
      { R1: 4, R2: 5 },
    ])
  })
})

test('numbers of a longer scale are told of; a single one beyond ours is a code', () => {
  const hasMoreSteps = (text: string) => read(text).scales.map((question) => question.hasMoreSteps)
  expect(hasMoreSteps('R1;R2\n7;6\n4;5\n')).toEqual([true])
  expect(hasMoreSteps('R1;R2\n6;6\n99;5\n')).toEqual([false])
})

describe.each(['P', 'R', 'Y', 'B'] as const)('%s', (id) => {
  const editions = (['public', 'private'] as const).map((variant) =>
    (['da', 'en'] as const).map((language) => instrumentView(id, { language, variant })),
  )
  test('finds each of its questions by its text, in both languages and editions', () => {
    for (const [da, en] of editions) {
      if (!da || !en) throw new Error('Both languages are there')
      for (const { items: asked } of [da, en])
        for (const [other] of editions)
          expect(
            matchItems(
              asked.map(({ text }) => text),
              surveyItems(other ?? da, en),
            ),
          ).toEqual(asked.map((item) => item.id))
    }
  })

  test('reads each of its answers by its words', () => {
    const [[da, en] = []] = editions
    if (!da || !en) throw new Error('Both languages are there')
    for (const item of surveyItems(da, en)) {
      for (const [step, words] of item.steps.entries())
        for (const word of words) expect(meaningOf(item, word)).toEqual({ kind: 'step', step: step + 1, number: null })
      for (const word of item.offScale) expect(meaningOf(item, word)).toEqual({ kind: 'beside' })
    }
  })
})

describe('what numbers let one guess', () => {
  const headings = 'R1;R2;R5;R6;R7;R8'
  /** Forms with a level of their own each; R7 goes against the others unless a tool has turned it. */
  const forms = (turnScale: boolean, turnR7: boolean): string =>
    [5, 4, 5, 3, 4, 5]
      .map((level) => {
        const answers = [level, level, Math.max(1, level - 1), level, turnR7 ? level : 6 - level, level]
        return answers.map((answer) => (turnScale ? 6 - answer : answer)).join(';')
      })
      .join('\n')
  const hintsOf = (rows: string) => read(`${headings}\n${rows}\n`).scales[0]?.hints

  test('high numbers point one way, low numbers the other', () => {
    expect(hintsOf(forms(false, false))).toEqual({ points: 'asWritten', alreadyTurned: [] })
    expect(hintsOf(forms(true, false))).toEqual({ points: 'turned', alreadyTurned: [] })
  })

  test('a question that should go against the others and goes with them is named', () => {
    expect(hintsOf(forms(false, true))?.alreadyTurned).toEqual(['R7'])
    const readings = new Map([[scale, 'asWritten'] as const])
    const plain = read(`${headings}\n${forms(false, true)}\n`, { readings }).forms.map(({ values }) => values.R7)
    const turned = read(`${headings}\n${forms(false, true)}\n`, { readings, turned: new Set(['R7']) })
    expect(turned.forms.map(({ values }) => values.R7)).toEqual(plain.map((value) => 6 - (value ?? 0)))
    expect(turned.forms.map(({ values }) => values.R1)).toEqual([5, 4, 5, 3, 4, 5])
  })

  test('too few forms say nothing, nor do answers in the middle or all alike', () => {
    const few = forms(false, true).split('\n').slice(0, 4).join('\n')
    expect(hintsOf(few)).toEqual({ points: null, alreadyTurned: [] })
    expect(hintsOf(Array(6).fill('3;3;3;3;3;3').join('\n'))).toEqual({ points: null, alreadyTurned: [] })
  })

  test('numbers whose words are known need no guess', () => {
    expect(hintsOf(`5 - Helt enig;1 - Helt uenig;5;5;1;5\n${forms(false, false)}`)).toEqual({
      points: null,
      alreadyTurned: [],
    })
  })
})
