import * as disk from 'node:fs/promises'
import path from 'node:path'
import { Rejection } from '../../shared/domain/rejection.ts'
import { type Disk, renamed, saidNo, writeNew } from './disk.ts'
import { folderNames, LONGEST_PATH } from './folder-names.ts'
import type { OpenFolder } from './platform.ts'
import { numbered, safeName } from './safe-name.ts'
import { sweepUnfinished, unfinishedIn } from './unfinished.ts'

/** Below a folder whose own path is longer there is no room for names that mean something. */
const LEAST_ROOM = 60

/**
 * Makes a folder in `parent` and lets `fill` add its files: wholly or not at all. It is filled under another name and
 * gets its own when the last file is on disk; what `fill` throws, and what the disk refuses, takes all of it away again.
 * A folder of the same name is left alone, and the new one gets a number. Answers the path of the folder. Throws
 * `disk-full`, `save-failed`, `path-too-long`, and whatever `fill` throws.
 */
export async function writeWholeFolder(
  parent: string,
  name: string,
  fill: (folder: OpenFolder) => Promise<void>,
  on: Disk = disk,
): Promise<string> {
  const room = LONGEST_PATH - path.resolve(parent).length - 1
  if (room < LEAST_ROOM) throw new Rejection('path-too-long', { name: path.basename(parent) })
  const own = safeName(name, Math.min(80, Math.floor(room / 3)))
  await sweepUnfinished(parent)
  const unfinished = unfinishedIn(parent)
  const pathOf = folderNames(path.resolve(parent, own).length + 1)
  try {
    await on.mkdir(unfinished)
    await fill({
      add: async (wanted, bytes) => {
        const file = path.join(unfinished, ...pathOf(wanted).split('/'))
        await on.mkdir(path.dirname(file), { recursive: true })
        await writeNew(file, bytes, on)
      },
    })
    return await publish(unfinished, path.join(parent, own), on)
  } catch (error) {
    await on.rm(unfinished, { recursive: true, force: true, maxRetries: 5 }).catch(() => {})
    throw saidNo(error, own)
  }
}

/** Gives the full folder the first of its names that is free. */
async function publish(unfinished: string, wanted: string, on: Disk): Promise<string> {
  for (let number = 1; ; number += 1) {
    const target = numbered(wanted, number)
    if (await isThere(target, on)) continue
    try {
      await renamed(unfinished, target, on)
      return target
    } catch (error) {
      // Somebody was quicker with the same name.
      if (!(await isThere(target, on))) throw error
    }
  }
}

const isThere = (file: string, on: Disk): Promise<boolean> =>
  on.lstat(file).then(
    () => true,
    () => false,
  )
