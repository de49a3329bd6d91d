import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'
import { surveyExports } from '../support/survey-exports.ts'

const app = sampleApp()

/** Begins a review of today and asks for a file of its answers. */
const startImport = async (page: Page): Promise<void> => {
  await goTo(page, '/networks/N1/evaluation/new')
  await page.getByRole('radio', { name: 'Er vi på rette spor?' }).press('Space')
  await page.getByText('En anden dag').click()
  await page.getByRole('button', { name: 'Begynd at taste' }).press('Enter')
  await page.getByRole('button', { name: 'Hent fra spørgeskema' }).press('Enter')
}

/** Chooses the files that a tool hands out, all at once. */
const choose = async (page: Page, shape: string): Promise<void> => {
  const files = (await surveyExports[shape]?.files()) ?? []
  await page
    .getByLabel('Fil med svar')
    .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })))
}

describe('answers of a survey tool', () => {
  test('are shown column by column, mended, and taken in without who answered', async () => {
    const { page } = app
    await startImport(page)
    await choose(page, 'Microsoft Forms, workbook')
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
    expect(html).not.toContain('qvist@traneholm.example')
  })

  test('a workbook opens at the sheet of answers, what was mended is remembered for the next one, and says so', async () => {
    const { page } = app
    const open = async (): Promise<void> => {
      await goTo(page, '/networks/N1/evaluation')
      await startImport(page)
      await choose(page, 'SurveyXact, workbook counted from the other end')
      await page.getByText('Filen ser ud til at komme fra SurveyXact.').waitFor()
    }
    const column = (id: string) => page.getByRole('combobox', { name: new RegExp(`^${id}: `) })
    await open()
    await page.getByText('Det er omvendt af arkene, så svarene bliver vendt.').first().waitFor()
    const sheet = page.getByLabel('Ark i filen')
    expect(await sheet.locator('option:checked').innerText()).toBe('Dataset')
    await column('s_2').selectOption('')
    await page.getByText('Tag også det skema med, som ikke er sendt ind').click()
    await page.getByRole('button', { name: 'Gem 3 svar' }).waitFor()
    await page.getByText('Tag også det skema med, som ikke er sendt ind').click()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Gem 2 svar' }).press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    await open()
    await page.getByText('Kolonnerne er læst som sidste gang', { exact: false }).waitFor()
    // Columns that are not stored stay out of the way until they are asked for.
    expect(await column('s_2').count()).toBe(0)
    await page.getByLabel(/^Vis også/).press('Space')
    expect(await column('s_2').inputValue()).toBe('')
    expect(await column('s_3').inputValue()).toBe('R3')
    await page.getByRole('button', { name: 'Lad de næste følge efter R1' }).press('Enter')
    expect(await column('s_2').inputValue()).toBe('R2')
    await sheet.selectOption('Structure')
    await page.getByText('Ingen af kolonnerne ligner spørgsmålene', { exact: false }).waitFor()
    expect(await page.getByRole('button', { name: /^Gem/ }).isDisabled()).toBe(true)
  })

  test('numbers without words are asked about by keyboard before anything is stored', async () => {
    const { page } = app
    await startImport(page)
    await choose(page, 'LimeSurvey, codes')
    const store = page.getByRole('button', { name: 'Gem 2 svar' })
    await store.press('Enter')
    await page.getByText('Vælg, hvad tallene betyder.', { exact: false }).first().waitFor()
    const agreement = page.getByRole('group', { name: /R1, R2, R5/ })
    expect(
      await agreement
        .getByRole('radio')
        .first()
        .evaluate((radio) => radio === document.activeElement),
    ).toBe(true)
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Space')
    await agreement.getByText('Et 5-tal ved', { exact: false }).waitFor()
    await page.keyboard.press('ArrowDown')
    await agreement.getByText('Et 1-tal ved', { exact: false }).waitFor()
    await page
      .getByRole('group', { name: /R3, R4/ })
      .getByRole('radio')
      .first()
      .press('Space')
    await store.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  test('a file that is no list is refused with a sentence, and nothing can be stored', async () => {
    const { page } = app
    await startImport(page)
    const refused = async (name: string, content: string | Uint8Array, sentence: RegExp): Promise<void> => {
      await page.getByLabel('Fil med svar').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })
      await page.getByRole('alert').filter({ hasText: sentence }).waitFor()
      expect(await page.getByRole('button', { name: /^Gem/ }).isDisabled()).toBe(true)
    }
    await refused('tom.csv', '\n', /ingen rækker/)
    await refused('svar.csv', '%PDF-1.7\n', /en PDF/)
    const ofAnother =
      'Mødet gav mig energi.;Vi holdt os til det, vi var samlet om.;Jeg var tryg ved at sige tingene, som jeg ser dem.\n'
    await page.getByLabel('Fil med svar').setInputFiles({ name: 'p.csv', mimeType: '', buffer: Buffer.from(ofAnother) })
    await page.getByText('Filen ligner ”Efter mødet', { exact: false }).waitFor()
    await refused('svar.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), /gamle Excel-format/)
  })
})
