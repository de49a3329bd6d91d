import { setImmediate } from 'node:timers/promises'
import type { Handout } from '../../../shared/content/handout-schema.ts'
import type { TaskContext } from '../../../shared/contract/define.ts'
import type { SharedMinutes } from '../../../shared/contract/meeting-content.ts'
import type { Accession } from '../../../shared/documents/accession.ts'
import type { DocumentFacts, HandoutFacts, ResolvedContract } from '../../../shared/documents/facts.ts'
import type { LaidOutDocument } from '../../../shared/documents/page.ts'
import type { Print } from '../../../shared/documents/print-forms/index.ts'
import type { Report } from '../../../shared/documents/reports/report.ts'
import type { About } from '../../documents/make-pdf.ts'
import type { Job } from '../../documents/sheets.ts'

const A4 = { form: 'a4', pureBlack: false } as const

/**
 * The documents of a job for the eye, laid out here and now. Layout and fonts come with the first one, since most sessions
 * begin without a document. Between two documents others get their turn; a task can be stopped there.
 */
export async function layOutPages(job: Job, task?: TaskContext): Promise<LaidOutDocument[]> {
  const [{ layOutJob }, { loadMeasure }] = await Promise.all([
    import('../../documents/sheets.ts'),
    import('../../documents/measure.ts'),
  ])
  const documents: LaidOutDocument[] = []
  for (const document of layOutJob(job, await loadMeasure(), task?.progress ?? (() => {}))) {
    documents.push(document)
    await setImmediate()
    task?.signal.throwIfAborted()
  }
  return documents
}

const one = async (job: Job): Promise<LaidOutDocument> => {
  const [document] = await layOutPages(job)
  if (!document) throw new Error('Nothing to show')
  return document
}

export function layOutHandout(handout: Handout, facts: HandoutFacts): Promise<LaidOutDocument> {
  const { participantName } = facts
  const names = participantName === undefined ? [] : [participantName]
  return one({ kind: 'handouts', handouts: [handout], names, copies: 1, facts, print: A4 })
}

export const layOutContract = (contract: ResolvedContract, facts: DocumentFacts): Promise<LaidOutDocument> =>
  one({ kind: 'contract', contract, facts })

export const layOutAccession = (accession: Accession, facts: DocumentFacts): Promise<LaidOutDocument> =>
  one({ kind: 'accession', accession, facts })

export const layOutMinutes = (minutes: SharedMinutes, facts: DocumentFacts): Promise<LaidOutDocument> =>
  one({ kind: 'minutes', minutes, facts })

export const layOutReport = (report: Report, facts: DocumentFacts, print: Print): Promise<LaidOutDocument> =>
  one({ kind: 'report', report, facts, print })

/** A file on its way: its content, and what it came to when the last of it is made. */
export type Printing = {
  /** Each piece is good until the next is asked for. */
  readonly content: AsyncIterable<Uint8Array>
  readonly made: () => { readonly pages: number; readonly bytes: number }
}

/** Makes a job into a PDF in a thread of its own, as its content is asked for. */
export function printing(job: Job, about: About, task: TaskContext): Printing {
  let [pages, bytes] = [0, 0]
  async function* content(): AsyncGenerator<Uint8Array> {
    const { makeInWorker } = await import('../../documents/make-in-worker.ts')
    const pieces = makeInWorker(job, about, task)
    try {
      for (;;) {
        const step = await pieces.next()
        if (step.done) {
          pages = step.value
          return
        }
        bytes += step.value.length
        yield step.value
      }
    } finally {
      await pieces.return(0)
    }
  }
  return { content: content(), made: () => ({ pages, bytes }) }
}

/** The same as one piece: for one file of many. */
export async function printed(
  job: Job,
  about: About,
  task: TaskContext,
): Promise<{ readonly bytes: Uint8Array; readonly pages: number }> {
  const { content, made } = printing(job, about, task)
  const parts: Uint8Array[] = []
  for await (const part of content) parts.push(part.slice())
  return { bytes: Buffer.concat(parts), pages: made().pages }
}
