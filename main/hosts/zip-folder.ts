import { once } from 'node:events'
import { PassThrough } from 'node:stream'
import { Zip, ZipPassThrough } from 'fflate'
import { folderNames } from './folder-names.ts'
import type { OpenFolder } from './platform.ts'

/** A usual place for downloads has about so many signs, and unpacking adds the archive's own name. */
const USUAL_BASE = 110

/**
 * Packs what `fill` adds into a zip archive, and hands on its bytes as they come. PDFs are compressed already, so the
 * files are stored as they are. `date` is the time of every file. Throws what `fill` throws; the archive then has no end.
 */
async function zipFolder(
  fill: (folder: OpenFolder) => Promise<void>,
  date: Date,
  take: (bytes: Uint8Array) => void | Promise<void>,
): Promise<void> {
  const ready: Uint8Array[] = []
  let failure: Error | undefined
  const zip = new Zip((error, bytes) => {
    if (error) failure = error
    else ready.push(bytes)
  })
  const handOn = async (): Promise<void> => {
    if (failure) throw failure
    for (const bytes of ready.splice(0)) await take(bytes)
  }
  const pathOf = folderNames(USUAL_BASE)
  await fill({
    add: async (wanted, bytes) => {
      const entry = new ZipPassThrough(pathOf(wanted))
      entry.mtime = date
      zip.add(entry)
      entry.push(bytes, true)
      await handOn()
    },
  })
  zip.end()
  await handOn()
}

/**
 * The same, to be taken piece by piece: `fill` begins with the first piece and waits while nobody takes the next. Throws
 * what `fill` throws; the archive then has no end.
 */
export async function* zipped(fill: (folder: OpenFolder) => Promise<void>, date: Date): AsyncGenerator<Uint8Array> {
  const pieces = new PassThrough()
  const closed = once(pieces, 'close')
  const take = async (bytes: Uint8Array): Promise<void> => {
    if (pieces.destroyed) throw new Error('nobody takes the archive any more')
    if (!pieces.write(bytes)) await Promise.race([once(pieces, 'drain'), closed])
  }
  closed.catch(() => {})
  zipFolder(fill, date, take).then(
    () => pieces.end(),
    (error: Error) => pieces.destroy(error),
  )
  yield* pieces
}
