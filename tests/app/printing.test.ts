import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { countPages, downloaded } from '../support/pdf.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

/** Stands in for the system's dialog: it stays open, so that what would be printed can be looked at, until `closeDialog`. */
const catchPrints = (page: Page) =>
  page.evaluate(() => {
    const prints: string[] = []
    const print = () => {
      window.dispatchEvent(new Event('beforeprint'))
      prints.push(document.title)
    }
    Object.assign(window, { prints, print })
  })
const prints = (page: Page) => page.evaluate(() => (window as unknown as { prints: string[] }).prints)
const closeDialog = (page: Page) => page.evaluate(() => void window.dispatchEvent(new Event('afterprint')))

/** What the browser would send to the printer. */
const printedNow = async (page: Page): Promise<{ sizes: string[]; words: string[] }> => {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await loading.promise
  const sizes: string[] = []
  const words: string[] = []
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const one = await pdf.getPage(at)
    const { width, height } = one.getViewport({ scale: 1 })
    sizes.push(`${Math.round(width)} ${Math.round(height)}`)
    const { items } = await one.getTextContent()
    words.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  await loading.destroy()
  return { sizes, words }
}

test('handouts are printed page for page as the preview shows them, and the screen comes back', async () => {
  const { page } = app
  await goTo(page, '/networks/N1/handouts')
  await page.getByRole('button', { name: 'Eksportér 84 sider som PDF' }).waitFor()
  await catchPrints(page)
  await page.getByRole('button', { name: 'Udskriv …' }).click()
  await expect.poll(() => prints(page)).toEqual(['Handouts'])
  const { sizes, words } = await printedNow(page)
  expect(sizes).toEqual(Array(84).fill('595 842'))
  expect(words[0]).toContain('Anja Bergholt')
  expect(words.join(' ')).not.toContain('Eksportér')
  await closeDialog(page)
  expect(await page.locator('.print-pages').count()).toBe(0)
  expect(await page.title()).not.toBe('Handouts')
  await page.getByRole('button', { name: 'Eksportér 84 sider som PDF' }).waitFor()
})

test('the shortcut prints the contract that is open, in the dark theme too', async () => {
  const { page } = app
  await page.emulateMedia({ colorScheme: 'dark' })
  await goTo(page, '/networks/N1/contract')
  await page.getByRole('button', { name: 'Udskriv …' }).waitFor()
  await catchPrints(page)
  await page.keyboard.press('Control+p')
  await expect.poll(async () => (await prints(page)).length).toBe(1)
  const { sizes, words } = await printedNow(page)
  expect(new Set(sizes)).toEqual(new Set(['595 842']))
  expect(words.join(' ')).toMatch(/Underskrift/)
  await closeDialog(page)
})

test('the minutes are printed, and where there is no print window, minutes and handouts become files', async () => {
  const { page } = app
  await goTo(page, '/networks/N1/meetings/N1-m4/minutes')
  await page.getByRole('button', { name: 'Udskriv …' }).waitFor()
  await catchPrints(page)
  await page.getByRole('button', { name: 'Udskriv …' }).press('Enter')
  await expect.poll(() => prints(page)).toEqual(['Referat til gruppen'])
  expect((await printedNow(page)).words.join(' ')).toContain('Skoleledere Nord')
  await closeDialog(page)

  // A browser without one: `print` comes back at once and tells of nothing.
  await page.evaluate(() => Object.assign(window, { print: () => {} }))
  const minutes = await downloaded(page, () => page.getByRole('button', { name: 'Udskriv …' }).press('Enter'))
  expect(minutes.name).toMatch(/Referat.*\.pdf$/)
  await page.getByText('Udskriftsvinduet kan ikke åbnes her.').waitFor()
  expect(await page.locator('.print-pages').count()).toBe(0)
  await goTo(page, '/networks/N1/handouts')
  await page.getByRole('button', { name: 'Eksportér 84 sider som PDF' }).waitFor()
  const sheets = await downloaded(page, () => page.getByRole('button', { name: 'Udskriv …' }).press('Enter'))
  expect(await countPages(sheets.bytes)).toBe(84)
})

test('where nothing can be printed the shortcut says where something can', async () => {
  const { page } = app
  await goTo(page, '/clients')
  await page.getByRole('heading', { name: 'Kunder', level: 1 }).waitFor()
  await catchPrints(page)
  await page.keyboard.press('Control+p')
  await page.getByText('Her er ikke noget at udskrive').waitFor()
  expect(await prints(page)).toEqual([])
})
