import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsToStore } from '../../../renderer/features/import/rows-to-store.ts'
import { ImportRow } from '../../../shared/contract/exchange.ts'
import { cellKey, checkList, type ListToCheck } from '../../../shared/exchange/check-list.ts'
import { guessColumns } from '../../../shared/exchange/guess-columns.ts'
import type { KnownPerson } from '../../../shared/exchange/person.ts'
import { readDelimited } from '../../../shared/exchange/read-delimited.ts'

const today = '2026-11-24'
const check = (text: string, more: Partial<ListToCheck> = {}) => {
  const { rows, targets } = guessColumns(readDelimited(text), [{ id: 'f1', label: 'Skonummer' }], today)
  return checkList({ rows, targets, known: [], today, startsOn: today, ...more })
}
const problemsOf = (text: string, more: Partial<ListToCheck> = {}) =>
  check(text, more).flatMap(({ line, problems }) => problems.map((problem) => ({ on: line, ...problem })))
const bo: KnownPerson = {
  id: 'p1',
  fullName: 'Bo Dam',
  email: 'bo@dam.example',
  organisations: ['Dam Skole'],
  memberships: [],
}

describe('a list of people', () => {
  it('gives all that it says about a person', () => {
    const [row] = check(
      'Fornavn\tEfternavn\tMail\tTelefon\tArbejdsplads\tStilling\tAnsatte\tLeder siden\tSektor\tNiveau\tMed fra\tSkonummer\tNote\n' +
        'Åse\tGrøn\taase@groen.example\t00 11 22 33\tGrøn Skole\tskoleleder\t1.200\taug. 2019\tOffentlig\tLeder af ledere\t1/1-27\t43\tRinger selv',
    )
    expect(row?.state).toBe('ready')
    expect(row?.listed).toEqual({
      person: {
        fullName: 'Åse Grøn',
        nickname: '',
        email: 'aase@groen.example',
        phone: '00 11 22 33',
        leaderSince: '2019-08-01',
        note: 'Ringer selv',
      },
      employment: {
        organisation: 'Grøn Skole',
        position: 'skoleleder',
        place: '',
        employees: 1200,
        sector: 'public',
        leadershipLevel: 'leaders',
        startsOn: null,
      },
      joinedOn: '2027-01-01',
      leftOn: null,
      custom: [{ fieldId: 'f1', value: '43' }],
    })
  })

  it('names every cell that cannot be read, by the row of the source', () => {
    const text = 'Navn;Mail;Ansatte;År som leder;Sektor;Niveau\n\nBo Dam;bo@dam;mange;længe;kirken;konge'
    expect(problemsOf(text)).toEqual([
      { on: 3, code: 'email', column: 1, value: 'bo@dam' },
      { on: 3, code: 'leaderSince', column: 3, value: 'længe' },
      { on: 3, code: 'employees', column: 2, value: 'mange' },
      { on: 3, code: 'sector', column: 4, value: 'kirken' },
      { on: 3, code: 'level', column: 5, value: 'konge' },
    ])
    expect(check(text)[0]?.state).toBe('problem')
    const [row] = check(text, { withoutUnreadable: true })
    expect([row?.state, row?.listed.person.email]).toEqual(['ready', ''])
  })

  it('leaves out rows without a name and the second of two, however the list is taken', () => {
    const text =
      'Navn;Mail\n;bo@dam.example\nIda Lund;ida@lund.example\nida  LUND;\nIda Lund;ida@andet.example\nI. Lund;IDA@lund.example'
    expect(problemsOf(text)).toEqual([
      { on: 2, code: 'noName' },
      { on: 4, code: 'twice', line: 3 },
      { on: 6, code: 'sameEmail', line: 3 },
    ])
    expect(check(text, { withoutUnreadable: true }).map(({ state }) => state)).toEqual([
      'problem',
      'ready',
      'problem',
      'ready',
      'problem',
    ])
  })

  it('takes two of one name for two people when they work in different places', () => {
    expect(problemsOf('Navn;Arbejdsplads\nIda Lund;Skolen\nIda Lund;Havnen')).toEqual([])
    expect(problemsOf('Navn;Arbejdsplads\nIda Lund;Skolen\nIda Lund;skolen')).toHaveLength(1)
  })

  it('reads names with the surname first', () => {
    expect(check('Navn;Mail\nLund, Ida;\nDam, Bo;').map(({ listed }) => listed.person.fullName)).toEqual([
      'Ida Lund',
      'Bo Dam',
    ])
  })

  it('takes long names as they are, and says when a text is too long', () => {
    const long = 'Åse-Marie von Ærenstjerne-Østergaard til Søholm og Åbrinken Å'
    expect(check(`Navn;Note\n${long};`)[0]?.listed.person.fullName).toBe(long)
    expect(problemsOf(`Navn;Stilling\nBo Dam;${'x'.repeat(301)}`)).toMatchObject([{ code: 'tooLong', column: 1 }])
  })

  it('says when somebody would leave before they join', () => {
    const text = 'Navn;Med fra;Med til og med\nBo Dam;1-9-2026;1-8-2026\nIda Lund;;1-8-2026'
    expect(problemsOf(text).map(({ on, code }) => [on, code])).toEqual([
      [2, 'datesReversed'],
      [3, 'datesReversed'],
    ])
    expect(problemsOf(text, { startsOn: null })).toEqual([])
  })

  it('reads a mended cell in place of the one in the list', () => {
    const edits = new Map([[cellKey(2, 1), 'bo@dam.example']])
    const [row] = check('Navn;Mail\nBo Dam;bo@dam', { edits })
    expect([row?.state, row?.listed.person.email, row?.cells]).toEqual([
      'ready',
      'bo@dam.example',
      ['Bo Dam', 'bo@dam.example'],
    ])
  })
})

