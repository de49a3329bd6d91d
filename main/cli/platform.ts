import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Rejection } from '../../shared/domain/rejection.ts'
import { hostSecret } from '../hosts/host-secret.ts'
import type { Platform } from '../hosts/platform.ts'
import { writeWholeFolder } from '../hosts/whole-folder.ts'

/** The command line as a host: files go to the folder that was named, over older ones of the same name. */
export const cliPlatform = (dataFolder: string, out: string | undefined): Platform => ({
  dataFolder,
  now: () => new Date(),
  saveFile: async (name, bytes) => {
    const file = path.resolve(out ?? '.', path.basename(name))
    try {
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, bytes)
    } catch {
      throw new Rejection('save-failed', { name: file })
    }
    return file
  },
  saveFolder: async (name, fill) => {
    const parent = path.resolve(out ?? '.')
    try {
      mkdirSync(parent, { recursive: true })
    } catch {
      throw new Rejection('save-failed', { name: parent })
    }
    return await writeWholeFolder(parent, name, fill)
  },
  ...hostSecret(dataFolder),
})
