import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, test } from 'vitest'
import { openChangeLog } from '../../main/database/change-log.ts'
import { migrate } from '../../main/database/migrate.ts'
import { openDatabase } from '../../main/database/open.ts'
import { createFeatures } from '../../main/features/index.ts'
import { networkMemo } from '../../main/features/networks/network-memo.ts'
import { loadNetwork } from '../../main/features/sample/sample.ts'
import { createStores } from '../../main/features/stores.ts'
import { sampleData } from '../../shared/sample/sample-data.ts'
import type { SampleNetwork } from '../../shared/sample/schema.ts'
import { meetingId } from '../support/ids.ts'

const TODAY = '2026-11-24'
const folder = mkdtempSync(path.join(tmpdir(), 'sparringsrum-bench-'))
const key = randomBytes(32)
const host = {
  now: () => new Date(`${TODAY}T09:00:00+01:00`),
  saveFile: async () => null,
  saveFolder: async () => null,
}

const open = (file: string) => {
  const db = openDatabase(file, key)
  migrate(db, () => {})
  return {
    db,
    features: createFeatures(
      db,
      host,
      openChangeLog(db, () => TODAY),
    ),
  }
}

/** A store with the sample data, and the fullest of its networks so many times more. */
const storeWith = (copies: number): string => {
  const file = path.join(folder, `${copies}-${randomBytes(4).toString('hex')}.db`)
  const { db, features } = open(file)
  const context = { stores: createStores(db), today: () => TODAY, now: () => new Date(`${TODAY}T09:00:00+01:00`) }
  const fullest = JSON.stringify(sampleData(TODAY).networks.find((one) => one.network.id === 'N4'))
  db.transaction(() => {
    features['sample.load'](null)
    for (let copy = 0; copy < copies; copy++) {
      loadNetwork(context, JSON.parse(fullest.replaceAll('"N4', `"X${copy}`)) as SampleNetwork)
    }
  })()
  db.close()
  return file
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

// Target: under 100 ms of the main process from the key to the first screen.
describe('the first screen', () => {
  test.for([0, 100])('sample data and %i networks more', async (copies, { bench }) => {
    const file = storeWith(copies)
    await bench(`open the store and get the day (${copies} more)`, () => {
      const { db, features } = open(file)
      features['today.get'](null)
      db.close()
    }).run()
  })
})

// What is worked out of a network is kept until something is written that concerns it.
describe('the day again, after a change in one network', () => {
  test.for([0, 100])('sample data and %i networks more', async (copies, { bench }) => {
    const { db, features } = open(storeWith(copies))
    networkMemo(db).watch()
    features['today.get'](null)
    let turn = 0
    await bench(`change a meeting and get the day (${copies} more)`, () => {
      turn += 1
      features['meetings.update']({ id: meetingId('N1-m5'), change: { place: `Sal ${turn % 10}` } })
      features['today.get'](null)
    }).run()
    db.close()
  })
})
