import { describe, expect, test } from 'vitest'
import type { MethodName } from '../../shared/contract/index.ts'
import { ask, createTestPlatform, openTestApp } from '../support/app.ts'
import { randomCommands } from '../support/random-commands.ts'
import { dump, dumpAll, openTestStore, type TestStore } from '../support/store.ts'

const undoAll = async ({ ask: call }: TestStore): Promise<number> => {
  for (let steps = 0; ; steps++) if ((await call('history.undo', { id: null })) === null) return steps
}
const redoAll = async ({ ask: call }: TestStore): Promise<number> => {
  for (let steps = 0; ; steps++) if ((await call('history.redo', null)) === null) return steps
}
const answers = ({ db }: TestStore) => db.prepare<[], number>('SELECT count(*) FROM answer').pluck().get() ?? 0

describe('a thousand random commands', () => {
  test.each([1, 2, 3])(
    'taken back one by one leave the store as it was, row for row (seed %i)',
    async (seed) => {
      const store = openTestStore()
      await store.ask('sample.load', null)
      const next = await randomCommands(store, seed)
      await store.ask('bin.empty', null)
      const before = dump(store.db)
      let accepted = 0
      const used = new Set<MethodName>()
      for (let count = 0; count < 1000; count++) {
        const { method, input } = next()
        const result = await store.call(method, input)
        expect(store.faults.map(String), method).toEqual([])
        if (!result.ok) continue
        accepted += 1
        used.add(method)
      }
      expect(accepted).toBeGreaterThan(400)
      expect(used.size).toBeGreaterThan(25)
      const after = dump(store.db)
      expect(after).not.toEqual(before)
      const undone = await undoAll(store)
      expect(undone).toBeGreaterThan(300)
      expect(dump(store.db)).toEqual(before)
      expect(await redoAll(store)).toBe(undone)
      expect(dump(store.db)).toEqual(after)
      // A thousand commands and back, on a machine that may be busy.
    },
    60_000,
  )

  test('with evaluations among them: no step back takes an answer along', async () => {
    const store = openTestStore()
    await store.ask('sample.load', null)
    const next = await randomCommands(store, 4, { alsoUnrecorded: true })
    for (let count = 0; count < 600; count++) {
      const { method, input } = next()
      await store.call(method, input)
      expect(store.faults.map(String), method).toEqual([])
      const before = answers(store)
      if (count % 3 > 0) continue
      const result = await store.call('history.undo', { id: null })
      expect(answers(store)).toBeGreaterThanOrEqual(before)
      if (!result.ok) expect(result.failure).toMatchObject({ kind: 'rejected', code: 'undo-conflict' })
    }
    expect(store.faults).toEqual([])
  })
})

