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
