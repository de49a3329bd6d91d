import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, test } from 'vitest'
import { openChangeLog } from '../../main/database/change-log.ts'
import { migrate } from '../../main/database/migrate.ts'
import { type Database, openDatabase } from '../../main/database/open.ts'
import { createFeatures } from '../../main/features/index.ts'
import { clauses, clauseText, handouts, methods } from '../../shared/content/index.ts'
import { wordsOf } from '../../shared/domain/search/query.ts'
import { randomFrom } from '../support/random-commands.ts'

const TODAY = '2026-11-24'
const ROWS = 100_000
const folder = mkdtempSync(path.join(tmpdir(), 'sparringsrum-bench-'))
const random = randomFrom(1)
const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T

/** Danish words as often as they are in the app's own texts. */
const vocabulary = [
  ...clauses.map((clause) => clauseText(clause, 'NET-O').da),
  ...[...handouts, ...methods].map((content) => JSON.stringify(content, (key, value) => (key === 'en' ? '' : value))),
].flatMap((text) => wordsOf(text).map(({ word }) => word))
const sentence = (words: number) => Array.from({ length: words }, () => one(vocabulary)).join(' ')
const first = ['Anne', 'Anders', 'Bo', 'Dorte', 'Erik', 'Karen', 'Lars', 'Mette', 'Ole', 'Palle', 'Søren', 'Åse', 'Ærø']
const ends = ['gaard', 'lund', 'sen', 'dal', 'bæk', 'høj', 'mark', 'skov']
const name = () => `${one(first)} ${sentence(1)}${one(ends)}`

/** A store as it would be after very many years: 60 clients, 600 networks, and most of the rows in people, meetings, steps and notes. */
const fill = (db: Database): void => {
  const insert = (sql: string, count: number, values: (n: number) => readonly unknown[]) => {
    const statement = db.prepare(sql)
    for (let n = 0; n < count; n++) statement.run(...values(n))
  }
  const network = () => `n${Math.floor(random() * 600)}`
  const day = (n: number) => new Date(Date.UTC(2016, 0, 1) + (n % 4000) * 864e5).toISOString().slice(0, 10)
  insert("INSERT INTO client (id, name, sector) VALUES (?, ?, 'public')", 60, (n) => [
    `c${n}`,
    `${sentence(1)} Kommune`,
  ])
  insert("INSERT INTO network (id, client_id, name, stage) VALUES (?, ?, ?, 'closed')", 600, (n) => [
    `n${n}`,
    `c${n % 60}`,
    sentence(2),
  ])
  insert('INSERT INTO participant (id, full_name, email) VALUES (?, ?, ?)', 19_000, (n) => [
    `p${n}`,
    name(),
    `p${n}@x.dk`,
  ])
  insert(
    "INSERT INTO meeting (id, network_id, date, starts_at, ends_at, place, status, aim, minutes) VALUES (?, ?, ?, '13:00', '16:00', ?, 'held', ?, ?)",
    30_000,
    (n) => [`m${n}`, network(), day(n), sentence(2), sentence(5), sentence(40)],
  )
  insert("INSERT INTO action_item (id, network_id, text, due_on, state) VALUES (?, ?, ?, ?, 'done')", 30_000, (n) => [
    `s${n}`,
    network(),
    sentence(6),
    day(n),
  ])
  insert('INSERT INTO note (id, network_id, written_on, text) VALUES (?, ?, ?, ?)', 20_340, (n) => [
    `o${n}`,
    network(),
    day(n),
    `${sentence(30)}${n === 7000 ? ' xylofon' : ''}`,
  ])
}

const db = openDatabase(path.join(folder, 'store.db'), randomBytes(32))
migrate(db, () => {})
db.transaction(() => fill(db))()
const rows = db.prepare<[], number>('SELECT count(*) FROM search_entry').pluck().get()
if (rows !== ROWS) throw new Error(`${rows} rows are indexed`)
const host = {
  now: () => new Date(`${TODAY}T09:00:00+01:00`),
  saveFile: async () => null,
  saveFolder: async () => null,
}
const features = createFeatures(
  db,
  host,
  openChangeLog(db, () => TODAY),
)

afterAll(() => {
  db.close()
  rmSync(folder, { recursive: true, force: true })
})

// Target: under 50 ms of the main process, whatever is typed.
describe(`search in ${ROWS} rows`, () => {
  const queries = {
    'a rare word': 'xylofon',
    'one letter': 'a',
    'another letter': 'm',
    'two letters': 'de',
    'a common word': 'netværk',
    'two words': 'aftale møde',
    'two letters apart': 'a m',
    'the most common words together': 'det og at',
    'a phrase': '"i netværket"',
    'no hit': 'qqqq',
  }
  test.for(Object.entries(queries))('%s: %s', async ([label, text], { bench }) => {
    await bench(label, () => {
      features['find.all']({ text, only: null })
    }).run()
  })
})
