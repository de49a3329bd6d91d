import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { launchChromium } from './chromium.ts'
import { fillWithDemo } from './demo-folder.ts'

/** Half the time a host takes to start is compiling; what one has compiled the next can use. */
const compiled = path.join(import.meta.dirname, '../../node_modules/.cache/compiled-host')
const program = path.join(import.meta.dirname, '../../out/main/browser.js')

export type Host = {
  /** An address that opens the app once. */
  readonly newAddress: () => Promise<string>
  readonly dataFolder: string
  readonly stop: () => Promise<void>
}

/** Starts the built browser host on a data folder of its own, or on the one given. */
export const startHost = async ({
  demo = true,
  dataFolder,
}: {
  demo?: boolean
  dataFolder?: string
} = {}): Promise<Host> => {
  if (!existsSync(program)) throw new Error('The app is not built: run “npm run build” first.')
  const folder = dataFolder ?? mkdtempSync(path.join(tmpdir(), 'sparringsrum-app-'))
  if (demo && !dataFolder) {
    await fillWithDemo(folder, program, async (dataFolder) => (await startHost({ demo, dataFolder })).stop())
  }
  const child = spawn(process.execPath, [program, '--no-open', ...(demo ? ['--demo'] : [])], {
    env: { ...process.env, SPARRINGSRUM_DATA: folder, LANG: 'da_DK.UTF-8', LC_ALL: '', NODE_COMPILE_CACHE: compiled },
  })
  const waiting: ((address: string) => void)[] = []
  const known: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    const address = /http:\/\/127\.0\.0\.1:\d+\/#code=[\w-]+/.exec(line)?.[0]
    if (!address) return
    const taker = waiting.shift()
    if (taker) taker(address)
    else known.push(address)
  })
  let complaint = ''
  child.stderr.on('data', (part: Buffer) => {
    complaint += part
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const next = (): Promise<string> =>
    new Promise((resolve, reject) => {
      const ready = known.shift()
      if (ready) return resolve(ready)
      waiting.push(resolve)
      void ended.then(() => reject(new Error(`the host ended: ${complaint}`)))
    })
  const first = await next()
  known.push(first)
  return {
    dataFolder: folder,
    newAddress: () => {
      if (known.length === 0) child.stdin.write('\n')
      return next()
    },
    stop: async () => {
      child.kill()
      await ended
      if (!dataFolder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

export type Opened = {
  readonly page: Page
  readonly host: Host
  /** Everything the page complained about; a test that ends with an empty list has seen no error. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

/** The app in a browser window of 1360 × 860, in Danish, with the sample data unless `demo` is false. */
export const openInBrowser = async ({
  demo = true,
  dataFolder,
  browser,
  context: contextOptions = {},
}: {
  readonly demo?: boolean
  readonly dataFolder?: string
  /** A browser to share between tests; one of its own otherwise. */
  readonly browser?: Browser
  readonly context?: BrowserContextOptions
} = {}): Promise<Opened> => {
  const host = await startHost({ demo, ...(dataFolder && { dataFolder }) })
  const used = browser ?? (await launchChromium())
  const context = await used.newContext({
    viewport: { width: 1360, height: 860 },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    ...contextOptions,
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  await page.goto(await host.newAddress())
  return {
    page,
    host,
    complaints,
    close: async () => {
      await context.close()
      if (!browser) await used.close()
      await host.stop()
    },
  }
}
