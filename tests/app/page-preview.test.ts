import { expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

test('the preview says to a screen reader what the page says, part by part', async () => {
  const { page } = app
  await goTo(page, '/networks/N1/handouts')
  await page.getByRole('button', { name: /^Før du siger ja/ }).click()
  await page.getByRole('img', { name: 'Side 1 af 2' }).waitFor()
  const sheet = page.getByRole('article', { name: 'Før du siger ja' })
  await sheet.getByRole('heading', { name: 'Før du siger ja' }).waitFor()
  await sheet.getByRole('heading', { name: '1 Hvad får dig til at overveje et ledernetværk lige nu?' }).waitFor()
  await sheet.getByRole('listitem').getByText('Personaleledelse og svære samtaler').waitFor()
  await sheet.getByRole('rowheader', { name: 'Geografi' }).waitFor()
  await sheet.getByRole('columnheader', { name: 'Lig mig' }).waitFor()
  expect(await sheet.getByText('4 Forestil dig').count()).toBe(0)
  await page.getByRole('button', { name: 'Næste side' }).click()
  await sheet.getByText('4 Forestil dig').waitFor()
  expect(await axeViolations(page)).toEqual([])
})

test('the fonts on the screen are those of the paper: a text is as wide as it is printed', async () => {
  const { page } = app
  await goTo(page, '/networks/N1/handouts')
  await page.getByRole('button', { name: /^Før du siger ja/ }).click()
  await page.getByRole('img', { name: 'Side 1 af 2' }).waitFor()
  await page.evaluate(async () => await document.fonts.ready)
  const widths = await page.locator('.page-preview-sheet svg text').evaluateAll((texts) =>
    texts.map((text) => {
      const shown = text as SVGTextElement
      const printed = Number(shown.getAttribute('textLength'))
      shown.removeAttribute('textLength')
      return { text: shown.textContent, printed, natural: shown.getComputedTextLength() }
    }),
  )
  expect(widths.length).toBeGreaterThan(20)
  const wrong = widths.filter(({ printed, natural }) => Math.abs(natural - printed) > Math.max(0.6, printed * 0.01))
  expect(wrong).toEqual([])
})
