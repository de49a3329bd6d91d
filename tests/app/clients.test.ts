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

    const contact = page.getByRole('region', { name: 'Kontaktperson' })
    await contact.getByLabel('Navn').fill('Åse Øster')
    await contact.getByLabel('Titel').focus()
    await contact.getByText('Gemt').waitFor()
    await page.reload()
    await contact.waitFor()
    await expect.poll(() => contact.getByLabel('Navn').inputValue()).toBe('Åse Øster')

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
    await page.getByRole('button', { name: 'Nyt netværk' }).click()
    await page.getByRole('dialog').getByLabel('Netværkets navn').fill('Havneledere')
    await page.getByRole('button', { name: 'Opret netværket' }).click()
    await page.getByRole('heading', { level: 1, name: 'Havneledere' }).waitFor()
    expect(page.url()).toMatch(/\/participants$/)
    await page.getByRole('link', { name: 'Overblik' }).click()
    await page.getByText('Intet møde er planlagt.').waitFor()
    await expect.poll(() => page.getByText('Ingen tal endnu').count()).toBe(4)
  })

  test('a client is deleted after one question that names what goes with it', async () => {
    const { page } = app
    await goTo(page, '/clients')
    await page.getByRole('link', { name: 'Lindehøj Kommune' }).click()
    await page.getByRole('button', { name: 'Slet kunden' }).click()
    const question = page.getByRole('dialog', { name: 'Slet Lindehøj Kommune?' })
    await expect.poll(() => question.innerText()).toContain('2 netværk og 21 deltagere')
    await question.getByRole('button', { name: 'Slet kunden' }).click()
    await page.getByText('Lindehøj Kommune er slettet.').waitFor()
    await page.getByRole('link', { name: 'Fjordforum' }).waitFor()
    await expect.poll(() => page.getByRole('link', { name: 'Lindehøj Kommune' }).count()).toBe(0)
  })
})
