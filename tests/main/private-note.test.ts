import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract } from '../../shared/contract/index.ts'
import { savedText } from '../support/saved-text.ts'
import { openStore, type TestStore } from '../support/store.ts'
import { type FeatureMethod, validInputs } from '../support/valid-inputs.ts'

/** So short that no line break or hyphen can cut it in two. */
const CANARY = 'Qz7x'

/**
 * The only methods that may give out what the consultant wrote for themselves, each with the one text it is for. All
 * are asked by the consultant's own screens and by nothing that is exported, printed or shown to a group.
 */
const consultantOnly: ReadonlySet<string> = new Set(['meetings.privateNote', 'attendance.absences', 'notes.list'])

const methods = Object.keys(contract).filter((name): name is FeatureMethod => !name.startsWith('vault.'))

let store: TestStore
let inputs: Awaited<ReturnType<typeof validInputs>>

beforeAll(async () => {
  store = openStore()
  await store.ask('sample.load', null)
  inputs = await validInputs(store)
  store.db.exec(`
    INSERT OR REPLACE INTO meeting_private_note (meeting_id, text) SELECT id, '${CANARY}' FROM meeting;
    UPDATE attendance SET reason = '${CANARY}';
    UPDATE attendance SET status = 'cancelled', announced_on = '2026-11-01' WHERE participant_id LIKE '%p05';
    INSERT INTO note (id, client_id, written_on, text) SELECT 'nc-' || id, id, '2026-11-20', '${CANARY}' FROM client;
    INSERT INTO note (id, participant_id, written_on, text)
      SELECT 'np-' || id, id, '2026-11-20', '${CANARY}' FROM participant;
    INSERT INTO note (id, network_id, written_on, text) SELECT 'nn-' || id, id, '2026-11-20', '${CANARY}' FROM network;
  `)
})
afterAll(() => void store.db.close())

/** All that a call gives out: its answer, what it saves and what it tells the screens. What is changed is taken back. */
async function givenOut(method: string, input: unknown): Promise<string> {
  const { db, call, saved, events } = store
  const [files, told] = [saved.length, events.length]
  db.exec('BEGIN')
  try {
    const result = await call(method, input)
    const texts = await Promise.all(saved.slice(files).map(savedText))
    return JSON.stringify([result, events.slice(told), texts])
  } finally {
    db.exec('ROLLBACK')
  }
}

test.each(methods.filter((method) => !consultantOnly.has(method)))(
  '%s gives out nothing that the consultant wrote for themselves',
  async (method) => expect(await givenOut(method, inputs[method])).not.toContain(CANARY),
)

test.each(methods.filter((method) => consultantOnly.has(method)))(
  '%s gives the consultant what they wrote',
  async (method) => expect(await givenOut(method, inputs[method])).toContain(CANARY),
)

test('every handout and every meeting’s minutes are free of it, in both languages', async () => {
  const { handouts } = await store.ask('handouts.catalogue', { language: 'da' })
  for (const { id: meetingId, networkId } of await allMeetings()) {
    expect(await givenOut('meetings.exportMinutes', { id: meetingId })).not.toContain(CANARY)
    expect(await givenOut('meetings.sharedMinutes', { id: meetingId })).not.toContain(CANARY)
    if (!meetingId.endsWith('m9')) continue
    for (const language of ['da', 'en'] as const) {
      const options = { networkId, variant: 'public', language, personal: false, meetingId, copies: 1 }
      const pack = { ...options, handouts: handouts.map(({ id }) => id) }
      expect(await givenOut('handouts.export', pack)).not.toContain(CANARY)
    }
  }
})

test('what is deleted and put in the bin does not show it either', async () => {
  const { db, ask } = store
  db.exec('BEGIN')
  await ask('meetings.delete', { id: 'N1-m9' })
  const bin = JSON.stringify([await ask('bin.list', null), await ask('history.state', null)])
  db.exec('ROLLBACK')
  expect(bin).not.toContain(CANARY)
})

test('the search for it can find it', async () => {
  await store.ask('meetings.setMinutes', { id: 'N1-m4', text: `Her står ${CANARY}` })
  expect(await givenOut('meetings.exportMinutes', { id: 'N1-m4' })).toContain(CANARY)
  expect(await givenOut('meetings.previewMinutes', { id: 'N1-m4' })).toContain(CANARY)
  await store.ask('meetings.setMinutes', { id: 'N1-m4', text: '' })
})

async function allMeetings() {
  const networks = await store.ask('networks.list', null)
  const plans = await Promise.all(networks.map(({ id }) => store.ask('meetings.plan', { networkId: id })))
  return plans.flatMap(({ meetings }) => meetings.map(({ id, networkId }) => ({ id, networkId })))
}
