import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

/** The field of the palette; other comboboxes may stand behind it. */
const palette = () => app.page.getByRole('combobox', { name: 'Søg efter' })

/** Opens the palette, types, and presses Enter when the first choice is the one named. */
const choose = async (typed: string, option: string | RegExp) => {
  const { page } = app
  await page.keyboard.press('Control+k')
  await palette().waitFor()
  await page.keyboard.type(typed)
  await page.getByRole('option', { name: option, selected: true }).waitFor()
  await page.keyboard.press('Enter')
  await palette().waitFor({ state: 'detached' })
}
const isAt = async (path: string) => await expect.poll(() => new URL(app.page.url()).hash).toBe(`#${path}`)

describe('the palette', () => {
  test('finds and opens each kind of thing by the keyboard', async () => {
    const { page } = app
    await page.getByRole('heading', { level: 1, name: 'God dag, Palle' }).waitFor()

    await choose('tværs fjord', 'På tværs af Fjorden')
    await isAt('/networks/N3')
    await choose('lindehøj kom', /Lindehøj Kommune/)
    await isAt('/clients/C1')
    await choose('dorte lin', /Dorte Lindeskov/)
    await page.getByRole('dialog', { name: /Dorte Lindeskov/ }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await isAt('/networks/N1/participants')
    await choose('14.12.2026', /Møde 14\. december 2026/)
    await isAt('/networks/N1/meetings/N1-m5')
    await choose('kortere oplæg', /Aftal kortere oplæg på næste møde/)
    await choose('ansvar for elever', /etværkskontrakt/)
    await isAt('/networks/N1/contract')
    await choose('"giver og får"', /Giver og får/)
    await isAt('/networks/N1/handouts/H16')
    await page.getByRole('group', { name: 'Giver og får', exact: true }).waitFor()
  })

  test('a note is found and marked as seen by the consultant alone', async () => {
    const { page } = app
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Control+k')
    await palette().fill('foreningen virksomheder')
    await palette().fill('forening af virksomheder')
    const note = page.getByRole('group', { name: 'Noter' }).getByRole('option')
    await expect.poll(() => note.innerText()).toMatch(/Note: Fjordforum[\s\S]*kun dig/)
    await expect.poll(() => note.locator('mark').allInnerTexts()).toEqual(['Forening', 'af', 'virksomheder'])
    expect(await axeViolations(page)).toEqual([])
  })

  test('Danish letters are exact', async () => {
    const { page } = app
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Control+k')
    await palette().fill('nørresø')
    await page
      .getByRole('option', { name: /Karen Nørresø/ })
      .first()
      .waitFor()
    await palette().fill('norreso')
    await page.getByText('Intet passer på ”norreso”.').waitFor()
  })

  test('actions are found by other words, and know the open network', async () => {
    const { page } = app
    await goTo(page, '/networks/N1')
    await page.getByRole('heading', { level: 1, name: 'Skoleledere Nord' }).waitFor()
    await choose('nyt møde', 'Nyt møde i Skoleledere Nord')
    await isAt('/networks/N1/meetings/new')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await choose('eksporter', 'Handouts i Skoleledere Nord')
    await isAt('/networks/N1/handouts')
    await choose('slettet', /Papirkurv/)
  })

  test('nothing typed shows the networks opened last and what can be done', async () => {
    const { page } = app
    await goTo(page, '/networks/N2')
    await page.getByRole('heading', { level: 1, name: 'Driftslederne' }).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('group', { name: 'Senest åbnet' }).getByRole('option', { name: 'Driftslederne' }).waitFor()
    await page
      .getByRole('group', { name: 'Handlinger' })
      .getByRole('option', { name: 'Nyt møde i Driftslederne' })
      .waitFor()
    expect(await axeViolations(page)).toEqual([])
  })

  test('more of a kind is one choice away', async () => {
    const { page } = app
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('2026')
    const more = page.getByRole('option', { name: 'Vis flere: møder' })
    await more.waitFor()
    await more.click()
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(10)
    await page.keyboard.press('ArrowDown')
    await page.getByRole('option', { selected: true }).waitFor()
  })
})