describe('one step back', () => {
  test('answers what it took back, and nothing when there is no more', async () => {
    const { ask: call } = openTestStore()
    expect(await call('history.undo', { id: null })).toBeNull()
    expect(await call('history.redo', null)).toBeNull()
    await call('clients.create', { name: 'Ny kunde', sector: 'public' })
    expect(await call('history.undo', { id: null })).toMatchObject({ method: 'clients.create' })
    expect(await call('clients.list', null)).toEqual([])
    expect(await call('history.redo', null)).toMatchObject({ method: 'clients.create' })
    expect(await call('clients.list', null)).toHaveLength(1)
  })

  test('a new change ends what could be redone', async () => {
    const { ask: call } = openTestStore()
    await call('clients.create', { name: 'Den ene', sector: 'public' })
    await call('history.undo', { id: null })
    await call('clients.create', { name: 'Den anden', sector: 'public' })
    expect(await call('history.redo', null)).toBeNull()
    expect(await call('history.state', null)).toMatchObject({ redo: null, steps: [{ method: 'clients.create' }] })
  })

  test('a command that changed nothing, was refused or is only remembered is no step', async () => {
    const { ask: call, refusal } = openTestStore()
    await call('sample.load', null)
    await call('networks.markOpened', { id: 'N1' })
    await call('clients.update', { id: 'C1', change: { name: 'Lindehøj Kommune' } })
    expect(await refusal('clients.delete', { id: 'nobody' })).toBe('client-not-found')
    expect(await call('history.state', null)).toEqual({ undo: null, redo: null, steps: [] })
  })

  test('a logo comes back byte for byte', async () => {
    const { ask: call, db } = openTestStore()
    const logo = Buffer.from([137, 80, 78, 71, 0, 255, 1])
    db.prepare("UPDATE consultant SET logo = ?, logo_mime = 'image/png'").run(logo)
    await call('consultant.update', { logo: null })
    expect(db.prepare('SELECT logo FROM consultant').pluck().get()).toBeNull()
    await call('history.undo', { id: null })
    expect(db.prepare('SELECT logo FROM consultant').pluck().get()).toEqual(logo)
  })

  test('is refused to a message that reports an older change', async () => {
    const { ask: call, refusal } = openTestStore()
    await call('clients.create', { name: 'A', sector: 'public' })
    const { undo } = await call('history.state', null)
    await call('clients.create', { name: 'B', sector: 'public' })
    expect(await refusal('history.undo', { id: undo?.id ?? null })).toBe('not-newest-change')
  })

  test('leaves alone what was only remembered since', async () => {
    const { ask: call } = openTestStore()
    await call('sample.load', null)
    await call('networks.update', { id: 'N2', change: { name: 'Driften' } })
    await call('networks.markOpened', { id: 'N2' })
    await call('history.undo', { id: null })
    expect((await call('networks.recent', null))[0]).toEqual({ id: 'N2', name: 'Driftslederne' })
  })

  test('is refused where answers have come to rest on the change, and keeps them', async () => {
    const store = openTestStore()
    const { ask: call, refusal } = store
    const client = await call('clients.create', { name: 'Kunde', sector: 'public' })
    const network = await call('networks.create', { clientId: client.id, name: 'Netværk', startsOn: null })
    const meeting = await call('meetings.create', { networkId: network.id, date: '2026-11-20' })
    const { id } = await call('evaluation.begin', {
      networkId: network.id,
      instrument: 'P',
      meetingId: meeting.id,
      heldOn: '2026-11-20',
    })
    const values = { P1: 4 }
    await call('participants.add', {
      networkId: network.id,
      startsOn: '2026-11-01',
      members: ['Ask', 'Bo', 'Dan', 'Eva', 'Fie'].map((fullName) => ({ person: { fullName }, employment: {} })),
    })
    await call('history.undo', { id: null })
    await call('history.redo', null)
    await call('evaluation.addResponse', { roundId: id, participantId: null, values })
    await call('history.undo', { id: null })
    const before = dump(store.db)
    expect(await refusal('history.undo', { id: null })).toBe('undo-conflict')
    expect(dump(store.db)).toEqual(before)
  })

  test('nothing of an anonymous answer is in the log', async () => {
    const { ask: call, db } = openTestStore()
    await call('sample.load', null)
    const round = await call('evaluation.begin', {
      networkId: 'N1',
      instrument: 'R',
      meetingId: null,
      heldOn: '2026-11-20',
    })
    const answer = await call('evaluation.addResponse', { roundId: round.id, participantId: null, values: { R1: 4 } })
    await call('evaluation.updateResponse', {
      roundId: round.id,
      id: answer.id,
      participantId: null,
      values: { R1: 2 },
    })
    await call('evaluation.addComment', { roundId: round.id, item: 'R14', text: 'Kortere oplæg' })
    await call('evaluation.removeResponse', { roundId: round.id, id: answer.id })
    expect(db.prepare('SELECT count(*) FROM row_change').pluck().get()).toBe(0)
  })
})

