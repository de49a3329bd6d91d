import { describe, expect, test } from 'vitest'
import { contract, type MethodName } from '../../shared/contract/index.ts'
import { meetingId, networkId, roundId } from '../support/ids.ts'
import { openTestStore, TODAY } from '../support/store.ts'
import { validInputs } from '../support/valid-inputs.ts'

/** What somebody with the app's own methods may try in order to read an anonymous answer, or to put a name to one. */

const N1 = networkId('N1')
const canary = 'Qz7x om kaffen'

/** A review of today that participants fill in on the computer: named forms, then anonymous ones. */
const handedRound = async (named: number, anonymous: number) => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  const begin = { networkId: N1, instrument: 'R', meetingId: null, heldOn: TODAY } as const
  const { id } = await store.ask('evaluation.begin', begin)
  await store.ask('kiosk.start', { roundId: id, code: '4711' })
  const { people } = await store.ask('kiosk.round', null)
  const answer = (participantId: (typeof people)[number]['participantId'] | null, R1: number) =>
    store.ask('kiosk.answer', { participantId, values: { R1, R2: R1 }, comments: [] })
  for (const { participantId } of people.slice(0, named)) await answer(participantId, 5)
  for (let at = 0; at < anonymous; at++) await answer(null, (at % 4) + 1)
  return { ...store, id, people, answer }
}

test('subtracting the named forms of an open round from its picture: no named form is read before N6 lets it be', async () => {
  const { ask, id } = await handedRound(4, 1)
  expect(await ask('evaluation.entry', { roundId: id })).toMatchObject({ responses: [], round: { answers: 5 } })
  await ask('evaluation.close', { roundId: id })
  expect((await ask('evaluation.result', { roundId: id })).shared).toBeNull()
  await ask('evaluation.reopen', { roundId: id })
  expect((await ask('evaluation.entry', { roundId: id })).responses).toEqual([])
})

test('taking four known forms from a first picture of five: nothing is shown until three are anonymous', async () => {
  const { ask, id, answer } = await handedRound(4, 1)
  await answer(null, 2)
  await ask('evaluation.close', { roundId: id })
  expect(await ask('evaluation.result', { roundId: id })).toMatchObject({ state: 'hidden', items: [], shared: null })
  expect((await ask('evaluation.rounds', { networkId: N1 })).held).toEqual([id])
  const group = await ask('group.evaluation', { id: N1 })
  expect(group.results.map(({ round }) => round.id)).not.toContain(id)
  await ask('evaluation.reopen', { roundId: id })
  await answer(null, 4)
  await ask('evaluation.close', { roundId: id })
  const shown = await ask('evaluation.result', { roundId: id })
  expect(shown).toMatchObject({ state: 'shown', round: { answers: 7, waiting: 0 } })
  expect(shown.shared).toHaveLength(4)
  expect((await ask('evaluation.rounds', { networkId: N1 })).held).toEqual([])
})

test('taking five known forms from a first picture of six: the sixth waits, with what was written in view', async () => {
  const { ask, id, answer } = await handedRound(5, 0)
  await ask('kiosk.answer', { participantId: null, values: { R1: 1 }, comments: [{ item: 'R14', text: canary }] })
  await ask('evaluation.close', { roundId: id })
  const before = await ask('evaluation.result', { roundId: id })
  expect(before).toMatchObject({ state: 'shown', anonymous: 0, comments: 1, round: { answers: 5, waiting: 1 } })
  expect(before.items.map(({ counts }) => counts[0])).toEqual([0, 0])
  expect(before.shared).toBeNull()
  await ask('evaluation.reopen', { roundId: id })
  await answer(null, 2)
  await answer(null, 3)
  await ask('evaluation.close', { roundId: id })
  const after = await ask('evaluation.result', { roundId: id })
  expect(after).toMatchObject({ anonymous: 3, round: { answers: 8, waiting: 0 } })
})

test('two anonymous answers joined with a named one that is known: they wait until three are anonymous', async () => {
  const { ask, id, people, answer } = await handedRound(0, 6)
  await ask('evaluation.close', { roundId: id })
  const counts = async () => (await ask('evaluation.result', { roundId: id })).items.map((item) => item.counts)
  const before = await counts()
  await ask('evaluation.reopen', { roundId: id })
  await answer(people[0]?.participantId ?? null, 5)
  await answer(null, 1)
  await answer(null, 1)
  expect(await ask('evaluation.close', { roundId: id })).toMatchObject({ answers: 6, waiting: 3 })
  expect(await counts()).toEqual(before)
  await ask('evaluation.reopen', { roundId: id })
  await answer(null, 2)
  expect(await ask('evaluation.close', { roundId: id })).toMatchObject({ answers: 10, waiting: 0 })
})

