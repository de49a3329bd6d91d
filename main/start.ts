import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { terminalWords } from './terminal.ts'

const root = path.join(import.meta.dirname, '..')
const words = terminalWords()
const options = process.argv.slice(2)
const downloadMs = 120_000

const newest = (file: string): number => {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(0, ...readdirSync(file).map((name) => newest(path.join(file, name))))
}

const buildWhenNeeded = (): void => {
  const sources = ['main', 'shared', 'renderer', 'package.json', 'vite.config.ts']
  const built = ['main/browser.js', 'main/electron.js', 'preload/preload.cjs', 'renderer/index.html']
  const builtAt = Math.min(...built.map((file) => newest(path.join(root, 'out', file))))
  if (builtAt > Math.max(...sources.map((file) => newest(path.join(root, file))))) return
  process.stdout.write(`${words.building}\n`)
  const vite = path.join(root, 'node_modules/vite/bin/vite.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status === 0) return
  process.stderr.write(`${stdout}${stderr}\n${words.buildFailed}\n`)
  process.exit(1)
}

/** The Electron program, downloaded if need be; undefined where it cannot be had in reasonable time. */
const findElectron = (): string | undefined => {
  const folder = path.join(root, 'node_modules/electron')
  if (!existsSync(folder)) return undefined
  const installed = (): string | undefined => {
    const pointer = path.join(folder, 'path.txt')
    if (!existsSync(pointer)) return undefined
    const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(folder, 'dist')
    const program = path.join(dist, readFileSync(pointer, 'utf8'))
    return existsSync(program) ? program : undefined
  }
  const there = installed()
  if (there) return there
  spawnSync(process.execPath, [path.join(folder, 'install.js')], {
    stdio: 'ignore',
    timeout: downloadMs,
    killSignal: 'SIGKILL',
  })
  return installed()
}

/** Without a screen Electron would start and die with a page of complaints. */
const hasScreen = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

const openInBrowser = (): Promise<unknown> => import(pathToFileURL(path.join(root, 'out/main/browser.js')).href)

/** Runs the desktop app to its end. Answers false when it could not even start. */
const openOnDesktop = (electron: string): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(electron, [root, ...options], { stdio: 'inherit' })
    child.once('error', () => resolve(false))
    // 127: the loader lacks a system library.
    child.once('exit', (code) => (code === 127 ? resolve(false) : process.exit(code ?? 1)))
  })

buildWhenNeeded()
const electron = options.includes('--browser') || !hasScreen() ? undefined : findElectron()
if (!electron || !(await openOnDesktop(electron))) {
  if (!options.includes('--browser')) process.stdout.write(`${words.noDesktop}\n`)
  await openInBrowser()
}
