import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { countPages, downloaded } from '../support/pdf.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()
const exportButton = /^Eksportér (\d+) sider? som PDF$/

const promisedPages = async (): Promise<number> => {
  const button = app.page.getByRole('button', { name: exportButton })
  return Number(exportButton.exec(await button.innerText())?.[1])
}

describe('handouts', () => {
  test('a pack for everybody comes out as one PDF with the promised number of pages', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/handouts')
    await page.getByRole('button', { name: 'Eksportér 84 sider som PDF' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    const file = await downloaded(page, () => page.getByRole('button', { name: exportButton }).click())
    expect(file.name).toMatch(/\.pdf$/)
    expect(await countPages(file.bytes)).toBe(84)
    await page.getByText('84 sider er gemt').waitFor()
  })

  test('one handout without names, in two copies, in the private edition and in English', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/handouts')
    await page.getByRole('button', { name: 'Møde', exact: true }).click()
    await page.getByText('Ingen valgt').waitFor()
    await page.getByRole('checkbox', { name: 'Tag Efter mødet med' }).check()
    await page.getByLabel('Uden navn').check()
    await page.getByLabel('Antal eksemplarer').fill('2')
    await page.getByLabel('Antal eksemplarer').press('Enter')
    await page.getByLabel('Privat').check()
    await page.getByLabel('English').check()
    await page.getByText('After the meeting').first().waitFor()
    await page.getByText('1 side i 2 eksemplarer').waitFor()
    expect(await promisedPages()).toBe(2)
    const file = await downloaded(page, () => page.getByRole('button', { name: exportButton }).click())
    expect(await countPages(file.bytes)).toBe(2)
  })

  test('the preview turns its pages by keyboard', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/handouts')
    await page.getByRole('button', { name: /^Før du siger ja/ }).click()
    await page.getByText('Side 1 af 2', { exact: true }).waitFor()
    await page.getByRole('group', { name: 'Før du siger ja' }).press('ArrowRight')
    await page.getByText('Side 2 af 2', { exact: true }).waitFor()
    await page.getByRole('img', { name: 'Side 2 af 2' }).waitFor()
  })
})
