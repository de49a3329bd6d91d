import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp, typedDate } from '../support/sample-app.ts'

const app = sampleApp()

/** A meeting yesterday that everybody came to and nobody has answered about. */
const holdMeeting = async (page: Page): Promise<void> => {
  await goTo(page, '/networks/N1/meetings/new')
  await page.getByRole('dialog').getByLabel('Dato', { exact: true }).fill(typedDate(-1))
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Tilføj mødet' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('article').getByText('Fremmøde', { exact: true }).click()
  await page.getByRole('button', { name: 'Resten er mødt' }).click()
  await page.getByText('12 af 12 mødte', { exact: true }).waitFor()
}

describe('pulse', () => {
  test('three forms are entered by keyboard alone, and the result stays hidden until there are five', async () => {
    const { page } = app
    await holdMeeting(page)
    await goTo(page, '/networks/N1/evaluation')
    await page.getByRole('link', { name: 'Indtast svar' }).press('Enter')
    await page.getByRole('button', { name: 'Begynd at taste' }).press('Enter')
    const grid = page.getByRole('grid')
    await grid.waitFor()
    await page.getByText('Hvor meget fik du selv ud af mødet?').waitFor()

    await page.keyboard.type('4354534')
    await page.keyboard.type('5v45')
    await page.keyboard.press('Enter')
    await page.keyboard.type('33')
    await page.keyboard.press('Backspace')
    await page.keyboard.type('244444')
    await page.getByText('3 af 12 skemaer tastet').waitFor()
    await grid.getByText('Mangler P5, P6, P7').waitFor()
    expect(await axeViolations(page)).toEqual([])

    await page.getByLabel('P8 Hvad var det vigtigste for dig i dag? (frivilligt)').fill('At blive hørt.')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Fjern kommentar: At blive hørt.' }).waitFor()

    await page.getByRole('button', { name: 'Afslut runden' }).press('Enter')
    await page.getByText('3 svar er kommet ind. Resultatet vises fra 5 svar.').waitFor()
    await page.getByText('3 af 12 har svaret').waitFor()
    await expect.poll(() => page.getByText('At blive hørt.').count()).toBe(0)
  })

  test('what was typed is what is stored, and a form can be taken out again', async () => {
    const { page } = app
    await holdMeeting(page)
    await goTo(page, '/networks/N1/evaluation/new')
    await page.getByRole('button', { name: 'Begynd at taste' }).press('Enter')
    await page.getByRole('grid').waitFor()
    await page.keyboard.type('4354534')
    await page.getByRole('grid').getByText('Gemt').waitFor()
    await page.reload()
    const cell = (item: string, value: string) => page.getByRole('gridcell', { name: `Skema 1, ${item}: ${value}` })
    await cell('P1', '4').waitFor()
    expect(await Promise.all([cell('P2', '3').count(), cell('P7', '4').count()])).toEqual([1, 1])
    await page.getByRole('button', { name: 'Fjern skema 1' }).click()
    await page.getByText('0 af 12 skemaer tastet').waitFor()
  })
})

describe('results', () => {
  test('charts and tables tell the same numbers to everybody', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/evaluation')
    await page.getByText('10 af 10 har svaret · 8 anonyme · gennemsnit vises fra 5 svar').waitFor()
    const safety = page.getByRole('region', { name: 'Tryghed og fortrolighed' })
    await expect.poll(() => safety.getByText('gns. 4,8').count()).toBe(1)
    await expect.poll(() => safety.getByRole('row').count()).toBe(5)
    expect(await axeViolations(page)).toEqual([])
    await page.getByLabel('Tabeller').press('Space')
    await expect.poll(() => safety.getByRole('row').last().innerText()).toMatch(/0\s+0\s+0\s+2\s+8\s+10\s+4,8/)
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Vis Tryghed og fortrolighed som figur' }).press('Enter')
    await safety.locator('.chart-picture svg').waitFor()
  })

  test('answers by name stay away while listing them would give the anonymous ones away', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/evaluation')
    const shared = page.getByRole('region', { name: 'Svar delt med dig' })
    await shared.getByText('Karen Nørresø').waitFor()
    await goTo(page, '/networks/N2/evaluation')
    await page.getByText('3 svar er kommet ind. Kun 4 var med til mødet, og et resultat vises fra 5 svar').waitFor()
    await expect.poll(() => shared.count()).toBe(0)
    await expect
      .poll(() => page.getByRole('region', { name: 'Fælles formål' }).getByText('3 svar – vises ikke').count())
      .toBe(1)
  })
})

describe('a review of the whole group', () => {
  test('five forms are entered by keyboard on a day of their own, and each question has its result', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/evaluation/new')
    await page.getByRole('radio', { name: 'Er vi på rette spor?' }).press('Space')
    await page.getByText('Når prøveperioden slutter, og derefter ved hvert fjerde møde.').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('radio', { name: 'En anden dag' }).press('Space')
    await page.getByRole('button', { name: 'Begynd at taste' }).press('Enter')
    await page.getByRole('heading', { name: /^Er vi på rette spor\? · / }).waitFor()
    for (const form of ['4435441544444', '4435441544454', '5434541444445', '34v3552334333', '4445551544444'])
      await page.keyboard.type(form)
    await page.getByText('5 af 12 skemaer tastet').waitFor()
    await page.getByLabel('R14 Hvis vi kun må ændre én ting, skal det være:').fill('Kortere oplæg.')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Fjern kommentar: Kortere oplæg.' }).waitFor()
    await page.getByRole('button', { name: 'Afslut runden' }).press('Enter')
    await page.getByText('5 af 12 har svaret · alle anonyme · gennemsnit vises fra 5 svar').waitFor()
    const row = (question: string) => page.locator('.result-table').getByRole('row').filter({ hasText: question })
    await expect.poll(() => row('Vi er enige om, hvad vi vil').innerText()).toMatch(/5\s+4,0\s+enige/)
    await expect.poll(() => row('Hvor meget har du selv fået').innerText()).toMatch(/for få svar/)
    await page.getByRole('link', { name: 'Læs og del svaret' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
  })

  test('a choice takes the keys of its own answers only', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/evaluation/new')
    await page.getByRole('radio', { name: 'Årets gang' }).press('Space')
    await page.getByRole('button', { name: 'Begynd at taste' }).click()
    await page.getByRole('grid').waitFor()
    await page.keyboard.type('444444444444445')
    await expect.poll(() => page.getByRole('gridcell', { name: 'Skema 1, Y15: ikke besvaret' }).count()).toBe(1)
    await page.keyboard.type('2')
    await page.getByRole('gridcell', { name: 'Skema 1, Y15: 2' }).waitFor()
  })
})
