import { onTestFinished } from 'vitest'
import { type App, type AppOptions, openApp } from '../../main/app.ts'
import type { Platform } from '../../main/hosts/platform.ts'
import type { Answer, MethodName, Sent } from '../../shared/contract/index.ts'
import type { Failure } from '../../shared/contract/result.ts'
import { keptFolders } from './kept-folders.ts'
import { temporaryFolder } from './temporary-folder.ts'

export type SavedFile = { readonly name: string; readonly bytes: Uint8Array; readonly mime: string }

/** Keeps files in a list, when the last of their bytes is there. */
export const keepFile =
  (saved: SavedFile[]): Platform['saveFile'] =>
  async (name, content, mime) => {
    const parts: Uint8Array[] = []
    if (content instanceof Uint8Array) parts.push(content)
    else for await (const part of content) parts.push(part.slice())
    saved.push({ name, bytes: new Uint8Array(Buffer.concat(parts)), mime })
    return name
  }

/** A host in memory: the clock stands where the test puts it, and saved files are kept in a list. */
export const createTestPlatform = (dataFolder = temporaryFolder()) => {
  let secret: Buffer | undefined
  let time = new Date('2026-11-24T09:00:00')
  const saved: SavedFile[] = []
  const { folders, saveFolder } = keptFolders()
  const platform: Platform = {
    dataFolder,
    now: () => time,
    saveFile: keepFile(saved),
    saveFolder,
    keepSecret: (kept) => {
      secret = Buffer.from(kept)
    },
    readSecret: () => secret,
    forgetSecret: () => {
      secret = undefined
    },
  }
  return {
    platform,
    saved,
    folders,
    passTime: (ms: number): void => {
      time = new Date(time.getTime() + ms)
    },
  }
}

/** Cheap enough for tests; what is tested does not depend on the cost. */
export const testCost = { log2N: 10, r: 8, p: 1 }

/** The app over a test platform, closed when the test is done. */
export const openTestApp = async (options: Partial<AppOptions> & Pick<AppOptions, 'platform'>): Promise<App> => {
  const app = await openApp({ demo: false, scryptCost: testCost, ...options })
  onTestFinished(() => app.close())
  return app
}

/** The answer of a method; throws with the failure where it gave none. */
export const ask = async <M extends MethodName>(app: App, method: M, input: Sent<M>): Promise<Answer<M>> => {
  const result = await app.dispatch(method, input)
  if (result.ok) return result.value as Answer<M>
  throw new Error(`${method}: ${JSON.stringify(result.failure)}`)
}

/** The failure of a method; throws where it succeeded. */
export const refusal = async <M extends MethodName>(app: App, method: M, input: Sent<M>): Promise<Failure> => {
  const result = await app.dispatch(method, input)
  if (!result.ok) return result.failure
  throw new Error(`${method} was not refused`)
}
