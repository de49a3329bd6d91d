import type { Progress } from '../../shared/contract/define.ts'
import type { LaidOutDocument } from '../../shared/documents/page.ts'
import { loadMeasure } from './measure.ts'
import type { PdfInfo } from './pdf-metadata.ts'
import { type Job, layOutJob } from './sheets.ts'
import { writePdf } from './write-pdf.ts'

export type About = { readonly title: string; readonly author: string; readonly day: string }

/**
 * Lays out and writes a job, piece by piece; at last it gives the number of pages. The file is dated by the day alone,
 * so equal jobs give equal bytes.
 */
export async function* makePdf(
  job: Job,
  { title, author, day }: About,
  progress: (progress: Progress) => void,
): AsyncGenerator<Uint8Array, number> {
  const measure = await loadMeasure()
  const info: PdfInfo = { title, author, createdAt: new Date(`${day}T00:00:00Z`) }
  let pages = 0
  const counted = function* (documents: Iterable<LaidOutDocument>) {
    for (const document of documents) {
      pages += document.pages.length
      yield document
    }
  }
  yield* writePdf(counted(layOutJob(job, measure, progress)), info)
  return pages
}
