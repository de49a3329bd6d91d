import { describe, expect, test } from 'vitest'
import { readSheets } from '../../../renderer/features/import/read-sheets.ts'
import { readDelimited } from '../../../shared/exchange/read-delimited.ts'
import { besideSheet, bestSheet } from '../../../shared/exchange/surveys/best-sheet.ts'
import { inOrderFrom } from '../../../shared/exchange/surveys/match-items.ts'
import { readSurvey, type SurveyChoices } from '../../../shared/exchange/surveys/read-survey.ts'
import { expectedForms, traces } from '../../support/survey-answers.ts'
import { type SurveyExport, surveyExports } from '../../support/survey-exports.ts'
import { reviewItems as items } from '../../support/survey-items.ts'

/** Reads the files of an export as the page does, from their bytes. */
async function readExport({ files }: SurveyExport, choices: SurveyChoices = {}) {
  const sheets = (
    await Promise.all((await files()).map(({ bytes }) => readSheets(new Blob([new Uint8Array(bytes)]))))
  ).flat()
  const chosen = bestSheet(sheets, items)
  return readSurvey(sheets[chosen]?.rows ?? [], items, choices, besideSheet(sheets, chosen))
}
const scalesOf = async (file: SurveyExport) => (await readExport(file)).scales.map(({ scale }) => scale)
const asWritten = async (file: SurveyExport): Promise<SurveyChoices> => ({
  readings: new Map((await scalesOf(file)).map((scale) => [scale, 'asWritten'])),
})

describe.each(Object.entries(surveyExports))('%s', (_, file) => {
  test('is recognised and read answer for answer, and nothing of who answered comes out', async () => {
    const survey = await readExport(file, file.asksReading ? await asWritten(file) : {})
    expect(survey.tool).toBe(file.tool)
    expect(survey.targets.filter((target) => target !== null)).toEqual(items.map(({ id }) => id))
    expect(survey.problems).toEqual([])
    expect(survey.forms).toEqual(expectedForms)
    for (const trace of Object.values(traces)) expect(JSON.stringify(survey.forms)).not.toContain(trace)
  })

  test('asks what its numbers mean only where it does not say so itself', async () => {
    const { scales, forms } = await readExport(file)
    const asked = scales.filter(({ items: asking, reading }) => asking.length > 0 && reading === null)
    expect(asked.length > 0).toBe(file.asksReading)
    if (file.asksReading) expect(forms.map(({ values }) => values)).toEqual([{}, {}])
  })

  test('a form that was never sent in is left out until it is asked for', async () => {
    const begun = file.tellsUnfinished ? 1 : 0
    expect((await readExport(file)).unfinished).toBe(begun)
    expect((await readExport(file, { withUnfinished: true })).forms).toHaveLength(expectedForms.length + begun)
  })
})

test('words of a list that are not ours are asked about as words', async () => {
  const labels = { name: 'labels', rows: readDelimited('s_1;1;Uenig\ns_1;2;Enig\n') }
  const changed = new Map([[0, 'R1']])
  const survey = readSurvey(readDelimited('s_1\n1\n2\n2\n'), items, { changed }, [labels])
  expect(survey.scales[0]?.others.map(({ text, count }) => [text, count])).toEqual([
    ['Uenig', 1],
    ['Enig', 2],
  ])
})

test('short names are told with the questions that the file gives for them', async () => {
  const survey = await readExport(surveyExports['SurveyXact, workbook'] as SurveyExport)
  expect(survey.titles[survey.headings.indexOf('s_6')]).toContain('Jeg stoler på, at det bliver mellem os.')
})

const oneList = (text: string, choices: SurveyChoices = {}) => readSurvey(readDelimited(text), items, choices)
const agreement = items[0]?.steps.map(([words]) => words).join('|') ?? ''
const counted = { readings: new Map([[agreement, 'asWritten']]) } satisfies SurveyChoices

