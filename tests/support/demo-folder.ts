import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { localDate } from '../../main/features/local-date.ts'

const cache = path.join(import.meta.dirname, '../../node_modules/.cache')
const prefix = 'demo-folder-'

/**
 * Fills `folder` with a copy of the demonstration as a first start leaves it, so that not every test has to load it.
 * `make` starts and ends the app on an empty folder; it is asked once for each build of `program` and each day, since the
 * sample's dates count from today.
 */
export const fillWithDemo = async (
  folder: string,
  program: string,
  make: (folder: string) => Promise<void>,
): Promise<void> => {
  const name = `${prefix}${localDate(new Date())}-${Math.round(statSync(program).mtimeMs)}`
  const kept = path.join(cache, name)
  if (!existsSync(kept)) {
    mkdirSync(cache, { recursive: true })
    // Made aside and moved into place, so that nobody copies half a store.
    const aside = mkdtempSync(path.join(cache, 'making-demo-'))
    await make(aside)
    try {
      renameSync(aside, kept)
    } catch (error) {
      rmSync(aside, { recursive: true, force: true })
      if (!existsSync(kept)) throw error
    }
    for (const old of readdirSync(cache).filter((one) => one.startsWith(prefix) && one !== name))
      rmSync(path.join(cache, old), { recursive: true, force: true })
  }
  cpSync(kept, folder, { recursive: true })
}
