import { makeInWorker } from '../../main/documents/make-in-worker.ts'
import { handout, packs } from '../../shared/content/index.ts'
import { handoutFacts } from './document-facts.ts'
import { giveShippedFonts } from './shipped-fonts.ts'

// A program of its own, so that its memory is nobody else's: makes the start pack for so many people, keeps nothing of
// it, and says what it took.
giveShippedFonts()

const people = Number(process.argv[2])
const names = Array.from({ length: people }, (_, index) => `Deltager Nummer ${index + 1}`)
const handouts = (packs.find(({ id }) => id === 'start')?.handouts ?? []).map(handout)
const facts = handoutFacts({ names: names.slice(0, 12) })
const print = { form: 'a4', pureBlack: false } as const
const pieces = makeInWorker(
  { kind: 'handouts', handouts, names, copies: 1, facts, print },
  { title: 'Start', author: 'Palle Ravn', day: '2026-11-24' },
  { signal: new AbortController().signal, progress: () => {} },
)

let bytes = 0
const begun = performance.now()
for (;;) {
  const step = await pieces.next()
  if (step.done) {
    const ms = performance.now() - begun
    // Kilobytes on every system.
    const peak = process.resourceUsage().maxRSS
    process.stdout.write(JSON.stringify({ people, pages: step.value, bytes, ms, peak }))
    break
  }
  bytes += step.value.length
}
