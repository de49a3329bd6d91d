import type { Statement } from 'better-sqlite3'
import type { Database } from './open.ts'

type Shape = (statement: Statement<unknown[]>) => Statement<unknown[]>

function lazyStatement(db: Database, sql: string, shape: Shape): Statement<unknown[]> {
  let made: Statement<unknown[]> | undefined
  const statement = (): Statement<unknown[]> => {
    made ??= shape(db.prepare<unknown[]>(sql))
    return made
  }
  const lazy: Pick<Statement<unknown[]>, 'run' | 'get' | 'all' | 'iterate' | 'pluck' | 'raw'> = {
    run: (...values) => statement().run(...values),
    get: (...values) => statement().get(...values),
    all: (...values) => statement().all(...values),
    iterate: (...values) => statement().iterate(...values),
    pluck: () => lazyStatement(db, sql, (one) => shape(one).pluck()),
    raw: () => lazyStatement(db, sql, (one) => shape(one).raw()),
  }
  return lazy as Statement<unknown[]>
}

/**
 * The same database, but for statements that are prepared when they are first used: the app has several hundred, and
 * those that write take their triggers along. That each of them fits the schema is shown by `statements.test.ts`.
 */
export const withLazyStatements = (db: Database): Database =>
  new Proxy(db, {
    get: (target, key) => {
      if (key === 'prepare') return (sql: string) => lazyStatement(target, sql, (one) => one)
      const value: unknown = Reflect.get(target, key, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
