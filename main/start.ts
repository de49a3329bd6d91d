import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { terminalWords } from './terminal.ts'

const root = path.join(import.meta.dirname, '..')
const options = process.argv.slice(2)
const downloadMs = 120_000

const installedElectron = (folder: string): string | undefined => {
  const pointer = path.join(folder, 'path.txt')
  if (!existsSync(pointer)) return undefined
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(folder, 'dist')
  const program = path.join(dist, readFileSync(pointer, 'utf8'))
  return existsSync(program) ? program : undefined
}

/** The Electron program, fetched if need be; undefined where it cannot be had within two minutes. */
const findElectron = (): string | undefined => {
  const folder = path.join(root, 'node_modules/electron')
  if (!existsSync(folder)) return undefined
  const there = installedElectron(folder)
  if (there) return there
  spawnSync(process.execPath, [path.join(folder, 'install.js')], {
    stdio: 'ignore',
    timeout: downloadMs,
    killSignal: 'SIGKILL',
  })
  return installedElectron(folder)
}

/** Without a screen Electron would start and die with a page of complaints. */
const hasScreen = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

/** Runs the desktop app to its end; answers its exit code, or undefined when it could not even start. */
const runOnDesktop = (electron: string): Promise<number | undefined> =>
  new Promise((resolve) => {
    const child = spawn(electron, [root, ...options], { stdio: 'inherit' })
    child.once('error', () => resolve(undefined))
    // 127: the system lacks a library that Electron needs.
    child.once('exit', (code) => resolve(code === 127 ? undefined : (code ?? 1)))
  })

const start = async (): Promise<void> => {
  const asked = options.includes('--browser')
  const electron = !asked && hasScreen() ? findElectron() : undefined
  const ended = electron && (await runOnDesktop(electron))
  if (ended !== undefined) process.exit(ended)
  if (!asked) process.stdout.write(`${terminalWords().noDesktop}\n`)
  await import(pathToFileURL(path.join(root, 'out/main/browser.js')).href)
}

await start()
