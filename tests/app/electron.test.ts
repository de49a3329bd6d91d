import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {} from '../../renderer/api/bridge.ts'
import { electronMissing, type OpenedInElectron, openInElectron } from '../support/open-in-electron.ts'

const missing = electronMissing()
if (missing) process.stdout.write(`The desktop tests did not run: ${missing}.\n`)

describe.skipIf(missing !== undefined)('the desktop app', () => {
  let opened: OpenedInElectron
  let folder: string

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'sparringsrum-electron-'))
    opened = await openInElectron(folder)
  })
  afterAll(async () => {
    await opened?.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  test('shows the sample data', async () => {
    await opened.page.getByText('Skoleledere Nord').first().waitFor()
    expect(opened.page.url()).toMatch(/^app:\/\/page\//)
  })

  test('gives the page nothing but the bridge', async () => {
    const found = await opened.page.evaluate(() => ({
      bridge: Object.keys(window.bridge ?? {}).sort(),
      require: 'require' in window,
      process: 'process' in window,
    }))
    expect(found).toEqual({ bridge: ['call', 'cancel', 'subscribe'], require: false, process: false })
  })

  test('runs the page in a sandbox of its own', async () => {
    const settings = await opened.electron.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>
      }
      const { sandbox, contextIsolation, nodeIntegration, webSecurity } = contents.getLastWebPreferences()
      return { sandbox, contextIsolation, nodeIntegration, webSecurity }
    })
    expect(settings).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true })
  })

  test('goes nowhere else and opens no other window', async () => {
    const before = opened.page.url()
    await opened.page.evaluate(() => {
      window.open('https://example.com')
      location.href = 'https://example.com'
    })
    await opened.page.getByText('Skoleledere Nord').first().waitFor()
    expect(opened.page.url()).toBe(before)
    expect(opened.electron.windows()).toHaveLength(1)
  })

  test('opens one other window: a meeting on a second display, as closed in as the first', async () => {
    await opened.page.evaluate(() => {
      window.open('/#/networks', 'sparringsrum-room')
      window.open('/#/room/N1-m5/screen', 'another')
      window.open('https://example.com/#/room/N1-m5/screen', 'sparringsrum-room')
    })
    expect(opened.electron.windows()).toHaveLength(1)
    const opening = opened.electron.waitForEvent('window')
    await opened.page.evaluate(() => void window.open('/#/room/N1-m5/screen', 'sparringsrum-room', 'popup'))
    const screen = await opening
    await screen.getByRole('timer').waitFor()
    await screen.evaluate(() => void window.open('/#/room/N1-m5/screen', 'sparringsrum-room', 'popup'))
    expect(opened.electron.windows()).toHaveLength(2)
    const settings = await opened.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => {
        const contents = webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
        const { sandbox, contextIsolation, nodeIntegration } = contents.getLastWebPreferences()
        return { sandbox, contextIsolation, nodeIntegration }
      }),
    )
    const closed = { sandbox: true, contextIsolation: true, nodeIntegration: false }
    expect(settings).toEqual([closed, closed])
    await screen.close()
  })

  test('serves nothing outside the page', async () => {
    const statuses = await opened.page.evaluate(() =>
      Promise.all(
        ['/../package.json', '/%2e%2e/main/electron.js', '/..%2fmain%2felectron.js'].map((address) =>
          fetch(address).then(({ status }) => status),
        ),
      ),
    )
    expect(statuses).toEqual([404, 404, 404])
  })

  test('carries an action from the menu to the page', async () => {
    const heard = opened.page.evaluate(
      () =>
        new Promise((resolve) => {
          window.bridge?.subscribe((event) => event.type === 'action' && resolve(event.id))
        }),
    )
    await opened.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('goNetworks')?.click())
    expect(await heard).toBe('goNetworks')
  })

  test('remembers size and place', async () => {
    const bounds = { x: 40, y: 60, width: 1000, height: 700 }
    await opened.electron.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), bounds)
    await opened.close()
    const kept: unknown = JSON.parse(readFileSync(path.join(folder, 'demo/window.json'), 'utf8'))
    expect(kept).toMatchObject({ width: 1000, height: 700, maximized: false })
    opened = await openInElectron(folder)
    await opened.page.getByText('Skoleledere Nord').first().waitFor()
  })
})
