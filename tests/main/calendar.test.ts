import { describe, expect, test } from 'vitest'
import type { CalendarScope } from '../../shared/contract/calendar.ts'
import type { Received } from '../../shared/contract/index.ts'
import { calendarClient, readCalendar } from '../support/ics.ts'
import { meetingId, networkId, personId } from '../support/ids.ts'
import { openTestStore, type TestStore } from '../support/store.ts'

const N1 = networkId('N1')
const m5 = meetingId('N1-m5')
const m6 = meetingId('N1-m6')
const all: CalendarScope = { kind: 'all' }
const series: CalendarScope = { kind: 'network', id: N1 }
const one = (id = m5): CalendarScope => ({ kind: 'meeting', id })

const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
type Options = Partial<Received<'calendar.export'>>
/** Exports, and reads the file back with a parser that had no part in writing it. */
const exported = async ({ ask, saved }: TestStore, scope: CalendarScope, options: Options = {}) => {
  const { meetings } = await ask('calendar.export', {
    scope,
    content: 'meetings',
    language: 'da',
    withName: false,
    reminder: false,
    ...options,
  })
  const file = saved.at(-1)
  if (!file) throw new Error('nothing was saved')
  const text = Buffer.from(file.bytes).toString('utf8')
  const calendar = readCalendar(text)
  expect(calendar.events).toHaveLength(meetings)
  return { ...calendar, name: file.name, mime: file.mime, text }
}

describe('the calendar', () => {
  test('has the meetings of all networks by time, within the days asked for', async () => {
    const { ask } = await sampleStore()
    const { today, meetings } = await ask('calendar.meetings', { from: '2026-12-01', to: '2026-12-31' })
    expect(today).toBe('2026-11-24')
    expect(meetings.map(({ date, startsAt, networkName }) => [date, startsAt, networkName].join(' '))).toEqual([
      '2026-12-03 14:00 Driftslederne',
      '2026-12-14 13:00 Skoleledere Nord',
      ...meetings.slice(2).map(({ date, startsAt, networkName }) => [date, startsAt, networkName].join(' ')),
    ])
    expect(meetings.map(({ date }) => date)).toEqual(meetings.map(({ date }) => date).toSorted())
    expect(meetings.find(({ id }) => id === m5)).toMatchObject({ clientName: 'Lindehøj Kommune', clashesWith: [] })
    expect((await ask('calendar.meetings', { from: '2026-12-14', to: '2026-12-14' })).meetings).toHaveLength(1)
  })

  test('marks meetings at the same time, in both, until one is cancelled or moved on', async () => {
    const { ask } = await sampleStore()
    const other = await ask('meetings.create', {
      networkId: networkId('N2'),
      date: '2026-12-14',
      startsAt: '15:30',
      endsAt: '17:00',
    })
    const clashing = async () => {
      const { meetings } = await ask('calendar.meetings', { from: '2026-12-14', to: '2026-12-14' })
      return Object.fromEntries(meetings.map(({ id, clashesWith }) => [id, clashesWith]))
    }
    const none = { [m5]: [], [other.id]: [] }
    expect(await clashing()).toEqual({ [m5]: [other.id], [other.id]: [m5] })
    await ask('meetings.update', { id: other.id, change: { startsAt: '16:00' } })
    expect(await clashing()).toEqual(none)
    await ask('meetings.update', { id: other.id, change: { startsAt: '13:00' } })
    await ask('meetings.update', { id: other.id, change: { status: 'cancelled' } })
    expect(await clashing()).toEqual(none)
  })
})

test('holidays are known by name, two months at a time', async () => {
  const { ask } = await sampleStore()
  const named = async (from: string, to: string) =>
    (await ask('calendar.holidays', { from, to })).map(({ date, name }) => `${date} ${name}`)
  expect(await named('2026-11-30', '2027-01-03')).toEqual([
    '2026-12-24 christmasEve',
    '2026-12-25 christmasDay',
    '2026-12-26 boxingDay',
    '2026-12-31 newYearsEve',
    '2027-01-01 newYearsDay',
  ])
  expect(await named('2027-01-01', '2199-12-31')).toEqual(['2027-01-01 newYearsDay'])
  expect(await named('2027-01-03', '2026-12-01')).toEqual([])
})

