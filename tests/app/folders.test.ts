import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { countPages, downloaded } from '../support/pdf.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

test('a booklet is previewed as it is folded, counted in sides, and comes out so', async () => {
  const { page } = app
  await goTo(page, '/networks/N1/handouts')
  await page.getByRole('button', { name: 'Eksportér 84 sider som PDF' }).waitFor()
  await page.getByLabel('Hæfte (A5, falset)').check()
  await page.getByRole('button', { name: 'Eksportér 48 sider som PDF' }).waitFor()
  await page.getByText('Side 1 af 4', { exact: true }).waitFor()
  const box = await page.getByRole('img', { name: 'Side 1 af 4' }).boundingBox()
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(297 / 210, 2)
  const file = await downloaded(page, () => page.getByRole('button', { name: /^Eksportér 48 sider/ }).click())
  expect(await countPages(file.bytes)).toBe(48)
})

test('all networks become an archive of a folder each, numbered, with a key where it is asked for', async () => {
  const { page } = app
  await goTo(page, '/networks/N1/handouts')
  await page.getByRole('button', { name: 'Gem som mappe …' }).click()
  await page.getByRole('button', { name: 'Vælg alle 4' }).click()
  await page.getByLabel(/^Læg en liste i mappen/).check()
  expect(await axeViolations(page)).toEqual([])
  const file = await downloaded(page, () => page.getByRole('button', { name: 'Gem 4 mapper' }).click())
  expect(file.name).toMatch(/^Sparringsrum \d{4}-\d\d-\d\d – 4 netværk\.zip$/)
  const files = unzipSync(file.bytes)
  const names = Object.keys(files)
  expect(new Set(names.map((name) => name.split('/')[0])).size).toBe(4)
  expect(names).toContain('Skoleledere Nord/Møde – Deltager 12.pdf')
  expect(names.join()).not.toContain('Anja')
  const key = files['Skoleledere Nord/Nøgle til numrene.csv']
  expect(strFromU8(key ?? new Uint8Array())).toContain('Deltager 01;Anja Bergholt')
  await page.getByText(/^43 filer med \d+ sider er gemt$/).waitFor()
})
