import { describe, expect, it } from 'vitest'
import { readPastedParticipants } from '../../../renderer/features/participants/paste-participants.ts'
import { NewMember } from '../../../shared/contract/participants.ts'

const context = { today: '2026-11-24', members: [], others: [] }
const read = (text: string, more: Partial<typeof context> | object = {}) =>
  readPastedParticipants(text, { ...context, ...more })
const problemsOf = (text: string, more: object = {}) => read(text, more).rows.flatMap(({ problems }) => problems)

describe('a list of participants pasted from a spreadsheet', () => {
  it('reads every known column under Danish headings', () => {
    const list = read(
      'Navn\tMail\tTelefon\tArbejdsplads\tStilling\tAnsatte\tÅr som leder\tSektor\tNiveau\n' +
        'Åse Grøn\taase@lindehoej.example\t00 11 22 33\tGrøn Skole\tskoleleder\t1.200\t8\tOffentlig\tLeder af ledere\n',
    )
    expect(list.ignored).toEqual([])
    expect(list.rows).toEqual([
      {
        line: 2,
        name: 'Åse Grøn',
        problems: [],
        member: {
          person: {
            fullName: 'Åse Grøn',
            email: 'aase@lindehoej.example',
            phone: '00 11 22 33',
            leaderSince: '2018-11-24',
          },
          employment: {
            organisation: 'Grøn Skole',
            position: 'skoleleder',
            place: '',
            employees: 1200,
            sector: 'public',
            leadershipLevel: 'leaders',
          },
        },
      },
    ])
  })

  it('reads English headings between semicolons, in any order', () => {
    const [row] = read(
      'Job title;Full name;E-mail;Years as a leader\nDirector;Ann Hill;ann@hill.example;2.5 years',
    ).rows
    expect(row?.member?.person).toEqual({
      fullName: 'Ann Hill',
      email: 'ann@hill.example',
      phone: '',
      leaderSince: '2024-05-24',
    })
    expect(row?.member?.employment.position).toBe('Director')
  })

  it('puts first name and last name together', () => {
    expect(read('Efternavn\tFornavn\nDam\tIda').rows[0]?.name).toBe('Ida Dam')
  })

  it('takes the first column for the name when there are no headings, and finds the addresses', () => {
    const list = read('Bo Dam\t45\tbo@dam.example\nIda Lund\t12\t')
    expect(list.rows.map(({ name, member }) => [name, member?.person.email])).toEqual([
      ['Bo Dam', 'bo@dam.example'],
      ['Ida Lund', ''],
    ])
    expect(list.ignored).toEqual([2])
  })

  it('names the columns it does not know', () => {
    expect(read('Navn\tYndlingsfarve\tTom\nBo Dam\tblå\t').ignored).toEqual(['Yndlingsfarve'])
  })

  it('keeps tabs and line ends inside quoted cells, and lone quotes as they are', () => {
    const list = read('Navn\tArbejdsplads\r\n"Bo ""Bob"" Dam"\t"Skolen\nved åen"\r\nIda Lund\t"Havn" og vej')
    expect(list.rows.map(({ name, member }) => [name, member?.employment.organisation])).toEqual([
      ['Bo "Bob" Dam', 'Skolen ved åen'],
      ['Ida Lund', '"Havn" og vej'],
    ])
  })

  it('skips empty lines and says which line a row stood on', () => {
    expect(read('Navn\n\nBo Dam\n \nIda Lund\n').rows.map(({ line, name }) => [line, name])).toEqual([
      [3, 'Bo Dam'],
      [5, 'Ida Lund'],
    ])
  })

  it('leaves out a value that cannot be read, and says which', () => {
    const text = 'Navn;Mail;Ansatte;År som leder;Sektor;Niveau\nBo Dam;bo@dam;mange;længe;kirken;konge'
    expect(problemsOf(text)).toEqual([
      { code: 'email', value: 'bo@dam' },
      { code: 'years', value: 'længe' },
      { code: 'employees', value: 'mange' },
      { code: 'sector', value: 'kirken' },
      { code: 'level', value: 'konge' },
    ])
    expect(read(text).rows[0]?.member).toMatchObject({ person: { fullName: 'Bo Dam', email: '' } })
  })

  it('keeps out rows without a name, members, and the second of two', () => {
    const text = 'Navn;Mail\n;bo@dam.example\nEva Krog;\nIda Lund;ida@lund.example\nida lund;'
    const list = read(text, { members: [{ fullName: 'eva krog', email: 'eva@krog.example' }] })
    expect(list.rows.map(({ problems, member }) => [problems[0], member?.person.fullName])).toEqual([
      [{ code: 'noName' }, undefined],
      [{ code: 'member' }, undefined],
      [undefined, 'Ida Lund'],
      [{ code: 'twice', line: 4 }, undefined],
    ])
  })

  it('lets two people of the same name in when their addresses differ', () => {
    expect(problemsOf('Navn;Mail\nIda Lund;ida@a.example\nIda Lund;ida@b.example')).toEqual([])
  })

  it('points at a person of the same name in another network', () => {
    expect(problemsOf('Bo Dam', { others: [{ fullName: 'Bo Dam', organisation: 'Dam Skole' }] })).toEqual([
      { code: 'known', value: 'Dam Skole' },
    ])
  })

  it.each([
    ['1 200', 1200],
    ['ca. 45', 45],
    ['45 medarbejdere', 45],
    ['0', 0],
  ])('reads %s employees', (written, employees) => {
    expect(read(`Navn;Ansatte\nBo Dam;${written}`).rows[0]?.member?.employment.employees).toBe(employees)
  })

  it.each(['1,5', '-3', '2000000', '12-15'])('does not read %s as a number of employees', (written) => {
    expect(problemsOf(`Navn;Ansatte\nBo Dam;${written}`)).toEqual([{ code: 'employees', value: written }])
  })

  it.each([
    ['2015', '2015-01-01'],
    ['1 år', '2025-11-24'],
    ['0,5', '2026-05-24'],
  ])('reads "%s" as a leader since %s', (written, since) => {
    expect(read(`Navn;Ledererfaring\nBo Dam;${written}`).rows[0]?.member?.person.leaderSince).toBe(since)
  })

  it('does not read a year to come', () => {
    expect(problemsOf('Navn;Leder siden\nBo Dam;2031')).toEqual([{ code: 'years', value: '2031' }])
  })

  it('gives only what the store accepts, whatever is pasted', () => {
    const odd = ['x'.repeat(900), 'a@b.dk', '99', '\u0000', '"', '";"', 'Navn', '1.000.000', 'topleder', '🙂', 'ö@ö.dk']
    const text = odd.map((_, row) => odd.map((_, column) => odd[(row * 3 + column) % odd.length]).join(';')).join('\n')
    const { rows } = read(`Navn;Mail;Telefon;Arbejdsplads;Ansatte;År som leder;Niveau\n${text}`)
    expect(rows.length).toBeGreaterThan(0)
    for (const { member } of rows) if (member) expect(NewMember.safeParse(member).error).toBeUndefined()
  })

  it('answers an empty list for nothing', () => {
    expect(read('  \n\t\n')).toEqual({ rows: [], ignored: [] })
  })
})
