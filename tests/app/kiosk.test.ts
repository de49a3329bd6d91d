import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()
const CODE = 'kaffe9'

/** Begins a review of today and hands the computer round. */
const handRound = async (page: Page, form = 'Er vi på rette spor?'): Promise<void> => {
  await goTo(page, '/networks/N1/evaluation/new')
  await page.getByRole('radio', { name: form }).press('Space')
  await page.getByText('En anden dag').click()
  await page.getByRole('button', { name: 'Begynd at taste' }).press('Enter')
  await page.getByRole('button', { name: 'Send computeren rundt' }).press('Enter')
  await page.getByLabel('Din kode til at komme tilbage').fill(CODE)
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Det er din tur' }).waitFor()
}
const begin = (page: Page) => page.getByRole('button', { name: 'Begynd', exact: true }).press('Enter')
const question = (page: Page, at: number, of = 14) => page.getByText(`${at} af ${of}`, { exact: true }).waitFor()

describe('the computer handed round', () => {
  test('a form is filled in by keys alone and handed in; the next person finds nothing of it', async () => {
    const { page } = app
    await handRound(page)
    expect(await axeViolations(page)).toEqual([])
    await begin(page)
    for (let at = 1; at <= 13; at += 1) {
      await question(page, at)
      if (at === 2) expect(await axeViolations(page)).toEqual([])
      await page.keyboard.press(at === 7 ? '2' : '4')
    }
    await question(page, 14)
    await page.getByRole('textbox').fill('Qz7x: mere tid til sager')
    await page.getByRole('button', { name: 'Videre' }).press('Enter')
    await page.getByText('Du har svaret på 14 af 14 spørgsmål.').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Aflever' }).press('Enter')
    await page.getByRole('heading', { name: 'Tak for dine svar' }).waitFor()
    await page.getByText('1 svar er kommet ind. Resultatet vises fra 5 svar.').waitFor()
    expect(await page.content()).not.toContain('Qz7x')

    await page.goBack().catch(() => null)
    await page.goForward().catch(() => null)
    await page.getByRole('heading', { name: /Tak for dine svar|Det er din tur/ }).waitFor()
    expect(await page.content()).not.toContain('Qz7x')
    await page.reload()
    await begin(page)
    await question(page, 1)
    expect(await page.locator('[aria-pressed=true]').count()).toBe(0)
  })

  test('Tab, arrows, numbers and Enter are enough, from the first page to the last person and back to the app', async () => {
    const { page } = app
    await handRound(page)
    const tabTo = async (name: string): Promise<void> => {
      const focused = () =>
        page.evaluate(() => {
          const at = document.activeElement
          const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at?.textContent
          return (label ?? '').trim()
        })
      for (let tries = 0; tries < 15 && !(await focused()).startsWith(name); tries++) await page.keyboard.press('Tab')
      expect(await focused()).toMatch(new RegExp(`^${name}`))
    }
    await tabTo('Begynd')
    await page.keyboard.press('Enter')
    await question(page, 1)
    await page.keyboard.press('4')
    await question(page, 2)
    await page.keyboard.press('ArrowLeft')
    await question(page, 1)
    await page.keyboard.press('5')
    await question(page, 2)
    for (let at = 2; at <= 13; at += 1) {
      await question(page, at)
      await page.keyboard.press(at === 3 ? '0' : 'ArrowRight')
    }
    await question(page, 14)
    await page.keyboard.press('Tab')
    await page.keyboard.type('Tastet 4 gange')
    await tabTo('Videre')
    await page.keyboard.press('Enter')
    await page.getByText('Du har svaret på 3 af 14 spørgsmål.').waitFor()
    await tabTo('Ingen. Mine svar er anonyme')
    await tabTo('Aflever')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Tak for dine svar' }).waitFor()
    await tabTo('Næste person')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Det er din tur' }).waitFor()
    await tabTo('Konsulent')
    await page.keyboard.press('Enter')
    await page.keyboard.type(CODE)
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Netværk', exact: true }).first().waitFor()
  })

  test('a sheet of one’s own is kept, shares its goal alone, or is stored for the consultant, as its owner says', async () => {
    const { page } = app
    await handRound(page, 'Mit udgangspunkt')
    const fillIn = async (): Promise<void> => {
      await begin(page)
      for (let at = 1; at <= 6; at += 1) {
        await question(page, at, 6)
        await page.keyboard.press('3')
      }
      await page.getByRole('heading', { name: 'Hvad skal der ske med dit ark?' }).waitFor()
    }
    await fillIn()
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('radio', { name: 'Jeg beholder det selv' }).press('Space')
    await page.getByRole('button', { name: 'Færdig' }).press('Enter')
    await page.getByText('Intet er gemt.').waitFor()
    await page.getByRole('button', { name: 'Næste person' }).press('Enter')

    await fillIn()
    await page.getByRole('radio', { name: 'Jeg deler målet med netværket' }).press('Space')
    await page.getByLabel('Hvem er du?').selectOption({ label: 'Anja Bergholt' })
    expect(await page.getByRole('button', { name: 'Aflever' }).isDisabled()).toBe(true)
    await page.getByLabel(/^Mit mål med netværket/).fill('Qz7 lytte mere')
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Aflever' }).press('Enter')
    await page.getByRole('button', { name: 'Næste person' }).press('Enter')

    await fillIn()
    await page.getByRole('radio', { name: 'Konsulenten må gemme det' }).press('Space')
    await page.getByLabel('Hvem er du?').selectOption({ label: 'Bo Krogsand' })
    await page.getByRole('button', { name: 'Aflever' }).press('Enter')
    await page.getByRole('button', { name: 'Næste person' }).press('Enter')
    await page.getByRole('button', { name: 'Konsulent' }).press('Enter')
    await page.keyboard.type(CODE)
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Netværk', exact: true }).first().waitFor()

    // One sheet came in, under its name; the goal stands among the goals.
    await goTo(page, '/networks/N1/evaluation')
    await page.getByRole('row', { name: /Mit udgangspunkt 1 Åben/ }).waitFor()
    await goTo(page, '/networks/N1/evaluation/goals')
    await page.getByText('Qz7 lytte mere').first().waitFor()
  })

  test('keys, addresses and a reload lead nowhere else; the code leads back, and the answers cannot be read', async () => {
    const { page } = app
    await handRound(page)
    await begin(page)
    await question(page, 1)
    await page.keyboard.press('3')
    await page.reload()
    await page.getByRole('heading', { name: 'Det er din tur' }).waitFor()
    for (const keys of ['Control+K', 'Control+1', 'Control+Z', 'Control+Shift+G', 'Escape'])
      await page.keyboard.press(keys)
    await page.evaluate(() => {
      sessionStorage.removeItem('shown-to-group')
      location.hash = '#/room/N1-m5'
    })
    await page.getByRole('heading', { name: 'Det er din tur' }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await page.getByRole('link').count()).toBe(0)

    await page.getByRole('button', { name: 'Konsulent' }).press('Enter')
    await page.getByLabel('Kode', { exact: true }).fill('gættet')
    await page.keyboard.press('Enter')
    await page.getByText('Koden passer ikke.', { exact: false }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByLabel('Kode', { exact: true }).fill(CODE)
    await page.evaluate(() => {
      location.hash = '#/networks/N1'
    })
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Netværk', exact: true }).first().waitFor()
  })

  test('a form that is left is deleted, after a warning that one can answer', async () => {
    const { page } = app
    await handRound(page)
    await page.clock.install()
    await begin(page)
    await page.keyboard.press('4')
    await question(page, 2)
    await page.clock.fastForward(95_000)
    await page.getByRole('dialog', { name: 'Er du her stadig?' }).waitFor()
    await page.getByRole('button', { name: 'Ja, lad mig fortsætte' }).press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await question(page, 2)
    await page.clock.fastForward(95_000)
    await page.getByRole('dialog', { name: 'Er du her stadig?' }).waitFor()
    await page.clock.fastForward(30_000)
    await page.getByRole('heading', { name: 'Det er din tur' }).waitFor()
    await begin(page)
    await question(page, 1)
    expect(await page.locator('[aria-pressed=true]').count()).toBe(0)
  })

  test('in English, by thumb and with a name: every target is large, also in a narrow window', async () => {
    const { page } = app
    await handRound(page)
    // A window that fills the screen cannot be made smaller.
    await page.evaluate(() => document.exitFullscreen())
    await page.setViewportSize({ width: 390, height: 780 })
    await page.getByText('English').click()
    await page.getByRole('button', { name: 'Begin' }).click()
    for (let at = 1; at <= 14; at += 1) {
      await page.getByText(`${at} of 14`, { exact: true }).waitFor()
      const targets = await page.locator('.kiosk__main button').all()
      for (const target of targets) expect((await target.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(56)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
      if (at === 1) await page.getByRole('button', { name: '5', exact: false }).first().click()
      else await page.getByRole('button', { name: 'Skip' }).click()
    }
    await page.getByLabel('The consultant may see that they are mine').check()
    expect(await page.getByRole('button', { name: 'Hand in' }).isDisabled()).toBe(true)
    await page.getByLabel('Who are you?').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Hand in' }).click()
    await page.getByRole('heading', { name: 'Thank you for your answers' }).waitFor()
    await page.getByRole('button', { name: 'Next person' }).click()
    await page.getByRole('heading', { name: 'Det er din tur' }).waitFor()
  })
})
