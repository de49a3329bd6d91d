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
const orderOf = async (): Promise<string[]> => {
  const rows = app.page.getByRole('list', { name: 'Valgte ark i rækkefølge' }).last().getByRole('listitem')
  return (await rows.all()).reduce<Promise<string[]>>(
    async (names, row) => [...(await names), (await row.getAttribute('aria-label')) ?? ''],
    Promise.resolve([]),
  )
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

  test('a pack of one’s own is put in order by keyboard, kept, found in the palette, copied, deleted and brought back', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/handouts')
    await page.getByRole('button', { name: 'Årsevaluering', exact: true }).click()
    await page.getByText('3 valgt · 4 sider').waitFor()
    await page.getByText('Valgte (3)').click()
    expect(await orderOf()).toEqual(['1. Giver og får', '2. Årets gang', '3. Hvem gør hvad?'])
    await page.getByRole('button', { name: /^3 Hvem gør hvad/ }).press('Alt+ArrowUp')
    await page.keyboard.press('Alt+ArrowUp')
    await page.getByRole('listitem', { name: '1. Hvem gør hvad?' }).waitFor()
    await page.getByRole('button', { name: 'Gem som pakke' }).press('Enter')
    expect(await axeViolations(page)).toEqual([])
    await page.getByLabel('Pakkens navn').fill('Start')
    await page.keyboard.press('Enter')
    await page.getByText('Der er allerede en pakke, der hedder').waitFor()
    await page.getByLabel('Pakkens navn').fill('Vores årsmøde')
    await page.keyboard.press('Enter')
    await page.getByText('Pakken ”Vores årsmøde” er gemt').waitFor()
    await page.getByRole('button', { name: 'Vores årsmøde', exact: true, pressed: true }).waitFor()

    await page.getByRole('button', { name: 'Mere om pakken Vores årsmøde' }).click()
    await page.getByRole('menuitem', { name: 'Lav en kopi' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Tag Giver og får ud' }).click()
    await page.getByRole('button', { name: 'Gem pakken' }).click()
    await page.getByRole('button', { name: 'Vores årsmøde (kopi)', exact: true, pressed: true }).waitFor()
    expect(await orderOf()).toEqual(['1. Hvem gør hvad?', '2. Årets gang'])

    await page.getByRole('button', { name: 'Mere om pakken Vores årsmøde', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Slet pakken' }).click()
    const deleted = page.getByText('Pakken ”Vores årsmøde” er slettet')
    await deleted.waitFor()
    await page.getByRole('button', { name: 'Fortryd' }).last().click()
    await page.getByRole('button', { name: 'Vores årsmøde', exact: true }).waitFor()

    // In another network, by its name alone.
    await goTo(page, '/networks/N2/handouts')
    await page.getByRole('button', { name: exportButton }).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: /^Søg efter/ }).fill('vores årsmøde')
    await page.getByRole('option', { name: 'Pakken ”Vores årsmøde”', exact: true }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Vores årsmøde', exact: true, pressed: true }).waitFor()
  })

  test('the list is one stop of Tab, and the arrows go from sheet to sheet', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/handouts')
    await page.getByLabel('Find et ark').focus()
    await page.keyboard.press('Tab')
    const inFocus = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(await inFocus()).toBe('Tag Min sag med')
    await page.keyboard.press('Home')
    expect(await inFocus()).toBe('Tag Før du siger ja med')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.getByText('7 valgt · 9 sider').waitFor()
    await page.getByRole('group', { name: 'Mit udgangspunkt' }).waitFor()
    // Past the title of the same row, and out of the list.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('.handout-list'))).toBeNull()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    expect(await inFocus()).toBe('Tag Mit udgangspunkt med')
  })

  test('sheets are dragged into their order', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/handouts')
    await page.getByRole('button', { name: 'Årsevaluering', exact: true }).click()
    await page.getByText('Valgte (3)').click()
    await page
      .getByRole('listitem', { name: '3. Hvem gør hvad?' })
      .dragTo(page.getByRole('listitem', { name: '1. Giver og får' }), { targetPosition: { x: 60, y: 3 } })
    await page.getByRole('listitem', { name: '1. Hvem gør hvad?' }).waitFor()
    expect(await orderOf()).toEqual(['1. Hvem gør hvad?', '2. Giver og får', '3. Årets gang'])
  })

  test('sheets go to those who were there, to one person, and what was chosen is there again next time', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/handouts')
    const held = page.getByLabel('Til mødet').getByRole('option', { name: /\(holdt\)$/ })
    await held.first().waitFor({ state: 'attached' })
    await page.getByLabel('Til mødet').selectOption({ label: (await held.first().textContent()) ?? '' })
    await page.getByLabel('Kun dem, der var med').check()
    await page.getByText(/^7 sider i 1[01] eksemplarer$/).waitFor()
    await page.getByRole('button', { name: 'Vælg enkelte personer' }).press('Enter')
    await page.getByRole('button', { name: 'Ingen', exact: true }).click()
    await page.getByRole('button', { name: 'Vælg, hvem arkene er til' }).waitFor()
    await page.getByRole('checkbox', { name: 'Bo Krogsand' }).check()
    await page.getByText('7 sider i ét eksemplar').waitFor()
    const file = await downloaded(page, () => page.getByRole('button', { name: exportButton }).click())
    expect(await countPages(file.bytes)).toBe(7)
    await page.getByLabel('Blankt').check()
    await page.getByRole('checkbox', { name: 'Tag Årets gang med' }).check()
    await page.getByText('7 valgt · 9 sider').waitFor()

    await goTo(page, '/networks/N2/handouts')
    await page.getByText('6 valgt · 7 sider').waitFor()
    await goTo(page, '/networks/N1/handouts')
    await page.getByText('7 valgt · 9 sider').waitFor()
    expect(await page.getByLabel('Blankt').isChecked()).toBe(true)
  })

  test('the page of all handouts: by a key, searched, without names, in both themes', async () => {
    const { page } = app
    await goTo(page, '/networks')
    await page.getByRole('heading', { name: 'Netværk', level: 1 }).waitFor()
    await page.keyboard.press('Control+8')
    await page.getByRole('heading', { name: 'Handouts', level: 1 }).waitFor()
    await page.getByText('Ingen valgt').waitFor()
    expect(await page.getByRole('checkbox', { name: /^Tag / }).count()).toBe(41)
    // In a low window the choices are scrolled to, not squeezed over each other.
    await page.setViewportSize({ width: 1280, height: 640 })
    const squeezed = (choices: Element[]) => choices.filter((one) => one.scrollHeight > one.clientHeight + 1).length
    expect(await page.locator('.handouts-look > *').evaluateAll(squeezed)).toBe(0)
    await page.setViewportSize({ width: 1360, height: 860 })
    await page.getByLabel('Find et ark').fill('fokuspers')
    await page.getByRole('checkbox', { name: 'Tag Min sag med' }).waitFor()
    expect(await page.getByRole('checkbox', { name: /^Tag / }).count()).toBe(1)
    await page.getByLabel('Find et ark').fill('møde på 2')
    await page.getByRole('checkbox', { name: 'Tag Møde på 2 timer med' }).press('Space')
    await page.getByText('120 minutter').waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await axeViolations(page)).toEqual([])
    }
    const file = await downloaded(page, () => page.getByRole('button', { name: 'Eksportér 1 side som PDF' }).click())
    expect(file.name).toBe('Møde på 2 timer – 1 eksemplar.pdf')
    expect(await countPages(file.bytes)).toBe(1)
  })

  test('a pack for several networks at once, with everybody’s name, from the page of all handouts', async () => {
    const { page } = app
    await goTo(page, '/handouts')
    await page.getByRole('button', { name: 'Årsevaluering', exact: true }).click()
    await page.getByText('3 valgt · 4 sider').waitFor()
    await page.getByRole('button', { name: 'Til flere netværk …' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('checkbox', { name: 'Driftslederne' }).check()
    await dialog.getByRole('checkbox', { name: 'Ledere i Omsorg' }).check()
    expect(await axeViolations(page)).toEqual([])
    const file = await downloaded(page, () => dialog.getByRole('button', { name: 'Gem 2 mapper' }).click())
    expect(file.name).toMatch(/\.zip$/)
    // Four pages each for ten and for nine.
    await dialog.getByText('2 filer med 76 sider er gemt').waitFor()
  })
})
