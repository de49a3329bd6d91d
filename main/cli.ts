import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Failure } from '../shared/contract/result.ts'
import { Rejection } from '../shared/domain/rejection.ts'
import { type App, openApp } from './app.ts'
import { CallRefused, perform } from './cli/commands.ts'
import { readOptions, UsageError, type Wish } from './cli/options.ts'
import { askPassphrase } from './cli/passphrase.ts'
import { cliPlatform } from './cli/platform.ts'
import { dataFolder } from './hosts/data-folder.ts'
import { sentenceOf } from './sentences.ts'
import { terminalWords } from './terminal.ts'

const exit = { done: 0, fault: 1, usage: 2, rejected: 3, closed: 4 } as const
const words = terminalWords()
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const complain = (line: string): void => void process.stderr.write(`${line}\n`)

const showProgress = (app: App): void => {
  if (!process.stderr.isTTY) return
  app.subscribe((event) => {
    if (event.type !== 'progress') return
    // The line is written over, and wiped when the last step is done.
    process.stderr.write(`\r\u001b[2K${event.done < event.total ? words.progress(event) : ''}`)
  })
}

/** Opens the store; answers false, having said why, when it stays closed. */
const openStore = async (app: App, logFolder: string): Promise<boolean> => {
  const state = await app.dispatch('vault.state', null)
  const { state: now, protection } = (state.ok ? state.value : {}) as { state?: string; protection?: string }
  if (now === 'open') return true
  if (now === 'none') {
    complain(words.noStore)
    return false
  }
  const passphrase = protection === 'passphrase' ? await askPassphrase(words) : null
  if (passphrase === undefined) {
    complain(words.passphraseMissing)
    return false
  }
  const unlocked = await app.dispatch('vault.unlock', { passphrase })
  if (!unlocked.ok) complain(tell(unlocked.failure, logFolder))
  return unlocked.ok
}

const tell = (failure: Failure, logFolder: string): string => {
  if (failure.kind === 'rejected') return sentenceOf(failure)
  if (failure.kind === 'invalid') return words.invalid({ fields: failure.fields.join(', ') })
  return words.fault({ reference: failure.reference, log: path.join(logFolder, 'faults.log') })
}

const run = async (wish: Exclude<Wish, { kind: 'help' }>): Promise<number> => {
  const temporary = wish.demo ? mkdtempSync(path.join(tmpdir(), 'sparringsrum-demo-')) : undefined
  const folder = temporary ?? dataFolder({ demo: false })
  // The temporary store is thrown away; what went wrong must outlive it.
  const logFolder = path.join(dataFolder({ demo: wish.demo }), 'log')
  let app: App | undefined
  try {
    app = await openApp({
      platform: cliPlatform(folder, 'out' in wish ? wish.out : undefined),
      demo: wish.demo,
      logFolder,
    })
    if (!(await openStore(app, logFolder))) return exit.closed
    showProgress(app)
    await perform(wish, { app, words, say })
    return exit.done
  } catch (error) {
    return explain(error, logFolder)
  } finally {
    app?.close()
    if (temporary) rmSync(temporary, { recursive: true, force: true })
  }
}

const explain = (error: unknown, logFolder: string): number => {
  if (error instanceof UsageError) {
    complain(error.message)
    return exit.usage
  }
  if (error instanceof Rejection) {
    complain(sentenceOf(error))
    return error.code === 'data-folder-in-use' ? exit.closed : exit.rejected
  }
  if (!(error instanceof CallRefused)) throw error
  complain(tell(error.failure, logFolder))
  return error.failure.kind === 'rejected' ? exit.rejected : exit.fault
}

const main = async (): Promise<number> => {
  let wish: Wish
  try {
    wish = readOptions(process.argv.slice(2), words)
  } catch (error) {
    return explain(error, '')
  }
  if (wish.kind !== 'help') return run(wish)
  say(words.usage)
  return exit.done
}

process.exitCode = await main()
