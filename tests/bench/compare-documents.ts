import type { Browser } from 'playwright'
import { makePdf } from '../../main/documents/make-pdf.ts'
import { loadMeasure } from '../../main/documents/measure.ts'
import type { Job } from '../../main/documents/sheets.ts'
import { wholePdf } from '../../main/documents/write-pdf.ts'
import { handout, packs } from '../../shared/content/index.ts'
import { layoutDocument } from '../../shared/documents/layout/document.ts'
import { launchChromium } from '../support/chromium.ts'
import { handoutFacts } from '../support/document-facts.ts'
import { countPages } from '../support/pdf.ts'
import { giveShippedFonts } from '../support/shipped-fonts.ts'
import { plainContent } from './plain-content.ts'
import { withChromium, withPdfmake, withReactPdf } from './rivals.ts'
import { type Draft, longContract, personalPack } from './twelve-pages.ts'

const WARM_UP = 20
/** Each program makes so many documents in a row, then the next one does, so that what else the machine does hits all alike. */
const IN_A_ROW = 5
const ROUNDS = 6
const info = { title: 'Tolv sider', author: 'Palle Ravn', createdAt: new Date('2026-11-24T00:00:00Z') }
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`
const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

/** A program that makes documents. `ready` does what is no part of making this one; what it gives is timed. */
type Maker = { readonly name: string; readonly ready: (draft: Draft) => Promise<() => Promise<Uint8Array>> }
type Made = { readonly times: number[]; pages: number; bytes: number }

/** Every turn makes a document that nobody has made before. */
async function race(makers: readonly Maker[], draft: (turn: number) => Draft): Promise<Made[]> {
  const made = makers.map((): Made => ({ times: [], pages: 0, bytes: 0 }))
  let turn = 0
  const run = async (maker: Maker): Promise<{ time: number; bytes: Uint8Array }> => {
    const make = await maker.ready(draft(turn++))
    const begun = performance.now()
    const bytes = await make()
    return { time: performance.now() - begun, bytes }
  }
  for (const maker of makers) for (let at = 0; at < WARM_UP; at++) await run(maker)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, maker] of makers.entries()) {
      for (let at = 0; at < IN_A_ROW; at++) {
        const { time, bytes } = await run(maker)
        made[index]?.times.push(time)
        if (at > 0 || round > 0) continue
        Object.assign(made[index] ?? {}, { pages: await countPages(bytes), bytes: bytes.length })
      }
    }
  }
  return made
}

// Targets: Chromium's print-to-PDF at least 8 times as long, pdfmake and react-pdf at least 3 times. The others set the
// same texts in the same fonts and sizes and the same lines and shapes on as many pages; tables come out as paragraphs.
async function compare(what: string, draft: (turn: number) => Draft, browser: Browser): Promise<void> {
  const measure = await loadMeasure()
  const layOut = (one: Draft) => one().map((model) => layoutDocument(model, measure))
  const [pdfmake, reactPdf, chromium] = [withPdfmake(), withReactPdf(), await withChromium(browser)]
  const own: Maker = {
    name: 'Sparringsrum, layout and writing, tagged',
    ready: async (one) => () => wholePdf(layOut(one), info),
  }
  const rivals: readonly Maker[] = [
    {
      name: 'Chromium, opening the page and print-to-PDF, tagged',
      ready: async (one) => chromium.openAndPrint(plainContent(layOut(one))),
    },
    {
      name: 'Chromium, print-to-PDF alone of a page laid out, tagged',
      ready: (one) => chromium.openFirst(plainContent(layOut(one))),
    },
    { name: 'pdfmake, untagged', ready: async (one) => pdfmake(plainContent(layOut(one))) },
    { name: '@react-pdf/renderer, untagged', ready: async (one) => reactPdf(plainContent(layOut(one))) },
  ]
  say(`\n${what}, another document at each turn (medians of ${IN_A_ROW * ROUNDS}, beside our own of the same minutes)`)
  for (const rival of rivals) {
    const [ours, theirs] = await race([own, rival], draft)
    if (!ours || !theirs) continue
    if (rival === rivals[0]) say(line(own.name, ours, 1))
    say(line(rival.name, theirs, middle(theirs.times) / middle(ours.times)))
  }
}

function line(name: string, { times, pages, bytes }: Made, ratio: number): string {
  const size = (bytes / 1000).toFixed(1)
  return `  ${name.padEnd(58)} ${ms(middle(times)).padStart(8)} ${ratio.toFixed(1).padStart(6)} x  ${pages} pages  ${size.padStart(6)} kB`
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
  const times: number[] = []
  for (let at = 0; at < WARM_UP; at++) {
    const begun = performance.now()
    await make()
    times.push(performance.now() - begun)
  }
  const time = middle(times.slice(WARM_UP / 2))
  say(`\na start pack for twelve people by name: ${pages} pages, ${ms(time)}, ${(bytes / 1000).toFixed(0)} kB`)
}

giveShippedFonts()
const browser = await launchChromium()
try {
  await compare('a personal pack of twelve pages', personalPack, browser)
  await compare('a contract of twelve pages of running text', longContract, browser)
} finally {
  await browser.close()
}
await startPack()
