import { expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { countPages, downloaded, pageTexts } from '../support/pdf.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

test('a report for the client: whom it is for comes first, the preview is the page, and it is saved in each form', async () => {
  const { page } = app
  await goTo(page, '/networks/N4/evaluation')
  await page.getByRole('link', { name: 'Lav rapport' }).click()
  await page.getByRole('heading', { name: 'Rapport', exact: true }).waitFor()
  // Nothing is drawn before it is known who will read it.
  await page.getByText('Vælg først, hvem der skal læse rapporten').waitFor()
  expect(await page.getByRole('img').count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Gem som PDF' }).count()).toBe(0)

  await page.getByRole('radio', { name: 'Kunden' }).focus()
  await page.keyboard.press('Space')
  const desk = page.locator('.page-preview')
  await desk
    .getByText('Til kunden. Kun gennemsnit og samlede tal, ingen enkeltpersoner.')
    .first()
    .waitFor({ state: 'attached' })
  await page.getByRole('radio', { name: 'År', exact: true }).check()
  await desk.getByText('Årsrapport').first().waitFor({ state: 'attached' })
  await page.getByRole('textbox', { name: 'Næste skridt' }).fill('Vi ses igen den 14. december.')
  await page.keyboard.press('Tab')

  const pdf = await downloaded(page, () => page.getByRole('button', { name: 'Gem som PDF' }).click())
  expect(pdf.name).toMatch(/^Ledere i Omsorg – Årsrapport – til kunden – \d{4}-\d\d-\d\d\.pdf$/)
  expect((await pageTexts(pdf.bytes)).join(' ')).toContain('Vi ses igen den 14. december.')
  expect(await countPages(pdf.bytes)).toBeGreaterThan(2)
  await page.getByText('Rapporten er gemt.').waitFor()
  const word = await downloaded(page, () => page.getByRole('button', { name: 'Word', exact: true }).click())
  expect(word.name).toMatch(/\.docx$/)
  expect(await axeViolations(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeViolations(page)).toEqual([])

  // One chart alone, by keyboard: the client's, so without dots.
  await page.getByRole('button', { name: 'Gem en figur' }).press('Enter')
  const svg = await downloaded(page, () => page.getByRole('menuitem', { name: 'Efter møderne som SVG' }).press('Enter'))
  expect(svg.name).toMatch(/til kunden.*\.svg$/)

  // Another reader: the pages are theirs, and the client's are gone at once.
  await page.getByRole('radio', { name: 'Kun mig' }).check()
  await desk
    .getByText('Kun til konsulenten. Rapporten nævner navne og må ikke gives videre.')
    .first()
    .waitFor({ state: 'attached' })
  expect(await desk.getByText('Til kunden. Kun gennemsnit').count()).toBe(0)
})

test('next steps are kept, names in them asked about, and the next report tells how they went', async () => {
  const { page } = app
  await goTo(page, '/networks/N4/evaluation/report')
  await page.getByRole('radio', { name: 'Kunden' }).check()
  /** The report as it is saved, without its line breaks. */
  const saved = async (): Promise<string> => {
    const { bytes } = await downloaded(page, () => page.getByRole('button', { name: 'Gem som PDF' }).press('Enter'))
    return (await pageTexts(bytes)).join(' ').replaceAll(/\s+/g, ' ')
  }
  const steps = page.getByRole('textbox', { name: 'Næste skridt' })
  await steps.fill('Inger skriver rundt i maj\nKortere oplæg')
  await page.keyboard.press('Tab')
  const names = page.getByRole('region', { name: 'Navne i teksten' })
  await names.getByText('”Inger” er dækket.').waitFor()
  expect(await saved()).toContain('[…] skriver rundt i maj')
  await names.getByRole('button', { name: 'Lad stå Inger' }).press('Enter')
  await names.getByText('”Inger” står i rapporten.').waitFor()
  expect(await saved()).toContain('Inger skriver rundt i maj')
  expect(await axeViolations(page)).toEqual([])

  // Kept for this reader and no other, also over a reload.
  await page.reload()
  await page.getByRole('radio', { name: 'Netværket', exact: true }).check()
  await steps.waitFor()
  expect(await steps.inputValue()).toBe('')
  await page.getByRole('radio', { name: 'Kunden' }).check()
  await page.getByText('”Inger” står i rapporten.').waitFor()
  expect(await steps.inputValue()).toBe('Inger skriver rundt i maj\nKortere oplæg')

  await page.getByRole('button', { name: 'Notér som afleveret …' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Som').selectOption('På papir')
  expect(await axeViolations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Notér' }).press('Enter')
  const earlier = page.getByRole('region', { name: 'Tidligere rapporter' })
  await earlier.getByText('Halvårsstatus til kunden').waitFor()
  await expect.poll(() => steps.inputValue()).toBe('')

  // The next one can say how it went.
  await page.getByRole('combobox', { name: 'Kortere oplæg' }).selectOption('Nået')
  await expect.poll(saved, { timeout: 20_000 }).toMatch(/Siden sidst.*Kortere oplæg nået/)
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeViolations(page)).toEqual([])

  // What was handed out is looked at again, and left again.
  await earlier.getByRole('button', { name: /^Se igen: rapporten fra/ }).press('Enter')
  await page.getByText(/^Du ser rapporten, du afleverede den/).waitFor()
  expect(await saved()).toContain('Inger skriver rundt i maj')
  expect(await page.getByRole('button', { name: 'Notér som afleveret …' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Tilbage til den nye' }).press('Enter')
  await steps.waitFor()
  await earlier.getByRole('button', { name: /^Tag af listen: rapporten fra/ }).press('Enter')
  await earlier.getByText('Her står de rapporter, du har noteret').waitFor()
  const notice = page.locator('.toast', { hasText: 'Rapporten er taget af listen.' })
  await notice.getByRole('button', { name: 'Fortryd' }).press('Enter')
  await earlier.getByText('Halvårsstatus til kunden').waitFor()
})

test('reports on a client’s networks and on all are reached from their pages and by name', async () => {
  const { page } = app
  await goTo(page, '/evaluation')
  await page.getByRole('link', { name: 'Lav rapport' }).click()
  await page.getByRole('radio', { name: 'Kun mig' }).check()
  await page.locator('.page-preview').getByText('Status på netværkene').first().waitFor({ state: 'attached' })
  expect(await page.getByRole('radio', { name: 'Kunden' }).count()).toBe(0)

  await goTo(page, '/clients')
  await page.getByRole('link', { name: 'Lindehøj Kommune' }).first().click()
  await page.getByRole('link', { name: 'Lav rapport' }).click()
  await page.getByRole('radio', { name: 'Kunden' }).check()
  await page
    .locator('.page-preview')
    .getByText('Lindehøj Kommune', { exact: false })
    .first()
    .waitFor({ state: 'attached' })
  // Half a year back, on one scale.
  await page.getByRole('radio', { name: 'Et halvt år' }).check()
  await page.locator('.page-preview').getByText('Udviklingen i perioden').first().waitFor({ state: 'attached' })
  expect(await axeViolations(page)).toEqual([])

  await goTo(page, '/networks/N1')
  await page.getByRole('heading', { name: 'Skoleledere Nord' }).waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('lav rapport')
  await page
    .getByRole('option', { name: /Lav rapport/ })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('Vælg først, hvem der skal læse rapporten').waitFor()
})

test('a group takes its own report away from what it is shown', async () => {
  const { page } = app
  await goTo(page, '/networks/N4/evaluation')
  await page.getByRole('link', { name: 'Lav rapport' }).waitFor()
  await page.keyboard.press('Control+Shift+G')
  const card = page.getByRole('region', { name: 'Rapport', exact: true })
  await card.getByRole('radio', { name: 'År', exact: true }).check()
  const pdf = await downloaded(page, () => card.getByRole('button', { name: 'Gem som PDF' }).click())
  expect(pdf.name).toContain('til netværket')
  await card.getByText('Rapporten er gemt.').waitFor()
})
