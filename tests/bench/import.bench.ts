import { describe, test } from 'vitest'
import { rowsToStore } from '../../renderer/features/import/rows-to-store.ts'
import { checkList } from '../../shared/exchange/check-list.ts'
import { guessColumns } from '../../shared/exchange/guess-columns.ts'
import { readDelimited } from '../../shared/exchange/read-delimited.ts'
import { networkId } from '../support/ids.ts'
import { longList } from '../support/long-list.ts'
import { openStore, TODAY } from '../support/store.ts'

const text = longList(10_000)

// Target: reading, checking and storing under 3 s together.
describe('a list of 10,000 rows, 500 of them bad', () => {
  const check = () => {
    const { rows, targets } = guessColumns(readDelimited(text), [], TODAY)
    return checkList({ rows, targets, known: [], today: TODAY, startsOn: TODAY })
  }
  test('read and checked', async ({ bench }) => {
    await bench('read and check', () => void check()).run()
  })
  test('read, checked and stored', async ({ bench }) => {
    await bench('read, check and store', async () => {
      const store = openStore()
      await store.ask('sample.load', null)
      const join = { networkId: networkId('N1'), startsOn: TODAY }
      await store.ask('import.store', { join, rows: rowsToStore(check()) })
      store.db.close()
    }).run({ iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0 })
  })
})
