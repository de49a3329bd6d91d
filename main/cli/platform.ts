import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { Rejection } from '../../shared/domain/rejection.ts'
import { hostSecret } from '../hosts/host-secret.ts'
import type { Platform } from '../hosts/platform.ts'
import { writeWholeFile } from '../hosts/whole-file.ts'
import { writeWholeFolder } from '../hosts/whole-folder.ts'

/** The command line as a host: files go to the folder that was named, over older ones of the same name. */
export const cliPlatform = (dataFolder: string, out: string | undefined): Platform => ({
  dataFolder,
  now: () => new Date(),
  saveFile: async (name, content) => {
    const file = path.join(madeFolder(out), path.basename(name))
    await writeWholeFile(file, content)
    return file
  },
  saveFolder: async (name, fill) => await writeWholeFolder(madeFolder(out), name, fill),
  ...hostSecret(dataFolder),
})

const madeFolder = (out: string | undefined): string => {
  const folder = path.resolve(out ?? '.')
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    throw new Rejection('save-failed', { name: folder })
  }
  return folder
}
