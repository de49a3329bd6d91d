import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const folder = path.resolve('renderer')
const screens = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'))

/** What stands in the braces of each `disabled={…}`, with the place it stands in. */
const disabledIn = (name: string): { readonly when: string; readonly place: string }[] => {
  const text = readFileSync(path.join(folder, name), 'utf8')
  return [...text.matchAll(/\bdisabled=\{([^}]*)\}/g)].map(({ 1: when = '', index }) => ({
    when,
    place: `${name}:${text.slice(0, index).split('\n').length}`,
  }))
}

/** How the code names work that is under way. */
const work = /running|pending|busy|working|saving|storing|trying|loading/i

test('work under way makes a button busy, and disabled is for what cannot be done yet', () => {
  const found = screens.flatMap(disabledIn)
  // Enough to know that the search still finds what it looks for.
  expect(found.length).toBeGreaterThan(30)
  expect(found.filter(({ when }) => work.test(when)).map(({ place }) => place)).toEqual([])
})
