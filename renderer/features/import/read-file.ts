import type { Sheet } from '../../../shared/exchange/sheet.ts'
import type { FileProblem } from './file-kind.ts'

export type { FileProblem } from './file-kind.ts'

const mostBytes = 20_000_000

/** The lists in a chosen file that hold anything, or why there are none. Reads beside the page, which stays awake. */
export async function readFile(file: File): Promise<readonly Sheet[] | FileProblem> {
  if (file.size > mostBytes) return 'huge'
  const read = await besideThePage(file)
  if (typeof read === 'string') return read
  const filled = read.filter(({ rows }) => rows.length > 0)
  return filled.length > 0 ? filled : 'empty'
}

const besideThePage = (file: File): Promise<readonly Sheet[] | FileProblem> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./read-sheets.worker.ts', import.meta.url), { type: 'module' })
    const end = (read: readonly Sheet[] | FileProblem) => {
      worker.terminate()
      resolve(read)
    }
    worker.onmessage = ({ data }: MessageEvent<readonly Sheet[] | FileProblem>) => end(data)
    worker.onerror = () => end('unreadable')
    worker.postMessage(file)
  })
