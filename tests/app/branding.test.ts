import { expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()
const file = (name: string, mimeType: string, text: string) => ({ name, mimeType, buffer: Buffer.from(text) })
const drawing = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 60">${inside}<rect width="240" height="60" rx="30" fill="#12606A"/></svg>`

test('a client gets a drawn logo by what the file holds, and what does more than draw is refused', async () => {
  const { page } = app
  await goTo(page, '/clients/C1')
  const input = page.getByTestId('logo-file')
  await input.setInputFiles(file('logo.svg', 'image/svg+xml', drawing('<script>alert(1)</script>')))
  await page.getByText('Tegningen gør mere end at tegne').waitFor()
  await input.setInputFiles(file('logo.svg', 'image/svg+xml', drawing('<image href="https://example.com/a.png"/>')))
  await page.getByText('Tegningen gør mere end at tegne').waitFor()
  await input.setInputFiles(file('logo.png', 'image/png', 'no picture'))
  await page.getByText('hverken PNG, JPEG eller SVG').waitFor()
  // A drawing is a drawing, whatever it is called.
  await input.setInputFiles(file('logo.png', 'image/png', drawing('')))
  await page.getByText('2400 × 600 billedpunkter').waitFor()
  const sample = page.getByRole('img', { name: 'Toppen af et handout, som det ser ud nu' })
  await expect.poll(() => sample.locator('image').count()).toBe(1)
  await page.getByLabel('Kontaktlinje').fill('HR · 99 88 77 66')
  await page.getByLabel('Kontaktlinje').blur()
  await page.getByText(/^Nederst: .*HR · 99 88 77 66/).waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeViolations(page)).toEqual([])
})

test('a pale colour is refused with its reason, and the nearest one that can be read is a click away', async () => {
  const { page } = app
  await goTo(page, '/clients/C1')
  await page.getByLabel('Kundens egen farve').click()
  const colour = page.getByRole('textbox', { name: /^Farve/ })
  await colour.fill('#F2B705')
  await page.getByText('Farven er for lys').waitFor()
  await page.getByRole('button', { name: /^Brug #[0-9A-F]{6} i stedet$/ }).click()
  await page.getByText(/kan læses af alle/).waitFor()
  const taken = await colour.inputValue()
  expect(taken).not.toBe('#F2B705')
  await expect.poll(() => page.locator('.branding-sample rect').nth(1).getAttribute('fill')).toBe(taken)
})
