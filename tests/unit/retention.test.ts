import { expect, test } from 'vitest'
import { actsOn, dueOn, isToBeSaid, type Retention } from '../../shared/domain/retention.ts'

const kept: Retention = {
  namedMonths: 6,
  peopleMonths: 12,
  notesMonths: 12,
  contractMonths: 12,
  agreementYears: 5,
  anonymousYears: 5,
  clientMonths: 24,
}
const ended = '2026-08-31'

test('each kind of data has its own time after the end of the network', () => {
  const due = (step: Parameters<typeof dueOn>[0], changed: Partial<Retention> = {}) =>
    dueOn(step, ended, { ...kept, ...changed })
  expect(due('named')).toBe('2027-02-28')
  expect(due('people')).toBe('2027-08-31')
  expect(due('anonymous')).toBe('2031-08-31')
  // Five years from the end of the financial year, which ends with December.
  expect(due('agreements')).toBe('2032-01-01')
  // Who signed is kept with what was signed, and no answer has a name after its owner is gone.
  expect(due('people', { peopleMonths: 3, contractMonths: 9 })).toBe('2027-05-31')
  expect(due('named', { namedMonths: 24 })).toBe('2027-08-31')
})

test('nothing is done before it has been said for a month', () => {
  expect(actsOn('2027-02-28', '2027-01-29', '2027-02-01')).toBe('2027-02-28')
  expect(actsOn('2027-02-28', null, '2027-06-01')).toBe('2027-07-01')
  expect(actsOn('2027-02-28', '2027-05-20', '2027-06-01')).toBe('2027-06-19')
  expect(isToBeSaid('2027-02-28', '2027-01-29')).toBe(true)
  expect(isToBeSaid('2027-02-28', '2027-01-28')).toBe(false)
})
