import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

/** Axe on what is on the screen now, in both themes. */
async function inBothThemes(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await axeViolations(page)).toEqual([])
  }
}

describe('dashboards', () => {
  test('a client’s page says how its networks are doing, and what asks for action first', async () => {
    const { page } = app
    await goTo(page, '/clients/C2')
    await page.getByText('1 af 1 netværk har noget, der skal handles på nu.').waitFor()
    const table = page.getByRole('table', { name: 'Evaluering af kundens netværk' })
    await table.getByRole('link', { name: 'Driftslederne' }).waitFor()
    const first = page.getByRole('region', { name: 'Det kræver handling først' })
    expect(await first.getByRole('listitem').count()).toBe(5)
    await first.getByText('Flere tegn peger samme vej').waitFor()
    await inBothThemes(page)
    await page.setViewportSize({ width: 700, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false)
    await table.getByRole('link', { name: 'Driftslederne' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Driftslederne' }).waitFor()
    await page.setViewportSize({ width: 1360, height: 860 })
  })

  test('a person’s page shows participation and what was shared, and leads to the meeting', async () => {
    const { page } = app
    await goTo(page, '/people/N1-p04')
    const card = page.getByRole('region', { name: 'Deltagelse og svar' })
    await card.getByText('Har delt svar efter 3 møder med dig.').waitFor()
    await card.getByText('Se nærmere').waitFor()
    const rows = card.getByRole('table', { name: 'Møder i Skoleledere Nord' }).getByRole('row')
    const differences = await rows.locator('td:last-child').allInnerTexts()
    expect(differences).toEqual(['', '−1', '−2', '+1'])
    await inBothThemes(page)
    await card.getByRole('button', { name: /Udbytte i forhold til indsats.*tabel/ }).press('Enter')
    await card.getByRole('table').first().waitFor()
    expect(await axeViolations(page)).toEqual([])
    await rows.nth(1).getByRole('link').press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Skoleledere Nord' }).waitFor()
    await goTo(page, '/networks/N1/participants/N1-p04')
    await page.getByRole('dialog').getByText('Har delt svar efter 3 møder med dig.').waitFor()
    expect(await axeViolations(page)).toEqual([])
  })

  test('a breach is noted by keyboard, is the first thing the numbers say, and is closed', async () => {
    const { page } = app
    await goTo(page, '/networks/N4/evaluation')
    await page.getByRole('button', { name: /Tryghed og fortrolighed.*regnet ud/ }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Notér et brud i dag' }).press('Enter')
    await dialog.getByText('Ikke talt igennem endnu.').waitFor()
    await dialog.getByText('et brud er ikke lukket').waitFor()
    await dialog.getByRole('button', { name: /^Ret bruddet/ }).press('Enter')
    await dialog.getByRole('textbox', { name: 'Hvornår skete det?' }).fill('1.11.2026')
    await page.keyboard.press('Tab')
    await dialog.getByText('Noteret 1. november 2026.').waitFor()
    await inBothThemes(page)
    await dialog.getByRole('button', { name: 'Færdig' }).press('Enter')
    await page.keyboard.press('Escape')
    const card = page.getByRole('region', { name: 'Det siger tallene' })
    await card.getByText('Et brud på fortroligheden er ikke talt igennem.').waitFor()
    await card.getByRole('button', { name: 'En sætning om hver indikator' }).press('Enter')
    const sentences = card.getByRole('listitem')
    await sentences.first().waitFor()
    expect(await sentences.first().innerText()).toContain('Trygheden ligger på 4,8 af 5')
    expect(await sentences.count()).toBe(17)
    await inBothThemes(page)
    await page.getByRole('button', { name: /Tryghed og fortrolighed.*regnet ud/ }).press('Enter')
    await dialog.getByRole('button', { name: /Bruddet noteret .* er talt igennem/ }).press('Enter')
    await dialog.getByText(/Talt igennem \d/).waitFor()
    // Escape closes it also where the button that had the focus has gone.
    await dialog.getByRole('button', { name: /^Ret bruddet/ }).press('Enter')
    await dialog.getByRole('button', { name: 'Slet' }).press('Enter')
    await expect.poll(() => dialog.getByRole('button', { name: 'Færdig' }).count()).toBe(0)
    await page.keyboard.press('Escape')
    await expect.poll(() => dialog.count()).toBe(0)
    await card.getByText('Netværket trives.').waitFor()
  })

  test('the group reads its own sentences, and none about one person', async () => {
    const { page } = app
    await goTo(page, '/networks/N3/evaluation')
    await page.getByRole('button', { name: 'Vis for gruppen' }).press('Enter')
    await page.getByText('Kun det, gruppen selv må se, er på skærmen.').waitFor()
    await page.getByRole('button', { name: 'En sætning om hver indikator' }).press('Enter')
    const sentences = page.getByRole('region', { name: 'Det siger tallene' }).getByRole('listitem')
    await sentences.first().waitFor()
    const told = (await sentences.allInnerTexts()).join('\n')
    expect(told).toContain('Energien ligger på 4,0 af 5')
    expect(told).not.toMatch(/Signe|Lærkedal|point|giver mere/)
    await inBothThemes(page)
  })
})
