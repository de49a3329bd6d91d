import { hostSecret } from '../host-secret.ts'
import type { Platform } from '../platform.ts'
import { safeName } from '../safe-name.ts'
import { zipped } from '../zip-folder.ts'
import type { createDownloads } from './downloads.ts'

/** The loopback host: files go out as downloads, and the host's secret lies in a file only its owner can read. */
export const browserPlatform = (dataFolder: string, downloads: ReturnType<typeof createDownloads>): Platform => ({
  dataFolder,
  now: () => new Date(),
  saveFile: downloads.saveFile,
  saveFolder: (name, fill) =>
    downloads.saveFile(`${safeName(name, 80)}.zip`, zipped(fill, new Date()), 'application/zip'),
  ...hostSecret(dataFolder),
})
