import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const folder = path.resolve('out/renderer')
const zipped = (file: string): number => gzipSync(readFileSync(path.join(folder, file))).byteLength

/** Scripts that a built script imports at once, itself included; what it loads when asked for is left out. */
const withImports = (file: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(path.join(folder, file), 'utf8')
  for (const [, name] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
    if (name) withImports(path.posix.join(path.posix.dirname(file), name), seen)
  }
  return seen
}

test('the first load stays under 300 kB', () => {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8')
  const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, name]) => name as string)
  const files = new Set(named.flatMap((name) => (name.endsWith('.js') ? [...withImports(name)] : [name])))
  expect([...files].some((name) => name.endsWith('.js'))).toBe(true)
  const total = [...files].reduce((sum, name) => sum + zipped(name), zipped('index.html'))
  expect(total).toBeGreaterThan(50_000)
  expect(total).toBeLessThan(300_000)
})
