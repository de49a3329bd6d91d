import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`

// In a process of its own: a test runner's modules make our code slower than it is, and the others' not.
test('twelve pages beside Chromium, pdfmake and react-pdf; a start pack for twelve people', () => {
  const program = path.join(import.meta.dirname, 'compare-documents.ts')
  const { status } = spawnSync(process.execPath, [program], { stdio: 'inherit' })
  expect(status).toBe(0)
}, 600_000)

/** Packs for twelve people that each process makes first: code, fonts, words and room to work in are there after them. */
const BEFORE = 20

// Target: flat from 12 to 1,200 copies. Each number of copies in a process of its own, and equally much made before it.
test('memory by the number of copies', () => {
  const program = path.join(import.meta.dirname, '../support/make-copies.ts')
  say(`\nthe start pack for so many people, each in a process that has made ${BEFORE} packs for twelve before`)
  let least = 0
  for (const people of [12, 120, 1200]) {
    const run = spawnSync(process.execPath, [program, String(people), String(BEFORE)], { encoding: 'utf8' })
    expect(run.status, run.stderr).toBe(0)
    const made = JSON.parse(run.stdout) as Record<'pages' | 'bytes' | 'ms' | 'start' | 'peak', number>
    least ||= made.peak
    const [count, pages] = [String(people).padStart(5), String(made.pages).padStart(6)]
    const [time, size] = [ms(made.ms).padStart(8), (made.bytes / 1e6).toFixed(1).padStart(5)]
    const [start, peak] = [made.start, made.peak].map((one) => (one / 1024).toFixed(0))
    say(
      `  ${count} people  ${pages} pages  ${time}  ${size} MB  at most ${peak} MiB resident (${start} before, ${(made.peak / least).toFixed(2)} x)`,
    )
  }
}, 600_000)
