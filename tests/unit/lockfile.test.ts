import { expect, test } from 'vitest'
import lockfile from '../../package-lock.json' with { type: 'json' }

// npm before version 11 builds the database module from source, which takes Python and a compiler, unless the lockfile
// says it has none to build. The package says so itself, but npm leaves that out of the lockfile at every change.
test('npm ci needs no compiler: the database module is marked "gypfile": false in package-lock.json', () => {
  expect(lockfile.packages['node_modules/better-sqlite3']).toMatchObject({ gypfile: false })
})
