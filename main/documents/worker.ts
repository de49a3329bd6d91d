import { parentPort, workerData } from 'node:worker_threads'
import { giveFontFiles } from './fonts.ts'
import { gathered } from './gather.ts'
import { makePdf } from './make-pdf.ts'
import type { Order, Report, WorkerStart } from './worker-messages.ts'

// Documents are made here, so that the window and the loopback host answer meanwhile. A cancelled worker is ended from
// outside, wherever it is.
if (!parentPort) throw new Error('This is no program of its own')
const port = parentPort
const report = (message: Report, moved: readonly ArrayBuffer[] = []): void => port.postMessage(message, moved)
giveFontFiles((workerData as WorkerStart).fonts)

/** Memory of pieces that were taken, to be filled again. */
const back: ArrayBuffer[] = []
let making: AsyncGenerator<Uint8Array<ArrayBuffer>, number> | undefined

async function next(): Promise<void> {
  const step = await making?.next()
  if (!step) return
  if (step.done) report({ pages: step.value })
  else report({ piece: step.value }, [step.value.buffer])
}

port.on('message', (order: Order) => {
  if ('job' in order) {
    const parts = makePdf(order.job, order.about, (progress) => report({ progress }))
    making = gathered(parts, () => back.pop())
  } else if (order.back) back.push(order.back)
  next().catch((error: unknown) => report({ error }))
})
report('ready')
