import { spawnSync } from 'node:child_process'
import path from 'node:path'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makePdf } from '../../main/documents/make-pdf.ts'
import { loadMeasure } from '../../main/documents/measure.ts'
import type { Job } from '../../main/documents/sheets.ts'
import { wholePdf } from '../../main/documents/write-pdf.ts'
import { handout, packs } from '../../shared/content/index.ts'
import { contractModel } from '../../shared/documents/contract-letter.ts'
import { handoutModel } from '../../shared/documents/handout.ts'
import { layoutDocument } from '../../shared/documents/layout/document.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { launchChromium } from '../support/chromium.ts'
import { clauses, handoutFacts } from '../support/document-facts.ts'
import { countPages } from '../support/pdf.ts'
import { plainContent } from './plain-content.ts'
import { withChromium, withPdfmake, withReactPdf } from './rivals.ts'

const TURNS = 15
const info = { title: 'Tolv sider', author: 'Palle Ravn', createdAt: new Date('2026-11-24T00:00:00Z') }
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`

/** The middle of so many times, after three to warm up. */
async function median(work: () => Promise<unknown>, turns = TURNS): Promise<number> {
  for (let turn = 0; turn < 3; turn++) await work()
  const times: number[] = []
  for (let turn = 0; turn < turns; turn++) {
    const begun = performance.now()
    await work()
    times.push(performance.now() - begun)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(turns / 2)] ?? 0
}

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
}, 120_000)
afterAll(() => browser.close())

const twelveSheets = (): DocumentModel[] =>
  ['H01', 'H02', 'H04', 'H10', 'H17', 'H18'].map((id) => handoutModel(handout(id), handoutFacts()))

/** A contract that fills twelve pages with text. */
const longContract = (): DocumentModel[] => {
  const { contract, ...facts } = handoutFacts()
  if (!contract) throw new Error('No contract')
  return [contractModel({ ...contract, clauses: clauses(2300) }, facts)]
}

// Targets: Chromium's print-to-PDF at least 8 times as long, pdfmake and react-pdf at least 3 times. The others set the
// same texts in the same fonts and sizes and the same lines and shapes on as many pages; tables come out as paragraphs.
describe('twelve pages, tagged', () => {
  test.each([
    { what: 'six handouts', models: twelveSheets },
    { what: 'a contract of running text', models: longContract },
  ])(
    '$what',
    async ({ what, models }) => {
      const measure = await loadMeasure()
      const layOut = () => models().map((model) => layoutDocument(model, measure))
      const make = () => wholePdf(layOut(), info)
      const plain = plainContent(layOut())
      const chromium = await withChromium(browser, plain)
      const [pdfmake, reactPdf] = [withPdfmake(), withReactPdf()]
      const rows = [
        { name: 'Sparringsrum, layout and writing, tagged', make },
        { name: 'Chromium, print-to-PDF of a page that is open, tagged', make: chromium.print },
        {
          name: 'Chromium, opening the page and print-to-PDF, tagged',
          make: async () => {
            await chromium.open()
            return await chromium.print()
          },
        },
        { name: 'pdfmake, untagged', make: () => pdfmake(plain) },
        { name: '@react-pdf/renderer, untagged', make: () => reactPdf(plain) },
      ]
      say(
        `\n${what}, ${plain.flatMap(({ paragraphs }) => paragraphs).length} texts, ${plain.flatMap(({ shapes }) => shapes).length} lines and shapes (median of ${TURNS})`,
      )
      let own = 0
      for (const { name, make: work } of rows) {
        const bytes = await work()
        const time = await median(work)
        own ||= time
        const pages = await countPages(bytes)
        say(
          `  ${name.padEnd(56)} ${ms(time).padStart(8)}  ${(time / own).toFixed(1).padStart(6)} x  ${pages} pages  ${(bytes.length / 1000).toFixed(1)} kB`,
        )
      }
    },
    600_000,
  )
})

// Target: under 1 s on one core for twelve people.
test('the start pack for twelve people, 144 personal pages', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `Deltager Nummer ${index + 1}`)
  const job: Job = {
    kind: 'handouts',
    handouts: (packs.find(({ id }) => id === 'start')?.handouts ?? []).map(handout),
    names,
    copies: 1,
    facts: handoutFacts({ names }),
    print: { form: 'a4', pureBlack: false },
  }
  let [bytes, pages] = [0, 0]
  const make = async () => {
    bytes = 0
    const pieces = makePdf(job, { title: 'Start', author: 'Palle Ravn', day: '2026-11-24' }, () => {})
    for (;;) {
      const step = await pieces.next()
      if (step.done) {
        pages = step.value
        return
      }
      bytes += step.value.length
    }
  }
  const time = await median(make)
  say(`\nthe start pack for twelve people: ${pages} pages, ${ms(time)}, ${(bytes / 1000).toFixed(0)} kB`)
}, 600_000)

// Target: flat from 12 to 1,200 copies.
test('memory of a process of its own, by the number of copies', () => {
  const program = path.join(import.meta.dirname, '../support/make-copies.ts')
  say('\nthe start pack for so many people, in a process of its own')
  let least = 0
  for (const people of [12, 120, 1200]) {
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, String(people)], { encoding: 'utf8' })
    expect(status, stderr).toBe(0)
    const { pages, bytes, ms: time, peak } = JSON.parse(stdout) as Record<'pages' | 'bytes' | 'ms' | 'peak', number>
    least ||= peak
    say(
      `  ${String(people).padStart(5)} people  ${String(pages).padStart(6)} pages  ${ms(time).padStart(8)}  ${(bytes / 1e6).toFixed(1).padStart(5)} MB  at most ${(peak / 1024).toFixed(0)} MiB resident (${(peak / least).toFixed(2)} x)`,
    )
  }
}, 600_000)