describe('the day', () => {
  test('changes can be taken back after a restart, and not the day after', async () => {
    const { platform, passTime } = createTestPlatform()
    const restart = async (work: (app: Awaited<ReturnType<typeof openTestApp>>) => Promise<void>) => {
      const app = await openTestApp({ platform, demo: true })
      await work(app)
      app.close()
    }
    const names = async (app: Awaited<ReturnType<typeof openTestApp>>) =>
      (await ask(app, 'clients.list', null)).map(({ name }) => name)
    await restart(async (app) => void (await ask(app, 'clients.create', { name: 'Åkommunen', sector: 'public' })))
    await restart(async (app) => {
      expect(await names(app)).toContain('Åkommunen')
      await ask(app, 'history.undo', { id: null })
      expect(await names(app)).not.toContain('Åkommunen')
    })
    await restart(async (app) => {
      await ask(app, 'history.redo', null)
      expect(await names(app)).toContain('Åkommunen')
    })
    passTime(24 * 60 * 60 * 1000)
    await restart(async (app) => {
      expect(await ask(app, 'history.state', null)).toEqual({ undo: null, redo: null, steps: [] })
      expect(await ask(app, 'history.undo', { id: null })).toBeNull()
      expect(await names(app)).toContain('Åkommunen')
    })
  })
})

describe('the bin', () => {
  test('lists what was deleted and brings it back whole, also out of turn', async () => {
    const store = openTestStore()
    const { ask: call } = store
    await call('sample.load', null)
    const before = dump(store.db)
    await call('clients.delete', { id: 'C1' })
    await call('clients.update', { id: 'C2', change: { note: 'Noget andet imens' } })
    const [entry] = await call('bin.list', null)
    expect(entry).toMatchObject({ kind: 'client', name: 'Lindehøj Kommune', deletedOn: '2026-11-24' })
    expect(entry?.records).toBeGreaterThan(200)
    await call('bin.restore', { id: entry?.id ?? 0 })
    expect(await call('bin.list', null)).toEqual([])
    await call('clients.update', { id: 'C2', change: { note: (await call('clients.get', { id: 'C2' })).client.note } })
    const after = dump(store.db)
    expect({ ...after, client: [] }).toEqual({ ...before, client: [] })
    // The restoring is a step like any other.
    await call('history.undo', { id: null })
    expect(await call('bin.list', null)).toHaveLength(1)
  })

  test('names the meeting and the network a deleted meeting belonged to', async () => {
    const { ask: call } = openTestStore()
    await call('sample.load', null)
    await call('meetings.delete', { id: 'N1-m5' })
    expect(await call('bin.list', null)).toMatchObject(
      [{ kind: 'meeting', name: /^\d{4}-/, of: 'Skoleledere Nord' }].map((entry) => ({
        ...entry,
        name: expect.stringMatching(entry.name),
      })),
    )
  })

  test('keeps a deletion for thirty days', async () => {
    const { ask: call, travelTo } = openTestStore()
    await call('sample.load', null)
    await call('meetings.delete', { id: 'N1-m5' })
    travelTo('2026-12-24')
    await call('clients.update', { id: 'C2', change: { note: 'a' } })
    expect(await call('bin.list', null)).toHaveLength(1)
    travelTo('2026-12-25')
    await call('clients.update', { id: 'C2', change: { note: 'b' } })
    expect(await call('bin.list', null)).toEqual([])
  })

  test('emptied, keeps no trace of what was in it', async () => {
    const { ask: call, db, refusal } = openTestStore()
    await call('sample.load', null)
    await call('clients.create', { name: 'Hemmelig A/S', sector: 'private' })
    const [client] = (await call('clients.list', null)).filter((one) => one.name === 'Hemmelig A/S')
    const id = client?.id ?? ''
    await call('clients.update', { id, change: { note: 'Kanariefugl' } })
    await call('clients.delete', { id })
    const [entry] = await call('bin.list', null)
    await call('bin.remove', { id: entry?.id ?? 0 })
    expect(JSON.stringify(dumpAll(db))).not.toMatch(/Hemmelig|Kanariefugl/)
    expect(await refusal('bin.restore', { id: entry?.id ?? 0 })).toBe('not-in-bin')
    await call('meetings.delete', { id: 'N1-m5' })
    const [meeting] = await call('bin.list', null)
    await call('bin.restore', { id: meeting?.id ?? 0 })
    await call('history.undo', { id: null })
    await call('bin.remove', { id: meeting?.id ?? 0 })
    expect(await call('history.state', null)).toEqual({ undo: null, redo: null, steps: [] })
    await call('steps.delete', { id: 'N1-s1' })
    await call('bin.empty', null)
    expect(db.prepare('SELECT count(*) FROM row_change').pluck().get()).toBe(0)
  })
})
