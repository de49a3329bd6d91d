import { Worker } from 'node:worker_threads'
import type { TaskContext } from '../../shared/contract/define.ts'
import { loadFontFiles } from './fonts.ts'
import type { About } from './make-pdf.ts'
import type { Job } from './sheets.ts'
import type { Order, Report, WorkerStart } from './worker-messages.ts'

/** The build puts the worker beside the programs; tests run the sources. */
const code = new URL(import.meta.env?.PROD ? './documents-worker.js' : './worker.ts', import.meta.url)

/**
 * A document keeps some 30 MB alive however many copies it has; without a limit a worker lets ten times as much pile up
 * before it tidies up. Room for what is new is the smallest there is: it takes a tenth more time and a fifth less room.
 */
const limits = { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 256 }

/** A worker that has nothing to do is kept so long: the next document then begins at once. */
const KEPT_MS = 60_000
const resting: { readonly worker: Worker; readonly end: NodeJS.Timeout }[] = []

async function begin(): Promise<Worker> {
  const rested = resting.pop()
  if (rested) {
    clearTimeout(rested.end)
    rested.worker.ref()
    return rested.worker
  }
  const start: WorkerStart = { fonts: await loadFontFiles() }
  const worker = new Worker(code, { workerData: start, execArgv: [], resourceLimits: limits })
  await new Promise<void>((resolve, reject) => worker.once('message', resolve).once('error', reject))
  return worker
}

function rest(worker: Worker): void {
  worker.unref()
  const end = setTimeout(() => {
    resting.splice(0, resting.length, ...resting.filter((one) => one.worker !== worker))
    void worker.terminate()
  }, KEPT_MS)
  resting.push({ worker, end: end.unref() })
}

/** Reports of a worker, one at a time; ends with an error when it breaks down or the task is cancelled. */
function reportsOf(worker: Worker, { signal, progress }: TaskContext) {
  let settle: { resolve: (report: Exclude<Report, 'ready'>) => void; reject: (error: unknown) => void } | undefined
  const onMessage = (report: Report): void => {
    if (report === 'ready') return
    if ('progress' in report) progress(report.progress)
    else if ('error' in report) settle?.reject(report.error)
    else settle?.resolve(report)
  }
  const onError = (error: unknown): void => settle?.reject(error)
  const onExit = (): void => settle?.reject(new Error('The worker that makes documents has ended'))
  const onAbort = (): void => {
    try {
      signal.throwIfAborted()
    } catch (reason) {
      settle?.reject(reason)
    }
  }
  worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  signal.addEventListener('abort', onAbort)
  return {
    ask: (order: Order): Promise<Exclude<Report, 'ready'>> =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject }
        onAbort()
        worker.postMessage(order, 'back' in order && order.back ? [order.back] : [])
      }),
    stop: (): void => void worker.off('message', onMessage).off('error', onError).off('exit', onExit),
  }
}

/**
 * Makes a file in a thread of its own, piece by piece as they are asked for; at last it gives the number of pages. A piece is
 * good until the next is asked for: its memory is used again, and what was kept of it is empty then. A cancel ends the
 * thread at once, and what the signal holds is thrown.
 */
export async function* makeInWorker(job: Job, about: About, task: TaskContext): AsyncGenerator<Uint8Array, number> {
  task.signal.throwIfAborted()
  const worker = await begin()
  const reports = reportsOf(worker, task)
  let isSound = false
  try {
    let order: Order = { job, about }
    for (;;) {
      const report = await reports.ask(order)
      if ('pages' in report) {
        isSound = true
        return report.pages
      }
      if ('piece' in report) yield report.piece
      order = { next: true, ...('piece' in report && { back: report.piece.buffer }) }
    }
  } finally {
    reports.stop()
    if (isSound) rest(worker)
    else await worker.terminate()
  }
}
