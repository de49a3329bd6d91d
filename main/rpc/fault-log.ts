import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const maxBytes = 1_000_000

/**
 * What may be written down about an error: its kind and the places in the code. Never its message, which can quote
 * a name or an answer.
 */
export const describeFault = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const fields =
    error instanceof z.ZodError ? ` ${error.issues.map((i) => `${i.code} ${i.path.join('.')}`).join(', ')}` : ''
  const said = error.message
  const frames = (error.stack ?? '')
    .replace(said, '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
  return [`${error.name}${code}${fields}`, ...frames].join('\n')
}

/** A log of faults in a folder, one generation of one megabyte kept back. Writing it never fails a call. */
export const createFaultLog =
  (folder: string, now: () => Date) =>
  (reference: string, method: string, error: unknown): void => {
    const file = path.join(folder, 'faults.log')
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > maxBytes) renameSync(file, `${file}.1`)
      appendFileSync(file, `${now().toISOString()} ${reference} ${method} ${describeFault(error)}\n`, { mode: 0o600 })
    } catch {
      process.stderr.write(`${reference} ${method}\n`)
    }
  }
