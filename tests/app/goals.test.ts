import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

const shot = async (page: Page, name: string): Promise<void> => {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: false })
}
const isAccessible = async (page: Page): Promise<void> => {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await axeViolations(page), colorScheme).toEqual([])
  }
}
const choose = (page: Page, owner: string, step: RegExp) =>
  page.getByRole('region', { name: owner }).getByRole('radio', { name: step }).first()

test('a goal is written by keyboard alone, scored in a round, and the group sees its words and nothing more', async () => {
  const { page } = app
  await goTo(page, '/networks/N1/evaluation')
  await page.getByRole('link', { name: 'Åbn målene' }).press('Enter')
  await page.getByText('Lade afdelingslederen tage forældremøderne').waitFor()
  await isAccessible(page)
  await shot(page, 'goals')

  await page.getByRole('button', { name: 'Skriv et mål : Anja Bergholt' }).press('Enter')
  const dialog = page.getByRole('dialog')
  const goal = dialog.getByLabel('Mit mål med netværket: Hvad vil jeg gøre anderledes som leder?')
  await expect.poll(() => goal.evaluate((field) => field === document.activeElement)).toBe(true)
  // Nothing is stored without words, and it says so.
  await dialog.getByRole('button', { name: 'Gem målet' }).press('Enter')
  await dialog.getByText('Skriv målet først.').waitFor()
  await goal.press('Control+a')
  await page.keyboard.type('Lytte, før jeg svarer')
  await page.keyboard.press('Tab')
  await page.keyboard.type('De andre taler først')
  await dialog.getByText('Kan en anden se forskel på trinnene? Er trin 0 noget, du tror på?').waitFor()
  await dialog.getByLabel('+2 Langt bedre end håbet').focus()
  for (const step of ['Altid', 'Hver dag', 'Hver uge', 'hver uge', 'Sjældent']) {
    await page.keyboard.type(step)
    await page.keyboard.press('Tab')
  }
  await dialog.getByText('Trin −1 og 0 siger det samme.').waitFor()
  await dialog.getByLabel('−1 Et stykke på vej').fill('Af og til')
  await dialog.getByText('siger det samme').waitFor({ state: 'detached' })
  await dialog.getByRole('radio', { name: /Deltageren beholder det selv/ }).press('Space')
  await dialog.getByRole('link', { name: 'Find arket' }).waitFor()
  expect(await dialog.getByRole('button', { name: 'Gem målet' }).count()).toBe(0)
  await dialog.getByRole('radio', { name: /Målet deles med netværket/ }).press('Space')
  await isAccessible(page)
  await shot(page, 'editor')
  await dialog.getByRole('button', { name: 'Gem målet' }).press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /Lytte, før jeg svarer/ }).waitFor()

  await page.getByRole('link', { name: 'Vurdér målene' }).press('Enter')
  await expect.poll(() => page.getByRole('radio', { name: 'Måltrappe' }).isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Begynd at taste' }).press('Enter')
  await page.getByText('0 af 2 har vurderet deres mål.').waitFor()
  await choose(page, 'Anja Bergholt', /Hver uge/).press('Space')
  await page.getByText('1 af 2 har vurderet deres mål.').waitFor()
  await choose(page, 'Anja Bergholt', /Hver uge/).press('ArrowUp')
  await expect.poll(() => choose(page, 'Anja Bergholt', /Hver dag/).isChecked()).toBe(true)
  await isAccessible(page)
  await shot(page, 'round')
  await page.getByRole('button', { name: 'Afslut runden' }).press('Enter')
  await page.getByRole('button', { name: /Lytte, før jeg svarer.*\+1 · Bedre end håbet/ }).press('Enter')
  await dialog.getByText('Nu', { exact: true }).waitFor()
  await dialog.getByRole('button', { name: 'Skriv en ny ordlyd' }).waitFor()
  await isAccessible(page)
  await shot(page, 'goal')
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'Vis for gruppen' }).press('Enter')
  await page
    .getByRole('tab', { name: 'Evaluering' })
    .or(page.getByRole('link', { name: 'Evaluering' }))
    .last()
    .press('Enter')
  const known = page.getByRole('region', { name: 'Mål, vi har delt med hinanden' })
  await known.getByText('Lytte, før jeg svarer').waitFor()
  await shot(page, 'group')
  expect(await known.innerText()).not.toMatch(/Hver dag|\+1|forældremøderne/)
})

test('on the computer that is handed round a goal is scored by its owner, and words that are not the network’s stay away', async () => {
  const { page } = app
  await goTo(page, '/networks/N4/evaluation/new/G')
  await page.getByRole('radio', { name: 'En anden dag' }).press('Space')
  await page.getByRole('button', { name: 'Begynd at taste' }).press('Enter')
  const owner = page.getByRole('region', { name: 'Elin Tusindfryd' })
  const code = /Kode (\d{4})/.exec(await owner.innerText())?.[1] ?? ''
  await page.getByRole('button', { name: 'Send computeren rundt' }).click()
  await page.getByLabel('Din kode til at komme tilbage').fill('4711')
  await page.getByRole('dialog').getByRole('button', { name: 'Begynd' }).click()
  await page.getByRole('button', { name: 'Begynd' }).click()
  await page.getByRole('combobox').selectOption({ label: 'Elin Tusindfryd' })
  await page.getByLabel('Din kode').fill(code === '0000' ? '0001' : '0000')
  await page.keyboard.press('Enter')
  await page.getByText('Koden passer ikke til navnet.').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.getByLabel('Din kode').fill(code)
  await page.keyboard.press('Enter')
  await page.getByRole('group', { name: 'Dit mål nr. 1' }).waitFor()
  expect(await page.getByRole('main').innerText()).not.toContain('onsdag')
  expect(await axeViolations(page)).toEqual([])
  for (const label of await page.locator('.kiosk-choice').all())
    expect((await label.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44)
  await page.getByRole('radio', { name: /Som håbet/ }).press('Space')
  await shot(page, 'kiosk')
  await page.getByRole('button', { name: 'Aflever' }).press('Enter')
  await page.getByRole('button', { name: 'Næste' }).waitFor()
})

test('who answers a review by name can look at their goals right after it; who does not has no such way', async () => {
  const { page } = app
  await goTo(page, '/networks/N1/evaluation/new/R')
  await page.getByRole('button', { name: 'Begynd at taste' }).press('Enter')
  const grid = page.getByRole('grid')
  await grid.waitFor()
  await page.keyboard.type('4444444444444')
  await grid.getByText('Gemt').first().waitFor()
  expect(await page.getByText('De, der har svaret med navn, kan også vurdere deres mål nu.').count()).toBe(0)
  await grid.getByRole('combobox').nth(1).selectOption({ label: 'Dorte Lindeskov' })
  await grid.getByRole('gridcell', { name: /^Skema 2, R1:/ }).click()
  await page.keyboard.type('5555555555555')
  await page.getByRole('button', { name: 'Vurdér mål: Dorte Lindeskov' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: /to ud af tre/ }).press('Space')
  await expect.poll(() => dialog.getByRole('radio', { name: /to ud af tre/ }).isChecked()).toBe(true)
  await isAccessible(page)
  await dialog.getByRole('button', { name: 'Færdig' }).press('Enter')
  await goTo(page, '/networks/N1/evaluation/goals')
  await page.getByRole('button', { name: /forældremøderne.*0 · Som håbet/ }).waitFor()
})
