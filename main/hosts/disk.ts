import type * as disk from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { Rejection } from '../../shared/domain/rejection.ts'
import type { FileContent } from './platform.ts'

/** What is asked of the disk; tests put one in its place that fails. */
export type Disk = Pick<typeof disk, 'mkdir' | 'open' | 'rename' | 'rm' | 'lstat'>

/** The code of a system's refusal, such as ENOSPC; Node's own errors (ERR_…) are none. */
const codeOf = (error: unknown): string | undefined => {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined
}

/** What the disk said no to, as a rule of our own; anything else goes on as it is. */
export const saidNo = (error: unknown, name: string): unknown => {
  const code = codeOf(error)
  if (error instanceof Rejection || code === undefined) return error
  return new Rejection(code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : 'save-failed', { name })
}

/** On disk, not only on its way there. Throws where the file is there already, and what the content throws. */
export async function writeNew(file: string, content: FileContent, on: Disk): Promise<void> {
  const handle = await on.open(file, 'wx')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Windows refuses to rename while a virus scanner reads the new files; it lets go after a moment. */
export async function renamed(from: string, to: string, on: Disk): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await on.rename(from, to)
    } catch (error) {
      const busy = ['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error) ?? '')
      if (!busy || attempt === 5 || process.platform !== 'win32') throw error
      await wait(50 * 2 ** attempt)
    }
  }
}
