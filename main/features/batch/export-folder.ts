import type { TaskContext } from '../../../shared/contract/define.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Platform } from '../../hosts/platform.ts'

/** A file of a folder that is made when its turn comes. `path`: its folders and its name; `about`: what the progress says meanwhile. */
export type PlannedFile = {
  readonly path: readonly string[]
  readonly about: string
  readonly make: (task: TaskContext) => Promise<{ readonly bytes: Uint8Array; readonly pages: number }>
}

/**
 * Makes files one after the other into a folder: all of them or none. Reports progress by file, stops between two, and
 * holds one file at a time. Throws `nothing-to-export` for no files, what the host's `saveFolder` throws, and what making
 * a file throws. `savedAs` is null when the user thought better of it.
 */
export async function exportFolder(
  saveFolder: Platform['saveFolder'],
  name: string,
  files: readonly PlannedFile[],
  { signal, progress }: TaskContext,
): Promise<{ savedAs: string | null; files: number; pages: number }> {
  if (files.length === 0) throw new Rejection('nothing-to-export')
  let pages = 0
  const savedAs = await saveFolder(name, async ({ add }) => {
    for (const [done, file] of files.entries()) {
      signal.throwIfAborted()
      progress({ done, total: files.length, step: file.about })
      // Its own steps would count something else.
      const made = await file.make({ signal, progress: () => {} })
      signal.throwIfAborted()
      await add(file.path, made.bytes)
      pages += made.pages
    }
    signal.throwIfAborted()
    progress({ done: files.length, total: files.length })
  })
  return { savedAs, files: savedAs === null ? 0 : files.length, pages: savedAs === null ? 0 : pages }
}
