import path from 'node:path'
import { createInterface } from 'node:readline'
import open from 'open'
import { Rejection } from '../shared/domain/rejection.ts'
import { openApp } from './app.ts'
import { createDownloads } from './hosts/browser/downloads.ts'
import { browserPlatform } from './hosts/browser/platform.ts'
import { serve } from './hosts/browser/serve.ts'
import { dataFolder } from './hosts/data-folder.ts'
import { sentenceOf } from './sentences.ts'
import { terminalWords } from './terminal.ts'

const words = terminalWords()
const demo = process.argv.includes('--demo')
const opensBrowser = !process.argv.includes('--no-open')
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const run = async (): Promise<void> => {
  const downloads = createDownloads()
  const app = await openApp({ platform: browserPlatform(dataFolder({ demo }), downloads), demo })
  const served = await serve({ app, downloads, pageRoot: path.join(import.meta.dirname, '../renderer') })

  const address = served.newAddress()
  say(words.open({ address }))
  say(words.openHint)
  if (demo) say(words.weaker)
  // A machine without a browser is no fault: the address stands above.
  if (opensBrowser)
    await open(address).then(
      (child) => child.on('error', () => {}),
      () => {},
    )

  const keys = createInterface({ input: process.stdin })
  keys.on('line', () => say(words.open({ address: served.newAddress() })))

  const end = (): void => {
    keys.close()
    app.close()
    served.close().then(
      () => {
        say(words.closed)
        process.exit(0)
      },
      () => process.exit(1),
    )
  }
  process.once('SIGINT', end).once('SIGTERM', end)
}

run().catch((error: unknown) => {
  if (!(error instanceof Rejection)) throw error
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exit(4)
})
