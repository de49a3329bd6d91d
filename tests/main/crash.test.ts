import { spawn } from 'node:child_process'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import { integrityFaults } from '../../main/database/integrity.ts'
import { type Database, openDatabase } from '../../main/database/open.ts'
import { readKeyFile } from '../../main/vault/key-file.ts'
import { openByWords } from '../../main/vault/protections.ts'
import { ask, createTestPlatform, openTestApp } from '../support/app.ts'

const root = path.join(import.meta.dirname, '../..')
// Inside the project, so that the writer finds the modules that stay outside its bundle.
const outDir = path.join(root, 'out/crash-writer')
const passphrase = 'en lang og rolig sætning'
const kills = 50

beforeAll(async () => {
  const ssr = path.join(root, 'tests/support/crash-writer.ts')
  await build({ configFile: false, root, logLevel: 'error', build: { ssr, outDir, target: 'node24', minify: false } })
}, 60_000)

/** Lets a writer work until it has acknowledged `enough` writes, kills it, and answers all it had acknowledged. */
const writeUntilKilled = (folder: string, round: number, enough: number): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(outDir, 'crash-writer.js'), folder, passphrase, String(round)])
    const acknowledged: string[] = []
    let complaint = ''
    child.stderr.on('data', (part: Buffer) => {
      complaint += part
    })
    const lines = createInterface({ input: child.stdout })
    lines.on('line', (line) => {
      acknowledged.push(line)
      if (acknowledged.length === enough) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      // Windows knows no signals, and reports a killed process as code 1.
      if (signal === 'SIGKILL' || (process.platform === 'win32' && acknowledged.length >= enough)) resolve(acknowledged)
      else reject(new Error(`the writer ended by itself (${code}): ${complaint}`))
    })
  })

const openStore = async (folder: string): Promise<Database> => {
  const keyFile = readKeyFile(path.join(folder, 'store.key'))
  if (keyFile?.protection !== 'passphrase') throw new Error('no key file')
  const key = await openByWords(keyFile, passphrase)
  if (!key) throw new Error('the passphrase does not open the key file')
  return openDatabase(path.join(folder, 'store.db'), key)
}

test(`killed ${kills} times in the middle of writing, the store is whole and has everything it acknowledged`, async () => {
  const { platform } = createTestPlatform()
  const app = await openTestApp({ platform })
  await ask(app, 'vault.create', { kind: 'own', passphrase })
  app.close()

  const acknowledged: string[] = []
  for (let round = 1; round <= kills; round++) {
    acknowledged.push(...(await writeUntilKilled(platform.dataFolder, round, 1 + ((round * 7) % 23))))
    const db = await openStore(platform.dataFolder)
    try {
      expect(integrityFaults(db)).toEqual([])
      const stored = new Set(db.prepare('SELECT name FROM client').pluck().all())
      expect(acknowledged.filter((name) => !stored.has(name))).toEqual([])
    } finally {
      db.close()
    }
  }
  expect(acknowledged.length).toBeGreaterThan(kills)
}, 180_000)
