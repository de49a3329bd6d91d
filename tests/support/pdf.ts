import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright'

/** Number of pages of a PDF; throws when the bytes are no PDF. */
export const countPages = async (bytes: Uint8Array): Promise<number> => {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pages = (await loading.promise).numPages
  await loading.destroy()
  return pages
}

/** Waits for the file that a step of the user makes the browser download. */
export const downloaded = async (
  page: Page,
  step: () => Promise<unknown>,
): Promise<{ name: string; bytes: Uint8Array }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), step()])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}
