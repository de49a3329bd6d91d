import { describe, expect, test } from 'vitest'
import { readSheets } from '../../renderer/features/import/read-sheets.ts'
import { layoutHeadings } from '../../renderer/features/survey-import/layout-headings.ts'
import { sheetsDigest } from '../../renderer/features/survey-import/sheets-digest.ts'
import { addDays } from '../../shared/domain/dates.ts'
import { besideSheet, bestSheet } from '../../shared/exchange/surveys/best-sheet.ts'
import { readSurvey } from '../../shared/exchange/surveys/read-survey.ts'
import { networkId } from '../support/ids.ts'
import { dumpAll, openTestStore, TODAY } from '../support/store.ts'
import { traces } from '../support/survey-answers.ts'
import { type SurveyExport, surveyExports } from '../support/survey-exports.ts'
import { reviewItems as items } from '../support/survey-items.ts'

const withRound = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  const begin = { networkId: networkId('N1'), instrument: 'R', meetingId: null, heldOn: TODAY } as const
  return { ...store, round: await store.ask('evaluation.begin', begin) }
}

/** What the page sends of a file, everything chosen as it stands. */
async function sentOf({ files }: SurveyExport) {
  const read = await Promise.all((await files()).map(({ bytes }) => readSheets(new Blob([new Uint8Array(bytes)]))))
  const sheets = read.flat()
  const chosen = bestSheet(sheets, items)
  const [rows, beside] = [sheets[chosen]?.rows ?? [], besideSheet(sheets, chosen)]
  const { scales } = readSurvey(rows, items, {}, beside)
  const readings = new Map(scales.map(({ scale, said }) => [scale, said ?? 'asWritten']))
  const survey = readSurvey(rows, items, { readings, withUnfinished: true }, beside)
  return {
    forms: survey.forms.map(({ values, comments }) => ({ values, comments: [...comments] })),
    digest: await sheetsDigest(sheets),
    layout: { headings: layoutHeadings(survey) ?? [], targets: [...survey.targets] },
  }
}

test('files of all shapes leave nothing in the store of who answered, when or from where', async () => {
  const { ask, db } = openTestStore()
  await ask('sample.load', null)
  const found = () => {
    const dump = JSON.stringify(dumpAll(db))
    return { traces: Object.values(traces).filter((trace) => dump.includes(trace)), dump }
  }
  expect(found().traces).toEqual([])
  const digests: string[] = []
  for (const [at, file] of Object.values(surveyExports).entries()) {
    const begin = { networkId: networkId('N1'), instrument: 'R', meetingId: null, heldOn: addDays(TODAY, -at) } as const
    const round = await ask('evaluation.begin', begin)
    const { forms, ...sent } = await sentOf(file)
    // Enough forms for the digest of the file to be kept.
    await ask('evaluation.takeSurvey', { roundId: round.id, ...sent, forms: [...forms, ...forms] })
    digests.push(sent.digest)
  }
  const { traces: left, dump } = found()
  expect(left).toEqual([])
  expect(dump.split('Mere tid; og').length).toBeGreaterThan(digests.length)
  const asBytes = (digest: string) => JSON.stringify([...Buffer.from(digest, 'hex')]).slice(1, -1)
  expect(digests.filter((digest) => dump.includes(digest) || dump.includes(asBytes(digest)))).toEqual([])
})

describe('the same file twice', () => {
  test('is told before and refused, in its round only, and the digest goes with the round', async () => {
    const { ask, refusal, db, round } = await withRound()
    const { forms, digest, layout } = await sentOf(surveyExports['Microsoft Forms, workbook'] as SurveyExport)
    const sent = { forms: [...forms, ...forms], digest, layout }
    const isTaken = () => ask('evaluation.isSurveyTaken', { roundId: round.id, digest })
    expect(await isTaken()).toBe(false)
    await ask('evaluation.takeSurvey', { roundId: round.id, ...sent })
    expect(await isTaken()).toBe(true)
    expect(await refusal('evaluation.takeSurvey', { roundId: round.id, ...sent })).toBe('survey-taken')
    expect((await ask('evaluation.entry', { roundId: round.id })).round.answers).toBe(4)
    const other = await ask('evaluation.begin', {
      networkId: networkId('N2'),
      instrument: 'R',
      meetingId: null,
      heldOn: TODAY,
    })
    expect(await ask('evaluation.isSurveyTaken', { roundId: other.id, digest })).toBe(false)
    await ask('evaluation.deleteRound', { roundId: round.id })
    expect(db.prepare('SELECT count(*) FROM form_taken').pluck().get()).toBe(0)
  })

  test('saved once more as another kind of file is the same; one answer more makes it another', async () => {
    const rows = (last: string) => [{ name: 'a', rows: [{ line: 1, cells: ['R1', 4, last] }] }]
    const digest = await sheetsDigest(rows('5'))
    expect(await sheetsDigest([{ name: 'b', rows: [{ line: 1, cells: ['R1', '4', 5] }] }])).toBe(digest)
    expect(await sheetsDigest(rows('4'))).not.toBe(digest)
  })

  test('too small to be kept without leading to its answers is not remembered', async () => {
    const { ask, round } = await withRound()
    const { forms, digest } = await sentOf(surveyExports['Google Forms'] as SurveyExport)
    await ask('evaluation.takeSurvey', { roundId: round.id, digest, forms })
    expect(forms).toHaveLength(2)
    expect(await ask('evaluation.isSurveyTaken', { roundId: round.id, digest })).toBe(false)
  })
})
