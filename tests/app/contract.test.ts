import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { countPages, downloaded } from '../support/pdf.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

const beginAnew = async (): Promise<void> => {
  const { page } = app
  await goTo(page, '/networks/N1/contract')
  await page.getByRole('button', { name: 'Slet kontrakten' }).click()
  await page.getByText('Netværket har ingen kontrakt endnu').waitFor()
}

describe('contract', () => {
  test('from template to a finished PDF: what is missing is named, filled in, and printed', async () => {
    const { page } = app
    await beginAnew()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Lav kontrakten' }).click()
    await page.getByText('4 felter mangler').waitFor()
    await page.getByRole('button', { name: 'Eksportér PDF' }).click()
    await page.getByText('Kontrakten mangler noget, før den er færdig').waitFor()
    expect(await axeViolations(page)).toEqual([])
    const draft = await downloaded(page, () => page.getByRole('button', { name: 'Eksportér som kladde' }).click())
    expect(await countPages(draft.bytes)).toBeGreaterThan(1)

    await page.getByRole('button', { name: 'Gå til Formål i én sætning' }).click()
    await page.keyboard.type('have det hyggeligt og mødes')
    await page.getByText('Hvad skal I kunne, når året er gået, som I ikke kan i dag?').waitFor()
    await page.getByRole('button', { name: /have et fortroligt sted/ }).click()
    await page.getByRole('textbox', { name: 'Fælles mål' }).fill('Alle har prøvet to metoder\nÉn fælles aftale')
    await page.getByRole('textbox', { name: 'Det, vi har til fælles' }).fill('sektor')
    await page.getByRole('textbox', { name: 'Det, vi er forskellige i' }).fill('erfaring')
    await page.getByText('Alle nødvendige felter er udfyldt.').waitFor()

    const pages = Number(/af (\d+)/.exec(await page.getByText(/^Side 1 af \d+$/).innerText())?.[1])
    const file = await downloaded(page, () => page.getByRole('button', { name: 'Eksportér PDF' }).click())
    expect(await countPages(file.bytes)).toBe(pages)
  })

  test('a clause is left out and another one reworded without losing its fields', async () => {
    const { page } = app
    await beginAnew()
    await page.getByRole('button', { name: 'Lav kontrakten' }).click()
    const costs = page.getByRole('switch', { name: 'Tag punktet ”Udgifter” med' })
    await costs.click()
    await expect.poll(() => costs.isChecked()).toBe(false)
    await page.locator('summary').filter({ hasText: 'Parterne' }).click()
    const editor = page.getByRole('textbox', { name: 'Tekst til punktet ”Parterne”' })
    await editor.press('Control+End')
    await page.keyboard.type(' Vi glæder os.')
    expect(await axeViolations(page)).toEqual([])
    await page.getByText('egen tekst').waitFor()
    await expect.poll(() => editor.innerText()).toMatch(/Skoleledere Nord.*Vi glæder os\.$/)
    await expect.poll(() => editor.locator('.merge-chip').count()).toBe(2)
  })

  test('the first signature fixes the text, and a change makes a new version', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/contract')
    await page.getByText('Kontrakten er underskrevet, og teksten ligger fast').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.locator('summary').filter({ hasText: 'Parterne' }).click()
    await page.locator('.clause__read').first().waitFor()
    await expect.poll(() => page.locator('.clause__body [role="textbox"]').count()).toBe(0)
    await page.getByRole('button', { name: 'Ret i kontrakten' }).click()
    await page.getByRole('button', { name: 'Lav den nye version' }).click()
    await page.getByText('version 2 · 0 af 12 har skrevet under').waitFor()
    await page.getByLabel(/^Anja Bergholt/).click()
    await page.getByText('version 2 · 1 af 12 har skrevet under').waitFor()
    await page.locator('.contract-head .chip').filter({ hasText: 'Delvis underskrevet' }).waitFor()
  })
})