describe('a calendar file', () => {
  test('of one meeting has time, place and a title, neutral unless asked for', async () => {
    const store = await sampleStore()
    const neutral = await exported(store, one())
    expect(neutral).toMatchObject({
      name: 'Ledernetværk – 14. december 2026.ics',
      mime: 'text/calendar; charset=utf-8',
      method: 'PUBLISH',
      events: [
        {
          uid: 'N1-m5@sparringsrum.example',
          sequence: 0,
          startsAt: '2026-12-14T12:00:00.000Z',
          endsAt: '2026-12-14T15:00:00.000Z',
          stamp: '2026-11-24T08:00:00.000Z',
          title: 'Ledernetværk',
          place: 'Nørresø Skole, Aulaen',
          status: 'CONFIRMED',
        },
      ],
    })
    const named = await exported(store, one(), { withName: true, reminder: true, language: 'en' })
    expect(named.name).toBe('Skoleledere Nord – 14 December 2026.ics')
    expect(named.events).toMatchObject([{ title: 'Skoleledere Nord', reminders: ['-P1D'] }])
  })

  test('of a network has what is planned, of all networks the same of each', async () => {
    const store = await sampleStore()
    const { events, name } = await exported(store, series, { withName: true })
    expect(events.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual([
      '2026-12-14',
      '2027-01-25',
      '2027-03-01',
      '2027-04-12',
      '2027-05-31',
    ])
    // Winter and summer time: the meeting is at 13 in Denmark all the same.
    expect(events.map(({ startsAt }) => startsAt.slice(11, 16))).toEqual(['12:00', '12:00', '12:00', '11:00', '11:00'])
    expect(name).toBe('Skoleledere Nord – 5 møder.ics')
    const everything = await exported(store, all, { language: 'en' })
    expect(everything.events).toHaveLength(8)
    expect(everything.name).toBe('All networks – 8 meetings.ics')
    expect(new Set(everything.events.map(({ title }) => title))).toEqual(new Set(['Leadership network']))
    expect(await store.ask('calendar.exportable', all)).toEqual({ meetings: 8, cancellations: 0 })
  })

  test('of any meeting of the sample is read back as it is stored', async () => {
    const store = await sampleStore()
    const { meetings } = await store.ask('calendar.meetings', { from: '2025-01-01', to: '2028-01-01' })
    expect(meetings.length).toBeGreaterThan(35)
    const denmark = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Copenhagen',
      dateStyle: 'short',
      timeStyle: 'short',
    })
    for (const meeting of meetings) {
      const { events } = await exported(store, one(meeting.id), { withName: true })
      expect(events[0]).toMatchObject({ title: meeting.networkName, place: meeting.place || null })
      expect(denmark.format(new Date(events[0]?.startsAt ?? ''))).toBe(`${meeting.date} ${meeting.startsAt}`)
      expect(denmark.format(new Date(events[0]?.endsAt ?? ''))).toBe(`${meeting.date} ${meeting.endsAt}`)
    }
  })

  test('is refused where there is nothing to put in it', async () => {
    const { ask, refusal, saved } = await sampleStore()
    const options = { language: 'da', withName: false, reminder: false } as const
    const empty = await ask('networks.create', { clientId: 'C1' as never, name: 'Tomt', startsOn: null })
    const scope: CalendarScope = { kind: 'network', id: empty.id }
    expect(await refusal('calendar.export', { ...options, scope, content: 'meetings' })).toBe('nothing-to-export')
    expect(await refusal('calendar.export', { ...options, scope: all, content: 'cancellations' })).toBe(
      'nothing-to-export',
    )
    const nobody: CalendarScope = { kind: 'meeting', id: meetingId('nobody') }
    expect(await refusal('calendar.exportable', nobody)).toBe('meeting-not-found')
    expect(saved).toEqual([])
  })

  test('has nothing confidential in it', async () => {
    const store = await sampleStore()
    const { ask, db } = store
    const secret = 'Kanariefugl'
    await ask('meetings.update', { id: m5, change: { aim: `${secret} formål` } })
    await ask('meetings.setAgenda', { id: m5, agenda: [{ minutes: 30, text: `${secret} punkt`, method: null }] })
    await ask('meetings.setRole', {
      id: m5,
      assignment: { role: 'talk', participantId: null, externalName: `${secret} Oplægsen`, agreedFixed: false },
    })
    await ask('meetings.setFocusPersons', { id: m5, participantIds: [personId('N1-p04')] })
    await ask('steps.create', {
      networkId: N1,
      text: `${secret} skridt`,
      responsible: `${secret} Ansvarsen`,
      dueOn: null,
      state: 'open',
    })
    db.prepare('UPDATE meeting SET minutes = ?, cancel_reason = ?').run(`${secret} referat`, `${secret} grund`)
    db.prepare('INSERT INTO meeting_private_note VALUES (?, ?)').run(m5, `${secret} note`)
    db.prepare('INSERT INTO decision VALUES (?, ?, 0, ?)').run('d1', m5, `${secret} beslutning`)
    db.prepare("INSERT INTO note (id, network_id, written_on, text) VALUES ('n1', 'N1', '2026-11-01', ?)").run(secret)
    await ask('meetings.update', { id: m6, change: { status: 'cancelled' } })

    const names = db.prepare<[], string>('SELECT full_name FROM participant').pluck().all()
    const organisations = db.prepare<[], string>('SELECT DISTINCT organisation FROM employment').pluck().all()
    const clients = db.prepare<[], string>('SELECT name FROM client').pluck().all()
    const texts = db.prepare<[], string>('SELECT text FROM agenda_item').pluck().all()
    const places = new Set(
      (await ask('calendar.meetings', { from: '2026-01-01', to: '2028-01-01' })).meetings.map(({ place }) => place),
    )
    const files = [
      await exported(store, one(), { withName: true, reminder: true }),
      await exported(store, series),
      await exported(store, all, { withName: true, reminder: true }),
      await exported(store, series, { content: 'cancellations', withName: true }),
    ]
    for (const { text } of files) {
      const unfolded = text.replaceAll('\r\n ', '')
      expect(unfolded).not.toMatch(/kanarie|ATTENDEE|ORGANIZER|COMMENT|CONTACT|URL/i)
      for (const word of [
        ...names,
        ...clients,
        ...texts,
        ...organisations.filter((o) => ![...places].some((place) => place.includes(o))),
      ])
        expect(unfolded).not.toContain(word)
      expect(unfolded).not.toContain('Palle')
    }
    const quiet = await exported(store, all)
    expect(quiet.text).not.toMatch(/Nord|Driftslederne|Fjorden|Omsorg/)
    expect(quiet.events.flatMap(({ properties }) => properties).filter((name) => name === 'description')).toEqual([])
  })
})

