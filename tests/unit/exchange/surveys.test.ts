import { describe, expect, test } from 'vitest'
import { instrumentView } from '../../../main/features/evaluation/instruments.ts'
import { readDelimited } from '../../../shared/exchange/read-delimited.ts'
import type { SurveyItem } from '../../../shared/exchange/surveys/match-items.ts'
import { readAnswer, readSurvey } from '../../../shared/exchange/surveys/read-survey.ts'
import { answered, surveyExports, traces } from '../../support/survey-exports.ts'

const da = instrumentView('R', { language: 'da', variant: 'public' })
const en = instrumentView('R', { language: 'en', variant: 'public' })
const items: SurveyItem[] = da.items.map((item, index) => ({
  id: item.id,
  kind: item.kind,
  texts: [item.text, en.items[index]?.text ?? ''],
  steps: item.steps.map((words, step) => [words, en.items[index]?.steps[step] ?? '']),
  offScale: [item.offScale ?? '', en.items[index]?.offScale ?? ''].filter(Boolean),
}))
const expected = answered.map(({ values, text }) => ({
  values: Object.fromEntries(values.flatMap((value, index) => (value ? [[`R${index + 1}`, value]] : []))),
  comments: text ? [{ item: 'R14', text }] : [],
}))

describe.each(Object.entries(surveyExports))('an export of %s', (tool, file) => {
  test('is recognised and read answer for answer, and nothing of who answered comes out', () => {
    const survey = readSurvey(readDelimited(file), items)
    expect(survey.tool).toBe(tool)
    expect(survey.targets.filter((target) => target !== null)).toEqual(items.map(({ id }) => id))
    expect(survey.problems).toEqual([])
    expect(survey.forms).toEqual(expected)
    for (const trace of traces) expect(JSON.stringify(survey.forms)).not.toContain(trace)
  })
})

test('an answer that cannot be read is named with its row and left out; a row without answers is told of', () => {
  const rows = readDelimited('R1;R2;R14\n4;7;\n;;\nVed ikke;måske;Godt\n')
  const survey = readSurvey(rows, items)
  expect(survey.forms).toEqual([
    { values: { R1: 4 }, comments: [] },
    { values: { R1: null }, comments: [{ item: 'R14', text: 'Godt' }] },
  ])
  expect(survey.problems).toEqual([
    { line: 2, item: 'R2', text: '7' },
    { line: 4, item: 'R2', text: 'måske' },
  ])
})

test('a column can be given another question or none', () => {
  const rows = readDelimited('Formål;R2\n4;5\n')
  expect(readSurvey(rows, items).targets).toEqual([null, 'R2'])
  const changed = new Map<number, string | null>([
    [0, 'R1'],
    [1, null],
  ])
  expect(readSurvey(rows, items, changed).forms).toEqual([{ values: { R1: 4 }, comments: [] }])
})

test.each([
  ['4', 4],
  ['4,0', 4],
  ['4 - Delvis enig', 4],
  ['A4', 4],
  ['AO04', 4],
  ['delvis ENIG', 4],
  ['Somewhat agree', 4],
  ["Don't know", null],
  ['6', undefined],
  ['40', undefined],
  ['fire', undefined],
])('%s is read as %s', (text, value) => {
  expect(readAnswer(items[0] as SurveyItem, text)).toBe(value)
})
