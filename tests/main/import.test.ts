import { describe, expect, test } from 'vitest'
import { rowsToStore } from '../../renderer/features/import/rows-to-store.ts'
import type { NetworkId } from '../../shared/domain/ids.ts'
import { checkList, type ListToCheck } from '../../shared/exchange/check-list.ts'
import { guessColumns } from '../../shared/exchange/guess-columns.ts'
import { readDelimited } from '../../shared/exchange/read-delimited.ts'
import type { SheetRow } from '../../shared/exchange/sheet.ts'
import { clientId, networkId, personId } from '../support/ids.ts'
import { longList } from '../support/long-list.ts'
import { dump, openTestStore, type TestStore, TODAY } from '../support/store.ts'

const N1 = networkId('N1')

const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}

/** What the import dialog does with a list before anything is stored. */
const checked = async (
  store: TestStore,
  rows: readonly SheetRow[],
  network: NetworkId | null,
  more: Partial<ListToCheck> = {},
) => {
  const known = await store.ask('import.known', { networkId: network })
  const guess = guessColumns(rows, known.customFields, known.today)
  const startsOn = network && TODAY
  return checkList({ ...guess, known: known.people, today: known.today, startsOn, ...more })
}
const storeList = async (
  store: TestStore,
  text: string,
  network: NetworkId | null,
  more: Partial<ListToCheck> = {},
) => {
  const rows = rowsToStore(await checked(store, readDelimited(text), network, more))
  return await store.ask('import.store', { join: network && { networkId: network, startsOn: TODAY }, rows })
}

describe('a list of ten thousand rows with five hundred bad ones', () => {
  test('names each bad row, stores nothing before it is told to, and is taken back in one step', async () => {
    const store = await sampleStore()
    const before = dump(store.db)
    const list = await checked(store, readDelimited(longList(10_000)), N1)
    const bad = list.filter(({ state }) => state === 'problem')
    expect(bad.map(({ line }) => line)).toEqual(Array.from({ length: 500 }, (_, index) => 20 * (index + 1) + 1))
    expect(bad.slice(0, 4).map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['email'],
      ['employees'],
      ['leaderSince'],
      ['sector'],
    ])
    expect(dump(store.db)).toEqual(before)

    const join = { networkId: N1, startsOn: TODAY }
    expect(await store.ask('import.store', { join, rows: rowsToStore(list) })).toEqual({ created: 9500, existing: 0 })
    const members = await store.ask('import.known', { networkId: N1 })
    expect(members.people.filter(({ memberships }) => memberships.length > 0)).toHaveLength(9512)
    expect(store.db.prepare('SELECT count(*) FROM employment WHERE employees >= 1000').pluck().get()).toBe(9500)

    await store.ask('history.undo', { id: null })
    expect(dump(store.db)).toEqual(before)
  }, 60_000)
})

describe('somebody who is known', () => {
  const signe = personId('N4-p01')

  test('joins with what was known, and what was missing filled in', async () => {
    const store = await sampleStore()
    await store.ask('participants.update', { id: signe, change: { email: '', phone: '00 00 00 01' } })
    await store.ask('participants.updateEmployment', { id: signe, change: { place: '' } })
    const before = await store.ask('participants.get', { id: signe })
    const [post] = before.employments
    const stored = await storeList(
      store,
      `Navn;Mail;Telefon;Arbejdsplads;Stilling;By\n${before.participant.fullName};ny@firma.example;00 00 11 11;${post?.organisation};noget andet;Fjordby`,
      N1,
    )
    expect(stored).toEqual({ created: 0, existing: 1 })
    const after = await store.ask('participants.get', { id: signe })
    expect(after.participant).toEqual({ ...before.participant, email: 'ny@firma.example' })
    expect(after.employments).toEqual([{ ...post, place: 'Fjordby' }])
    expect(post?.position).not.toBe('')
    expect(after.memberships.filter(({ membership }) => membership.networkId === N1)).toHaveLength(1)
  })

  test('is somebody else when the user says so', async () => {
    const store = await sampleStore()
    expect(await storeList(store, 'Navn\nBo Krogsand', N1, { choice: 'new' })).toEqual({ created: 1, existing: 0 })
    const members = await store.ask('participants.list', { networkId: N1 })
    expect(members.filter(({ participant }) => participant.fullName === 'Bo Krogsand')).toHaveLength(2)
  })

  test('keeps the post of another workplace as it was', async () => {
    const store = await sampleStore()
    const { participant, employments } = await store.ask('participants.get', { id: signe })
    await store.ask('participants.update', { id: signe, change: { email: 'signe@fjordby.example' } })
    await storeList(
      store,
      `Navn;Mail;Arbejdsplads;By\n${participant.fullName};signe@fjordby.example;Havnen;Havneby`,
      N1,
    )
    expect((await store.ask('participants.get', { id: signe })).employments).toEqual(employments)
  })
})

test('values go into fields of one’s own, and stand where there is one already', async () => {
  const store = await sampleStore()
  store.db.exec("INSERT INTO custom_field (id, label, position) VALUES ('f1', 'Skonummer', 1)")
  const value = (name: string) =>
    store.db
      .prepare('SELECT value FROM custom_value JOIN participant ON participant.id = participant_id WHERE full_name = ?')
      .pluck()
      .get(name)
  await storeList(store, 'Navn;Skonummer\nIda Lund;38\nBo Lund;', N1)
  await storeList(store, 'Navn;Skonummer\nIda Lund;44\nBo Lund;45', networkId('N2'))
  expect([value('Ida Lund'), value('Bo Lund')]).toEqual(['38', '45'])
})

test('without a network people are stored and nobody joins, and what is deleted elsewhere does not take them along', async () => {
  const store = await sampleStore()
  const count = () => store.db.prepare('SELECT count(*) FROM membership').pluck().get()
  const before = count()
  expect(await storeList(store, 'Navn;Med fra\nIda Lund;1-1-2027', null)).toEqual({ created: 1, existing: 0 })
  expect(count()).toBe(before)
  await store.ask('networks.delete', { id: N1 })
  await store.ask('clients.delete', { id: clientId('C2') })
  const { people } = await store.ask('import.known', { networkId: null })
  expect(people.filter(({ fullName }) => fullName === 'Ida Lund')).toHaveLength(1)
})

test('a list with one row that cannot be stored stores nothing of it', async () => {
  const store = await sampleStore()
  const before = dump(store.db)
  const [good] = rowsToStore(await checked(store, readDelimited('Navn\nIda Lund'), N1))
  if (!good) throw new Error('no row')
  const join = { networkId: N1, startsOn: TODAY }
  const refused = async (row: typeof good) => await store.refusal('import.store', { join, rows: [good, row] })
  expect([
    await refused({ ...good, existingId: personId('N1-p04') }),
    await refused({ ...good, existingId: personId('nobody') }),
    await refused({ ...good, leftOn: '2026-01-01' }),
    await refused({ ...good, custom: [{ fieldId: 'nothing', value: '1' }] }),
  ]).toEqual(['member-exists', 'participant-not-found', 'dates-reversed', 'unknown-field'])
  expect(dump(store.db)).toEqual(before)
})
