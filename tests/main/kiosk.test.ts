import { describe, expect, test } from 'vitest'
import type { App } from '../../main/app.ts'
import { contract } from '../../shared/contract/index.ts'
import { NetworkId, ParticipantId } from '../../shared/domain/ids.ts'
import { ask, createTestPlatform, openTestApp, refusal } from '../support/app.ts'
import { openTestStore } from '../support/store.ts'

const network = NetworkId.parse('N1')
const code = '4711'
const values = { R1: 4, R2: null, R5: 2 }
const rejected = (name: string, details = {}) => ({ kind: 'rejected', code: name, details })

const openRound = async (app: App) =>
  await ask(app, 'evaluation.begin', { networkId: network, instrument: 'R', meetingId: null, heldOn: '2026-11-20' })

/** The sample store with a round that is handed round. */
const handedRound = async () => {
  const host = createTestPlatform()
  const app = await openTestApp({ platform: host.platform })
  await ask(app, 'vault.create', { kind: 'sample' })
  const round = await openRound(app)
  await ask(app, 'kiosk.start', { roundId: round.id, code })
  return { host, app, round }
}
const isOn = async (app: App): Promise<boolean> => (await ask(app, 'vault.state', null)).kiosk

describe('a computer that is handed round', () => {
  test('answers the kiosk and nothing else of the app, whatever is asked', async () => {
    const { app } = await handedRound()
    const open = [
      'kiosk.round',
      'kiosk.answer',
      'kiosk.ownSheet',
      'kiosk.goals',
      'kiosk.scoreGoals',
      'vault.state',
      'vault.lock',
      'vault.unlock',
      'vault.endKiosk',
    ]
    const others = (Object.keys(contract) as (keyof typeof contract)[]).filter((name) => !open.includes(name))
    expect(others.length).toBeGreaterThan(100)
    for (const name of others) {
      const result = await app.dispatch(name, null)
      // What does not even fit its schema is turned away before it is asked who asks.
      if (!result.ok) expect([result.failure.kind, name]).not.toEqual(['fault', name])
      expect(result.ok, name).toBe(false)
    }
    expect(await refusal(app, 'networks.list', null)).toEqual(rejected('kiosk-on'))
    expect(await refusal(app, 'group.network', { id: network })).toEqual(rejected('kiosk-on'))
    expect(await refusal(app, 'history.undo', { id: null })).toEqual(rejected('kiosk-on'))
    // A passphrase set by somebody else would be their key.
    expect(await refusal(app, 'vault.protect', { current: null, passphrase: 'a long passphrase' })).toEqual(
      rejected('kiosk-on'),
    )
  })

  test('goes on after a lock and after a restart', async () => {
    const { app, host } = await handedRound()
    await ask(app, 'vault.lock', null)
    await ask(app, 'vault.unlock', { passphrase: null })
    expect(await isOn(app)).toBe(true)
    app.close()
    const again = await openTestApp({ platform: host.platform })
    expect(await isOn(again)).toBe(true)
    expect(await refusal(again, 'networks.list', null)).toEqual(rejected('kiosk-on'))
  })

  test('is left with its code alone, and guessing is slowed down', async () => {
    const { app, host } = await handedRound()
    for (const key of ['0000', '1234', '']) {
      expect(await refusal(app, 'vault.endKiosk', { key })).toEqual(rejected('kiosk-wrong-code'))
    }
    expect(await refusal(app, 'vault.endKiosk', { key: code })).toMatchObject({ code: 'unlock-wait' })
    host.passTime(3000)
    await ask(app, 'vault.endKiosk', { key: code })
    expect(await isOn(app)).toBe(false)
    expect((await ask(app, 'networks.list', null)).length).toBeGreaterThan(0)
    expect(await refusal(app, 'kiosk.round', null)).toEqual(rejected('kiosk-off'))
  })

  test('on a store behind a passphrase it is the passphrase or the recovery code that leads out', async () => {
    const { app } = await handedRound()
    await ask(app, 'vault.endKiosk', { key: code })
    const passphrase = 'sol over vandet'
    const { recoveryCode } = await ask(app, 'vault.protect', { current: null, passphrase })
    const round = await openRound(app)
    for (const key of [passphrase, recoveryCode]) {
      await ask(app, 'kiosk.start', { roundId: round.id, code })
      expect(await refusal(app, 'vault.endKiosk', { key: code })).toEqual(rejected('wrong-passphrase'))
      expect(await isOn(app)).toBe(true)
      await ask(app, 'vault.endKiosk', { key })
      expect(await isOn(app)).toBe(false)
    }
  })

  test('a code of three characters does not begin it', async () => {
    const { ask: call, refusal: refused } = openTestStore()
    await call('sample.load', null)
    const round = await call('evaluation.begin', {
      networkId: network,
      instrument: 'R',
      meetingId: null,
      heldOn: '2026-11-20',
    })
    for (const short of [null, '', '123', '  1 2']) {
      expect(await refused('kiosk.start', { roundId: round.id, code: short })).toBe('kiosk-code-short')
    }
    expect(await refused('kiosk.round', null)).toBe('kiosk-off')
  })
})

