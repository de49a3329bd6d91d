import { statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { approvedSentences } from '../../main/features/evaluation/free-text.ts'
import type { Answer } from '../../shared/contract/index.ts'
import type { NetworkId, RoundId } from '../../shared/domain/ids.ts'
import { ask as askApp, createTestPlatform, openTestApp } from '../support/app.ts'
import { networkId, roundId } from '../support/ids.ts'
import { dump, dumpAll, openTestStore, TODAY } from '../support/store.ts'

const N3 = networkId('N3')

type Desk = Answer<'freeText.desk'>
type Sentence = Desk['comments'][number]['sentences'][number]
const bare = ({ parts }: Sentence): string => parts.map(({ text }) => text).join('')
const masked = ({ parts }: Sentence): string => parts.map(({ text, unit }) => (unit?.hidden ? '###' : text)).join('')

const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
type Store = Awaited<ReturnType<typeof sampleStore>>

/** A closed review of a network with `forms` forms and these comments. */
async function roundWith({ ask }: Store, id: NetworkId, comments: readonly string[], forms = 5): Promise<RoundId> {
  const round = await ask('evaluation.begin', { networkId: id, instrument: 'R', meetingId: null, heldOn: '2026-11-22' })
  for (let form = 0; form < forms; form++)
    await ask('evaluation.addResponse', { roundId: round.id, participantId: null, values: { R1: (form % 5) + 1 } })
  for (const text of comments) await ask('evaluation.addComment', { roundId: round.id, item: 'R14', text })
  await ask('evaluation.close', { roundId: round.id })
  return round.id
}

const placesOn = (desk: Desk, which: (text: string) => boolean) =>
  desk.comments.flatMap(({ id, sentences }) =>
    sentences.filter((one) => which(bare(one))).map(({ start }) => ({ commentId: id, start })),
  )
const approveAll = async ({ ask }: Store, id: RoundId, which: (text: string) => boolean = () => true) => {
  const sentences = placesOn(await ask('freeText.desk', { roundId: id }), which)
  await ask('freeText.approve', { roundId: id, sentences, approved: true })
  return sentences
}
const quoted = ({ stores }: Store, id: RoundId, audience: 'group' | 'client'): string[] =>
  approvedSentences({ stores }, id, audience).map(({ text }) => text)

describe('the desk', () => {
  test('masks names of members before anybody has decided anything', async () => {
    const store = await sampleStore()
    const { rounds } = await store.ask('evaluation.rounds', { networkId: N3 })
    const review = rounds.find(({ instrument }) => instrument === 'R')
    const desk = await store.ask('freeText.desk', { roundId: review?.id ?? roundId('?') })
    expect(desk.comments.flatMap(({ sentences }) => sentences.map(masked))).toContain(
      'Del opgaverne, før ### brænder ud.',
    )
  })

  test('has nothing while a round is open or too few have answered', async () => {
    const store = await sampleStore()
    const few = await roundWith(store, N3, ['Mere tid.'], 4)
    expect(await store.ask('freeText.desk', { roundId: few })).toMatchObject({ state: 'hidden', comments: [] })
    await store.ask('evaluation.reopen', { roundId: few })
    expect(await store.ask('freeText.desk', { roundId: few })).toMatchObject({ state: 'open', comments: [] })
  })

  test('keeps its order at each look, another one than the store has, and another one after each closing', async () => {
    const store = await sampleStore()
    const id = await roundWith(
      store,
      N3,
      Array.from({ length: 12 }, (_, index) => `Sætning nummer ${index}.`),
    )
    const order = async () =>
      (await store.ask('freeText.desk', { roundId: id })).comments.map((one) => one.sentences.map(bare).join())
    const first = await order()
    expect(await order()).toEqual(first)
    const stored = store.db
      .prepare<[string], string>('SELECT text FROM comment WHERE round_id = ? ORDER BY id')
      .pluck()
      .all(id)
    expect(first).not.toEqual(stored)
    await store.ask('evaluation.reopen', { roundId: id })
    await store.ask('evaluation.close', { roundId: id })
    expect(await order()).not.toEqual(first)
  })
})

describe('what others see', () => {
  test('is what was approved, masked, and nothing else; the client waits for the network', async () => {
    const store = await sampleStore()
    const id = await roundWith(store, N3, [
      'Hold fast i tiden. Signe og jeg er enige. Mere kaffe.',
      'Ring til mig på 22334455.',
    ])
    expect(quoted(store, id, 'group')).toEqual([])
    await approveAll(store, id, (text) => !text.startsWith('Mere'))
    expect(quoted(store, id, 'group').toSorted()).toEqual([
      'Hold fast i tiden. […] og jeg er enige.',
      'Ring til mig på […].',
    ])
    expect(quoted(store, id, 'client')).toEqual([])
    const told = placesOn(await store.ask('freeText.desk', { roundId: id }), (text) => text.startsWith('Hold'))
    await store.ask('freeText.networkApproved', { roundId: id, sentences: told, on: TODAY })
    expect(quoted(store, id, 'client')).toEqual(['Hold fast i tiden.'])
    const desk = await store.ask('freeText.desk', { roundId: id })
    expect(desk.quoted.client).toEqual([{ item: 'R14', text: 'Hold fast i tiden.' }])
    expect(desk.comments.flatMap(({ sentences }) => sentences).find(({ networkOn }) => networkOn)).toMatchObject({
      networkOn: TODAY,
    })
    await store.ask('freeText.approve', { roundId: id, sentences: told, approved: false })
    expect(quoted(store, id, 'client')).toEqual([])
  })

  test('is not what the group has not seen, and not on a day to come', async () => {
    const store = await sampleStore()
    const id = await roundWith(store, N3, ['Mere tid.'])
    const sentences = placesOn(await store.ask('freeText.desk', { roundId: id }), () => true)
    const refused = async (method: string, input: unknown) => {
      const result = await store.call(method, input)
      return result.ok || result.failure.kind !== 'rejected' ? result : result.failure.code
    }
    expect(await refused('freeText.networkApproved', { roundId: id, sentences, on: TODAY })).toBe(
      'sentence-not-approved',
    )
    await store.ask('freeText.approve', { roundId: id, sentences, approved: true })
    expect(await refused('freeText.networkApproved', { roundId: id, sentences, on: '2026-11-25' })).toBe(
      'date-in-future',
    )
    const wrong = sentences.map((one) => ({ ...one, start: 3 }))
    expect(await refused('freeText.approve', { roundId: id, sentences: wrong, approved: true })).toBe(
      'sentence-not-found',
    )
    expect(quoted(store, id, 'group')).toEqual(['Mere tid.'])
  })

  test('follows a word that is masked later, and is taken back when one shows again', async () => {
    const store = await sampleStore()
    const id = await roundWith(store, N3, ['Direktøren lytter. Signe også.'])
    await approveAll(store, id)
    const desk = await store.ask('freeText.desk', { roundId: id })
    const [comment] = desk.comments
    if (!comment) throw new Error('no comment')
    const mask = (start: number, hidden: boolean) =>
      store.ask('freeText.mask', { roundId: id, commentId: comment.id, start, hidden })
    await mask(0, true)
    expect(quoted(store, id, 'group')).toEqual(['[…] lytter. […] også.'])
    await mask(0, false)
    expect(quoted(store, id, 'group')).toEqual(['[…] også.'])
    await mask(19, false)
    expect(quoted(store, id, 'group')).toEqual([])
    await approveAll(store, id)
    expect(quoted(store, id, 'group')).toEqual(['Direktøren lytter. Signe også.'])
  })

  test('masks a name that came to the network after the sentence was approved', async () => {
    const store = await sampleStore()
    const id = await roundWith(store, N3, ['Kontoret i Gydebjerg skal med.'])
    await approveAll(store, id)
    expect(quoted(store, id, 'group')).toEqual(['Kontoret i Gydebjerg skal med.'])
    const [person] = store.stores.participants.ofNetwork(N3)
    if (!person) throw new Error('no person')
    await store.ask('participants.update', { id: person.id, change: { fullName: 'Tulle Gydebjerg' } })
    expect(quoted(store, id, 'group')).toEqual(['Kontoret i […] skal med.'])
  })

  test('keeps what was written on one or two late forms out, until three have come', async () => {
    const store = await sampleStore()
    const id = await roundWith(store, N3, ['Først.'], 6)
    await approveAll(store, id)
    const late = async (text: string) => {
      await store.ask('evaluation.reopen', { roundId: id })
      expect(quoted(store, id, 'group')).toEqual([])
      await store.ask('evaluation.addResponse', { roundId: id, participantId: null, values: { R1: 3 } })
      await store.ask('evaluation.addComment', { roundId: id, item: 'R14', text })
      await store.ask('evaluation.close', { roundId: id })
      await approveAll(store, id)
      return quoted(store, id, 'group').toSorted()
    }
    expect(await late('Sent én.')).toEqual(['Først.'])
    expect(await late('Sent to.')).toEqual(['Først.'])
    expect(await late('Sent tre.')).toEqual(['Først.', 'Sent to.', 'Sent tre.', 'Sent én.'])
  })

  test('nor a late comment without a form', async () => {
    const store = await sampleStore()
    const id = await roundWith(store, N3, ['Først.'], 6)
    await store.ask('evaluation.reopen', { roundId: id })
    await store.ask('evaluation.addComment', { roundId: id, item: 'R14', text: 'Alene.' })
    await store.ask('evaluation.close', { roundId: id })
    const desk = await store.ask('freeText.desk', { roundId: id })
    expect(desk.comments.flatMap(({ sentences }) => sentences.map(bare))).toEqual(['Først.'])
  })
})

test('what others see never stands in the order it was typed in, and in another for each audience', async () => {
  const store = await sampleStore()
  const typed = ['Alfa.', 'Beta.', 'Gamma.', 'Delta.', 'Epsilon.']
  let inOrder = 0
  let same = 0
  for (let count = 0; count < 24; count++) {
    const id = await roundWith(store, N3, typed)
    const sentences = await approveAll(store, id)
    await store.ask('freeText.networkApproved', { roundId: id, sentences, on: TODAY })
    const [group, client] = [quoted(store, id, 'group'), quoted(store, id, 'client')]
    expect(group.toSorted()).toEqual(typed.toSorted())
    if ([typed.join(), typed.toReversed().join()].includes(group.join())) inOrder += 1
    if (group.join() === client.join()) same += 1
    await store.ask('evaluation.deleteRound', { roundId: id })
  }
  // By chance two in 120 would be, and one in 120.
  expect(inOrder).toBeLessThan(6)
  expect(same).toBeLessThan(5)
})

describe('free text leaves no trace', () => {
  const words = ['Kanariefuglens sang er gul.', 'Undulaten Signe tier.']

  test('in the log of changes, the bin of rows, the search index or the history', async () => {
    const store = await sampleStore()
    const id = await roundWith(store, N3, words)
    await approveAll(store, id)
    await store.ask('evaluation.deleteRound', { roundId: id })
    const all = dumpAll(store.db)
    for (const [table, rows] of Object.entries(all))
      if (!table.startsWith('bin_')) expect(`${table} ${rows.join()}`).not.toMatch(/Kanariefugl|Undulat/)
    expect(JSON.stringify(all.bin_approved_sentence)).toContain('Undulaten […] tier.')
    expect(JSON.stringify([await store.ask('history.state', null), await store.ask('bin.list', null)])).not.toMatch(
      /Kanarie|Undulat/,
    )
    for (const text of ['Kanariefuglens', 'Undulaten'])
      expect(await store.ask('find.all', { text, only: null })).toEqual([])
  })

  test('approvals go into the bin with the answers, are seen by nobody there, and come back with them', async () => {
    const store = await sampleStore()
    const id = await roundWith(store, N3, words)
    const sentences = await approveAll(store, id)
    await store.ask('freeText.networkApproved', { roundId: id, sentences, on: TODAY })
    const [group, client] = [quoted(store, id, 'group'), quoted(store, id, 'client')]
    const before = dump(store.db)
    await store.ask('evaluation.deleteRound', { roundId: id })
    expect(JSON.stringify(await store.ask('group.words', { id: N3 }))).not.toMatch(/Kanarie|Undulat/)
    expect(JSON.stringify(dump(store.db).approved_sentence)).not.toMatch(/Kanarie|Undulat/)
    await store.ask('history.undo', { id: null })
    expect(dump(store.db)).toEqual(before)
    expect(quoted(store, id, 'group')).toEqual(group)
    expect(quoted(store, id, 'client')).toEqual(client)
  })

  test('emptied, the bin leaves no word of them in any page', async () => {
    const store = await sampleStore()
    const id = await roundWith(store, N3, words)
    await approveAll(store, id)
    const pages = () => store.db.serialize().toString('latin1')
    expect(pages()).toContain('Kanariefugl')
    await store.ask('evaluation.deleteRound', { roundId: id })
    await store.ask('bin.empty', null)
    expect(pages()).not.toMatch(/Kanariefugl|Undulat/)
  })

  test('what is decided is no step of undo, and the write-ahead log is emptied after it', async () => {
    const { platform } = createTestPlatform()
    const app = await openTestApp({ platform, demo: true })
    const log = path.join(platform.dataFolder, 'store.db-wal')
    const id = roundId('N1-m4-P')
    const desk = await askApp(app, 'freeText.desk', { roundId: id })
    const sentences = placesOn(desk, () => true)
    await askApp(app, 'freeText.approve', { roundId: id, sentences, approved: true })
    expect(statSync(log, { throwIfNoEntry: false })?.size ?? 0).toBe(0)
    await askApp(app, 'freeText.mask', {
      roundId: id,
      commentId: sentences[0]?.commentId ?? '',
      start: 0,
      hidden: true,
    })
    expect(statSync(log, { throwIfNoEntry: false })?.size ?? 0).toBe(0)
    expect((await askApp(app, 'history.state', null)).steps).toEqual([])
    app.close()
  })
})
