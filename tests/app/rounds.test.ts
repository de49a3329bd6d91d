import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

const axeInBothThemes = async (page: Page): Promise<string[]> => {
  const light = await axeViolations(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await axeViolations(page)
  await page.emulateMedia({ colorScheme: 'light' })
  return [...light, ...dark]
}

describe('rounds', () => {
  test('what is due begins with one press, is put elsewhere in English, and another begins at its meeting', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/evaluation')
    const due = page.getByRole('region', { name: 'Tid til at spørge' })
    await due.getByText('Prøveperioden er slut efter 4 møder.').waitFor()
    expect(await axeInBothThemes(page)).toEqual([])
    await due.getByRole('button', { name: 'Begynd Er vi på rette spor?' }).press('Enter')
    await page.getByRole('grid').waitFor()
    await page.getByText('Vi er enige om, hvad vi vil med netværket.').waitFor()

    await page.getByRole('button', { name: 'Ret runden' }).press('Enter')
    const dialog = page.getByRole('dialog')
    // Newest first: the meeting before the last one.
    await dialog
      .getByRole('radio', { name: /^Ved mødet/ })
      .nth(1)
      .press('Space')
    await dialog.getByRole('radio', { name: 'English' }).press('Space')
    expect(await axeInBothThemes(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Gem' }).press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('heading', { name: /^Are we on track\? · / }).waitFor()
    await page.getByText('We agree on what we want with the network.').waitFor()

    await goTo(page, '/networks/N1/meetings/N1-m3/evaluation')
    const here = page.getByRole('region', { name: 'Skemaer ved mødet' })
    await here.getByText('0 svar · åben').waitFor()
    expect(await here.getByRole('button').allInnerTexts()).toEqual(['Årets gang', 'Mit udgangspunkt', 'Måltrappe'])
    expect(await axeInBothThemes(page)).toEqual([])
    await here.getByRole('button', { name: 'Årets gang' }).press('Enter')
    await page.getByRole('heading', { name: /^Årets gang · / }).waitFor()

    await goTo(page, '/networks/N1/evaluation')
    await due.getByRole('link', { name: 'Tast videre' }).waitFor()
  })
})
