import { describe, expect, test } from 'vitest'
import type { Answer } from '../../shared/contract/index.ts'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()
const rows = async () =>
  (await app.page.getByRole('rowheader').getByRole('link').allInnerTexts()).map((one) => one.trim())

describe('the evaluation of all networks', () => {
  test('is reached by its shortcut, says what asks for action, and leads to the network', async () => {
    const { page } = app
    await goTo(page, '/')
    await page.keyboard.press('Control+7')
    await page.getByRole('heading', { name: 'Evaluering', level: 1 }).waitFor()
    await page.getByText('2 af 4 netværk har noget, der skal handles på nu, og 1 noget at se nærmere på.').waitFor()
    expect(await rows()).toEqual(['Driftslederne', 'På tværs af Fjorden', 'Skoleledere Nord', 'Ledere i Omsorg'])
    await page.getByRole('table').getByRole('link', { name: 'Driftslederne' }).press('Enter')
    await page.getByRole('region', { name: 'Alle indikatorer' }).waitFor()
  })

  test('says how many are still being worked out, and fills up by itself', async () => {
    const { page } = app
    let early = 2
    await page.route('**/call', async (route) => {
      const sent = route.request().postDataJSON() as { readonly method: string }
      if (sent.method !== 'evaluation.portfolio' || early === 0) return route.continue()
      early -= 1
      const response = await route.fetch()
      const { value } = (await response.json()) as { value: Answer<'evaluation.portfolio'> }
      return route.fulfill({
        response,
        json: { ok: true, value: { networks: value.networks.slice(0, 2), waiting: 2 } },
      })
    })
    await goTo(page, '/evaluation')
    await page.getByText('2 af 4 netværk er regnet igennem. Resten kommer af sig selv om lidt.').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await expect.poll(rows).toEqual(['Driftslederne', 'På tværs af Fjorden', 'Skoleledere Nord', 'Ledere i Omsorg'])
    await page.getByText('2 af 4 netværk har noget, der skal handles på nu').waitFor()
  })

  test('is filtered, searched and put in another order by keyboard', async () => {
    const { page } = app
    await goTo(page, '/evaluation')
    await page.getByLabel('Handl nu (2)').press('Space')
    await expect.poll(rows).toEqual(['Driftslederne', 'På tværs af Fjorden'])
    await page.getByLabel('Alle (4)').press('Space')
    await page.getByLabel('Rækkefølge').selectOption({ label: 'Tryghed og fortrolighed, laveste først' })
    await expect.poll(rows).toEqual(['Driftslederne', 'På tværs af Fjorden', 'Ledere i Omsorg', 'Skoleledere Nord'])
    await page.getByLabel('Søg netværk eller kunde').fill('lindehøj')
    await expect.poll(rows).toEqual(['Ledere i Omsorg', 'Skoleledere Nord'])
    await page.getByLabel('Søg netværk eller kunde').fill('findes ikke')
    await page.getByText('Ingen netværk passer til det, du har valgt.').waitFor()
  })

  test('tells the same numbers as pictures, as a table and to a screen reader', async () => {
    const { page } = app
    await goTo(page, '/evaluation')
    const energy = page
      .getByRole('row', { name: /Skoleledere Nord/ })
      .getByRole('cell')
      .nth(5)
    await energy.getByRole('listitem').first().waitFor({ state: 'attached' })
    const told = await energy.getByRole('listitem').allTextContents()
    expect(told).toHaveLength(4)
    expect(told.at(-1)).toMatch(/^16\. nov: 4,4$/)
    await page.getByLabel('Tabeller').press('Space')
    await page.locator('.measure__numbers').first().waitFor()
    expect(await energy.getByRole('listitem').allTextContents()).toEqual(told)
    await expect.poll(() => page.locator('.measure .picture').count()).toBe(0)
  })

  for (const colorScheme of ['light', 'dark'] as const)
    test(`passes axe as pictures and as a table, wide and narrow, ${colorScheme}`, async () => {
      const { page } = app
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await goTo(page, '/evaluation')
      await page.getByRole('table').waitFor()
      expect(await axeViolations(page)).toEqual([])
      await page.setViewportSize({ width: 700, height: 800 })
      await page.getByLabel('Tabeller').press('Space')
      expect(await axeViolations(page)).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow).toBeLessThanOrEqual(0)
    })
})

describe('the eighteen indicators of a network', () => {
  test('each open how it is worked out, its limits and why, by keyboard, and pass axe', async () => {
    const { page } = app
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await goTo(page, '/networks/N2/evaluation')
    const panel = page.getByRole('region', { name: 'Alle indikatorer' })
    await panel.waitFor()
    const buttons = panel.getByRole('button')
    expect(await buttons.count()).toBe(18)
    await panel.getByRole('button', { name: /^Tryghed og fortrolighed/ }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Godt fra 4,2, når ingen svarer 1 eller 2.').waitFor()
    await dialog.getByText('Grænserne er faglige skøn, ikke normer.').waitFor()
    await dialog.getByText('Ændr grænserne i dette netværk').press('Enter')
    await dialog.getByLabel('Grænse for Godt').fill('3,2')
    await page.keyboard.press('Enter')
    await dialog.getByText('Grænserne står i forkert rækkefølge').waitFor()
    await dialog.getByLabel('Grænse for Godt').fill('4,6')
    await page.keyboard.press('Enter')
    await dialog.getByText('Grænse for Godt fra 4,2 til 4,6').waitFor()
    await dialog.getByText('Godt fra 4,6, når ingen svarer 1 eller 2.').waitFor()
    await dialog.getByText('Grænse for Godt: 4,6 i dette netværk, 4,2 som standard.').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Tilbage til standard' }).press('Enter')
    await dialog.getByText('Godt fra 4,2, når ingen svarer 1 eller 2.').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Tryghed og fortrolighed')
  })
})