describe('what is handed in', () => {
  const started = async () => {
    const store = openTestStore()
    await store.ask('sample.load', null)
    const round = await store.ask('evaluation.begin', {
      networkId: network,
      instrument: 'R',
      meetingId: null,
      heldOn: '2026-11-20',
    })
    await store.ask('kiosk.start', { roundId: round.id, code })
    return { ...store, round }
  }

  test('is counted, and cannot be read back by anybody', async () => {
    const { ask: call, round } = await started()
    await call('kiosk.answer', { participantId: null, values, comments: [{ item: 'R14', text: 'Mere tid til sager' }] })
    expect((await call('kiosk.round', null)).answers).toBe(1)
    expect(JSON.stringify(await call('kiosk.round', null))).not.toContain('Mere tid')
    const entry = await call('evaluation.entry', { roundId: round.id })
    expect(entry.responses).toEqual([])
    expect(entry.comments).toEqual([])
    expect(entry.round).toMatchObject({ answers: 1, sealed: true })
  })

  test('words alone seal the round too', async () => {
    const { ask: call, round } = await started()
    await call('kiosk.answer', { participantId: null, values: {}, comments: [{ item: 'R14', text: 'Kortere oplæg' }] })
    expect(await call('evaluation.entry', { roundId: round.id })).toMatchObject({
      comments: [],
      round: { sealed: true },
    })
  })

  test('does not show on the list of names who has answered by name, and nobody answers twice', async () => {
    const { ask: call, refusal: refused } = await started()
    const before = (await call('kiosk.round', null)).people
    const [first] = before
    const participantId = ParticipantId.parse(first?.participantId)
    await call('kiosk.answer', { participantId, values, comments: [] })
    expect((await call('kiosk.round', null)).people).toEqual(before)
    expect(await refused('kiosk.answer', { participantId, values, comments: [] })).toBe('already-answered')
  })

  test('is refused whole where a part of it is wrong, and where there is nothing', async () => {
    const { ask: call, refusal: refused } = await started()
    expect(await refused('kiosk.answer', { participantId: null, values: {}, comments: [] })).toBe('answer-empty')
    const wrong = { participantId: null, values, comments: [{ item: 'R1', text: 'Ikke et felt til ord' }] }
    expect(await refused('kiosk.answer', wrong)).toBe('unknown-item')
    expect((await call('kiosk.round', null)).answers).toBe(0)
  })
})

describe('answers of a survey tool', () => {
  test('are all taken or none, and none can be read back', async () => {
    const { ask: call, refusal: refused } = openTestStore()
    await call('sample.load', null)
    const { id: roundId } = await call('evaluation.begin', {
      networkId: network,
      instrument: 'R',
      meetingId: null,
      heldOn: '2026-11-20',
    })
    const form = { values, comments: [{ item: 'R14', text: 'Mere tid' }] }
    const bad = { values: { P1: 3 }, comments: [] }
    const digest = 'a'.repeat(64)
    expect(await refused('evaluation.takeSurvey', { roundId, digest, forms: [form, bad] })).toBe('unknown-item')
    expect((await call('evaluation.entry', { roundId })).round.answers).toBe(0)
    await call('evaluation.takeSurvey', { roundId, digest, forms: [form, form, form] })
    expect(await call('evaluation.entry', { roundId })).toMatchObject({
      responses: [],
      comments: [],
      round: { answers: 3, sealed: true },
    })
  })
})

test('a pulse is handed round for 48 hours after its meeting; who has begun has an hour more, and paper is always typed', async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  const meeting = await store.ask('meetings.create', {
    networkId: network,
    date: '2026-11-23',
    startsAt: '08:00',
    endsAt: '09:30',
  })
  await store.ask('attendance.restPresent', { meetingId: meeting.id })
  const round = await store.ask('evaluation.begin', {
    networkId: network,
    instrument: 'P',
    meetingId: meeting.id,
    heldOn: '2026-11-23',
  })
  const pulse = { P1: 4 }
  const answer = { participantId: null, values: pulse, comments: [] }
  const closesAt = { date: '2026-11-25', time: '09:30' }
  const entryOf = async () => (await store.ask('evaluation.entry', { roundId: round.id })).closesAt
  store.travelTo('2026-11-25', '09:29')
  expect(await entryOf()).toEqual({ ...closesAt, isOver: false })
  await store.ask('kiosk.start', { roundId: round.id, code })
  store.travelTo('2026-11-25', '10:15')
  expect((await store.ask('kiosk.round', null)).isOver).toBe(true)
  await store.ask('kiosk.answer', answer)
  store.travelTo('2026-11-25', '10:31')
  expect(await store.refusal('kiosk.answer', answer)).toBe('pulse-over')
  expect(await store.refusal('kiosk.start', { roundId: round.id, code })).toBe('pulse-over')
  expect(await entryOf()).toEqual({ ...closesAt, isOver: true })
  await store.ask('evaluation.addResponse', { roundId: round.id, participantId: null, values: pulse })
  // Nothing of the hour is stored with an answer.
  const columns = store.db.prepare("SELECT name FROM pragma_table_info('response')").pluck().all()
  expect(columns).toEqual(['id', 'round_id', 'participant_id', 'batch'])
})
