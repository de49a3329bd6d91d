import { expect, test } from 'vitest'
import { computeAttention } from '../../shared/domain/attention/compute.ts'
import { computeIndicators } from '../../shared/domain/indicators/compute.ts'
import { sampleData } from '../../shared/sample/sample-data.ts'
import { clientId, networkId, personId } from '../support/ids.ts'
import { networkFacts } from '../support/network-facts.ts'
import { dump, openTestStore, TODAY } from '../support/store.ts'

const count = (rows: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(rows).map(([table, found]) => [table, found.length]))

test('the sample fills the tables with as many rows as the data have', async () => {
  const { ask, db } = openTestStore()
  await ask('sample.load', null)
  const { networks, clients } = sampleData(TODAY)
  const sum = (of: (network: (typeof networks)[number]) => number) =>
    networks.reduce((total, one) => total + of(one), 0)
  expect(count(dump(db))).toMatchObject({
    client: clients.length,
    network: 4,
    frame: 4,
    participant: 39,
    employment: 39,
    membership: 39,
    meeting: sum((one) => one.meetings.length),
    attendance: sum((one) => one.attendance.length),
    action_item: sum((one) => one.steps.length),
    contract: sum((one) => one.contracts.length),
    evaluation_round: sum((one) => one.rounds.length),
    response: sum((one) => one.rounds.reduce((total, { responses }) => total + responses.length, 0)),
    comment: sum((one) => one.rounds.reduce((total, { comments }) => total + comments.length, 0)),
    personal_goal: sum((one) => one.goals.length),
  })
})

test.each(['N1', 'N2', 'N3', 'N4'])('%s: the store tells the rules the same as the pure data', async (id) => {
  const { ask } = openTestStore()
  await ask('sample.load', null)
  const facts = networkFacts(sampleData(TODAY), id, TODAY)
  const { indicators, attention } = await ask('networks.overview', { id: networkId(id) })
  expect(indicators).toEqual(computeIndicators(facts))
  expect(attention).toEqual(computeAttention(facts, indicators))
})

test('the dashboard on the reference date, section 5 of the sample description', async () => {
  const { ask } = openTestStore()
  await ask('sample.load', null)
  const seen = []
  for (const id of ['N1', 'N2', 'N3', 'N4']) {
    const { indicators: i } = await ask('networks.overview', { id: networkId(id) })
    seen.push([
      `${i.attendance.attended} of ${i.attendance.expected} ${i.attendance.status}`,
      `${i.cancellations.last?.absent} of ${i.cancellations.last?.expected} ${i.cancellations.status}`,
      `${i.benefit.mean} n=${i.benefit.n} ${i.benefit.status}`,
      `${i.energy.mean} ${i.energy.status}`,
      `${i.safety.mean} ${i.safety.status}`,
      `${i.purpose.signed} of ${i.purpose.members} ${i.purpose.status}`,
      `${i.trial.state} ${i.trial.status}`,
    ])
  }
  expect(seen).toEqual([
    ['42 of 48 green', '2 of 12 green', '4.2 n=10 green', '4.4 green', '4.8 green', '12 of 12 green', 'due amber'],
    ['22 of 40 red', '6 of 10 red', '2.8 n=5 red', '2.8 red', '4 amber', '7 of 10 red', 'done green'],
    ['28 of 32 green', '1 of 8 green', '4 n=7 green', '4 green', '4.6 green', '8 of 8 green', 'done green'],
    ['33 of 36 green', '1 of 9 green', '4.4 n=8 green', '4.4 green', '4.8 green', '9 of 9 green', 'done green'],
  ])
})

test('the sample goes into a store without clients only', async () => {
  const { ask, refusal } = openTestStore()
  await ask('clients.create', { name: 'Egen kunde', sector: 'public' })
  expect(await refusal('sample.load', null)).toBe('sample-needs-empty-store')
})

test('what came with the sample goes with it, and everything of one’s own stays', async () => {
  const { ask, db } = openTestStore()
  await ask('consultant.update', { fullName: 'Egen Konsulent' })
  await ask('sample.load', null)
  expect((await ask('consultant.get', null)).fullName).toBe('Egen Konsulent')
  expect(await ask('today.get', null)).toMatchObject({ hasSample: true, hasOwn: false })

  const own = await ask('clients.create', { name: 'Egen kunde', sector: 'private' })
  const network = await ask('networks.create', { clientId: own.id, name: 'Eget netværk', startsOn: TODAY })
  const [person] = await ask('participants.add', {
    networkId: network.id,
    startsOn: TODAY,
    members: [{ person: { fullName: 'Egen Deltager' }, employment: { organisation: 'Egen ApS' } }],
  })
  // Somebody from the sample who has come over is one's own by now.
  await ask('participants.join', { networkId: network.id, participantId: personId('N1-p01'), startsOn: TODAY })
  const meeting = await ask('meetings.create', { networkId: network.id, date: TODAY })
  await ask('attendance.restPresent', { meetingId: meeting.id })
  await ask('steps.create', { networkId: network.id, text: 'Ring', responsible: '', dueOn: null, state: 'open' })
  await ask('networks.markOpened', { id: network.id })
  await ask('consultant.update', { phone: '11 11 11 11' })

  await ask('sample.remove', null)
  expect(count(dump(db))).toEqual({
    ...Object.fromEntries(Object.keys(dump(db)).map((table) => [table, 0])),
    client: 1,
    network: 1,
    network_stage_change: 1,
    frame: 1,
    participant: 2,
    employment: 2,
    membership: 2,
    meeting: 1,
    attendance: 2,
    action_item: 1,
    consultant: 1,
    form_key: 1,
    retention: 1,
  })
  expect((await ask('participants.list', { networkId: network.id })).map((one) => one.participant.fullName)).toEqual([
    'Anja Bergholt',
    'Egen Deltager',
  ])
  expect(await ask('participants.get', { id: person ?? personId('') })).toMatchObject({
    memberships: [{ clientName: 'Egen kunde' }],
  })
  expect(await ask('consultant.get', null)).toMatchObject({
    fullName: 'Egen Konsulent',
    phone: '11 11 11 11',
    company: '',
    cvr: '',
  })
  expect(await ask('today.get', null)).toMatchObject({ hasSample: false, hasOwn: true })
  expect(db.pragma('foreign_key_check')).toEqual([])
})

test('removed, the sample leaves the store as a new one', async () => {
  const { ask, db } = openTestStore()
  const fresh = dump(db)
  await ask('sample.load', null)
  await ask('sample.remove', null)
  expect(dump(db)).toEqual(fresh)
  await ask('sample.load', null)
  expect(await ask('clients.get', { id: clientId('C1') })).toMatchObject({ client: { name: 'Lindehøj Kommune' } })
})

test('answers are stored under random ids, so nothing tells in which order they came', async () => {
  const { ask, db } = openTestStore()
  await ask('sample.load', null)
  const ids = db.prepare<[], { id: string }>('SELECT id FROM response').all()
  expect(ids.every(({ id }) => /^[0-9a-f-]{36}$/.test(id))).toBe(true)
})
