import { maxScanBytes, type ScanMime } from '../../../shared/contract/signatures.ts'
import { pictureSize } from '../settings/read-logo.ts'
import { openPdf } from './open-pdf.ts'

export type ScanProblem =
  | { readonly code: 'one' | 'kind' | 'heic' | 'unreadable' | 'locked' }
  | { readonly code: 'heavy'; readonly bytes: number }

export type ReadScan = { readonly name: string; readonly mime: ScanMime; readonly base64: string }

const begins = (bytes: Uint8Array, ...signs: number[]) => signs.every((sign, index) => bytes[index] === sign)
const asText = (bytes: Uint8Array) => String.fromCharCode(...bytes)

/** What a file is by its content, whatever it is called; null where it is nothing that is taken. */
function mimeOf(head: Uint8Array): ScanMime | 'heic' | null {
  if (begins(head, 0x89, 0x50, 0x4e, 0x47)) return 'image/png'
  if (begins(head, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (asText(head).includes('%PDF-')) return 'application/pdf'
  return /^ftyp(heic|heix|hevc|mif1|msf1|avif)/.test(asText(head.subarray(4, 12))) ? 'heic' : null
}

async function base64Of(file: Blob): Promise<string> {
  return await new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}

/** Whether a PDF can be opened and has a page. */
async function pdfProblem(file: Blob): Promise<ScanProblem | undefined> {
  try {
    const pdf = await openPdf(new Uint8Array(await file.arrayBuffer()))
    const pages = pdf.numPages
    await pdf.loadingTask.destroy()
    return pages > 0 ? undefined : { code: 'unreadable' }
  } catch (error) {
    return { code: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'unreadable' }
  }
}

/** Reads the dropped or chosen file as a scan, or says why it cannot be one. */
export async function readScan(files: readonly File[]): Promise<ReadScan | ScanProblem> {
  const [file, ...others] = files
  if (!file || others.length > 0) return { code: 'one' }
  const mime = mimeOf(new Uint8Array(await file.slice(0, 1024).arrayBuffer()))
  if (mime === 'heic') return { code: 'heic' }
  if (mime === null) return { code: 'kind' }
  if (file.size > maxScanBytes) return { code: 'heavy', bytes: file.size }
  if (mime === 'application/pdf') {
    const problem = await pdfProblem(file)
    if (problem) return problem
  } else if (!(await pictureSize(new Blob([file], { type: mime })))) return { code: 'unreadable' }
  return { name: file.name.slice(-200), mime, base64: await base64Of(file) }
}
