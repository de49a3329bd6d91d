import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ParticipantId } from '../../shared/domain/ids.ts'
import { contractId, meetingId, membershipId, networkId, personId } from '../support/ids.ts'
import { dump, openTestStore, type TestStore } from '../support/store.ts'

const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
const dorte = personId('N1-p04')
const signe = personId('N3-p06')
const nothing = { take: [], takeCustom: [] }

/** Tables and columns that name a person, as the schema has them now. */
const columnsToPeople = ({ db }: TestStore): { table: string; column: string }[] =>
  db
    .prepare<[], { table: string; column: string }>(
      `SELECT m.name AS "table", f."from" AS "column" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f
       WHERE m.type = 'table' AND f."table" = 'participant' ORDER BY 1, 2`,
    )
    .all()
const rowsOf = (store: TestStore, id: ParticipantId) =>
  Object.fromEntries(
    columnsToPeople(store).map(({ table, column }) => [
      `${table}.${column}`,
      store.db.prepare<[string], number>(`SELECT count(*) FROM "${table}" WHERE "${column}" = ?`).pluck().get(id) ?? 0,
    ]),
  )

describe('merging', () => {
  test('knows every table that names a person', async () => {
    const store = await sampleStore()
    // A table more means a rule more in the merge: write it, its test, and then this list.
    expect(columnsToPeople(store).map(({ table, column }) => `${table}.${column}`)).toEqual([
      'attendance.participant_id',
      'contract.participant_id',
      'contract_signature.participant_id',
      'custom_value.participant_id',
      'employment.participant_id',
      'focus_person.participant_id',
      'membership.participant_id',
      'not_duplicate.first_id',
      'not_duplicate.second_id',
      'note.participant_id',
      'personal_goal.participant_id',
      'reflection.participant_id',
      'response.participant_id',
      'role_assignment.participant_id',
    ])
  })

  test('moves everything of two people of different networks, and one undo brings both back', async () => {
    const store = await sampleStore()
    const { ask, db } = store
    await ask('notes.add', { subject: { about: 'participant', id: signe }, writtenOn: '2026-11-01', text: 'Om Signe' })
    const field = await ask('customFields.create', { label: 'Kost' })
    await ask('customFields.setValue', { participantId: signe, fieldId: field.id, value: 'vegetar' })
    db.prepare("INSERT INTO reflection VALUES ('N3-p06', 'N3', 'h01.why', 'Lære')").run()
    const mine = rowsOf(store, dorte)
    const theirs = rowsOf(store, signe)
    const before = dump(db)
    const person = await ask('duplicates.merge', { keptId: dorte, lostId: signe, take: ['fullName'], takeCustom: [] })
    expect(person.fullName).toBe('Signe Lærkedal')
    const after = rowsOf(store, dorte)
    for (const [column, count] of Object.entries(theirs))
      expect([column, after[column]]).toEqual([column, count + (mine[column] ?? 0)])
    expect(JSON.stringify(dump(db))).not.toContain('"N3-p06"')
    expect(db.pragma('foreign_key_check')).toEqual([])
    await ask('history.undo', { id: null })
    expect(dump(db)).toEqual(before)
    await ask('history.redo', null)
    expect(rowsOf(store, dorte)).toEqual(after)
  })

  test('keeps what was chosen, fills in what was missing, and sets the other note aside', async () => {
    const { ask } = await sampleStore()
    await ask('participants.update', { id: dorte, change: { phone: '', note: 'Dortes note' } })
    await ask('participants.update', { id: signe, change: { phone: '20304050', note: 'Signes note' } })
    const field = await ask('customFields.create', { label: 'Kost' })
    const car = await ask('customFields.create', { label: 'Bil' })
    for (const [participantId, value] of [
      [dorte, 'alt'],
      [signe, 'vegetar'],
    ] as const) {
      await ask('customFields.setValue', { participantId, fieldId: field.id, value })
      await ask('customFields.setValue', { participantId, fieldId: car.id, value })
    }
    const { email } = (await ask('participants.get', { id: signe })).participant
    await ask('duplicates.merge', { keptId: dorte, lostId: signe, take: ['email', 'note'], takeCustom: [car.id] })
    const { participant, customValues, employment, employments } = await ask('participants.get', { id: dorte })
    expect(participant).toMatchObject({ fullName: 'Dorte Lindeskov', email, phone: '20304050', note: 'Signes note' })
    expect(customValues.map(({ value }) => value)).toEqual(['alt', 'vegetar'])
    expect(employment?.organisation).toBe('Skoven Skole og Børnehus')
    expect(employments.map(({ organisation, endsOn }) => [organisation, endsOn])).toEqual([
      ['Skoven Skole og Børnehus', null],
      ['Fjordby Bibliotek', '2026-11-23'],
    ])
    const notes = await ask('notes.list', { about: 'participant', id: dorte })
    expect(notes.map(({ text, writtenOn }) => [text, writtenOn])).toEqual([['Dortes note', '2026-11-24']])
  })

  test('two memberships of one network become one, and the kinder mark stands', async () => {
    const store = await sampleStore()
    const { ask } = store
    const [twin] = await ask('participants.add', {
      networkId: networkId('N1'),
      startsOn: '2026-01-01',
      members: [{ person: { fullName: 'Dorthe Lindeskov' }, employment: { organisation: 'Skoven Skole og Børnehus' } }],
    })
    if (!twin) throw new Error('not added')
    // Dorte came to the third meeting and cancelled the fourth.
    await ask('attendance.set', { meetingId: meetingId('N1-m3'), participantId: twin, status: 'noShow' })
    await ask('attendance.set', { meetingId: meetingId('N1-m4'), participantId: twin, status: 'partial' })
    await ask('meetings.setFocusPersons', { id: meetingId('N1-m5'), participantIds: [dorte, twin] })
    const { pairs } = await ask('duplicates.list', null)
    expect(pairs).toMatchObject([
      {
        first: { fullName: 'Dorte Lindeskov' },
        second: { fullName: 'Dorthe Lindeskov' },
        reasons: ['nearName', 'sameOrganisation'],
      },
    ])
    await ask('duplicates.merge', { keptId: twin, lostId: dorte, ...nothing })
    const members = (await ask('participants.list', { networkId: networkId('N1') })).filter(
      ({ participant }) => participant.id === twin,
    )
    expect(members).toMatchObject([{ membership: { startsOn: '2026-01-01', endsOn: null }, attended: 4, expected: 4 }])
    const plan = await ask('meetings.plan', { networkId: networkId('N1') })
    expect(plan.meetings[4]?.focusPersons).toEqual([twin])
    expect(await ask('duplicates.list', null)).toEqual({ pairs: [], total: 0 })
    expect(rowsOf(store, dorte)).toEqual(Object.fromEntries(Object.keys(rowsOf(store, dorte)).map((key) => [key, 0])))
  })

  test('is refused, with nothing changed, where both answered a round or signed a contract', async () => {
    const { ask, refusal, db } = await sampleStore()
    const anja = personId('N1-p01')
    const before = dump(db)
    const both = { keptId: dorte, lostId: anja, ...nothing }
    expect(await refusal('duplicates.merge', both)).toBe('merge-signed-twice')
    expect(dump(db)).toEqual(before)
    expect((await ask('duplicates.compare', { firstId: dorte, secondId: anja })).refusal).toEqual({
      code: 'merge-signed-twice',
      name: 'Skoleledere Nord',
    })
    await ask('signatures.set', { contractId: contractId('N1-c1'), signers: [anja], change: { signedOn: null } })
    const round = await ask('evaluation.begin', {
      networkId: networkId('N1'),
      instrument: 'R',
      meetingId: meetingId('N1-m4'),
      heldOn: '2026-11-16',
    })
    for (const participantId of [dorte, anja]) {
      await ask('evaluation.addResponse', { roundId: round.id, participantId, values: { R1: 4 } })
    }
    expect(await refusal('duplicates.merge', both)).toBe('merge-answered-twice')
    expect(await refusal('duplicates.merge', { keptId: dorte, lostId: dorte, ...nothing })).toBe('merge-same-person')
  })

  test('a point of attention that was closed about the one stays closed about the other', async () => {
    const { ask, db } = await sampleStore()
    await ask('networks.closeAttention', {
      id: networkId('N3'),
      rule: 'W05',
      dataKey: `${signe}|N3-m9`,
      how: 'noted',
      note: '',
    })
    await ask('duplicates.merge', { keptId: dorte, lostId: signe, ...nothing })
    expect(db.prepare("SELECT data_key FROM attention_closed WHERE rule = 'W05'").pluck().all()).toEqual([
      `${dorte}|N3-m9`,
    ])
  })
})