describe('what counts as a change', () => {
  const sequence = async (store: TestStore) => (await exported(store, one())).events[0]?.sequence

  test('is another date, time, place or status, and nothing else', async () => {
    const store = await sampleStore()
    const { ask } = store
    expect(await sequence(store)).toBe(0)
    const changes = [{ date: '2026-12-15' }, { startsAt: '12:00' }, { endsAt: '15:00' }, { place: 'Skolen' }] as const
    for (const [count, change] of changes.entries()) {
      await ask('meetings.update', { id: m5, change })
      expect(await sequence(store), JSON.stringify(change)).toBe(count + 1)
      await ask('meetings.update', { id: m5, change })
      expect(await sequence(store)).toBe(count + 1)
    }
    await ask('meetings.update', { id: m5, change: { aim: 'Se på formen' } })
    await ask('meetings.setAgenda', { id: m5, agenda: [] })
    await ask('networks.update', { id: N1, change: { name: 'Skoleledere Syd' } })
    expect(await sequence(store)).toBe(4)
    await ask('meetings.update', { id: m5, change: { status: 'cancelled' } })
    const cancelled = await exported(store, one(), { content: 'cancellations' })
    expect(cancelled).toMatchObject({ method: 'CANCEL', events: [{ sequence: 5, status: 'CANCELLED' }] })
    expect(await ask('calendar.exportable', one())).toEqual({ meetings: 0, cancellations: 1 })
  })

  test('is also what takes a change back: undo, redo, and the return from the bin', async () => {
    const store = await sampleStore()
    const { ask } = store
    await ask('meetings.update', { id: m5, change: { date: '2026-12-15' } })
    await ask('history.undo', { id: null })
    expect(await sequence(store)).toBe(2)
    await ask('history.redo', null)
    expect(await sequence(store)).toBe(3)
    await ask('meetings.delete', { id: m5 })
    await ask('history.undo', { id: null })
    expect(await sequence(store)).toBe(5)
    await ask('meetings.delete', { id: m5 })
    const [deletion] = await ask('bin.list', null)
    await ask('bin.restore', { id: deletion?.id ?? 0 })
    expect(await sequence(store)).toBe(7)
  })

  test('starts again from nothing when the sample has been taken away and loaded again', async () => {
    const store = await sampleStore()
    await store.ask('meetings.update', { id: m5, change: { place: 'Skolen' } })
    await store.ask('sample.remove', null)
    expect(store.db.prepare('SELECT count(*) FROM meeting_revision').pluck().get()).toBe(0)
    await store.ask('sample.load', null)
    expect(await sequence(store)).toBe(0)
  })
})

