import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { integrityFaults } from '../../main/database/integrity.ts'
import { copyStore, migrate, migrations, schemaVersion } from '../../main/database/migrate.ts'
import { openDatabase, openInMemory } from '../../main/database/open.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const key = Buffer.alloc(32, 7)
const open = (file: string, under = key) => {
  const db = openDatabase(file, under)
  onTestFinished(() => void db.close())
  return db
}
const inMemory = () => {
  const db = openInMemory()
  onTestFinished(() => void db.close())
  return db
}
const never = () => {
  throw new Error('nothing to copy')
}

describe('the numbered files', () => {
  test('count from one without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
    expect(migrations.length).toBeGreaterThan(0)
  })

  test('build a whole store from nothing, without a copy', () => {
    const db = inMemory()
    migrate(db, never)
    expect(schemaVersion(db)).toBe(migrations.at(-1)?.version)
    expect(integrityFaults(db)).toEqual([])
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
    migrate(db, never)
  })

  test('hold only strict tables', () => {
    const db = inMemory()
    migrate(db, never)
    const tables = db
      .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0")
      .pluck()
      .all()
    expect(tables).toEqual(['sqlite_schema'])
  })
})

describe('a store that is moved on', () => {
  const steps = [
    { version: 1, sql: 'CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT; INSERT INTO a VALUES (1), (2);' },
    { version: 2, sql: 'CREATE TABLE b (a INTEGER NOT NULL REFERENCES a (id)) STRICT; INSERT INTO b VALUES (1);' },
  ]
  const broken = { version: 3, sql: 'INSERT INTO a VALUES (3); INSERT INTO nowhere VALUES (1);' }
  const dangling = { version: 3, sql: 'DELETE FROM a WHERE id = 1;' }

  test('is copied first, and the copy opens under the same key', () => {
    const folder = temporaryFolder()
    const db = open(path.join(folder, 'store.db'))
    migrate(db, never, steps.slice(0, 1))
    const copy = path.join(folder, 'copy.db')
    migrate(db, (version) => copyStore(db, `${copy}${version}`), steps)
    expect(schemaVersion(db)).toBe(2)
    const before = open(`${copy}1`)
    expect(schemaVersion(before)).toBe(1)
    expect(before.prepare('SELECT count(*) FROM a').pluck().get()).toBe(2)
    expect(integrityFaults(before)).toEqual([])
  })

  test('stays as it was when no copy can be made', () => {
    const db = inMemory()
    migrate(db, never, steps.slice(0, 1))
    expect(() => migrate(db, never, steps)).toThrow('nothing to copy')
    expect(schemaVersion(db)).toBe(1)
  })

  test.each([
    ['fails half-way', broken],
    ['leaves a reference dangling', dangling],
  ])('keeps every step before one that %s', (_, step) => {
    const db = inMemory()
    migrate(db, never, steps)
    expect(() => migrate(db, () => {}, [...steps, step])).toThrow()
    expect(schemaVersion(db)).toBe(2)
    expect(db.prepare('SELECT count(*) FROM a').pluck().get()).toBe(2)
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
  })

  test('is left untouched when it is newer than the app', () => {
    const db = inMemory()
    db.pragma('user_version = 9')
    expect(() => migrate(db, never, steps)).toThrow(
      expect.objectContaining({ code: 'store-newer', details: { store: 9, app: 2 } }),
    )
    expect(schemaVersion(db)).toBe(9)
    expect(db.prepare('SELECT count(*) FROM sqlite_master').pluck().get()).toBe(0)
  })
})

describe('an encrypted store', () => {
  test('opens under its own key only, with the promised settings', () => {
    const folder = temporaryFolder()
    const file = path.join(folder, 'store.db')
    const db = open(file)
    migrate(db, never)
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(db.pragma('synchronous', { simple: true })).toBe(2)
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
    expect(() => open(file, Buffer.alloc(32, 8))).toThrow('store-unreadable')
    expect(() => open(path.join(folder, 'other.db'), Buffer.alloc(16))).toThrow('256 bits')
    expect(existsSync(path.join(folder, 'other.db'))).toBe(false)
    expect(readdirSync(folder)).toContain('store.db')
  })
})

describe('goals from before there were rounds of them', () => {
  test('keep their levels, in a round for each day, and everything else of the evaluation stays', () => {
    const db = inMemory()
    const before = migrations.findIndex(({ sql }) => sql.includes('goal_picture'))
    migrate(db, never, migrations.slice(0, before))
    db.exec(`
      INSERT INTO client (id, name, sector) VALUES ('c', 'Kunde', 'public');
      INSERT INTO network (id, client_id, name, stage) VALUES ('n', 'c', 'Net', 'running');
      INSERT INTO participant (id, full_name) VALUES ('p', 'Ane'), ('q', 'Bo');
      INSERT INTO meeting (id, network_id, date, starts_at, ends_at, status) VALUES ('m', 'n', '2026-05-01', '09:00', '12:00', 'held');
      INSERT INTO evaluation_round (id, network_id, instrument, meeting_id, held_on, closed, seen, language)
        VALUES ('r', 'n', 'R', 'm', '2026-05-01', 1, 1, 'en');
      INSERT INTO response (id, round_id, participant_id, batch) VALUES ('a', 'r', NULL, 1);
      INSERT INTO answer (response_id, item, value) VALUES ('a', 'R1', 4);
      INSERT INTO personal_goal (id, network_id, participant_id, text, due_on, share, baseline_level)
        VALUES ('g', 'n', 'p', 'Lytte', NULL, 'consultant', -1), ('h', 'n', 'q', 'Spørge', NULL, 'network', -2);
      INSERT INTO goal_score (goal_id, scored_on, level) VALUES ('g', '2026-05-01', 0), ('h', '2026-05-01', 1), ('g', '2026-09-01', 2);
    `)
    migrate(db, () => {}, migrations)
    const rows = (sql: string) => db.prepare(sql).raw().all()
    expect(
      rows(`SELECT s.goal_id, r.held_on, r.meeting_id, s.level, s.batch FROM goal_score s JOIN evaluation_round r
        ON r.id = s.round_id WHERE r.instrument = 'G' AND r.closed = 1 ORDER BY r.held_on, s.goal_id`),
    ).toEqual([
      ['g', '2026-05-01', 'm', 0, null],
      ['h', '2026-05-01', 'm', 1, null],
      ['g', '2026-09-01', null, 2, null],
    ])
    expect(rows("SELECT id, language, seen, closed FROM evaluation_round WHERE instrument = 'R'")).toEqual([
      ['r', 'en', 1, 1],
    ])
    expect(rows('SELECT round_id, value FROM response JOIN answer ON response_id = id')).toEqual([['r', 4]])
    expect(rows('SELECT id, weight, sign, step_zero FROM personal_goal')).toEqual([
      ['g', 1, '', ''],
      ['h', 1, '', ''],
    ])
    // What hung on a round still hangs on it.
    db.exec("DELETE FROM evaluation_round WHERE id = 'r'")
    expect(rows('SELECT count(*) FROM response')).toEqual([[0]])
    expect(integrityFaults(db)).toEqual([])
  })
})
