import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEmployees, readLeaderSince, readLevel, readSector } from '../../../shared/exchange/cell-values.ts'
import { readDate } from '../../../shared/exchange/read-date.ts'
import { writtenDay } from '../../../shared/exchange/write-csv.ts'

const today = '2026-11-24'

describe('a number of employees', () => {
  it.each([
    ['1.250', 1250],
    ['1,250', 1250],
    ['1 250', 1250],
    ['1.250.000', undefined],
    ['1.000.000', 1_000_000],
    ['45,0', 45],
    ['1.250,00', 1250],
    ['ca. 45', 45],
    ['45 medarbejdere', 45],
    ['0', 0],
    [1250, 1250],
    [1.125, undefined],
    [-3, undefined],
    ['12,5', undefined],
    ['1.25', undefined],
    ['-3', undefined],
    ['12-15', undefined],
    ['mange', undefined],
    ['', undefined],
  ])('%s is %s', (written, number) => expect(readEmployees(written)).toBe(number))
})

describe('a date', () => {
  it.each([
    ['01-08-2019', '2019-08-01'],
    ['1.8.2019', '2019-08-01'],
    ['1/8-19', '2019-08-01'],
    ['1/8 2019', '2019-08-01'],
    ['01.08.99', '1999-08-01'],
    ['2019-08-01', '2019-08-01'],
    ['2019-08-01T00:00:00.000Z', '2019-08-01'],
    ['01-08-2019 00:00:00', '2019-08-01'],
    ['aug. 2019', '2019-08-01'],
    ['August 2019', '2019-08-01'],
    ['1. august 2019', '2019-08-01'],
    ['13. marts 2001', '2001-03-13'],
    ['3. maj 2001', '2001-05-03'],
    ['okt 19', '2019-10-01'],
    ['2nd October 2020', '2020-10-02'],
    ['August 1, 2019', '2019-08-01'],
    ['8/2019', '2019-08-01'],
    ['2019-08', '2019-08-01'],
    ['2019', '2019-01-01'],
    ['31-02-2019', undefined],
    ['29-02-2020', '2020-02-29'],
    ['08-13-2019', undefined],
    ['markedet 2019', undefined],
    ['1850', undefined],
    ['snart', undefined],
    ['', undefined],
  ])('%s is %s', (written, date) => expect(readDate(written, today)).toBe(date))

  it('is read again as it is written, in either language', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, fc.constantFrom('da' as const, 'en' as const), (at, language) => {
        const day = at.toISOString().slice(0, 10)
        expect(readDate(writtenDay(day, language), today)).toBe(day)
      }),
    )
  })
})

describe('the day leadership began', () => {
  it.each([
    ['8', '2018-11-24'],
    [8, '2018-11-24'],
    ['1 år', '2025-11-24'],
    ['2,5', '2024-05-24'],
    ['2.5 years', '2024-05-24'],
    ['2015', '2015-01-01'],
    [2015, '2015-01-01'],
    ['01-08-2019', '2019-08-01'],
    ['aug. 2019', '2019-08-01'],
    ['2031', undefined],
    ['længe', undefined],
  ])('%s is %s', (written, since) => expect(readLeaderSince(written, today)).toBe(since))
})

it('reads sectors and levels as people write them', () => {
  expect(
    ['Offentlig', 'kommunal', 'Privat', 'selvejende', 'public', 'Self-governing', 'kirken'].map(readSector),
  ).toEqual(['public', 'public', 'private', 'selfGoverning', 'public', 'selfGoverning', undefined])
  expect(
    ['Leder af ledere', 'leder af medarbejdere', 'Teamleder', 'Topleder', 'direktør', 'konge'].map(readLevel),
  ).toEqual(['leaders', 'employees', 'employees', 'top', 'top', undefined])
})
