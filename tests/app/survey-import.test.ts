import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'
import { surveyExports, surveyWorkbook } from '../support/survey-exports.ts'

const app = sampleApp()

/** Begins a review of today and asks for a file of its answers. */
const startImport = async (page: Page): Promise<void> => {
  await goTo(page, '/networks/N1/evaluation/new')
  await page.getByRole('radio', { name: 'Er vi på rette spor?' }).press('Space')
  await page.getByText('En anden dag').click()
  await page.getByRole('button', { name: 'Begynd at taste' }).press('Enter')
  await page.getByRole('button', { name: 'Hent fra spørgeskema' }).press('Enter')
}

describe('answers of a survey tool', () => {
  test('are shown column by column, mended, and taken in without who answered', async () => {
    const { page } = app
    await startImport(page)
    await page.getByLabel('Fil med svar').setInputFiles({
      name: 'svar.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(surveyExports.microsoftForms ?? ''),
    })
    await page.getByText('Filen ser ud til at komme fra Microsoft Forms.').waitFor()
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('')
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

  test('a workbook opens at the sheet of answers, what was mended is remembered for the next one, and says so', async () => {
    const { page } = app
    const open = async (): Promise<void> => {
      await goTo(page, '/networks/N1/evaluation')
      await startImport(page)
      await page.getByLabel('Fil med svar').setInputFiles({
        name: 'svar.xlsx',
        mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        buffer: await surveyWorkbook('surveyXact'),
      })
      await page.getByText('Filen ser ud til at komme fra SurveyXact.').waitFor()
    }
    await open()
    const sheet = page.getByLabel('Ark i filen')
    expect(await sheet.locator('option:checked').innerText()).toBe('Dataset')
    await page.getByLabel('R2', { exact: true }).selectOption('')
    await page.getByText('Tag også det skema med, som ikke er sendt ind').click()
    await page.getByRole('button', { name: 'Gem 3 svar' }).waitFor()
    await page.getByText('Tag også det skema med, som ikke er sendt ind').click()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Gem 2 svar' }).press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    await open()
    await page.getByText('Kolonnerne er læst som sidste gang', { exact: false }).waitFor()
    expect(await page.getByLabel('R2', { exact: true }).inputValue()).toBe('')
    expect(await page.getByLabel('R3', { exact: true }).inputValue()).toBe('R3')
    await page.getByRole('button', { name: 'Lad de næste følge efter R1' }).press('Enter')
    expect(await page.getByLabel('R2', { exact: true }).inputValue()).toBe('R2')
    await sheet.selectOption('Labels')
    await page.getByText('Filen kommer ikke fra et værktøj, vi kender.', { exact: false }).waitFor()
    expect(await page.getByRole('button', { name: /^Gem/ }).isDisabled()).toBe(true)
  })

  test('a file that is no list is refused with a sentence, and nothing can be stored', async () => {
    const { page } = app
    await startImport(page)
    await page
      .getByLabel('Fil med svar')
      .setInputFiles({ name: 'tom.csv', mimeType: 'text/csv', buffer: Buffer.from('\n') })
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('button', { name: /^Gem/ }).isDisabled()).toBe(true)
  })
})