describe('a calendar that takes the files as they come', () => {
  const days = (client: ReturnType<typeof calendarClient>) =>
    client.shown().map(({ startsAt }) => startsAt.slice(0, 10))

  test('ends where the app is: moved, cancelled, deleted and brought back, also when an old file comes late', async () => {
    const store = await sampleStore()
    const { ask, travelTo } = store
    const client = calendarClient()
    const first = await exported(store, series)
    client.take(first)
    expect(days(client)).toEqual(['2026-12-14', '2027-01-25', '2027-03-01', '2027-04-12', '2027-05-31'])

    travelTo('2026-11-25')
    await ask('meetings.update', { id: m5, change: { date: '2026-12-16', place: 'Rådhuset' } })
    const moved = await exported(store, one())
    client.take(moved)
    client.take(first)
    expect(days(client)).toEqual(['2026-12-16', '2027-01-25', '2027-03-01', '2027-04-12', '2027-05-31'])
    expect(client.shown()[0]).toMatchObject({ place: 'Rådhuset', uid: first.events[0]?.uid })

    await ask('meetings.update', { id: m6, change: { status: 'cancelled' } })
    await ask('meetings.delete', { id: meetingId('N1-m7') })
    expect(await ask('calendar.exportable', series)).toEqual({ meetings: 3, cancellations: 2 })
    const cancelled = await exported(store, series, { content: 'cancellations' })
    expect(cancelled).toMatchObject({ method: 'CANCEL', name: 'Ledernetværk – Aflysninger – 2 møder.ics' })
    client.take(cancelled)
    client.take(moved)
    client.take(first)
    expect(days(client)).toEqual(['2026-12-16', '2027-04-12', '2027-05-31'])

    await ask('history.undo', { id: null })
    await ask('meetings.update', { id: m6, change: { status: 'planned' } })
    travelTo('2026-11-26')
    client.take(await exported(store, series))
    client.take(cancelled)
    expect(days(client)).toEqual(['2026-12-16', '2027-01-25', '2027-03-01', '2027-04-12', '2027-05-31'])
  })

  test('hears of a deleted network’s meetings from the file of all', async () => {
    const store = await sampleStore()
    const client = calendarClient()
    client.take(await exported(store, all))
    expect(client.shown()).toHaveLength(8)
    await store.ask('networks.delete', { id: N1 })
    client.take(await exported(store, all, { content: 'cancellations', withName: true }))
    expect(client.shown()).toHaveLength(3)
    client.take(await exported(store, all))
    expect(client.shown()).toHaveLength(3)
  })
})
