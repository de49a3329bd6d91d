import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'
import { surveyExports } from '../support/survey-exports.ts'

const app = sampleApp()

describe('answers of a survey tool', () => {
  test('are shown column by column, mended, and taken in without who answered', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/evaluation/new')
    await page.getByText('Er vi på rette spor?', { exact: true }).click()
    await page.getByText('En anden dag').click()
    await page.getByRole('button', { name: 'Begynd at taste' }).press('Enter')
    await page.getByRole('button', { name: 'Hent fra spørgeskema' }).press('Enter')
    await page.getByLabel('Fil med svar').setInputFiles({
      name: 'svar.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(surveyExports.microsoftForms ?? ''),
    })
    await page.getByText('Filen ser ud til at komme fra Microsoft Forms.').waitFor()
    expect(await page.getByLabel('Navn', { exact: true }).inputValue()).toBe('')
    expect(await page.getByLabel('Vi er enige om, hvad vi vil med netværket.').inputValue()).toBe('R1')
    expect(await axeViolations(page)).toEqual([])
    await page.getByLabel('Vi er enige om, hvad vi vil med netværket.').selectOption('')
    await page.getByLabel('Vi er enige om, hvad vi vil med netværket.').selectOption('R1')
    await page.getByRole('button', { name: 'Gem 2 svar' }).press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Indtast svar' }).waitFor()
    await page
      .getByRole('row', { name: /Er vi på rette spor\?/ })
      .filter({ hasText: 'Åben' })
      .getByText('2', { exact: true })
      .waitFor()
    const html = await page.content()
    expect(html).not.toContain('dorte@lindehoej.example')
  })

  test('a file that is no list is refused with a sentence, and nothing can be stored', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/evaluation/new')
    await page.getByText('Er vi på rette spor?', { exact: true }).click()
    await page.getByRole('button', { name: 'Begynd at taste' }).press('Enter')
    await page.getByRole('button', { name: 'Hent fra spørgeskema' }).press('Enter')
    await page
      .getByLabel('Fil med svar')
      .setInputFiles({ name: 'tom.csv', mimeType: 'text/csv', buffer: Buffer.from('\n') })
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('button', { name: /^Gem/ }).isDisabled()).toBe(true)
  })
})
