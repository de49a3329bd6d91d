import { describe, expect, test } from 'vitest'
import type { FoundKind } from '../../shared/contract/find.ts'
import { ClientId, MeetingId, NetworkId, ParticipantId } from '../../shared/domain/ids.ts'
import { randomCommands, randomFrom } from '../support/random-commands.ts'
import { openTestStore, type TestStore } from '../support/store.ts'

const plain = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('')

const sampleStore = async (): Promise<TestStore> => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
const foundIn = async ({ ask }: TestStore, text: string, kind: FoundKind) =>
  (await ask('find.all', { text, only: null })).find((group) => group.kind === kind)?.found ?? []
const titles = async (store: TestStore, text: string, kind: FoundKind) =>
  (await foundIn(store, text, kind)).map(({ title }) => plain(title))

/** What the index holds beside what it should hold, and whether its words are those of its rows. */
const indexOf = ({ db }: TestStore) => {
  const rows = (table: string) =>
    db.prepare(`SELECT source, key, of_network, title, body FROM ${table} ORDER BY 1, 2, 3`).all()
  // Fails when the words of the index are not those of the rows.
  db.exec("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
  return { kept: rows('search_entry'), rebuilt: rows('search_source') }
}

describe('letters', () => {
  const notes = ['En far til tre', 'Et får på marken', 'Aaberg og Åberg', 'Ærø og Aeroe', 'SØREN på ØEN']
  const store = async () => {
    const made = await sampleStore()
    const add = made.db.prepare("INSERT INTO note (id, network_id, written_on, text) VALUES (?, 'N1', '2026-11-01', ?)")
    for (const [index, text] of notes.entries()) add.run(`note-${index}`, text)
    return made
  }
  const hits = async (made: TestStore, text: string) =>
    (await foundIn(made, text, 'note')).map((one) => plain(one.excerpt))

  test('Danish letters are exact, in either case', async () => {
    const made = await store()
    expect(await hits(made, 'får')).toEqual(['Et får på marken'])
    expect(await hits(made, 'far')).toEqual(['En far til tre'])
    expect(await hits(made, 'FÅR')).toEqual(['Et får på marken'])
    expect(await hits(made, 'åb')).toEqual(['Aaberg og Åberg'])
    expect(await hits(made, 'å')).toEqual(['Aaberg og Åberg'])
    expect(await hits(made, 'ae')).toEqual(['Ærø og Aeroe'])
    expect(await hits(made, 'søren øen')).toEqual(['SØREN på ØEN'])
    expect(await hits(made, 'soren')).toEqual([])
  })

  test('quotation marks keep words together, and no sign is an order to the index', async () => {
    const made = await store()
    expect(await hits(made, '"far til"')).toEqual(['En far til tre'])
    expect(await hits(made, '"far tre"')).toEqual([])
    for (const text of ['"', 'a" OR "b', 'title:far', 'far*', '^far', 'NEAR(a b)', '{', "'; --", '(', '-far', 'a AND'])
      await expect(made.ask('find.all', { text, only: null })).resolves.toBeInstanceOf(Array)
    expect(await hits(made, 'far NOT tre')).toEqual([])
  })
})

describe('what is found', () => {
  test('names before texts, and the name that begins so first', async () => {
    const store = await sampleStore()
    expect((await titles(store, 'fjord', 'network'))[0]).toBe('På tværs af Fjorden')
    expect(await titles(store, 'drift', 'network')).toEqual(['Driftslederne'])
    expect((await titles(store, 'signe lær', 'person'))[0]).toBe('Signe Lærkedal')
    expect((await titles(store, 'lindehøj', 'client'))[0]).toBe('Lindehøj Kommune')
  })

  test('each kind, with where it belongs', async () => {
    const store = await sampleStore()
    const { ask, db } = store
    db.exec(`INSERT INTO decision (id, meeting_id, position, text) VALUES ('d1', 'N1-m4', 1, 'Vi køber kanelsnegle');
      INSERT INTO meeting_private_note (meeting_id, text) VALUES ('N1-m4', 'Kanelsnegle er en dårlig idé');
      INSERT INTO reflection VALUES ('N1-p01', 'N1', 'why', 'For kanelsneglenes skyld');
      INSERT INTO client_contact (id, client_id, name) VALUES ('cc1', 'C1', 'Karla Kanelsnegl');`)
    await ask('steps.create', {
      networkId: NetworkId.parse('N1'),
      text: 'Bag kanelsnegle',
      responsible: '',
      dueOn: null,
      state: 'open',
    })
    const groups = await ask('find.all', { text: 'kanelsnegl', only: null })
    expect(groups.map(({ kind, found }) => [kind, found.length])).toEqual([
      ['client', 1],
      ['meeting', 1],
      ['step', 1],
      ['note', 1],
      ['reflection', 1],
    ])
    const all = groups.flatMap(({ found }) => found)
    expect(all.filter((one) => one.private).map(({ kind }) => kind)).toEqual(['note', 'reflection'])
    expect(all.find(({ kind }) => kind === 'meeting')).toMatchObject({
      meetingId: 'N1-m4',
      networkId: 'N1',
      networkName: 'Skoleledere Nord',
    })
    expect(all.find(({ kind }) => kind === 'reflection')).toMatchObject({ participantId: 'N1-p01', networkId: 'N1' })
    expect(all.find(({ kind }) => kind === 'meeting')?.excerpt).toContainEqual({ text: 'kanelsnegle', hit: true })
  })

  test('materials in the language of the consultant', async () => {
    const store = await sampleStore()
    expect((await foundIn(store, 'giver og får', 'material'))[0]?.material).toEqual({ kind: 'handout', id: 'H16' })
    await store.ask('consultant.update', { language: 'en' })
    expect((await foundIn(store, 'giving and getting', 'material'))[0]?.material).toEqual({
      kind: 'handout',
      id: 'H16',
    })
  })

  test('no answer and no comment of a round', async () => {
    const store = await sampleStore()
    const comments = store.db.prepare<[], string>('SELECT text FROM comment').pluck().all()
    expect(comments.length).toBeGreaterThan(0)
    for (const text of comments) expect(await store.ask('find.all', { text: `"${text}"`, only: null })).toEqual([])
  })

  test('a few of each kind, more when asked, the newest meeting first', async () => {
    const store = await sampleStore()
    const groups = await store.ask('find.all', { text: '2026', only: null })
    const few = groups.find(({ kind }) => kind === 'meeting')
    expect(few).toMatchObject({ more: true })
    expect(few?.found).toHaveLength(4)
    const [many] = await store.ask('find.all', { text: '2026', only: 'meeting' })
    const dates = (many?.found ?? []).map(({ date }) => date ?? '')
    expect(dates.length).toBeGreaterThan(4)
    expect(dates).toEqual(dates.toSorted().toReversed())
  })

  test('very many hits are found in the same order as few', async () => {
    const store = await sampleStore()
    const add = store.db.prepare("INSERT INTO participant (id, full_name, email) VALUES (?, ?, 'kvist@example.dk')")
    store.db.transaction(() => {
      for (let n = 0; n < 600; n++) add.run(`x${n}`, `Person ${n}`)
      add.run('y1', 'Asta Kvist')
      add.run('y2', 'Kvist Asta')
    })()
    expect((await titles(store, 'kvist', 'person')).slice(0, 2)).toEqual(['Kvist Asta', 'Asta Kvist'])
  })
})

describe('the index is always that of the tables', () => {
  test('a change, a deletion with all that hangs on it, and taking it back', async () => {
    const store = await sampleStore()
    const { ask } = store
    const meeting = MeetingId.parse('N1-m5')
    await ask('meetings.update', { id: meeting, change: { place: 'Rundetårn' } })
    expect((await foundIn(store, 'rundetårn', 'meeting')).map(({ meetingId }) => meetingId)).toEqual([meeting])
    await ask('networks.delete', { id: NetworkId.parse('N1') })
    expect(await foundIn(store, 'rundetårn', 'meeting')).toEqual([])
    expect(await titles(store, 'skoleledere nord', 'network')).toEqual([])
    await ask('history.undo', { id: null })
    expect((await foundIn(store, 'rundetårn', 'meeting')).map(({ meetingId }) => meetingId)).toEqual([meeting])
    await ask('clients.delete', { id: ClientId.parse('C1') })
    expect(await titles(store, 'lindehøj', 'client')).toEqual([])
    const { kept, rebuilt } = indexOf(store)
    expect(kept).toEqual(rebuilt)
  })

  test('a person who is replaced leaves nothing behind', async () => {
    const store = await sampleStore()
    const id = ParticipantId.parse('N1-p01')
    store.db.prepare("INSERT OR REPLACE INTO participant (id, full_name) VALUES (?, 'Nanna Nyeng')").run(id)
    expect(await titles(store, 'nanna nyeng', 'person')).toEqual(['Nanna Nyeng'])
    expect(await titles(store, 'anja bergholt', 'person')).toEqual([])
    const { kept, rebuilt } = indexOf(store)
    expect(kept).toEqual(rebuilt)
  })

  test.for([1, 2, 3])('random commands, undo and redo (seed %i)', async (seed) => {
    const store = await sampleStore()
    const random = randomFrom(seed)
    const next = await randomCommands(store, seed, { alsoUnrecorded: true })
    for (let step = 0; step < 400; step++) {
      const what = random()
      if (what < 0.1) await store.call('history.undo', { id: null })
      else if (what < 0.15) await store.call('history.redo', null)
      else {
        const { method, input } = next()
        await store.call(method, input)
      }
    }
    const { kept, rebuilt } = indexOf(store)
    expect(kept.length).toBeGreaterThan(0)
    expect(kept).toEqual(rebuilt)
    await store.ask('sample.remove', null)
    const after = indexOf(store)
    expect(after.kept).toEqual(after.rebuilt)
  })
})

describe('goals', () => {
  test('are found by their words for the consultant, as they are worded now, and no more once they are gone', async () => {
    const store = await sampleStore()
    const { ask } = store
    const [networkId, participantId] = [NetworkId.parse('N1'), ParticipantId.parse('N1-p04')]
    const goal = {
      text: 'Qzlytte mere',
      sign: 'Qztegn',
      steps: ['Qztrin', '', '', '', ''],
      weight: 1,
      baselineLevel: -1,
      dueOn: null,
      share: 'consultant',
    } as const
    const draft = { ...goal, steps: [...goal.steps] }
    const { id } = await ask('goals.add', { networkId, participantId, goal: draft })
    expect(await foundIn(store, 'qzlytte', 'goal')).toMatchObject([{ private: true, networkId, participantId }])
    // Its words alone: not the signs and the steps, which are nobody's but its owner's.
    for (const other of ['qztegn', 'qztrin']) expect(await titles(store, other, 'goal')).toEqual([])
    const next = await ask('goals.revise', { id, goal: { ...draft, text: 'Qzspørge først' } })
    expect([await titles(store, 'qzlytte', 'goal'), await titles(store, 'qzspørge', 'goal')]).toEqual([
      [],
      ['Qzspørge først'],
    ])
    await ask('goals.remove', { id: next.id })
    expect(await titles(store, 'qzspørge', 'goal')).toEqual([])
    expect(await titles(store, 'qzlytte', 'goal')).toEqual(['Qzlytte mere'])
    const { kept, rebuilt } = indexOf(store)
    expect(kept).toEqual(rebuilt)
  })
})