test('two who are not one are not suggested again, also after one of them was merged with a third', async () => {
  const { ask } = await sampleStore()
  const ids = await ask('participants.add', {
    networkId: networkId('N2'),
    startsOn: '2026-11-01',
    members: ['Kaj Holt', 'Holt, Kaj', 'Kai Holt'].map((fullName) => ({ person: { fullName }, employment: {} })),
  })
  const [first, second, third] = ids as [ParticipantId, ParticipantId, ParticipantId]
  const suggested = async () =>
    (await ask('duplicates.list', null)).pairs.map(({ first: a, second: b }) => [a.fullName, b.fullName].sort())
  expect(await suggested()).toHaveLength(2)
  await ask('duplicates.dismiss', { firstId: third, secondId: first })
  expect(await suggested()).toEqual([['Holt, Kaj', 'Kaj Holt']])
  await ask('duplicates.merge', { keptId: second, lostId: first, take: ['fullName'], takeCustom: [] })
  expect(await suggested()).toEqual([])
})

test('after any merge that is accepted no row points at the one who went, and nothing else is lost', async () => {
  const store = await sampleStore()
  const { db, call } = store
  const people = db.prepare<[], ParticipantId>('SELECT id FROM participant').pluck().all()
  const networks = db.prepare<[], string>('SELECT id FROM network').pluck().all()
  const total = (table: string) => db.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get()
  const steadily = [
    'role_assignment',
    'contract_signature',
    'response',
    'personal_goal',
    'goal_score',
    'answer',
    'note',
    'meeting',
  ]
  const anyone = fc.constantFrom(...people)
  const merges = fc.array(fc.tuple(anyone, anyone), { minLength: 1, maxLength: 4 })
  const marks = (id: ParticipantId) =>
    new Set(db.prepare<[string], string>('SELECT meeting_id FROM attendance WHERE participant_id = ?').pluck().all(id))
  await fc.assert(
    fc.asyncProperty(merges, fc.constantFrom(...networks), fc.boolean(), async (pairs, network, alsoJoin) => {
      db.exec('BEGIN')
      try {
        for (const [keptId, lostId] of pairs) {
          if (alsoJoin)
            await call('participants.join', { networkId: network, participantId: lostId, startsOn: '2026-02-01' })
          const counted = steadily.map(total)
          const meetings = new Set([...marks(keptId), ...marks(lostId)])
          const before = dump(db)
          const result = await call('duplicates.merge', { keptId, lostId, ...nothing })
          if (!result.ok) {
            expect(dump(db)).toEqual(before)
            continue
          }
          expect(Object.values(rowsOf(store, lostId)).every((count) => count === 0)).toBe(true)
          expect(JSON.stringify(dump(db))).not.toContain(`"${lostId}"`)
          expect(steadily.map(total)).toEqual(counted)
          expect(marks(keptId)).toEqual(meetings)
          expect(db.pragma('foreign_key_check')).toEqual([])
        }
        expect(store.faults.map(String)).toEqual([])
      } finally {
        store.faults.length = 0
        db.exec('ROLLBACK')
      }
    }),
    { numRuns: 40 },
  )
})

test('a membership entered twice and left once stays what it was on every day', async () => {
  const { ask } = await sampleStore()
  await ask('participants.join', { networkId: networkId('N3'), participantId: dorte, startsOn: '2026-10-01' })
  await ask('participants.setLeave', {
    membershipId: membershipId('N3-p06'),
    leaves: [{ startsOn: '2026-11-20', endsOn: null }],
  })
  await ask('duplicates.merge', { keptId: dorte, lostId: signe, ...nothing })
  const { memberships } = await ask('participants.get', { id: dorte })
  // Dorte was expected while Signe paused, so the one person is expected.
  expect(memberships.find(({ membership }) => membership.networkId === 'N3')?.membership.leaves).toEqual([])
})
