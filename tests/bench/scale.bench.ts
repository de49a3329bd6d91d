import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, describe, test } from 'vitest'
import { openChangeLog } from '../../main/database/change-log.ts'
import { migrate } from '../../main/database/migrate.ts'
import { openDatabase } from '../../main/database/open.ts'
import { createContext } from '../../main/features/context.ts'
import { portfolio as portfolioOf } from '../../main/features/evaluation/portfolio.ts'
import { readyRows } from '../../main/features/evaluation/ready-rows.ts'
import { createFeatures } from '../../main/features/index.ts'
import { networkMemo } from '../../main/features/networks/network-memo.ts'
import { NetworkId } from '../../shared/domain/ids.ts'

const TODAY = '2026-11-24'
const folder = mkdtempSync(path.join(tmpdir(), 'sparringsrum-scale-'))
const key = randomBytes(32)
const host = {
  now: () => new Date(`${TODAY}T09:00:00+01:00`),
  saveFile: async () => null,
  saveFolder: async () => null,
}
const id = NetworkId.parse('n1')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Networks of 12 with 20 held meetings each, a pulse after every one and a review after every fourth: 2,400 answers a network. */
const fill = (networks: number): string => `
  CREATE TEMP TABLE num (n INTEGER PRIMARY KEY);
  WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 24000) INSERT INTO num SELECT n FROM c;
  INSERT INTO client (id, name, sector) VALUES ('c', 'Kunde', 'public');
  INSERT INTO network (id, client_id, name, stage, starts_on) SELECT 'n' || n, 'c', 'Netværk ' || n, 'running', '2025-01-01' FROM num WHERE n <= ${networks};
  INSERT INTO frame SELECT id, 'monthly', '', '13:00', 180, 'afternoon', 'rotating', '', 'equal', NULL, 6, 12, NULL, 'twoDays', 4, 'rotating', 'halfYear', 'unanimous' FROM network;
  INSERT INTO participant (id, full_name) SELECT 'n' || g.n || 'p' || p.n, 'Person ' || p.n || ' ' || g.n FROM num g, num p WHERE g.n <= ${networks} AND p.n <= 12;
  INSERT INTO membership (id, participant_id, network_id, starts_on) SELECT id || 'm', id, substr(id, 1, instr(id, 'p') - 1), '2025-01-01' FROM participant;
  INSERT INTO meeting (id, network_id, date, starts_at, ends_at, status) SELECT g.id || 'm' || m.n, g.id, date('2025-01-06', '+' || (m.n * 33) || ' days'), '13:00', '16:00', 'held' FROM network g, num m WHERE m.n <= 20;
  INSERT INTO attendance (meeting_id, participant_id, status) SELECT m.id, p.participant_id, CASE WHEN abs(random()) % 10 < 9 THEN 'present' ELSE 'cancelled' END FROM meeting m JOIN membership p ON p.network_id = m.network_id;
  INSERT INTO role_assignment (meeting_id, role, participant_id) SELECT m.id, r.column1, m.network_id || 'p' || (1 + abs(random()) % 12) FROM meeting m, (VALUES ('facilitator'), ('host'), ('coordinator')) r;
  INSERT INTO focus_person SELECT id, network_id || 'p' || (1 + abs(random()) % 12), 0 FROM meeting;
  INSERT INTO evaluation_round (id, network_id, instrument, meeting_id, held_on, closed, seen) SELECT id || 'P', network_id, 'P', id, date, 1, 1 FROM meeting;
  INSERT INTO evaluation_round (id, network_id, instrument, meeting_id, held_on, closed, seen) SELECT id || 'R', network_id, 'R', id, date, 1, 1 FROM meeting WHERE CAST(substr(id, instr(id, 'm') + 1) AS INTEGER) % 4 = 0;
  INSERT INTO response (id, round_id, batch) SELECT r.id || lower(hex(randomblob(6))), r.id, 1 FROM evaluation_round r, num p WHERE p.n <= 12;
  INSERT INTO answer SELECT s.id, r.instrument || i.n, 2 + abs(random()) % 4 FROM response s JOIN evaluation_round r ON r.id = s.round_id JOIN num i ON i.n <= CASE r.instrument WHEN 'P' THEN 7 ELSE 13 END;
  DROP TABLE num;
`