describe('people who are known', () => {
  it.each([
    ['the same address', 'Navn;Mail\nB. Dam;BO@dam.example', true],
    ['the same name and workplace', 'Navn;Arbejdsplads\nbo dam;dam skole', true],
    ['the same name and no workplace', 'Navn;Stilling\nBo Dam;leder', true],
    ['the same name elsewhere', 'Navn;Arbejdsplads\nBo Dam;Havnen', false],
    ['the same name with another address', 'Navn;Mail\nBo Dam;bo@havn.example', false],
  ])('are recognised by %s: %s', (_, text, isKnown) => {
    expect(check(text, { known: [bo] })[0]?.known?.id).toBe(isKnown ? 'p1' : undefined)
  })

  it('join as who they are, or as new people, for all or for one row', () => {
    const ids = (more: Partial<ListToCheck>) =>
      rowsToStore(
        check('Navn\nBo Dam\nEva Krog', { known: [bo, { ...bo, id: 'p2', fullName: 'Eva Krog', email: '' }], ...more }),
      ).map(({ existingId }) => existingId)
    expect(ids({})).toEqual(['p1', 'p2'])
    expect(ids({ choice: 'new' })).toEqual([null, null])
    expect(ids({ choice: 'new', rowChoices: new Map([[3, 'existing']]) })).toEqual([null, 'p2'])
  })

  it('are passed over where they are members already, and may join again after having left', () => {
    const left = { ...bo, memberships: [{ startsOn: '2025-01-01', endsOn: '2026-11-23' }] }
    const still = { ...bo, memberships: [{ startsOn: '2025-01-01', endsOn: '2026-11-24' }] }
    const state = (known: KnownPerson, more = {}) => check('Navn\nBo Dam', { known: [known], ...more })[0]?.state
    expect([state(left), state(still), state(still, { choice: 'new' }), state(still, { startsOn: null })]).toEqual([
      'ready',
      'member',
      'ready',
      'ready',
    ])
  })
})

it('gives only what the store accepts, whatever is in the list', () => {
  const odd = fc.oneof(
    fc.constantFrom('a@b.dk', '99', '\u0000', '"', 'Navn', '1.000.000', 'topleder', '🙂', 'ö@ö.dk', 'x'.repeat(900)),
    fc.constantFrom('2019', '31-12-2199', '"a\nb"', '\ud83d', "'=1", 'aug. 19', '-5'),
    fc.string({ unit: 'binary', maxLength: 12 }),
  )
  const heading =
    'Navn\tMail\tTelefon\tArbejdsplads\tAnsatte\tÅr som leder\tNiveau\tMed fra\tMed til og med\tNote\tSkonummer'
  fc.assert(
    fc.property(fc.array(fc.array(odd, { minLength: 1, maxLength: 11 }), { maxLength: 8 }), (rows) => {
      const text = [heading, ...rows.map((cells) => cells.join('\t'))].join('\n')
      for (const row of rowsToStore(check(text, { withoutUnreadable: true }))) {
        expect(ImportRow.safeParse(row).error).toBeUndefined()
      }
    }),
  )
})
