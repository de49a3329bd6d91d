import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkList } from '../../../shared/exchange/check-list.ts'
import { guessColumns } from '../../../shared/exchange/guess-columns.ts'
import { type ExportedPerson, peopleTable } from '../../../shared/exchange/people-tables.ts'
import { readDelimited } from '../../../shared/exchange/read-delimited.ts'
import { writeCsv } from '../../../shared/exchange/write-csv.ts'

const today = '2026-11-24'
const customFields = [{ id: 'f1', label: 'Skonummer; "EU"' }]

// One line of text as the store keeps it: nothing unprintable, single spaces, nothing at the ends. An apostrophe before a
// sign of a formula is what the export itself puts there, so it cannot be told from one that was there before.
const tidy = (text: string) =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replace(/^'+/, '')
const nasty = fc.constantFrom('=1+1', '"', ';', ',', 'Åse "Ærø" Ø', '+45 00', '@x', '-', "d'Or", 'a;b"c', 'sep=;')
const line = fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 60 })).map(tidy)
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date(today), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })

const person: fc.Arbitrary<ExportedPerson> = fc
  .record({
    nickname: line,
    fullName: line.filter((name) => name !== '' && !/^[^,]+,[^,]+$/.test(name)),
    email: fc.oneof(fc.constant(''), fc.stringMatching(/^[a-z]{1,8}@[a-z]{1,8}\.example$/)),
    phone: line,
    leaderSince: orNull(day),
    present: orNull(
      fc.record({
        organisation: line,
        position: line,
        employees: orNull(fc.integer({ min: 0, max: 1_000_000 })),
        sector: orNull(fc.constantFrom('public' as const, 'private' as const, 'selfGoverning' as const)),
        place: line,
        leadershipLevel: orNull(fc.constantFrom('employees' as const, 'leaders' as const, 'top' as const)),
        startsOn: orNull(day),
        endsOn: fc.constant(null),
      }),
    ),
    custom: line.map((value) => new Map(value === '' ? [] : [['f1', value]])),
    joinedOn: orNull(day),
  })
  .map((one) => ({ ...one, posts: one.present ? [one.present] : [], memberships: [], leftOn: null }))

const blank = {
  organisation: '',
  position: '',
  place: '',
  employees: null,
  sector: null,
  leadershipLevel: null,
  startsOn: null,
}

it('people written to CSV are read as the same people, in either language', () => {
  fc.assert(
    fc.property(
      fc.array(person, { minLength: 1, maxLength: 6 }),
      fc.constantFrom('da' as const, 'en' as const),
      (people, language) => {
        const table = peopleTable({ people, customFields, ofNetwork: true }, language)
        const { rows, targets } = guessColumns(readDelimited(writeCsv(table, language)), customFields, today)
        const read = checkList({ rows, targets, known: [], today, startsOn: today })
        expect(read.map(({ listed }) => listed)).toEqual(
          people.map(({ fullName, nickname, email, phone, leaderSince, present, custom, joinedOn, leftOn }) => {
            const { endsOn: _, ...post } = present ?? { ...blank, endsOn: null }
            return {
              person: { fullName, nickname, email, phone, leaderSince, note: '' },
              employment: post,
              joinedOn,
              leftOn,
              custom: [...custom].map(([fieldId, value]) => ({ fieldId, value })),
            }
          }),
        )
      },
    ),
  )
})
