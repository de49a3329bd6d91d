import { readdirSync, readFileSync } from 'node:fs'
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

/** What the page names and the scripts behind it, and the words of one language, which are fetched by themselves. */
const firstLoad = (catalogue: string): Set<string> => {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8')
  const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, name]) => name as string)
  const scripts = [...named.filter((name) => name.endsWith('.js')), catalogue]
  return new Set([...named, ...scripts.flatMap((name) => [...withImports(name)])])
}

const catalogues = readdirSync(path.join(folder, 'assets'))
  .filter((name) => /^catalogue\..+\.js$/.test(name))
  .map((name) => `assets/${name}`)

test('the words of each language are a file of their own', () => {
  expect(catalogues.map((name) => name.slice(0, 'assets/catalogue.da'.length)).toSorted()).toEqual([
    'assets/catalogue.da',
    'assets/catalogue.en',
  ])
})

test.each(catalogues)('the first load with %s stays under 250 kB and has no other words', (catalogue) => {
  const files = firstLoad(catalogue)
  expect([...files].filter((name) => catalogues.includes(name))).toEqual([catalogue])
  const total = [...files].reduce((sum, name) => sum + zipped(name), zipped('index.html'))
  expect(total).toBeGreaterThan(50_000)
  expect(total).toBeLessThan(250_000)
})
