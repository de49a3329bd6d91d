import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldedName, phoneDigits, spokenName } from '../../shared/domain/duplicates/name-keys.ts'
import { isOneLetterOff, withOneLetterLess } from '../../shared/domain/duplicates/near-texts.ts'
import { type Candidate, pairKey, suggestDuplicates } from '../../shared/domain/duplicates/suggest.ts'

const person = (id: string, fullName: string, rest: Partial<Candidate> = {}): Candidate => ({
  id,
  fullName,
  email: '',
  phone: '',
  organisations: [],
  ...rest,
})
const reasons = (a: Partial<Candidate>, b: Partial<Candidate>) =>
  suggestDuplicates([person('a', 'Ida Dam', a), person('b', 'Kaj Holt', b)]).flatMap((one) => one.reasons)
const named = (a: string, b: string) => reasons({ fullName: a }, { fullName: b })

describe('keys', () => {
  test('Danish letters fold, other letters do not', () => {
    expect(foldedName('  Bjørn-Åge   Sørensen ')).toBe('bjoern aage soerensen')
    expect(foldedName('Hansen, Gülsüm É.')).toBe('hansen gylsym e')
    expect(foldedName('får')).not.toBe(foldedName('far'))
  })
  test('spellings of one sound meet', () => {
    for (const [a, b] of [
      ['christian', 'kristian'],
      ['sophie', 'sofie'],
      ['mathias', 'matias'],
      ['cecilie', 'sesilie'],
      ['wibecke', 'vibeke'],
      ['jenssen', 'jensen'],
    ] as const)
      expect(spokenName(a)).toBe(spokenName(b))
  })
  test('a phone number is its digits, with or without the country', () => {
    expect(phoneDigits('+45 20 30 40 50')).toBe('20304050')
    expect(phoneDigits('0045-20304050')).toBe('20304050')
    expect(phoneDigits('20 30 40 50')).toBe('20304050')
    expect(phoneDigits('lokal 4050')).toBe('')
    expect(phoneDigits('00 00 00 00')).toBe('')
  })
})

describe('one letter off', () => {
  test('one more, one other, or two that changed places', () => {
    for (const [a, b] of [
      ['hansen', 'hanen'],
      ['hansen', 'hanzen'],
      ['hansen', 'hasnen'],
      ['hansen', 'hansenn'],
      ['hansen', 'ansen'],
    ] as const) {
      expect([isOneLetterOff(a, b), isOneLetterOff(b, a)]).toEqual([true, true])
    }
    for (const other of ['hansen', 'hans', 'nahsen', 'jansem', 'ahsnen'])
      expect(isOneLetterOff('hansen', other)).toBe(false)
  })
  test('texts one letter off always share a text with one letter less', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        fc.pre(isOneLetterOff(a, b))
        const less = withOneLetterLess(a)
        expect([...withOneLetterLess(b)].some((text) => less.has(text))).toBe(true)
      }),
    )
  })
})

describe('who looks like one', () => {
  test('by e-mail and phone, whatever the name', () => {
    expect(reasons({ email: 'Ida@dam.example' }, { email: 'ida@DAM.example ' })).toEqual(['sameEmail'])
    expect(reasons({ phone: '+45 20304050' }, { phone: '20 30 40 50' })).toEqual(['samePhone'])
  })
  test('by name in its spellings', () => {
    expect(named('Åse Sørensen', 'Aase Soerensen')).toEqual(['sameName'])
    expect(named('Fatima Amrani-Dahl', 'fatima amrani dahl')).toEqual(['sameName'])
    expect(named('Holt, Kaj', 'Kaj Holt')).toEqual(['swappedName'])
    expect(named('Christian Pærebæk', 'Kristian Pærebæk')).toEqual(['nearName'])
    expect(named('Gitte Skovlyst', 'Gitte Skovlyts')).toEqual(['nearName'])
    expect(named('Anne Marie Holm', 'Anne Holm')).toEqual(['nearName'])
    expect(named('Ida Dam', 'Kaj Holt')).toEqual([])
  })
  test('a workplace in common weighs, and never counts alone', () => {
    const school = { organisations: ['Krogsand Skole'] }
    expect(reasons(school, school)).toEqual([])
    expect(
      reasons({ fullName: 'Bo Krogsand', ...school }, { fullName: 'Bo Krogsand', organisations: ['KROGSAND SKOLE'] }),
    ).toEqual(['sameName', 'sameOrganisation'])
  })
  test('a near name is not enough where address and workplace both differ', () => {
    const one = { fullName: 'Anna Jensen', email: 'anna@a.example', organisations: ['A'] }
    const other = { fullName: 'Anne Jensen', email: 'anne@b.example', organisations: ['B'] }
    expect(reasons(one, other)).toEqual([])
    expect(reasons(one, { ...other, email: '' })).toEqual(['nearName'])
    expect(reasons(one, { ...other, organisations: ['a'] })).toEqual(['nearName', 'sameOrganisation'])
  })
  test('a switchboard is not a person', () => {
    const many = ['Ida Dam', 'Kaj Holt', 'Bo Vig', 'Eva Lund'].map((name, index) =>
      person(`p${index}`, name, { phone: '70 10 20 30', email: 'info@firma.example' }),
    )
    expect(suggestDuplicates(many)).toEqual([])
  })
  test('the likeliest first, and never those who are known to be two', () => {
    const people = [
      person('a', 'Ida Dam', { email: 'ida@dam.example' }),
      person('b', 'Ida Dam', { email: 'ida@dam.example' }),
      person('c', 'Ida Damm'),
    ]
    expect(suggestDuplicates(people).map(({ first, second }) => first + second)).toEqual(['ab', 'ac', 'bc'])
    expect(suggestDuplicates(people, new Set([pairKey('b', 'a'), pairKey('c', 'a')]))).toMatchObject([
      { first: 'b', second: 'c' },
    ])
  })
})

test('the order of the list and of the pair makes no difference', () => {
  const name = fc.constantFrom('Ida Dam', 'Dam, Ida', 'Ida Damm', 'Åse Øst', 'Aase Oest', 'Kaj Holt', 'Kai Holt', '')
  const any = fc.record({
    fullName: name,
    email: fc.constantFrom('', 'a@a.example', 'b@b.example'),
    phone: fc.constantFrom('', '20304050', '+4520304050'),
    organisations: fc.array(fc.constantFrom('A', 'a', 'B', '')),
  })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 8 }), (people) => {
      const list = people.map((one, index) => ({ ...one, id: `p${index}` }))
      const plain = (candidates: readonly Candidate[]) =>
        suggestDuplicates(candidates).map((one) => ({ ...one, reasons: [...one.reasons].sort() }))
      expect(plain(list.toReversed())).toEqual(plain(list))
      for (const { first, second } of plain(list)) expect(first < second).toBe(true)
    }),
  )
})

test('24,000 people of one name and workplace do not make a square of pairs', () => {
  const same = Array.from({ length: 24_000 }, (_, index) =>
    person(`p${index}`, 'Anne Jensen', { organisations: ['Kommunen'] }),
  )
  expect(suggestDuplicates(same).length).toBeLessThan(24_000)
})
