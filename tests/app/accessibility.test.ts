import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

const screens = {
  'I dag': ['/', 'God dag, Palle'],
  Kunder: ['/clients', 'Kunder'],
  'ny kunde': ['/clients/new', 'Kunder'],
  'en kunde': ['/clients/C1', 'Lindehøj Kommune'],
  Personer: ['/people', 'Personer'],
  'Alle handouts': ['/handouts', 'Handouts'],
  'en person': ['/people/N1-p04', 'Dorte Lindeskov'],
  'ligner hinanden': ['/people/duplicates', 'Ligner hinanden'],
  Netværk: ['/networks', 'Netværk'],
  'nyt netværk': ['/networks/new', 'Netværk'],
  'Overblik i prøveperioden': ['/networks/N1', 'Skoleledere Nord'],
  'Overblik på afveje': ['/networks/N2', 'Driftslederne'],
  Deltagere: ['/networks/N1/participants', 'Skoleledere Nord'],
  'Rammer og roller': ['/networks/N1/frame', 'Skoleledere Nord'],
  'Justér formen': ['/networks/N1/frame/review', 'Skoleledere Nord'],
  Kontrakt: ['/networks/N1/contract', 'Skoleledere Nord'],
  Møder: ['/networks/N1/meetings', 'Skoleledere Nord'],
  Evaluering: ['/networks/N1/evaluation', 'Skoleledere Nord'],
  'Evaluering af alle': ['/evaluation', 'Evaluering'],
  Handouts: ['/networks/N1/handouts', 'Skoleledere Nord'],
  Kalender: ['/calendar', 'Kalender'],
  Kontrakter: ['/contracts', 'Kontrakter'],
  Papirkurv: ['/bin', 'Papirkurv og ændringer'],
  Indstillinger: ['/settings', 'Indstillinger'],
} as const

describe('axe finds nothing wrong', () => {
  for (const theme of ['light', 'dark'] as const)
    test(`with every screen in the ${theme} theme`, async () => {
      const { page } = app
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      const found: Record<string, string[]> = {}
      for (const [name, [path, title]] of Object.entries(screens)) {
        await goTo(page, path)
        await page.locator('h1', { hasText: title }).waitFor()
        const violations = await axeViolations(page)
        if (violations.length > 0) found[name] = violations
      }
      expect(found).toEqual({})
    })

  test('what is chosen is told where the system chooses the colours', async () => {
    const { page } = app
    await page.emulateMedia({ forcedColors: 'active' })
    await goTo(page, '/networks/N1/evaluation')
    const group = page.locator('.segmented').first()
    await group.waitFor()
    const look = (chosen: boolean) =>
      group
        .locator(chosen ? 'label:has(:checked)' : 'label:not(:has(:checked))')
        .first()
        .evaluate((one) => getComputedStyle(one).backgroundColor)
    expect(await look(true)).not.toBe(await look(false))
    const tab = (current: string) =>
      page
        .locator(`.tab-bar a${current}`)
        .first()
        .evaluate((one) => getComputedStyle(one).backgroundColor)
    expect(await tab('[aria-current]')).not.toBe(await tab(':not([aria-current])'))
  })

  test('with the palette, an explanation, a menu and a question open', async () => {
    const { page } = app
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await goTo(page, '/networks/N1')
    await page.getByRole('button', { name: /Fremmøde.*regnet ud/ }).click()
    await page.getByRole('dialog').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page
      .getByRole('button', { name: /Luk punktet/ })
      .first()
      .click()
    await page.getByRole('menu').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Fjern eksempeldata' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').waitFor()
    expect(await axeViolations(page)).toEqual([])
  })

  test('and a small window keeps everything within reach', async () => {
    const { page } = app
    await page.setViewportSize({ width: 800, height: 600 })
    await page.getByRole('button', { name: 'Vis menuen' }).click()
    await page.getByRole('link', { name: 'Netværk', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Netværk' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(wide).toBe(false)
  })
})
