import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { openInBrowser } from '../support/open-in-browser.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'
import { smallTargets } from '../support/targets.ts'

const beginReview = async (page: Page, english = false): Promise<void> => {
  await goTo(page, '/networks/N1/evaluation/new')
  await page.getByRole('radio', { name: 'Er vi på rette spor?' }).press('Space')
  await page.getByRole('radio', { name: 'En anden dag' }).press('Space')
  if (english) await page.getByRole('radio', { name: 'English' }).press('Space')
  await page.getByRole('button', { name: 'Begynd at taste' }).press('Enter')
  await page.getByRole('grid').waitFor()
}
const cell = (page: Page, form: number, item: string, value: string) =>
  page.getByRole('gridcell', { name: `Skema ${form}, ${item}: ${value}` })

describe('forms on paper', () => {
  const app = sampleApp()

  test('a slip is taken back, a second pass shows only what differs, and what is chosen is stored', async () => {
    const { page } = app
    await beginReview(page)
    await page.keyboard.type('4435441544444')
    await page.keyboard.type('3333333333333')
    await page
      .getByRole('row', { name: /Skema 2/ })
      .getByText('Gemt')
      .waitFor()
    await page.keyboard.press('Control+Z')
    await cell(page, 2, 'R13', 'ikke besvaret').waitFor()
    await page.keyboard.type('5')
    await page.getByText('2 af 12 skemaer tastet').waitFor()

    await page.getByRole('button', { name: 'Tast igen som kontrol' }).press('Enter')
    await page.getByText('0 af 2 tastet igen').waitFor()
    await page.keyboard.type('3333333333335')
    await page.keyboard.type('4435441544442')
    await page.getByText('2 af 2 tastet igen').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Sammenlign' }).press('Enter')
    await page.getByText('Ét sted er forskelligt. Se efter på papiret.').waitFor()
    const store = page.getByRole('button', { name: 'Gem rettelserne' })
    expect(await store.isDisabled()).toBe(true)
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('radio', { name: 'Anden gang: 2 Delvis uenig' }).press('Space')
    await store.press('Enter')
    await cell(page, 1, 'R13', '2').waitFor()
    await page.reload()
    await page.getByText('2 af 12 skemaer tastet').waitFor()
    const last = await Promise.all([1, 2].map((form) => page.locator(`[data-cell="${form - 1} 13"]`).innerText()))
    expect(last.toSorted()).toEqual(['2', '5'])
  })
})

test('by touch alone, in both directions of the screen: every target is as large as a thumb, in the grid and in the kiosk', async () => {
  const landscape = { width: 1180, height: 820 }
  const portrait = { width: 820, height: 1180 }
  const { page, close, complaints } = await openInBrowser({ context: { hasTouch: true, viewport: landscape } })
  const measure = async (part: string): Promise<void> => {
    for (const size of [portrait, landscape]) {
      await page.setViewportSize(size)
      expect(await smallTargets(page, part)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width)
    }
  }
  try {
    await beginReview(page, true)
    const pad = page.getByRole('group', { name: 'Svar uden tastatur' })
    for (let at = 1; at <= 13; at++) {
      await page.locator('.entry-question__id', { hasText: new RegExp(`^R${at}$`) }).waitFor()
      await pad.getByRole('button', { name: at === 2 ? 'Spring over' : /^4/ }).tap()
    }
    await page.getByText('1 af 12 skemaer tastet').waitFor()
    await cell(page, 1, 'R3', '4').tap()
    await pad.getByRole('button', { name: /^2/ }).tap()
    await cell(page, 1, 'R3', '2').waitFor()
    await measure('.entry')

    await page.getByRole('button', { name: 'Send computeren rundt' }).tap()
    await page.getByLabel('Din kode til at komme tilbage').fill('kaffe9')
    await page.getByRole('button', { name: 'Begynd', exact: true }).tap()
    await page.getByRole('heading', { name: 'It is your turn' }).waitFor()
    await page.evaluate(() => document.exitFullscreen().catch(() => {}))
    await measure('.kiosk')
    await page.getByRole('button', { name: 'Begin' }).tap()
    for (let at = 1; at <= 14; at++) {
      await page.getByText(`${at} of 14`, { exact: true }).waitFor()
      if (at === 1 || at === 13 || at === 14) await measure('.kiosk')
      const next = page.getByRole('button', { name: at === 14 ? 'Skip' : /^4/ })
      await next.tap()
    }
    await page.getByLabel('The consultant may see that they are mine').tap()
    await measure('.kiosk')
    await page.getByLabel('Nobody', { exact: false }).first().tap()
    await page.getByRole('button', { name: 'Hand in' }).tap()
    await page.getByRole('heading', { name: 'Thank you for your answers' }).waitFor()
    await measure('.kiosk')
    await page.getByRole('button', { name: 'Consultant' }).tap()
    await page.getByRole('dialog').waitFor()
    expect(await smallTargets(page, '[role=dialog]')).toEqual([])
    expect(complaints).toEqual([])
  } finally {
    await close()
  }
})
