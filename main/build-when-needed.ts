import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { terminalWords } from './terminal.ts'

const root = path.join(import.meta.dirname, '..')
const sources = ['main', 'shared', 'renderer', 'package.json', 'vite.config.ts']
const results = ['main/browser.js', 'main/cli.js', 'main/electron.js', 'preload/preload.cjs', 'renderer/index.html']

/** When the file, or the newest one in the folder, was changed; 0 when there is none. */
const changedAt = (file: string): number => {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0
  return Math.max(0, ...readdirSync(file).map((name) => changedAt(path.join(file, name))))
}

const isFresh = (): boolean => {
  const builtAt = Math.min(...results.map((file) => changedAt(path.join(root, 'out', file))))
  return builtAt > Math.max(...sources.map((file) => changedAt(path.join(root, file))))
}

if (!isFresh()) {
  const words = terminalWords()
  process.stderr.write(`${words.building}\n`)
  const vite = path.join(root, 'node_modules/vite/bin/vite.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}\n${words.buildFailed}\n`)
    process.exitCode = 1
  }
}
