import type { Browser } from 'playwright'
import { makePdf } from '../../main/documents/make-pdf.ts'
import { loadMeasure } from '../../main/documents/measure.ts'
import type { Job } from '../../main/documents/sheets.ts'
import { wholePdf } from '../../main/documents/write-pdf.ts'
import { handout, handouts, packs } from '../../shared/content/index.ts'
import { contractModel } from '../../shared/documents/contract-letter.ts'
import { handoutModel } from '../../shared/documents/handout.ts'
import { layoutDocument } from '../../shared/documents/layout/document.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { launchChromium } from '../support/chromium.ts'
import { clauses, handoutFacts } from '../support/document-facts.ts'
import { countPages } from '../support/pdf.ts'
import { giveShippedFonts } from '../support/shipped-fonts.ts'
import { plainContent } from './plain-content.ts'
import { withChromium, withPdfmake, withReactPdf } from './rivals.ts'

const TURNS = 15
const info = { title: 'Tolv sider', author: 'Palle Ravn', createdAt: new Date('2026-11-24T00:00:00Z') }
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`

/** The middle of so many times, when as many have been run to warm up. */
async function median(work: () => Promise<unknown>, turns = TURNS): Promise<number> {
  for (let turn = 0; turn < turns; turn++) await work()
  const times: number[] = []
  for (let turn = 0; turn < turns; turn++) {
    const begun = performance.now()
    await work()
    times.push(performance.now() - begun)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(turns / 2)] ?? 0
}

const twelvePages = (): DocumentModel[] =>
  handouts
    .filter(({ pages }) => pages === 2)
    .slice(0, 6)
    .map(({ id }) => handoutModel(handout(id), handoutFacts()))

/** A contract that fills twelve pages with text. */
const longContract = (): DocumentModel[] => {
  const { contract, ...facts } = handoutFacts()
  if (!contract) throw new Error('No contract')
  return [contractModel({ ...contract, clauses: clauses(2300) }, facts)]
}

// Targets: Chromium's print-to-PDF at least 8 times as long, pdfmake and react-pdf at least 3 times. The others set the
// same texts in the same fonts and sizes and the same lines and shapes on as many pages; tables come out as paragraphs.
async function compare(what: string, models: () => DocumentModel[], browser: Browser): Promise<void> {
  const measure = await loadMeasure()
  const layOut = () => models().map((model) => layoutDocument(model, measure))
  const plain = plainContent(layOut())
  const chromium = await withChromium(browser, plain)
  const [pdfmake, reactPdf] = [withPdfmake(), withReactPdf()]
  const openAndPrint = async () => {
    await chromium.open()
    return await chromium.print()
  }
  const rows: readonly (readonly [name: string, make: () => Promise<Uint8Array>])[] = [
    ['Sparringsrum, layout and writing, tagged', () => wholePdf(layOut(), info)],
    ['Chromium, opening the page and print-to-PDF, tagged', openAndPrint],
    ['Chromium, print-to-PDF alone of a page laid out, tagged', chromium.print],
    ['pdfmake, untagged', () => pdfmake(plain)],
    ['@react-pdf/renderer, untagged', () => reactPdf(plain)],
  ]
  const texts = plain.flatMap(({ paragraphs }) => paragraphs).length
  const shapes = plain.flatMap((page) => page.shapes).length
  say(`\n${what}: ${texts} texts, ${shapes} lines and shapes (median of ${TURNS})`)
  let own = 0
  for (const [name, make] of rows) {
    const bytes = await make()
    const time = await median(make)
    own ||= time
    const [pages, size] = [await countPages(bytes), (bytes.length / 1000).toFixed(1)]
    const ratio = (time / own).toFixed(1)
    say(`  ${name.padEnd(58)} ${ms(time).padStart(8)} ${ratio.padStart(6)} x  ${pages} pages  ${size.padStart(6)} kB`)
  }
}

/** Target: under 1 s on one core. */
async function startPack(): Promise<void> {
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
  say(`\na start pack for twelve people by name: ${pages} pages, ${ms(time)}, ${(bytes / 1000).toFixed(0)} kB`)
}

giveShippedFonts()
const browser = await launchChromium()
try {
  await compare('six handouts', twelvePages, browser)
  await compare('a contract of running text', longContract, browser)
} finally {
  await browser.close()
}
await startPack()
