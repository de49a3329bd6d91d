import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.join(import.meta.dirname, '../..')
const filesIn = (folder: string, end: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(end))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
const holding = (files: readonly string[], pattern: RegExp): string[] =>
  files.filter((file) => pattern.test(readFileSync(path.join(root, file), 'utf8'))).toSorted()

const evaluation = 'main/features/evaluation'

// Every way out of the app reads answers through the gate, where the rules are. A module that reads the tables itself, or
// asks the store of raw answers, would go round them: it belongs behind the gate, or the gate gets another function.
test('raw answers are read by the gate and by what stores them, and by nothing else', () => {
  const main = filesIn('main', '.ts')
  expect(main.length).toBeGreaterThan(150)
  const tables = /\b(from|join|into|update)\s+"?(main\.)?"?(response|answer|comment|comment_mask|approved_sentence)\b/i
  expect(holding(main, tables)).toEqual([
    // Which people answered the same round: names of networks, and no answer.
    'main/features/duplicates/store.ts',
    `${evaluation}/answer-store.ts`,
    `${evaluation}/comment-store.ts`,
    `${evaluation}/store.ts`,
    // Takes the names off forms whose time is up; that it reads none is shown below.
    'main/features/retention/erase-store.ts',
  ])
  const erasing = readFileSync(path.join(root, 'main/features/retention/erase-store.ts'), 'utf8')
  expect(erasing).not.toMatch(/\b(from|join)\s+(response|answer|comment|comment_mask|approved_sentence)\b/i)
  expect(holding(main, /\banswerStore\(/)).toEqual([`${evaluation}/answer-store.ts`, 'main/features/stores.ts'])
  expect(
    holding(main, /stores\??\.answers\b|\banswers\b[^()=]*\}\s*=\s*(context\.)?stores|stores: \{[^}]*\banswers\b/),
  ).toEqual([
    `${evaluation}/close-round.ts`,
    // The gate's part for free text.
    `${evaluation}/free-text.ts`,
    `${evaluation}/gate.ts`,
    `${evaluation}/handlers.ts`,
    'main/features/sample/sample.ts',
  ])
})

test('of the rounds themselves nothing is read of a form but how many there are', () => {
  const text = readFileSync(path.join(root, evaluation, 'store.ts'), 'utf8')
  const reads = text.match(/SELECT (?:(?!SELECT)[\s\S])*? FROM (response|answer|comment)\b/g) ?? []
  expect(reads).toHaveLength(2)
  for (const read of reads) expect(read).toMatch(/^SELECT count\(\*\) FROM response$/)
})

test('people who are made one move their forms without a look at what is on them', () => {
  const text = readFileSync(path.join(root, 'main/features/duplicates/store.ts'), 'utf8')
  expect(text).not.toMatch(/\banswer\b|\bcomment\b/)
})

test('results are worked out in shared rules only from what has been through the gate', () => {
  const shared = filesIn('shared', '.ts')
  const raw = /\bseenRound\(|\balikeItems\(/
  expect(holding([...filesIn('main', '.ts'), ...shared], raw)).toEqual([
    `${evaluation}/gate.ts`,
    'shared/domain/disclosure/audience.ts',
  ])
})

test("comments as they were written are read by the consultant's desk alone", () => {
  expect(holding(filesIn('main', '.ts'), /\breadableComments\(/)).toEqual([
    `${evaluation}/free-text.ts`,
    `${evaluation}/text-desk.ts`,
    `${evaluation}/text-handlers.ts`,
  ])
})
