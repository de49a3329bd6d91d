import { describe, expect, it } from 'vitest'
import { personColumns, targetOf } from '../../../shared/exchange/columns.ts'
import { guessColumns } from '../../../shared/exchange/guess-columns.ts'
import { readDelimited } from '../../../shared/exchange/read-delimited.ts'
import { exchangeWords } from '../../../shared/i18n/exchange-words.ts'
import { texts } from '../../../shared/i18n/index.ts'

const guess = (text: string, custom: { id: string; label: string }[] = []) =>
  guessColumns(readDelimited(text), custom, '2026-11-24')

describe('columns under headings', () => {
  it('are known in Danish, English and by the labels of own fields', () => {
    const list = guess('Navn\tE-mail\tTlf.\tTitel\tSkonummer\tYndlingsfarve\nBo Dam\t\t\t\t43\tblå', [
      { id: 'f1', label: 'skonummer' },
    ])
    expect(list.targets).toEqual(['fullName', 'email', 'phone', 'position', 'custom:f1', null])
    expect(list.rows.map(({ line }) => line)).toEqual([2])
    expect(guess('Job title;Full name;E-mail;Years as a leader\nx;Ann Hill;;').targets).toEqual([
      'position',
      'fullName',
      'email',
      'leaderSince',
    ])
  })

  it('are found under a title and under merged headings', () => {
    const list = guess(
      'Deltagerliste 2026\n\n\tPerson\t\tArbejde\nFornavn\tEfternavn\tMail\tArbejdsplads\nBo\tDam\t\tSkolen',
    )
    expect(list.targets).toEqual(['firstName', 'lastName', 'email', 'organisation'])
    expect(list.rows).toEqual([{ line: 5, cells: ['Bo', 'Dam', '', 'Skolen'] }])
  })

  it('of the same kind count once', () => {
    expect(guess('Navn;Mail;E-mail\nBo;;').targets).toEqual(['fullName', 'email', null])
  })

  it('with a heading nobody knows are found by their content', () => {
    expect(guess('Navn;Kontakt 1;Kontakt 2\nBo Dam;20 30 40 50;bo@dam.example').targets).toEqual([
      'fullName',
      'phone',
      'email',
    ])
  })

  it('know every heading that is exported and every name a column has on the screen', () => {
    for (const language of ['da', 'en'] as const) {
      for (const [column, heading] of Object.entries(exchangeWords(language).columns)) {
        expect([heading, targetOf(heading)]).toEqual([heading, column])
      }
      for (const column of personColumns) {
        expect(targetOf(texts(language)[`import.column.${column}`])).toBe(column)
      }
    }
  })
})

describe('columns without headings', () => {
  it('are names, addresses, phones, workplaces and positions by what stands in them', () => {
    const list = guess(
      'Grøn Skole\tBo Dam\tafdelingsleder\tbo@dam.example\t20304050\n' +
        'Lund Kommune\tIda Lund\tleder\tida@lund.example\t+45 20 30 40 51',
    )
    expect(list.targets).toEqual(['organisation', 'fullName', 'position', 'email', 'phone'])
    expect(list.rows.length).toBe(2)
  })

  it('are first and last name where two hold single words', () => {
    expect(guess('Bo\tDam\nIda\tLund').targets).toEqual(['firstName', 'lastName'])
  })

  it('are the name where there is but one', () => {
    expect(guess('Bo Dam\nIda Lund').targets).toEqual(['fullName'])
    expect(guess('bo\nida').targets).toEqual(['fullName'])
  })

  it('do not take a person for headings', () => {
    expect(guess('Bo Dam\tleder\tSkole\nIda Lund\tleder\tSkole').rows.length).toBe(2)
  })

  it('of nothing are none', () => {
    expect(guess('')).toEqual({ headings: [], targets: [], rows: [] })
  })
})
