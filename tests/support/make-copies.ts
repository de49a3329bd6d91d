import { makeInWorker } from '../../main/documents/make-in-worker.ts'
import { handout, packs } from '../../shared/content/index.ts'
import { handoutFacts } from './document-facts.ts'
import { giveShippedFonts } from './shipped-fonts.ts'

// A program of its own, so that its memory is nobody else's. It makes the start pack for twelve people some times over, which
// is what every process takes to get under way, then once for so many people; it keeps nothing, and says what it took.
giveShippedFonts()

const [people, before] = process.argv.slice(2).map(Number) as [number, number]
const handouts = (packs.find(({ id }) => id === 'start')?.handouts ?? []).map(handout)
const print = { form: 'a4', pureBlack: false } as const

async function make(count: number) {
  const names = Array.from({ length: count }, (_, index) => `Deltager Nummer ${index + 1}`)
  const facts = handoutFacts({ names: names.slice(0, 12) })
  const pieces = makeInWorker(
    { kind: 'handouts', handouts, names, copies: 1, facts, print },
    { title: 'Start', author: 'Palle Ravn', day: '2026-11-24' },
    { signal: new AbortController().signal, progress: () => {} },
  )
  let bytes = 0
  const begun = performance.now()
  for (;;) {
    const step = await pieces.next()
    if (step.done) return { people: count, pages: step.value, bytes, ms: performance.now() - begun }
    bytes += step.value.length
  }
}

for (let at = 0; at < before; at++) await make(12)
// Kilobytes on every system.
const peak = () => process.resourceUsage().maxRSS
const start = peak()
const made = await make(people)
process.stdout.write(JSON.stringify({ ...made, start, peak: peak() }))
