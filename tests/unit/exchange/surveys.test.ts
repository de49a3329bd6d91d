import { describe, expect, test } from 'vitest'
import { readSheets } from '../../../renderer/features/import/read-sheets.ts'
import { instrumentView } from '../../../shared/content/instrument-view.ts'
import { readDelimited } from '../../../shared/exchange/read-delimited.ts'
import { bestSheet } from '../../../shared/exchange/surveys/best-sheet.ts'
import { inOrderFrom, type SurveyItem } from '../../../shared/exchange/surveys/match-items.ts'
import { readAnswer, readSurvey } from '../../../shared/exchange/surveys/read-survey.ts'
import {
  answered,
  surveyExports,
  surveyWorkbook,
  surveyXactUnnamed,
  tellsUnfinished,
  traces,
} from '../../support/survey-exports.ts'

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

  test('a form that was never sent in is left out until it is asked for', () => {
    const rows = readDelimited(file)
    const begun = tellsUnfinished.has(tool) ? 1 : 0
    expect(readSurvey(rows, items).unfinished).toBe(begun)
    expect(readSurvey(rows, items, { withUnfinished: true }).forms).toHaveLength(expected.length + begun)
  })

  test('as a workbook it is found among its sheets and read the same', async () => {
    const sheets = await readSheets(new Blob([new Uint8Array(await surveyWorkbook(tool))]))
    expect(sheets.map(({ name }) => name)).toEqual(['Labels', 'Dataset'])
    const chosen = bestSheet(sheets, items)
    expect(chosen).toBe(1)
    expect(readSurvey(sheets[chosen]?.rows ?? [], items)).toMatchObject({ tool, forms: expected, problems: [] })
  })
})

test('variables that nobody has named are given their questions from the first one on', () => {
  const rows = readDelimited(surveyXactUnnamed)
  const unread = readSurvey(rows, items)
  expect(unread).toMatchObject({ tool: 'surveyXact', forms: [] })
  const first = unread.headings.indexOf('s_1')
  const named = readSurvey(rows, items, { changed: new Map([[first, 'R1']]) })
  const changed = inOrderFrom(named.targets, first, items)
  expect(readSurvey(rows, items, { changed }).forms).toEqual(expected)
})

test('questions in order take from other columns what they give, and end with the file', () => {
  const [first, second, third] = items
  const few = [first, second, third].filter((item) => item !== undefined)
  expect([...inOrderFrom(['R3', null, 'R2'], 2, few)]).toEqual([[2, 'R2']])
  expect([...inOrderFrom([null, 'R1', null, 'R3', 'R2'], 1, few)]).toEqual([
    [1, 'R1'],
    [2, 'R2'],
    [3, 'R3'],
    [4, null],
  ])
  expect(inOrderFrom([null], 0, few).size).toBe(0)
})

test('a file without headings loses no form', () => {
  const rows = readDelimited('4;5;3\n5;4;2\n')
  const changed = new Map<number, string | null>([
    [0, 'R1'],
    [1, 'R2'],
    [2, 'R3'],
  ])
  expect(readSurvey(rows, items, { changed })).toMatchObject({
    hasHeadings: false,
    headings: ['', '', ''],
    forms: [{ values: { R1: 4, R2: 5, R3: 3 } }, { values: { R1: 5, R2: 4, R3: 2 } }],
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
  expect(readSurvey(rows, items, { changed }).forms).toEqual([{ values: { R1: 4 }, comments: [] }])
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
