import { describe, expect, test } from 'vitest'
import { readSheets } from '../../renderer/features/import/read-sheets.ts'
import { rowsToStore } from '../../renderer/features/import/rows-to-store.ts'
import { checkList } from '../../shared/exchange/check-list.ts'
import { guessColumns } from '../../shared/exchange/guess-columns.ts'
import { networkId, personId } from '../support/ids.ts'
import { dump, openTestStore, type TestStore } from '../support/store.ts'

const N1 = networkId('N1')
const formats = ['csv', 'xlsx'] as const
const languages = ['da', 'en'] as const
const kinds = formats.flatMap((format) => languages.map((language) => ({ format, language })))

const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
const lastSaved = ({ saved }: TestStore) => {
  const file = saved.at(-1)
  if (!file) throw new Error('nothing was saved')
  return file
}
const sheetsOf = async (store: TestStore) => await readSheets(new Blob([new Uint8Array(lastSaved(store).bytes)]))
const textOf = async (store: TestStore) =>
  (await sheetsOf(store)).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(String))).join('\n')

/** Reads the file that was saved last as the import does. */
const readBack = async (store: TestStore, into: TestStore) => {
  const [sheet] = await sheetsOf(store)
  const known = await into.ask('import.known', { networkId: null })
  const guess = guessColumns(sheet?.rows ?? [], known.customFields, known.today)
  return checkList({ ...guess, known: known.people, today: known.today, startsOn: null })
}

/** Everybody without ids, notes and former posts: what a list can carry. */
const peopleIn = ({ db }: TestStore) =>
  db
    .prepare<[], { fullName: string }>(
      `SELECT full_name AS fullName, email, phone, leader_since, organisation, position, employees, sector, place,
         leadership_level, starts_on
       FROM participant LEFT JOIN employment ON participant_id = participant.id
       ORDER BY full_name, email`,
    )
    .all()

describe.each(kinds)('everybody as $format in $language', ({ format, language }) => {
  test('can be read into an empty store, and into the same one without changing it', async () => {
    const store = await sampleStore()
    const person = personId('N1-p04')
    await store.ask('participants.update', {
      id: person,
      change: { email: 'dorte@lindeskov.example', phone: '+45 00 11 22 33', leaderSince: '2012-02-29' },
    })
    await store.ask('participants.updateEmployment', {
      id: person,
      change: { organisation: '=HYPERLINK("x"; "y"), "Skoven"', sector: 'selfGoverning', leadershipLevel: 'top' },
    })
    const { rows } = await store.ask('export.people', { networkId: null, format, language })
    expect(rows).toBe(peopleIn(store).length)

    const other = openTestStore()
    const list = await readBack(store, other)
    expect(list.flatMap(({ problems }) => problems)).toEqual([])
    await other.ask('import.store', { join: null, rows: rowsToStore(list) })
    expect(peopleIn(other)).toEqual(peopleIn(store))

    const before = dump(store.db)
    const again = rowsToStore(await readBack(store, store))
    expect(await store.ask('import.store', { join: null, rows: again })).toEqual({ created: 0, existing: rows })
    expect(dump(store.db)).toEqual(before)
  })
})

describe.each(formats)('lists as %s', (format) => {
  test('hold no notes and no reasons', async () => {
    const store = await sampleStore()
    store.db.exec("UPDATE participant SET note = 'FORTROLIGT-1'")
    store.db.exec("UPDATE attendance SET reason = 'FORTROLIGT-2'")
    for (const id of [null, N1]) {
      await store.ask('export.people', { networkId: id, format, language: 'da' })
      expect(await textOf(store)).not.toContain('FORTROLIGT')
    }
    await store.ask('export.attendance', { networkId: N1, format, language: 'da' })
    expect(await textOf(store)).not.toContain('FORTROLIGT')
  })

  test('of a network have its people only, with their days in it', async () => {
    const store = await sampleStore()
    expect((await store.ask('export.people', { networkId: N1, format, language: 'da' })).rows).toBe(12)
    const [sheet] = await sheetsOf(store)
    const headings = sheet?.rows[0]?.cells ?? []
    expect(headings).toContain('Med fra')
    expect(sheet?.rows[1]?.cells[0]).toBe('Anja Bergholt')
    const from = sheet?.rows[1]?.cells[headings.indexOf('Med fra')]
    expect(from).toMatch(format === 'csv' ? /^\d\d-\d\d-\d{4}$/ : /^\d{4}-\d\d-\d\d$/)
  })

  test('of attendance say what each meeting came to', async () => {
    const store = await sampleStore()
    await store.ask('export.attendance', { networkId: N1, format, language: 'da' })
    const rows = (await sheetsOf(store))[0]?.rows ?? []
    expect(rows[0]?.cells.at(-1)).toBe('Mødt i alt')
    expect(rows[1]?.cells.slice(1, 5)).toEqual(['Mødt', 'Mødt', 'Mødt', 'Mødt'])
    expect(String(rows[1]?.cells.at(-1))).toBe('4')
    expect(rows.at(-1)?.cells[0]).toBe('Mødt i alt')
    // N1 has held four of its nine meetings.
    expect(rows.at(-1)?.cells.slice(1, 10).map(String)).toEqual(['11', '10', '11', '10', '', '', '', '', ''])
  })
})

test('a workbook also has posts and memberships, with real numbers and days', async () => {
  const store = await sampleStore()
  await store.ask('export.people', { networkId: N1, format: 'xlsx', language: 'da' })
  const sheets = await sheetsOf(store)
  expect(sheets.map(({ name }) => name)).toEqual(['Personer', 'Stillinger', 'Netværk'])
  expect(sheets[1]?.rows[1]?.cells.slice(0, 5)).toEqual(['Anja Bergholt', 'Lindehøj Skole', 'skoleleder', '', 120])
  expect(sheets[2]?.rows[1]?.cells.slice(0, 3)).toEqual(['Anja Bergholt', 'Lindehøj Kommune', 'Skoleledere Nord'])
})

test('a CSV of the rows left out is safe to open', async () => {
  const store = await sampleStore()
  await store.ask('import.saveLeftOut', {
    language: 'da',
    headings: ['Navn', 'Mail'],
    rows: [
      ['=1+1', '@x'],
      ['-2;3', '=cmd\n=cmd'],
      ['\t=1', '+45'],
    ],
  })
  const { bytes, name, mime } = lastSaved(store)
  expect([name, mime]).toEqual(['Rækker, der ikke blev importeret.csv', 'text/csv'])
  expect(Buffer.from(bytes).toString()).toBe(
    "\uFEFFNavn;Mail\r\n'=1+1;'@x\r\n\"'-2;3\";\"'=cmd\n=cmd\"\r\n'\t=1;'+45\r\n",
  )
})
