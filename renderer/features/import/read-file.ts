import type { Sheet } from '../../../shared/exchange/sheet.ts'

const mostBytes = 20_000_000

/** Why a file gives no list. */
export type FileProblem = 'old' | 'unreadable' | 'huge' | 'empty'

// What .xls files begin with.
const oldWorkbook = [0xd0, 0xcf, 0x11, 0xe0]

/** The lists in a chosen file that hold anything, or why there are none. Reads beside the page, which stays awake. */
export async function readFile(file: File): Promise<readonly Sheet[] | FileProblem> {
  if (file.size > mostBytes) return 'huge'
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer())
  if (oldWorkbook.every((byte, index) => start[index] === byte)) return 'old'
  const sheets = await besideThePage(file)
  if (!sheets) return 'unreadable'
  const filled = sheets.filter(({ rows }) => rows.length > 0)
  return filled.length > 0 ? filled : 'empty'
}

const besideThePage = (file: File): Promise<Sheet[] | null> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./read-sheets.worker.ts', import.meta.url), { type: 'module' })
    const end = (sheets: Sheet[] | null) => {
      worker.terminate()
      resolve(sheets)
    }
    worker.onmessage = ({ data }: MessageEvent<Sheet[] | null>) => end(data)
    worker.onerror = () => end(null)
    worker.postMessage(file)
  })
