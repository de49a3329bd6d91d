import { expect, test } from 'vitest'
import { networkId } from '../support/ids.ts'
import { dumpAll, openTestStore, TODAY } from '../support/store.ts'

const headings = ['Respondent', 'Hvad synes du?', 'Mere?']
const targets = [null, 'R1', 'R14']
const forms = [{ values: { R1: 4 }, comments: [{ item: 'R14', text: 'Qz7x mere tid' }] }]

const digestOf = (file: number): string => String(file).padStart(64, '0')

const withRound = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  const begin = { networkId: networkId('N1'), instrument: 'R', meetingId: null, heldOn: TODAY } as const
  return { ...store, round: await store.ask('evaluation.begin', begin) }
}

test('how a file was read is known again by its headings, for the same instrument only', async () => {
  const { ask, round } = await withRound()
  expect(await ask('evaluation.surveyLayout', { instrument: 'R', headings })).toBeNull()
  await ask('evaluation.takeSurvey', { roundId: round.id, forms, digest: digestOf(1), layout: { headings, targets } })
  const again = [' respondent', 'HVAD SYNES DU?', 'Mere?']
  expect(await ask('evaluation.surveyLayout', { instrument: 'R', headings: again })).toEqual({ targets })
  expect(await ask('evaluation.surveyLayout', { instrument: 'Y', headings })).toBeNull()
  expect(await ask('evaluation.surveyLayout', { instrument: 'R', headings: headings.toReversed() })).toBeNull()
  const mended = [null, 'R2', null]
  await ask('evaluation.takeSurvey', {
    roundId: round.id,
    forms,
    digest: digestOf(2),
    layout: { headings, targets: mended },
  })
  expect(await ask('evaluation.surveyLayout', { instrument: 'R', headings })).toEqual({ targets: mended })
})

test('nothing of headings or answers is kept with it, and nothing at all where a form is refused', async () => {
  const { ask, db, refusal, round } = await withRound()
  const bad = [...forms, { values: { P1: 3 }, comments: [] }]
  expect(
    await refusal('evaluation.takeSurvey', {
      roundId: round.id,
      forms: bad,
      digest: digestOf(1),
      layout: { headings, targets },
    }),
  ).toBe('unknown-item')
  expect(dumpAll(db).survey_layout).toEqual([])
  await ask('evaluation.takeSurvey', { roundId: round.id, forms, digest: digestOf(1), layout: { headings, targets } })
  const kept = dumpAll(db).survey_layout?.join() ?? ''
  for (const word of ['Respondent', 'synes', 'Qz7x']) expect(kept).not.toContain(word)
  expect(dumpAll(db).row_change?.join() ?? '').not.toContain('survey_layout')
})
