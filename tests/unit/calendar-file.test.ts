import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarFile, type FileMeeting } from '../../main/features/calendar/calendar-file.ts'
import { addDays } from '../../shared/domain/dates.ts'
import { MeetingId } from '../../shared/domain/ids.ts'
import { Line } from '../../shared/domain/values.ts'
import { readCalendar } from '../support/ics.ts'

const now = new Date('2026-11-24T08:00:00Z')
const meeting: FileMeeting = {
  id: MeetingId.parse('6e0fbe5c-0c0e-4b0e-9a3b-0f7f4a2f9d11'),
  date: '2026-12-14',
  startsAt: '13:00',
  endsAt: '16:00',
  place: 'Nørresø Skole, Aulaen',
  title: 'Skoleledere Nord',
  sequence: 2,
}
const file = (meetings: readonly FileMeeting[], change: Partial<Parameters<typeof calendarFile>[1]> = {}) =>
  calendarFile(meetings, { content: 'meetings', reminder: false, language: 'da', now, ...change })

/** The instant of a Danish wall time by the platform's own rules, which the file knows nothing of. */
function instantOf(date: string, clock: string): string {
  const wall = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Copenhagen',
    dateStyle: 'short',
    timeStyle: 'short',
  })
  const fits = [1, 2]
    .map((hours) => new Date(Date.parse(`${date}T${clock}:00Z`) - hours * 3_600_000))
    .find((at) => wall.format(at) === `${date} ${clock}`)
  return fits?.toISOString() ?? 'no such hour'
}
const octets = (line: string) => Buffer.byteLength(line, 'utf8')
const keepsTheForm = (text: string): void => {
  expect(text.endsWith('\r\n')).toBe(true)
  const lines = text.slice(0, -2).split('\r\n')
  expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([])
  expect(lines.filter((line) => octets(line) > 75)).toEqual([])
}

describe('a calendar file', () => {
  test('says when and where, and who counts how often it has changed', () => {
    const text = file([meeting], { reminder: true })
    keepsTheForm(text)
    expect(readCalendar(text)).toEqual({
      method: 'PUBLISH',
      events: [
        {
          uid: '6e0fbe5c-0c0e-4b0e-9a3b-0f7f4a2f9d11@sparringsrum.example',
          sequence: 2,
          stamp: '2026-11-24T08:00:00.000Z',
          modified: '2026-11-24T08:00:00.000Z',
          startsAt: '2026-12-14T12:00:00.000Z',
          endsAt: '2026-12-14T15:00:00.000Z',
          zone: 'Europe/Copenhagen',
          title: 'Skoleledere Nord',
          place: 'Nørresø Skole, Aulaen',
          status: 'CONFIRMED',
          reminders: ['-P1D'],
          properties: [
            ...['uid', 'sequence', 'dtstamp', 'dtstart', 'dtend', 'summary', 'transp', 'location'],
            ...['status', 'last-modified', 'action', 'trigger', 'description'],
          ],
        },
      ],
    })
    expect(text).toContain('TRANSP:OPAQUE\r\n')
    expect(text).toContain('DTSTART;TZID=Europe/Copenhagen:20261214T130000\r\n')
    expect(text).toContain('PRODID:-//Sparringsrum//Sparringsrum//DA\r\n')
    expect(text).not.toContain('Berlin')
    expect(text).not.toMatch(/^TIMEZONE-ID/m)
  })

  test('that takes a meeting back says so in method and status, and reminds of nothing', () => {
    const { method, events } = readCalendar(file([meeting], { content: 'cancellations', reminder: true }))
    expect(method).toBe('CANCEL')
    expect(events).toMatchObject([{ status: 'CANCELLED', sequence: 2, reminders: [] }])
  })

  test('leaves an empty place out', () => {
    expect(readCalendar(file([{ ...meeting, place: '' }])).events[0]?.place).toBeNull()
  })

  test.each([
    ['the last day of winter time', '2027-03-27'],
    ['the day summer time begins', '2027-03-28'],
    ['the day after', '2027-03-29'],
    ['midsummer', '2027-06-24'],
    ['the last day of summer time', '2026-10-24'],
    ['the day winter time begins', '2026-10-25'],
    ['the day after that', '2026-10-26'],
    ['New Year', '2027-01-01'],
  ])('is right to the minute on %s', (_, date) => {
    for (const startsAt of ['00:30', '01:59', '03:00', '08:15', '13:00', '22:45']) {
      const { events } = readCalendar(file([{ ...meeting, date, startsAt, endsAt: '23:59' }]))
      expect(events[0]?.startsAt, startsAt).toBe(instantOf(date, startsAt))
      expect(events[0]?.endsAt).toBe(instantOf(date, '23:59'))
    }
  })

  test('is right on any day from 1996, when Europe agreed on the end of October', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays('1996-01-01', count))
    fc.assert(
      fc.property(days, fc.integer({ min: 4, max: 21 }), (date, hour) => {
        const clock = (at: number) => `${String(at).padStart(2, '0')}:07`
        const { events } = readCalendar(file([{ ...meeting, date, startsAt: clock(hour), endsAt: clock(hour + 1) }]))
        expect(events[0]).toMatchObject({
          startsAt: instantOf(date, clock(hour)),
          endsAt: instantOf(date, clock(hour + 1)),
        })
      }),
      { numRuns: 300 },
    )
  })

  test.each(['America/New_York', 'Pacific/Auckland'])('does not depend on the zone of this machine (%s)', (zone) => {
    // On this day 02:30 does not exist in New York.
    const code = `import { calendarFile } from './main/features/calendar/calendar-file.ts'
      const meeting = ${JSON.stringify({ ...meeting, date: '2027-03-14', startsAt: '02:30' })}
      const options = { content: 'meetings', reminder: false, language: 'da', now: new Date('${now.toISOString()}') }
      process.stdout.write(calendarFile([meeting], options))`
    const made = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    })
    expect(made).toContain('DTSTART;TZID=Europe/Copenhagen:20270314T023000\r\n')
    expect(made).toBe(file([{ ...meeting, date: '2027-03-14', startsAt: '02:30' }]))
  })

  test('gives back every text as it was, in lines of 75 octets', () => {
    const pieces = fc.constantFrom(
      ...'æøåÆØÅéüß,;:\\"^\'nN ,, \\n 👩‍🏫🇩🇰€字',
      'BEGIN:VEVENT',
      'END:VCALENDAR',
      '=',
      '%0A',
    )
    const line = fc
      .oneof(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.array(pieces, { maxLength: 300 }).map((parts) => parts.join('').slice(0, 300)),
      )
      .map((text) => Line.safeParse(text))
      .filter((parsed) => parsed.success)
      .map((parsed) => parsed.data ?? '')
    fc.assert(
      fc.property(fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 4 }), fc.boolean(), (texts, reminder) => {
        const text = file(
          texts.map(([title, place]) => ({ ...meeting, title, place })),
          { reminder },
        )
        keepsTheForm(text)
        const { events } = readCalendar(text)
        expect(events.map(({ title, place }) => [title, place ?? ''])).toEqual(texts)
      }),
      { numRuns: 500 },
    )
  })
})
