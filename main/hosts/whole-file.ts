import * as disk from 'node:fs/promises'
import path from 'node:path'
import { type Disk, renamed, saidNo, writeNew } from './disk.ts'
import type { FileContent } from './platform.ts'
import { sweepUnfinished, unfinishedIn } from './unfinished.ts'

/**
 * Saves a file whole or not at all: it is written under another name beside an older file of the same name, whose place
 * it takes when its last byte is on disk. Throws `disk-full`, `save-failed`, and whatever the content throws.
 */
export async function writeWholeFile(file: string, content: FileContent, on: Disk = disk): Promise<void> {
  await sweepUnfinished(path.dirname(file))
  const unfinished = unfinishedIn(path.dirname(file))
  try {
    await writeNew(unfinished, content, on)
    await renamed(unfinished, file, on)
  } catch (error) {
    await on.rm(unfinished, { force: true }).catch(() => {})
    throw saidNo(error, path.basename(file))
  }
}