describe('forgetting that a picture was seen', () => {
  const ways: Readonly<Record<string, (store: Awaited<ReturnType<typeof handedRound>>) => Promise<unknown>>> = {
    'by deleting the round and taking that back': async ({ ask, id }) => {
      await ask('evaluation.deleteRound', { roundId: id })
      await ask('history.undo', { id: null })
    },
    'by deleting it and fetching it from the bin': async ({ ask, id }) => {
      await ask('evaluation.deleteRound', { roundId: id })
      const [entry] = await ask('bin.list', null)
      await ask('bin.restore', { id: entry?.id ?? 0 })
    },
    'by deleting the whole network and taking that back': async ({ ask }) => {
      await ask('networks.delete', { id: N1 })
      await ask('history.undo', { id: null })
    },
    'by asking it in another language': async ({ ask, id }) => {
      await ask('evaluation.reopen', { roundId: id })
      await ask('evaluation.changeRound', { roundId: id, meetingId: null, heldOn: TODAY, language: 'en' })
    },
    'by raising the limit and lowering it': async ({ ask }) => {
      await ask('consultant.update', { minResponses: 9 })
      await ask('consultant.update', { minResponses: 5 })
    },
  }
  test.each(Object.entries(ways))('%s', async (_, tryIt) => {
    const store = await handedRound(0, 6)
    const { ask, db, id } = store
    await ask('evaluation.close', { roundId: id })
    await tryIt(store)
    await ask('evaluation.reopen', { roundId: id })
    expect(db.prepare('SELECT seen, sealed FROM evaluation_round WHERE id = ?').get(id)).toEqual({ seen: 1, sealed: 1 })
    expect(await ask('evaluation.entry', { roundId: id })).toMatchObject({ responses: [], comments: [] })
    await ask('evaluation.addResponse', { roundId: id, participantId: null, values: { R1: 1 } })
    expect(await ask('evaluation.close', { roundId: id })).toMatchObject({ answers: 6, waiting: 1 })
  })
})

test('opening the seal with a form that is typed in: the round stays sealed', async () => {
  const { ask, id } = await handedRound(0, 2)
  await ask('evaluation.addResponse', { roundId: id, participantId: null, values: { R1: 3 }, sealed: false })
  expect(await ask('evaluation.entry', { roundId: id })).toMatchObject({ responses: [], round: { sealed: true } })
})

test('making a named answer anonymous, or losing it, by taking back that its person was added', async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  const members = [{ person: { fullName: 'Ny Deltager' }, employment: {} }]
  const [person] = await store.ask('participants.add', { networkId: N1, startsOn: TODAY, members })
  const begin = { networkId: N1, instrument: 'R', meetingId: null, heldOn: TODAY } as const
  const { id } = await store.ask('evaluation.begin', begin)
  await store.ask('evaluation.addResponse', { roundId: id, participantId: person ?? null, values: { R1: 4 } })
  expect(await store.refusal('history.undo', { id: null })).not.toBe('accepted')
  expect((await store.ask('evaluation.entry', { roundId: id })).responses).toMatchObject([{ participantId: person }])
})

test('putting a name to an anonymous form by its place: a form is found by nothing but an id that is never told', async () => {
  const { ask, db, id, refusal, people } = await handedRound(0, 5)
  const change = { roundId: id, participantId: people[0]?.participantId ?? null, values: { R1: 1 } }
  for (const guess of ['0', '1', id, people[0]?.participantId ?? ''])
    expect(await refusal('evaluation.updateResponse', { ...change, id: guess })).not.toBe('accepted')
  const told = JSON.stringify([await ask('kiosk.round', null), await ask('evaluation.entry', { roundId: id })])
  const ids = db.prepare<[string], string>('SELECT id FROM response WHERE round_id = ?').pluck().all(id)
  for (const one of ids) expect(told).not.toContain(one)
})

test('counting members up for anonymous answers: the result still needs five answers (N1, N10)', async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  const begin = { networkId: N1, instrument: 'R', meetingId: null, heldOn: TODAY } as const
  const { id } = await store.ask('evaluation.begin', begin)
  for (let at = 0; at < 4; at++)
    await store.ask('evaluation.addResponse', { roundId: id, participantId: null, values: { R1: 2 } })
  await store.ask('evaluation.close', { roundId: id })
  expect(await store.ask('evaluation.result', { roundId: id })).toMatchObject({
    state: 'hidden',
    items: [],
    shared: [],
  })
})

test('asking every query of the table: nothing written in a sealed round comes out before five have answered', async () => {
  const store = await handedRound(1, 3)
  const comments = [{ item: 'R14', text: canary }]
  await store.ask('kiosk.answer', { participantId: null, values: {}, comments })
  const [entry] = [store.id]
  await store.ask('evaluation.close', { roundId: entry })
  const inputs: Partial<Record<MethodName, unknown>> = await validInputs(store)
  const asked = (Object.keys(contract) as MethodName[]).filter((name) => contract[name].kind === 'query')
  let answered = 0
  for (const name of asked) {
    const given = inputs[name]
    if (given === undefined) continue
    const ours =
      typeof given === 'object' && given !== null && 'roundId' in given ? { ...given, roundId: entry } : given
    const result = await store.call(name, ours)
    if (result.ok) answered += 1
    expect(JSON.stringify(result), name).not.toContain(canary)
  }
  expect(answered).toBeGreaterThan(40)
})

test('the sample’s own rounds: a round at a meeting that moves keeps what was seen of it', async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  const id = roundId('N1-m4-P')
  await store.ask('evaluation.reopen', { roundId: id })
  const move = { roundId: id, meetingId: meetingId('N1-m3'), heldOn: TODAY, language: 'da' } as const
  expect(await store.refusal('evaluation.changeRound', move)).not.toBe('accepted')
  expect((await store.ask('evaluation.entry', { roundId: id })).responses).toEqual([])
})
