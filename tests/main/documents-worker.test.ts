import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeInWorker } from '../../main/documents/make-in-worker.ts'
import { makePdf } from '../../main/documents/make-pdf.ts'
import type { Job } from '../../main/documents/sheets.ts'
import { writeWholeFile } from '../../main/hosts/whole-file.ts'
import { handout, packs } from '../../shared/content/index.ts'
import { handoutFacts } from '../support/document-facts.ts'
import { networkId } from '../support/ids.ts'
import { countPages } from '../support/pdf.ts'
import { openTestStore } from '../support/store.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const about = { title: 'Start', author: 'Palle Ravn', day: '2026-11-24' }
const start = packs.find(({ id }) => id === 'start')?.handouts ?? []

const copiesOf = (copies: number): Job => ({
  kind: 'handouts',
  handouts: start.map(handout),
  names: [],
  copies,
  facts: handoutFacts(),
  print: { form: 'a4', pureBlack: false },
})
const unwatched = () => ({ signal: new AbortController().signal, progress: () => {} })

async function whole(pieces: AsyncGenerator<Uint8Array, number>) {
  const parts: Uint8Array[] = []
  for (;;) {
    const step = await pieces.next()
    if (step.done) return { bytes: Buffer.concat(parts), pages: step.value }
    parts.push(step.value.slice())
  }
}

describe('documents are made in a thread of their own', () => {
  test('the same bytes as here, twice over, with progress by copy', async () => {
    const done: number[] = []
    const task = { ...unwatched(), progress: (progress: { done: number }) => void done.push(progress.done) }
    const first = await whole(makeInWorker(copiesOf(3), about, task))
    expect(done).toEqual([0, 1, 2, 3])
    expect(first.pages).toBe(await countPages(first.bytes))
    const again = await whole(makeInWorker(copiesOf(3), about, unwatched()))
    const here = await whole(makePdf(copiesOf(3), about, () => {}))
    expect(first.bytes.equals(here.bytes)).toBe(true)
    expect(again.bytes.equals(here.bytes)).toBe(true)
  })

  test('questions are answered all the while 600 pages are made', async () => {
    const { ask, events, saved } = openTestStore()
    await ask('sample.load', null)
    const options = { networkId: networkId('N1'), variant: 'public', language: 'da' } as const
    let isMade = false
    const export600 = ask('handouts.export', {
      ...options,
      handouts: [...start],
      personal: false,
      copies: 50,
      meetingId: null,
    }).then((file) => {
      isMade = true
      return file
    })
    while (!events.some((event) => event.type === 'progress')) await new Promise((resolve) => setImmediate(resolve))
    let answered = 0
    while (!isMade) {
      await ask('networks.list', null)
      await new Promise((resolve) => setImmediate(resolve))
      answered += 1
    }
    expect((await export600).pages).toBeGreaterThanOrEqual(600)
    expect(saved).toHaveLength(1)
    // Made in this thread, there would be room for one question between two copies.
    expect(answered).toBeGreaterThan(100)
  })

  test('a cancel stops it half-way, leaves nothing on the disk, and the next one is made as ever', async () => {
    const folder = temporaryFolder()
    const cancel = new AbortController()
    const reached: number[] = []
    const task = {
      signal: cancel.signal,
      progress: ({ done }: { done: number }) => {
        reached.push(done)
        if (done === 5) cancel.abort(new Error('stop'))
      },
    }
    const pieces = makeInWorker(copiesOf(60), about, task)
    await expect(writeWholeFile(path.join(folder, 'Start.pdf'), pieces)).rejects.toThrow('stop')
    expect(readdirSync(folder)).toEqual([])
    expect(Math.max(...reached)).toBeLessThan(60)
    await writeWholeFile(path.join(folder, 'Start.pdf'), makeInWorker(copiesOf(1), about, unwatched()))
    expect(readdirSync(folder)).toEqual(['Start.pdf'])
  })

  test('a task that was cancelled before it began makes nothing', async () => {
    const signal = AbortSignal.abort(new Error('never mind'))
    const pieces = makeInWorker(copiesOf(1), about, { signal, progress: () => {} })
    await expect(pieces.next()).rejects.toThrow('never mind')
  })

  test('what goes wrong there is thrown here, and the next one is made as ever', async () => {
    const broken = { ...copiesOf(1), facts: null } as unknown as Job
    await expect(whole(makeInWorker(broken, about, unwatched()))).rejects.toThrow(TypeError)
    expect((await whole(makeInWorker(copiesOf(1), about, unwatched()))).pages).toBeGreaterThan(10)
  })

  test('two at a time do not mix', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map((copies) => whole(makeInWorker(copiesOf(copies), about, unwatched()))),
    )
    expect((two?.pages ?? 0) / (one?.pages ?? 1)).toBe(2)
  })
})
