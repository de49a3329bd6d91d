import { describe, expect, test } from 'vitest'
import { sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

describe('I dag', () => {
  test('greets, and says which meeting is next before anything else', async () => {
    const { page } = app
    await page.getByRole('heading', { level: 1, name: 'God dag, Palle' }).waitFor()
    await expect.poll(() => page.getByText(/^Det er .*Næste møde er Driftslederne/).count()).toBe(1)
    const meetings = page.getByRole('region', { name: 'Næste møder' }).getByRole('article')
    await expect
      .poll(() => meetings.getByRole('heading').allInnerTexts())
      .toEqual(['Driftslederne', 'Skoleledere Nord', 'Ledere i Omsorg', 'På tværs af Fjorden'])
    await expect.poll(() => meetings.first().innerText()).toContain('Dagsorden mangler')
  })

  test('a point of attention that has been dealt with is closed and stays away', async () => {
    const { page } = app
    const points = page.getByRole('region', { name: 'Opmærksomhedspunkter' })
    const sentence = points.getByText('Signe Lærkedal har længe givet mere')
    await sentence.waitFor()
    await points
      .getByRole('listitem')
      .filter({ hasText: 'Signe Lærkedal har længe givet mere' })
      .getByRole('button', { name: 'Luk punktet' })
      .click()
    await page.getByRole('menuitem', { name: 'Håndteret' }).click()
    await page.getByText('Punktet er lukket').waitFor()
    await sentence.waitFor({ state: 'detached' })
    await page.reload()
    await points.getByRole('listitem').first().waitFor()
    await expect.poll(() => sentence.count()).toBe(0)
  })

  test('five points are shown, and all when asked for', async () => {
    const { page } = app
    const points = page.getByRole('region', { name: 'Opmærksomhedspunkter' })
    await points.getByRole('button', { name: /Vis alle/ }).waitFor()
    await expect.poll(() => points.getByRole('listitem').count()).toBe(5)
    await points.getByRole('button', { name: 'Vis alle 23' }).click()
    await expect.poll(() => points.getByRole('listitem').count()).toBe(23)
  })

  test('an agreed step is marked as done, and can be opened again', async () => {
    const { page } = app
    const steps = page.getByRole('region', { name: 'Aftaler' })
    const box = steps.getByRole('checkbox', { name: 'Markér som gjort: Tal med Dorte om udbytte' })
    await box.focus()
    await page.keyboard.press('Space')
    await box.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Åbn igen' }).click()
    await box.waitFor()
  })

  test('what is missing leads to where it is mended', async () => {
    const { page } = app
    await page.getByRole('link', { name: '3 underskrifter på kontrakten' }).click()
    await page.getByRole('heading', { level: 1, name: 'Driftslederne' }).waitFor()
    expect(page.url()).toMatch(/\/networks\/N2\/contract$/)
  })

  test('the sample is taken away in one action, and can be put back', async () => {
    const { page } = app
    await page.getByRole('button', { name: 'Fjern eksempeldata' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Fjern eksempeldata' }).click()
    await page.getByRole('heading', { level: 1, name: 'Velkommen til Sparringsrum' }).waitFor()
    await page.getByRole('button', { name: 'Prøv med eksempeldata' }).click()
    await page.getByText('Du ser eksempeldata.').waitFor()
  })
})
