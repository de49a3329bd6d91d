import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

describe('undo', () => {
  test('Ctrl Z takes the last change back wherever one is, Ctrl Shift Z and Ctrl Y make it again', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/frame')
    const name = page.getByRole('textbox', { name: 'Navn', exact: true })
    await name.fill('Skolerne')
    await name.blur()
    await page.getByRole('heading', { level: 1, name: 'Skolerne' }).waitFor()
    await goTo(page, '/')
    await page.getByRole('heading', { level: 1, name: /God dag/ }).waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('Fortrudt: ændring af netværk.').waitFor()
    await page.getByRole('main').getByRole('link', { name: 'Skoleledere Nord' }).first().waitFor()
    await page.keyboard.press('Control+Shift+z')
    await page.getByText('Gjort igen: ændring af netværk.').waitFor()
    await page.getByRole('main').getByRole('link', { name: 'Skolerne' }).first().waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('main').getByRole('link', { name: 'Skoleledere Nord' }).first().waitFor()
    await page.keyboard.press('Control+y')
    await page.getByRole('main').getByRole('link', { name: 'Skolerne' }).first().waitFor()
  })

  test('what is being typed has an undo of its own', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/frame')
    const name = page.getByRole('textbox', { name: 'Navn', exact: true })
    await name.click()
    await name.press('End')
    await page.keyboard.type(' og Syd')
    await page.keyboard.press('Control+z')
    await expect.poll(() => name.inputValue()).not.toMatch(/og Syd$/)
    await expect.poll(() => page.getByText(/^Fortrudt/).count()).toBe(0)
  })

  test('with nothing to undo it says so', async () => {
    const { page } = app
    await goTo(page, '/clients')
    await page.keyboard.press('Control+z')
    await page.getByText('Der er ikke mere at fortryde i dag.').waitFor()
  })
})

describe('the bin', () => {
  test('gives back what was deleted, by keyboard, and forgets it when asked to', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/meetings')
    await page.getByRole('article').getByRole('button', { name: 'Slet møde' }).press('Enter')
    await page.getByText(/^Mødet .* er slettet med dagsorden/).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').getByRole('combobox').fill('papirkurv')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Papirkurv og ændringer' }).waitFor()
    const row = page.getByRole('row', { name: /Møde.*Skoleledere Nord/ })
    await row.waitFor()
    await page.getByRole('listitem').filter({ hasText: 'sletning af møde' }).waitFor()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await axeViolations(page)).toEqual([])
    await row.getByRole('button', { name: /^Gendan/ }).press('Enter')
    await page.getByText('Papirkurven er tom').waitFor()
    await page.getByRole('button', { name: 'Fortryd', exact: true }).first().press('Enter')
    await row.waitFor()
    await row.getByRole('button', { name: /for altid/ }).press('Enter')
    await page.getByRole('dialog').getByRole('button', { name: 'Slet for altid' }).press('Enter')
    await page.getByText('Papirkurven er tom').waitFor()
    await page.getByText('Du har ikke ændret noget i dag.').waitFor()
  })
})
