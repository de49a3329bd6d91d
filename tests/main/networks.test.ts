import { expect, test } from 'vitest'
import { localDate } from '../../main/features/local-date.ts'
import { clientId, networkId } from '../support/ids.ts'
import { dump, openTestStore, TODAY } from '../support/store.ts'

const withNetwork = async () => {
  const store = openTestStore()
  const client = await store.ask('clients.create', { name: 'Ørsted Kommune', sector: 'public' })
  const network = await store.ask('networks.create', { clientId: client.id, name: 'Skoleledere', startsOn: null })
  return { ...store, client, network }
}

test('clients and networks are sorted as a Dane would sort them', async () => {
  const { ask } = openTestStore()
  for (const name of ['Østfyn', 'Aabenraa', 'Zoo', 'Århus', 'Ærø', 'bo', 'Anders']) {
    await ask('clients.create', { name, sector: 'public' })
  }
  const names = (await ask('clients.list', null)).map((client) => client.name)
  expect(names).toEqual(['Anders', 'bo', 'Zoo', 'Ærø', 'Østfyn', 'Aabenraa', 'Århus'])
})

test('a client knows its networks and people, and counts only those who are still there', async () => {
  const { ask, travelTo } = openTestStore()
  await ask('sample.load', null)
  const before = await ask('clients.list', null)
  expect(before.map((one) => [one.name, one.networkCount, one.participantCount])).toEqual([
    ['Bølgemark Komponenter A/S', 1, 10],
    ['Fjordforum', 1, 8],
    ['Lindehøj Kommune', 2, 21],
  ])
  const [first] = await ask('participants.list', { networkId: networkId('N1') })
  if (!first) throw new Error('no members')
  await ask('participants.leave', { membershipId: first.membership.id, endsOn: '2026-12-01' })
  travelTo('2026-12-02')
  expect((await ask('clients.list', null)).at(-1)?.participantCount).toBe(20)
})

test('a client takes networks and people with it, and leaves those of others', async () => {
  const { ask, db } = openTestStore()
  await ask('sample.load', null)
  await ask('clients.delete', { id: clientId('C1') })
  const left = dump(db)
  expect(left.network).toHaveLength(2)
  expect(left.participant).toHaveLength(18)
  for (const table of [
    'meeting',
    'attendance',
    'answer',
    'comment',
    'contract_field',
    'contract_signature',
    'goal_score',
  ]) {
    expect(
      left[table]?.some((row) => /"N1|"N4/.test(row)),
      table,
    ).toBe(false)
  }
  expect(db.pragma('foreign_key_check')).toEqual([])
})

test('two networks of a client cannot bear the same name, whatever the case', async () => {
  const { ask, refusal, client, network } = await withNetwork()
  expect(await refusal('networks.create', { clientId: client.id, name: ' skoleLEDERE ', startsOn: null })).toBe(
    'network-name-taken',
  )
  const other = await ask('networks.create', { clientId: client.id, name: 'Skoleledere Syd', startsOn: null })
  expect(await refusal('networks.update', { id: other.id, change: { name: 'Skoleledere' } })).toBe('network-name-taken')
  expect(await ask('networks.update', { id: network.id, change: { name: 'SKOLELEDERE' } })).toMatchObject({
    name: 'SKOLELEDERE',
  })
  const elsewhere = await ask('clients.create', { name: 'En anden', sector: 'private' })
  expect(await ask('networks.create', { clientId: elsewhere.id, name: 'Skoleledere', startsOn: null })).toBeTruthy()
})

test('a new network has a frame, and a quorum of 60 % rounded up', async () => {
  const { ask, refusal, network } = await withNetwork()
  const members = ['A', 'B', 'C', 'D', 'E', 'F'].map((fullName) => ({ person: { fullName }, employment: {} }))
  await ask('participants.add', { networkId: network.id, startsOn: TODAY, members })
  expect(await ask('networks.get', { id: network.id })).toMatchObject({
    members: 6,
    quorum: 4,
    held: 0,
    frame: { trialMeetings: 4 },
  })
  await ask('networks.updateFrame', { id: network.id, change: { quorum: 5 } })
  expect(await ask('networks.get', { id: network.id })).toMatchObject({ quorum: 5 })
  expect(await refusal('networks.updateFrame', { id: network.id, change: { minMembers: 13 } })).toBe('members-reversed')
  expect((await ask('networks.get', { id: network.id })).frame.minMembers).toBe(6)
})

test('recently opened networks are the last five, newest first', async () => {
  const { ask, client } = await withNetwork()
  const made = []
  for (const name of ['1', '2', '3', '4', '5', '6']) {
    made.push(await ask('networks.create', { clientId: client.id, name, startsOn: null }))
  }
  expect(await ask('networks.recent', null)).toEqual([])
  for (const { id } of made) await ask('networks.markOpened', { id })
  for (const { id } of made.slice(1, 2)) await ask('networks.markOpened', { id })
  expect((await ask('networks.recent', null)).map((one) => one.name)).toEqual(['2', '6', '5', '4', '3'])
})

test('a closed point of attention stays away for the same data only', async () => {
  const { ask } = openTestStore()
  await ask('sample.load', null)
  const id = networkId('N1')
  const { attention } = await ask('networks.overview', { id })
  const [first, ...others] = attention
  if (!first) throw new Error('nothing to close')
  await ask('networks.closeAttention', { id, rule: first.rule, dataKey: 'other data', how: 'noted', note: '' })
  expect((await ask('networks.overview', { id })).attention).toEqual(attention)
  await ask('networks.closeAttention', {
    id,
    rule: first.rule,
    dataKey: first.dataKey,
    how: 'handled',
    note: 'Talt om',
  })
  expect((await ask('networks.overview', { id })).attention).toEqual(others)
  expect((await ask('networks.list', null)).find((one) => one.id === id)?.attention).toBe(others.length)
})

test('the day in Denmark counts, not the one in Greenwich', () => {
  expect(localDate(new Date('2026-11-23T22:59:59Z'))).toBe('2026-11-23')
  expect(localDate(new Date('2026-11-23T23:00:00Z'))).toBe('2026-11-24')
  expect(localDate(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01')
})
