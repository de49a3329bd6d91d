import type { FormFile } from '../../../shared/contract/forms.ts'
import type { FileProblem } from './read-form.ts'

const MOST_BYTES = 20_000_000
/** The most files taken at once; the app itself looks at no more. */
export const MOST_FILES = 500
/** A form is read in a tenth of a second; what takes this long is something else. */
const LONGEST_MS = 15_000

type Read = Omit<FormFile, 'file'> | { readonly problem: FileProblem }
export type ReadFile = { readonly name: string } & Read

/** Reads one file after the other beside the page. A file that takes too long, or takes its reader down, is given up alone. */
function createReader() {
  let worker: Worker | undefined
  const stop = () => {
    worker?.terminate()
    worker = undefined
  }
  const read = (file: File): Promise<Read> => {
    if (file.size > MOST_BYTES) return Promise.resolve({ problem: 'huge' })
    const current = worker ?? new Worker(new URL('./read-form.worker.ts', import.meta.url), { type: 'module' })
    worker = current
    return new Promise((resolve) => {
      const giveUp = (problem: FileProblem) => {
        stop()
        resolve({ problem })
      }
      const timer = setTimeout(() => giveUp('slow'), LONGEST_MS)
      current.onmessage = ({ data }: MessageEvent<Read>) => {
        clearTimeout(timer)
        resolve(data)
      }
      current.onerror = () => {
        clearTimeout(timer)
        giveUp('damaged')
      }
      current.postMessage(file)
    })
  }
  return { read, stop }
}

/** Reads files in the order they were given, and tells how far it has come. Stops between two files when told to. */
export async function readFiles(
  files: readonly File[],
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<ReadFile[]> {
  const { read, stop } = createReader()
  const all: ReadFile[] = []
  try {
    for (const [index, file] of files.entries()) {
      if (signal.aborted) break
      progress(index)
      const found: Read = index < MOST_FILES ? await read(file) : { problem: 'too-many' }
      all.push({ name: file.name, ...found })
    }
  } finally {
    stop()
  }
  return all
}
