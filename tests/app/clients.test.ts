import { describe, expect, test } from 'vitest'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

describe('clients', () => {
  test('a client is made, written about and kept', async () => {
    const { page } = app
    await goTo(page, '/clients')
    await page.getByRole('link', { name: 'Ny kunde' }).click()
    await page.getByRole('dialog').getByLabel('Navn').fill('Ærøby Værksteder')
    await page.getByRole('dialog').getByText('Privat', { exact: true }).click()
    await page.getByRole('button', { name: 'Opret kunden' }).click()
    await page.getByRole('heading', { level: 1, name: 'Ærøby Værksteder' }).waitFor()

    const contact = page.getByRole('region', { name: 'Kontaktpersoner' })
    await contact.getByLabel('Navn').fill('Åse Øster')
    await contact.getByLabel('Titel').focus()
    await contact.getByText('Gemt').waitFor()
    await page.reload()
    await contact.getByText('Åse Øster').waitFor()
    await contact.getByText('Står i kontrakterne').waitFor()

    await page.getByRole('link', { name: 'Kunder', exact: true }).first().click()
    const names = page.getByRole('table').getByRole('rowheader')
    // Danish order: æ, ø and å come last.
    await names.filter({ hasText: 'Ærøby' }).waitFor()
    await expect
      .poll(() => names.allInnerTexts())
      .toEqual(['Bølgemark Komponenter A/S', 'Fjordforum', 'Lindehøj Kommune', 'Ærøby Værksteder'])
  })

  test('what cannot be saved stays in the field with the reason beside it', async () => {
    const { page } = app
    await goTo(page, '/clients')
    await page.getByRole('link', { name: 'Fjordforum' }).click()
    const cvr = page.getByLabel('CVR-nummer')
    await cvr.fill('123')
    await cvr.blur()
    await page.getByRole('alert').waitFor()
    await expect.poll(() => cvr.inputValue()).toBe('123')
    expect(await cvr.getAttribute('aria-invalid')).toBe('true')
    await cvr.fill('00 33 44 55')
    await cvr.blur()
    await page.getByRole('alert').waitFor({ state: 'detached' })
    await page.reload()
    await cvr.waitFor()
    await expect.poll(() => cvr.inputValue()).toBe('00334455')
  })

  test('a network is made under a client and asks for its participants next', async () => {
    const { page } = app
    await goTo(page, '/clients')
    await page.getByRole('link', { name: 'Fjordforum' }).click()
    await page.getByRole('heading', { level: 1, name: 'Fjordforum' }).waitFor()
    // The shortcut means the client that is open.
    await page.keyboard.press('Control+Shift+N')
    await page.getByRole('dialog', { name: 'Nyt netværk' }).waitFor()
    expect(await page.getByRole('dialog').getByLabel('Kunde').count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Nyt netværk' }).click()
    await page.getByRole('dialog').getByLabel('Netværkets navn').fill('Havneledere')
    await page.getByRole('button', { name: 'Opret netværket' }).click()
    await page.getByRole('heading', { level: 1, name: 'Havneledere' }).waitFor()
    expect(page.url()).toMatch(/\/participants$/)
    await page.getByRole('link', { name: 'Overblik' }).click()
    await page.getByText('Intet møde er planlagt.').waitFor()
    await expect.poll(() => page.getByText('Ingen tal endnu').count()).toBe(4)
  })

  test('a client is deleted at once with all that hangs on it, and comes back when asked', async () => {
    const { page } = app
    await goTo(page, '/clients')
    await page.getByRole('link', { name: 'Lindehøj Kommune' }).click()
    await page.getByRole('button', { name: 'Slet kunden' }).click()
    await page.getByText('Lindehøj Kommune er slettet.').waitFor()
    await page.getByRole('link', { name: 'Fjordforum' }).waitFor()
    await expect.poll(() => page.getByRole('main').getByRole('link', { name: 'Lindehøj Kommune' }).count()).toBe(0)
    await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click()
    await page.getByRole('row', { name: /Lindehøj Kommune.*2.*21/ }).waitFor()
  })
})

describe('a client’s page', () => {
  const open = async () => {
    await goTo(app.page, '/clients/C1')
    await app.page.getByRole('heading', { level: 1, name: 'Lindehøj Kommune' }).waitFor()
    return app.page
  }

  test('further contacts are added, corrected, put first and removed, by keyboard alone', async () => {
    const page = await open()
    const contacts = page.getByRole('region', { name: 'Kontaktpersoner' })
    await contacts.getByRole('button', { name: 'Tilføj kontaktperson' }).press('Enter')
    await contacts.getByLabel('Navn').waitFor()
    await page.keyboard.press('Enter')
    await contacts.getByText('Skriv et navn.').waitFor()
    await page.keyboard.type('Bente Dam')
    await page.keyboard.press('Tab')
    await page.keyboard.type('sekretær')
    await page.keyboard.press('Enter')
    await contacts.getByText(', sekretær').waitFor()
    await page.waitForFunction(() => document.activeElement?.textContent === 'Tilføj kontaktperson')

    await contacts.getByRole('button', { name: 'Ret Bente Dam' }).press('Enter')
    await contacts.getByLabel('Telefon').fill('20 30 40 50')
    await contacts.getByRole('button', { name: 'Færdig' }).press('Enter')
    await contacts.getByText('20 30 40 50').waitFor()
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Ret Bente Dam')

    await contacts.getByRole('button', { name: 'Mere om Bente Dam' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Sæt øverst' }).press('Enter')
    await expect
      .poll(async () => (await contacts.getByRole('listitem').allInnerTexts()).map((one) => one.split(',')[0]))
      .toEqual(['Bente Dam', 'Mette Sandager'])
    await contacts.getByRole('button', { name: 'Mere om Bente Dam' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Fjern' }).press('Enter')
    await page.getByText('Bente Dam er fjernet som kontaktperson.').waitFor()
    await expect.poll(() => contacts.getByRole('listitem').count()).toBe(1)
    await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).press('Enter')
    await contacts.getByText('Mette Sandager').waitFor()
    await expect.poll(() => contacts.getByRole('listitem').count()).toBe(2)
  })

  test('shows what is next, and a step is ticked off there', async () => {
    const page = await open()
    await page
      .getByRole('region', { name: 'Næste møde' })
      .getByText('Skoleledere Nord · Nørresø Skole, Aulaen')
      .waitFor()
    const steps = page.getByRole('region', { name: 'Aftaler' })
    const step = steps.getByRole('checkbox', { name: /Tal med Dorte om udbytte/ })
    await step.focus()
    await page.keyboard.press('Space')
    await step.waitFor({ state: 'detached' })
    await steps.getByText('Aftal kortere oplæg på næste møde').waitFor()
    const contracts = page.getByRole('region', { name: 'Kontrakter' })
    await contracts.getByText('Skoleledere Nord · 12 af 12 har skrevet under').waitFor()
    await contracts.getByRole('link').last().click()
    await expect.poll(() => page.url()).toMatch(/\/networks\/N1\/contract$/)
  })

  test('leads to each of its people', async () => {
    const page = await open()
    const people = page.getByRole('region', { name: 'Deltagere i netværkene' })
    await people.getByRole('button', { name: 'Vis alle 21' }).click()
    await expect.poll(() => people.getByRole('link').count()).toBe(21)
    await people.getByRole('link', { name: 'Lars Østerklit' }).click()
    await page.getByRole('heading', { level: 1, name: 'Lars Østerklit' }).waitFor()
  })
})