const open = (file: string) => {
  const db = openDatabase(file, key)
  migrate(db, () => {})
  const log = openChangeLog(db, () => TODAY)
  return { db, log, features: createFeatures(db, host, log) }
}
const took = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}
/** Makes all rows ready as the app does beside everything else: milliseconds until all are there, and the most the thread worked without a pause. */
async function makeReady(store: ReturnType<typeof open>): Promise<{ all: number; longest: number }> {
  const start = performance.now()
  const worked = () => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1000
  }
  let resumed = worked()
  let longest = 0
  await readyRows(createContext(store.db, host), new AbortController().signal, {
    clock: () => performance.now(),
    between: async (ms) => {
      longest = Math.max(longest, worked() - resumed)
      await pause(ms)
      resumed = worked()
    },
  })
  return { all: performance.now() - start, longest }
}
/** Milliseconds that the statements of a call spend in the database. */
const inDatabase = (file: string, work: (features: ReturnType<typeof open>['features']) => unknown): number => {
  const db = openDatabase(file, key)
  let spent = 0
  const counting = new Proxy(db, {
    get: (target, name) => {
      if (name !== 'prepare') {
        const value: unknown = Reflect.get(target, name, target)
        return typeof value === 'function' ? value.bind(target) : value
      }
      return (sql: string) =>
        new Proxy(target.prepare(sql), {
          get: (statement, method) => {
            const value: unknown = Reflect.get(statement, method, statement)
            if (typeof value !== 'function') return value
            return (...values: unknown[]) => {
              const start = performance.now()
              const result: unknown = value.apply(statement, values)
              spent += performance.now() - start
              return result
            }
          },
        })
    },
  })
  const features = createFeatures(
    counting,
    host,
    openChangeLog(db, () => TODAY),
  )
  work(features)
  spent = 0
  work(features)
  db.close()
  return spent
}

/** As many rows as a look makes itself while others are made beside it. */
const AT_ONCE = 8

/** The first dashboard of a process is dear for its code and not for its data: it is told by itself, and not in the table. */
function warmUp(): void {
  const store = open(path.join(folder, 'warm-up.db'))
  store.db.transaction(() => store.db.exec(fill(20)))()
  const dashboardOf = (n: number) => store.features['evaluation.dashboard']({ networkId: NetworkId.parse(`n${n}`) })
  const [first, second] = [took(() => dashboardOf(1)), took(() => dashboardOf(2))]
  for (let turn = 0; turn < 10; turn++)
    for (let n = 1; n <= 20; n++)
      createFeatures(store.db, host, store.log)['evaluation.dashboard']({ networkId: NetworkId.parse(`n${n}`) })
  store.db.close()
  process.stdout.write(
    `The first dashboard of a process: ${ms(first)} ms, that of the next network ${ms(second)} ms.\n`,
  )
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const ms = (value: number): string => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'))

// Targets at 2,000 networks: a network's dashboard under 5 ms, the portfolio under 250 ms in the database, and the
// dashboard no dearer for the networks beside it.
describe('growth', () => {
  test('2, 20, 200 and 2,000 networks', { timeout: 900_000 }, async ({ bench }) => {
    const lines = [
      '| networks | meetings | answers | file MB | open | dashboard, nothing kept | dashboard, kept | look before rows are ready | rows ready after | longest turn of it | portfolio | of it in the database | after a change in one |',
      '|---|---|---|---|---|---|---|---|---|---|---|---|---|',
    ]
    warmUp()
    for (const networks of [2, 20, 200, 2000]) {
      const file = path.join(folder, `${networks}.db`)
      const made = open(file)
      made.db.transaction(() => made.db.exec(fill(networks)))()
      const count = (table: string) => made.db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0
      const [meetings, answers] = [count('meeting'), count('answer')]
      made.db.close()
      let store = open(file)
      store.db.close()
      const opening = took(() => {
        store = open(file)
      })
      networkMemo(store.db).watch()
      const touch = store.db.prepare("UPDATE meeting SET place = place || 'x' WHERE id = 'n1m1'")
      const afterTouch = (work: () => unknown): number => {
        touch.run()
        return took(work)
      }
      const dashboard = () => store.features['evaluation.dashboard']({ networkId: id })
      dashboard()
      const cold = median(Array.from({ length: 15 }, () => afterTouch(dashboard)))
      const warm = median(Array.from({ length: 15 }, () => took(dashboard)))
      const portfolio = () => store.features['evaluation.portfolio']({ clientId: null })
      const early = took(() => portfolioOf(createContext(store.db, host), null, AT_ONCE))
      const ready = await makeReady(store)
      const again = median(Array.from({ length: 5 }, () => took(portfolio)))
      const changed = median(Array.from({ length: 5 }, () => afterTouch(portfolio)))
      store.db.close()
      const database = inDatabase(file, (features) => features['evaluation.portfolio']({ clientId: null }))
      const cells = [opening, cold, warm, early, ready.all, ready.longest, again, database, changed].map(
        (value) => `${ms(value)} ms`,
      )
      lines.push(
        `| ${networks.toLocaleString('en')} | ${meetings.toLocaleString('en')} | ${answers.toLocaleString('en')} | ${Math.round(statSync(file).size / 1e6)} | ${cells.join(' | ')} |`,
      )
    }
    process.stdout.write(`${lines.join('\n')}\n`)
    await bench('the table is above', () => {}).run({ iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 })
  })
})