test('variables that nobody has named are given their questions from the first one on', () => {
  const rows = readDelimited('s_1;s_2;s_3;stato_4\nHelt enig;Delvis enig;Noget;1\n')
  const unread = readSurvey(rows, items)
  expect(unread).toMatchObject({ tool: 'surveyXact', forms: [] })
  const named = readSurvey(rows, items, { changed: new Map([[0, 'R1']]) })
  const changed = new Map([...inOrderFrom(named.targets, 0, items), [3, null]])
  expect(readSurvey(rows, items, { changed }).forms).toEqual([{ values: { R1: 5, R2: 4, R3: 3 }, comments: [] }])
})

test('questions in order take from other columns what they give, and end with the file', () => {
  const few = items.slice(0, 3)
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
  const changed = new Map<number, string | null>([
    [0, 'R1'],
    [1, 'R2'],
  ])
  expect(oneList('4;5;3\n5;4;2\n', { changed, ...counted })).toMatchObject({
    hasHeadings: false,
    headings: ['', '', ''],
    forms: [{ values: { R1: 4, R2: 5 } }, { values: { R1: 5, R2: 4 } }],
  })
})

test('an answer that cannot be read is named with its row and left out; a row without answers is told of', () => {
  const survey = oneList('R1;R2;R14\n4;7;\n;;\nVed ikke;måske;Godt\n', counted)
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
  expect(oneList('Formål;R2\nHelt enig;Helt uenig\n').targets).toEqual([null, 'R2'])
  const changed = new Map<number, string | null>([
    [0, 'R1'],
    [1, null],
  ])
  expect(oneList('Formål;R2\nHelt enig;Helt uenig\n', { changed }).forms).toEqual([{ values: { R1: 5 }, comments: [] }])
})

describe('headings of other shapes', () => {
  const [first, second] = [
    'Vi er enige om, hvad vi vil med netværket.',
    'Jeg kan genkende mit eget mål i det, vi arbejder med.',
  ]
  const form = [{ values: { R1: 5, R2: 1 }, comments: [] }]

  test.each([
    ['a title and a line above', `Evaluering af netværket;;\nHentet i dag;;\nNavn;${first};${second}\n`],
    ['a question over its rows', `Navn;Hvor enig er du?;\n;${first};${second}\n`],
    ['codes above the questions', `Navn;R1;R2\nNavn;${first};${second}\n`],
    ['questions above their codes', `Navn;${first};${second}\nNavn;R1;R2\n`],
    ['the kind of answer below', `Navn;${first};${second}\nOpen-Ended Response;Response;Response\n`],
    ['mark-up', `Navn;"<p><strong>${first}</strong></p>";"2.&nbsp;${second.replace('å', '&aring;')}<br>"\n`],
    ['lines in a heading', `Navn;"Hvor enig er du?\n${first}";"Hvor enig er du?\n${second}"\n`],
  ])('%s', (_, top) => {
    const survey = oneList(`${top}Dorte;Helt enig;Helt uenig\n`)
    expect(survey).toMatchObject({ targets: [null, 'R1', 'R2'], forms: form, problems: [] })
  })

  test('a form that speaks of a total is a form', () => {
    const survey = oneList(`R14;R1\nI alt gode møder, men tiden er for kort;Helt enig\nGodt;Helt uenig\n`)
    expect(survey).toMatchObject({ forms: [{ values: { R1: 5 } }, { values: { R1: 1 } }], sums: [] })
  })

  test('totals below the answers are no form', () => {
    const survey = oneList(`Navn;${first};${second}\nDorte;Helt enig;Helt uenig\nGennemsnit;4,25;3\nAntal svar;1;1\n`)
    expect(survey).toMatchObject({ forms: form, problems: [], sums: [3, 4] })
  })

  test('a first row that is unlike all questions keeps its place', () => {
    expect(oneList('Navn;Alder\nDorte;44\nHans;51\n')).toMatchObject({
      headings: ['Navn', 'Alder'],
      forms: [],
      empty: [2, 3],
    })
  })
})

test('a text longer than can be kept is shortened, and that is told', () => {
  const survey = oneList(`R1;R14\nHelt enig;${'ord '.repeat(400)}\n`)
  expect(survey.shortened).toBe(1)
  expect(survey.forms[0]?.comments[0]?.text).toHaveLength(1000)
})
