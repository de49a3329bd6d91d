import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { launchChromium } from '../support/chromium.ts'
import { type Opened, openInBrowser } from '../support/open-in-browser.ts'

let browser: Browser
let opened: Opened
let page: Page
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  opened = await openInBrowser({ browser, demo: false })
  page = opened.page
})
afterEach(async () => {
  await opened.close()
  expect(opened.complaints).toEqual([])
})

const passphrase = 'rød cykel på broen'
const heading = (name: string) => page.getByRole('heading', { level: 1, name })

describe('the first start', () => {
  test('with a passphrase: the code is shown once, and opens the app when the passphrase is forgotten', async () => {
    await heading('Velkommen til Sparringsrum').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Begynd' }).click()
    await page.getByLabel('Dit navn').fill('Astrid Holm')
    await page.getByLabel('Adgangskode', { exact: true }).fill('kort')
    await page.getByRole('button', { name: 'Opret' }).click()
    await page.getByText('Adgangskoden mangler 6 tegn.').waitFor()
    await page.getByLabel('Adgangskode', { exact: true }).fill(passphrase)
    await page.getByLabel('Adgangskode én gang til').fill('noget helt andet')
    await page.getByText('De to adgangskoder er ikke ens.').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByLabel('Adgangskode én gang til').fill(passphrase)
    await page.getByRole('button', { name: 'Opret' }).click()

    await heading('Din gendannelseskode').waitFor()
    const code = await page.getByTestId('recovery-code').innerText()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Jeg har gemt den' }).click()
    await heading('God dag, Astrid').waitFor()
    await expect.poll(() => page.getByText(code).count()).toBe(0)

    await page.getByRole('button', { name: 'Lås app' }).click()
    await heading('Sparringsrum er låst').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByLabel('Adgangskode').fill('ikke den rigtige')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    await expect.poll(() => page.getByLabel('Adgangskode').inputValue()).toBe('ikke den rigtige')
    await page.getByRole('button', { name: 'Jeg har glemt adgangskoden' }).click()
    await page.getByLabel('Gendannelseskode').fill(code)
    await page.getByRole('button', { name: 'Lås op' }).click()
    await heading('God dag, Astrid').waitFor()

    await page.keyboard.press('Control+l')
    await page.getByLabel('Adgangskode').fill(passphrase)
    await page.keyboard.press('Enter')
    await heading('God dag, Astrid').waitFor()
  })

  test('after ten minutes without a touch the app locks, and what was typed is kept', async () => {
    await page.clock.install()
    await page.getByRole('button', { name: 'Begynd' }).click()
    await page.getByLabel('Adgangskode', { exact: true }).fill(passphrase)
    await page.getByLabel('Adgangskode én gang til').fill(passphrase)
    await page.getByRole('button', { name: 'Opret' }).click()
    await page.getByRole('button', { name: 'Jeg har gemt den' }).click()
    await page.getByRole('link', { name: 'Indstillinger' }).click()
    await page.getByLabel('Firma').fill('Holm Erhvervspsykologi')
    await page.clock.fastForward('09:00')
    await page.getByText('Gemt', { exact: true }).waitFor()
    await page.clock.fastForward('02:00')
    await heading('Sparringsrum er låst').waitFor()
    await page.getByLabel('Adgangskode').fill(passphrase)
    await page.keyboard.press('Enter')
    await heading('Indstillinger').waitFor()
    await expect.poll(() => page.getByLabel('Firma').inputValue()).toBe('Holm Erhvervspsykologi')
  })

  test('with sample data: one’s own data ask for a passphrase before the first name is written', async () => {
    await page.getByRole('button', { name: 'Prøv med eksempeldata' }).click()
    await page.getByText('Du ser eksempeldata.').waitFor()
    await page.getByRole('link', { name: 'Kunder', exact: true }).click()
    await page.getByRole('link', { name: 'Ny kunde' }).click()
    await page.getByRole('dialog').getByLabel('Navn').fill('Nordby Kommune')
    await page.getByRole('button', { name: 'Opret kunden' }).click()
    const alert = page.getByRole('dialog').getByRole('alert')
    await alert.waitFor()
    await expect.poll(() => alert.innerText()).toContain('adgangskode')
    await expect.poll(() => page.getByRole('dialog').getByLabel('Navn').inputValue()).toBe('Nordby Kommune')
    await page.getByRole('link', { name: 'Vælg en adgangskode' }).click()
    await heading('Indstillinger').waitFor()
  })

  test('in English, when that is chosen', async () => {
    await page.getByText('English').click()
    await heading('Welcome to Sparringsrum').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })
})
