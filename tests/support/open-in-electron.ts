import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'

const root = path.join(import.meta.dirname, '../..')

/** Why Electron cannot run here, as a sentence; undefined when it can. */
export const electronMissing = (): string | undefined => {
  if (!electronProgram()) return 'the Electron binary is not on this machine (npm start fetches it where it can)'
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return 'there is no screen'
  if (!existsSync(path.join(root, 'out/main/electron.js'))) return 'the app is not built (npm run build)'
  return undefined
}

const electronProgram = (): string | undefined => {
  const named = process.env.SPARRINGSRUM_ELECTRON
  if (named) return named
  const folder = path.join(root, 'node_modules/electron')
  const pointer = path.join(folder, 'path.txt')
  if (!existsSync(pointer)) return undefined
  const program = path.join(folder, 'dist', readFileSync(pointer, 'utf8'))
  return existsSync(program) ? program : undefined
}

export type OpenedInElectron = {
  readonly electron: ElectronApplication
  readonly page: Page
  readonly dataFolder: string
  readonly close: () => Promise<void>
}

/** The desktop app with the sample data, on a data folder of its own or the one given. */
export const openInElectron = async (dataFolder?: string): Promise<OpenedInElectron> => {
  const executablePath = electronProgram()
  if (!executablePath) throw new Error(electronMissing())
  const folder = dataFolder ?? mkdtempSync(path.join(tmpdir(), 'sparringsrum-electron-'))
  const env = Object.entries({ ...process.env, SPARRINGSRUM_DATA: folder })
  const electron = await _electron.launch({
    executablePath,
    args: [root, '--demo', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: Object.fromEntries(env.filter((pair): pair is [string, string] => pair[1] !== undefined)),
  })
  const page = await electron.firstWindow()
  return {
    electron,
    page,
    dataFolder: folder,
    close: async () => {
      await electron.close()
      if (!dataFolder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
