import { readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { lockFolder } from '../../main/folder-lock.ts'
import { newRecoveryCode, readRecoveryCode } from '../../main/vault/recovery-code.ts'
import { createVault } from '../../main/vault/vault.ts'
import { NetworkId } from '../../shared/domain/ids.ts'
import { ask, createTestPlatform, openTestApp, refusal, testCost } from '../support/app.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const passphrase = 'en lang og rolig sætning'
const rejected = (code: string, details = {}) => ({ kind: 'rejected', code, details })

const withOwnStore = async () => {
  const host = createTestPlatform()
  const app = await openTestApp({ platform: host.platform })
  const { recoveryCode } = await ask(app, 'vault.create', { kind: 'own', passphrase })
  return { host, app, recoveryCode: recoveryCode ?? '' }
}
const keyPath = (folder: string) => path.join(folder, 'store.key')

describe('a store behind a passphrase', () => {
  test('goes from nothing to open, locked and open again', async () => {
    const { app } = await withOwnStore()
    expect(await ask(app, 'vault.state', null)).toEqual({
      state: 'open',
      protection: 'passphrase',
      sample: false,
      demo: false,
      kiosk: false,
    })
    await ask(app, 'vault.lock', null)
    expect((await ask(app, 'vault.state', null)).state).toBe('locked')
    expect(await refusal(app, 'networks.list', null)).toEqual(rejected('locked'))
    await ask(app, 'vault.unlock', { passphrase })
    expect((await ask(app, 'vault.state', null)).state).toBe('open')
  })

  test('before it is made, everything but the vault is locked', async () => {
    const app = await openTestApp({ platform: createTestPlatform().platform })
    expect((await ask(app, 'vault.state', null)).state).toBe('none')
    expect(await refusal(app, 'clients.list', null)).toEqual(rejected('locked'))
    expect(await refusal(app, 'vault.unlock', { passphrase })).toEqual(rejected('store-missing'))
  })

  test('asks for ten characters, counted as people see them', async () => {
    const app = await openTestApp({ platform: createTestPlatform().platform })
    const short = await refusal(app, 'vault.create', { kind: 'own', passphrase: 'æ🙂34567🙂9' })
    expect(short).toEqual(rejected('passphrase-too-short', { minimum: 10 }))
    expect((await ask(app, 'vault.state', null)).state).toBe('none')
  })

  test('is not made twice', async () => {
    const { app } = await withOwnStore()
    expect(await refusal(app, 'vault.create', { kind: 'own', passphrase })).toEqual(rejected('store-exists'))
  })

  test('opens after a restart, however the passphrase is composed, and with the recovery code as it was written down', async () => {
    const { host, app, recoveryCode } = await withOwnStore()
    app.close()
    const again = await openTestApp({ platform: host.platform })
    expect((await ask(again, 'vault.state', null)).state).toBe('locked')
    await ask(again, 'vault.unlock', { passphrase: passphrase.normalize('NFD') })
    await ask(again, 'vault.lock', null)
    await ask(again, 'vault.unlock', {
      passphrase: ` ${recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}`,
    })
    expect((await ask(again, 'vault.state', null)).state).toBe('open')
  })

  test('refuses a wrong passphrase, then makes guessing slow, and forgives after a right one', async () => {
    const { host, app } = await withOwnStore()
    await ask(app, 'vault.lock', null)
    const guess = () => refusal(app, 'vault.unlock', { passphrase: 'en lang og urolig sætning' })
    for (let i = 0; i < 3; i++) expect(await guess()).toEqual(rejected('wrong-passphrase'))
    expect(await guess()).toEqual(rejected('unlock-wait', { seconds: 2 }))
    expect(await refusal(app, 'vault.unlock', { passphrase })).toEqual(rejected('unlock-wait', { seconds: 2 }))
    host.passTime(2000)
    expect(await guess()).toEqual(rejected('wrong-passphrase'))
    expect(await guess()).toEqual(rejected('unlock-wait', { seconds: 4 }))
    host.passTime(4000)
    await ask(app, 'vault.unlock', { passphrase })
    await ask(app, 'vault.lock', null)
    expect(await guess()).toEqual(rejected('wrong-passphrase'))
    expect(await guess()).toEqual(rejected('wrong-passphrase'))
  })

  test('a new passphrase and code replace the old ones', async () => {
    const { app, recoveryCode } = await withOwnStore()
    const next = 'en helt anden sætning'
    expect(await refusal(app, 'vault.protect', { current: 'ikke den rigtige', passphrase: next })).toEqual(
      rejected('wrong-passphrase'),
    )
    const changed = await ask(app, 'vault.protect', { current: passphrase, passphrase: next })
    await ask(app, 'vault.lock', null)
    expect(await refusal(app, 'vault.unlock', { passphrase })).toEqual(rejected('wrong-passphrase'))
    expect(await refusal(app, 'vault.unlock', { passphrase: recoveryCode })).toEqual(rejected('wrong-passphrase'))
    await ask(app, 'vault.unlock', { passphrase: next })
    await ask(app, 'vault.lock', null)
    await ask(app, 'vault.unlock', { passphrase: changed.recoveryCode })
  })

  test('nothing readable lies on the disk, and only the owner may read it', async () => {
    const { host } = await withOwnStore()
    const store = readFileSync(path.join(host.platform.dataFolder, 'store.db'))
    expect(store.subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3')
    expect(store.includes('CREATE TABLE')).toBe(false)
    const key = readFileSync(keyPath(host.platform.dataFolder), 'utf8')
    expect(key).not.toContain(passphrase)
    if (process.platform !== 'win32') expect(statSync(keyPath(host.platform.dataFolder)).mode & 0o077).toBe(0)
  })
})

describe('a key file that has been tampered with', () => {
  const reopenedWith = async (change: (text: string) => string) => {
    const { host, app } = await withOwnStore()
    app.close()
    const file = keyPath(host.platform.dataFolder)
    writeFileSync(file, change(readFileSync(file, 'utf8')))
    const again = await openTestApp({ platform: host.platform })
    return refusal(again, 'vault.unlock', { passphrase })
  }

  test.each([
    ['is cut short', (text: string) => text.slice(0, 40)],
    ['is empty', () => ''],
    ['asks for all the memory', (text: string) => text.replace('"log2N": 10', '"log2N": 40')],
    ['has a field too many', (text: string) => text.replace('{', '{"extra": 1,')],
  ])('is refused when it %s', async (_, change) => {
    expect(await reopenedWith(change)).toEqual(rejected('key-file-damaged'))
  })

  test.each(['storeId', 'nonce', 'bytes', 'tag', 'salt'])('does not open with another %s', async (field) => {
    const changed = await reopenedWith((text) =>
      text.replaceAll(new RegExp(`("${field}": ")(.)`, 'g'), (_, start, first) => start + (first === '1' ? '2' : '1')),
    )
    expect(changed).toEqual(rejected('wrong-passphrase'))
  })

  test('a damaged store is told from a wrong passphrase', async () => {
    const { host, app } = await withOwnStore()
    app.close()
    const file = path.join(host.platform.dataFolder, 'store.db')
    const bytes = readFileSync(file)
    bytes.fill(7, 0, 200)
    writeFileSync(file, bytes)
    const again = await openTestApp({ platform: host.platform })
    expect(await refusal(again, 'vault.unlock', { passphrase })).toEqual(rejected('store-unreadable'))
  })

  test('a store whose key file is gone is kept aside, never overwritten', async () => {
    const { host, app } = await withOwnStore()
    app.close()
    const { readdirSync, rmSync } = await import('node:fs')
    rmSync(keyPath(host.platform.dataFolder))
    const again = await openTestApp({ platform: host.platform })
    await ask(again, 'vault.create', { kind: 'own', passphrase })
    expect(readdirSync(host.platform.dataFolder).some((name) => name.startsWith('store-without-key-'))).toBe(true)
  })
})

describe('a store whose key the host keeps', () => {
  test("opens by itself, takes no people of one's own, and moves behind a passphrase", async () => {
    const host = createTestPlatform()
    const app = await openTestApp({ platform: host.platform })
    await ask(app, 'vault.create', { kind: 'sample' })
    app.close()

    const again = await openTestApp({ platform: host.platform })
    expect(await ask(again, 'vault.state', null)).toEqual({
      state: 'open',
      protection: 'host',
      sample: true,
      demo: false,
      kiosk: false,
    })
    const client = { name: 'Lindehøj Kommune', sector: 'public' } as const
    expect(await refusal(again, 'clients.create', client)).toEqual(rejected('passphrase-needed'))

    const newcomer = {
      networkId: NetworkId.parse('N1'),
      startsOn: '2026-11-24',
      members: [{ person: { fullName: 'Åse Ærø' }, employment: {} }],
    }
    expect(await refusal(again, 'participants.add', newcomer)).toEqual(rejected('passphrase-needed'))

    await ask(again, 'vault.protect', { current: null, passphrase })
    expect(host.platform.readSecret()).toBeUndefined()
    await ask(again, 'vault.lock', null)
    expect(await refusal(again, 'vault.unlock', { passphrase: null })).toEqual(rejected('wrong-passphrase'))
    await ask(again, 'vault.unlock', { passphrase })
    expect(await ask(again, 'vault.state', null)).toMatchObject({
      state: 'open',
      protection: 'passphrase',
      sample: false,
    })
  })

  test('leaves nothing behind when it cannot be filled', async () => {
    const { platform } = createTestPlatform()
    const vault = createVault({ platform, demo: false, opened: () => {}, closing: () => {}, cost: testCost })
    await expect(vault.createSample(() => Promise.reject(new Error('no room')))).rejects.toThrow('no room')
    expect(vault.state().state).toBe('none')
    expect(platform.readSecret()).toBeUndefined()
    await vault.createSample(async () => {})
    expect(vault.state().state).toBe('open')
    vault.close()
  })

  test('stays locked and says why when the secret is gone', async () => {
    const host = createTestPlatform()
    const app = await openTestApp({ platform: host.platform })
    await ask(app, 'vault.create', { kind: 'sample' })
    app.close()
    host.platform.forgetSecret()
    const again = await openTestApp({ platform: host.platform })
    expect((await ask(again, 'vault.state', null)).state).toBe('locked')
    expect(await refusal(again, 'vault.unlock', { passphrase: null })).toEqual(rejected('host-secret-unreadable'))
  })
})

test('two programs never work in one folder', () => {
  const folder = temporaryFolder()
  const release = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow('data-folder-in-use')
  release()
  lockFolder(folder)()
})

test('recovery codes survive being written down', () => {
  const { bytes, written } = newRecoveryCode()
  expect(written).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/)
  expect(readRecoveryCode(written)).toEqual(bytes)
  expect(readRecoveryCode('0000-0000-0000-0000-0000-0000-0000-0000')).toEqual(Buffer.alloc(20))
  expect(readRecoveryCode(written.slice(1))).toBeUndefined()
  expect(readRecoveryCode(written.replace(/^./, 'Ø'))).toBeUndefined()
})
