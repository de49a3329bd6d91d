import { expect, test } from 'vitest'
import { migrate } from '../../main/database/migrate.ts'
import { openInMemory } from '../../main/database/open.ts'
import { createStores } from '../../main/features/stores.ts'

// Statements are prepared when they are first used, so here each of them is, over the schema as it is.
test('every statement of every store fits the schema', () => {
  const db = openInMemory()
  migrate(db, () => {})
  const asked: string[] = []
  const eager = new Proxy(db, {
    get: (target, key) => {
      if (key === 'prepare') {
        return (sql: string) => {
          asked.push(sql)
          return target.prepare(sql)
        }
      }
      const value: unknown = Reflect.get(target, key, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  createStores(eager)
  // Lazy statements ask for nothing before they are used.
  expect(asked.length).toBeLessThan(5)
  createStores(eager, (opened) => opened)
  expect(asked.length).toBeGreaterThan(150)
  db.close()
})
