import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

const newContract = async (page: Page, template: string, network = 'N1', title = template): Promise<void> => {
  await goTo(page, `/networks/${network}/contract/new`)
  await page.getByRole('radio', { name: new RegExp(`^${template}`) }).check()
  await page.getByRole('button', { name: 'Lav kontrakten' }).click()
  await page.getByRole('heading', { name: new RegExp(`^${title}`), level: 2 }).waitFor()
}
const openClause = async (page: Page, heading: string) => {
  await page.locator('summary').filter({ hasText: heading }).click()
  return page.getByRole('textbox', { name: `Tekst til punktet ”${heading}”` })
}
const headings = (page: Page) => page.locator('.clause__heading').allInnerTexts()

describe('several contracts', () => {
  test('stand side by side; add-ons are made for all members and for a guest, in both themes without faults', async () => {
    const { page } = app
    await newContract(page, 'Oplysninger om persondata')
    await goTo(page, '/networks/N1/contract/new')
    await page.getByRole('radio', { name: /^Fortrolighedstillæg/ }).check()
    await page.getByLabel('Hvem gælder tillægget for?').selectOption({ label: 'En gæst, oplægsholder eller vikar …' })
    await page.getByRole('textbox', { name: 'Navn', exact: true }).fill('Ulla Gæst')
    await page.getByRole('textbox', { name: 'Arbejdsplads' }).fill('Handelsskolen')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await axeViolations(page)).toEqual([])
    }
    await page.getByRole('button', { name: 'Lav kontrakten' }).click()
    await page.getByRole('heading', { name: 'Fortrolighedstillæg · Ulla Gæst' }).waitFor()
    await page.getByText('version 1 · 0 af 1 har skrevet under').waitFor()

    await goTo(page, '/networks/N1/contract/new')
    await page.getByRole('radio', { name: /^Fortrolighedstillæg/ }).check()
    await page.getByRole('button', { name: 'Lav tillæggene' }).click()
    const contracts = page.getByRole('navigation', { name: 'Netværkets kontrakter' })
    await contracts.getByRole('button', { name: 'Fortrolighedstillæg · 13' }).click()
    await page.getByRole('menuitem', { name: /^Anja Bergholt/ }).click()
    await page.getByRole('heading', { name: 'Fortrolighedstillæg · Anja Bergholt' }).waitFor()
    await contracts.getByRole('link', { name: /^Netværkskontrakt/ }).click()
    await page.getByText('Kontrakten er underskrevet, og teksten ligger fast').waitFor()
  })
})

describe('a clause', () => {
  test('is written in place; a field is found by two braces and taken by the keyboard', async () => {
    const { page } = app
    await newContract(page, 'Opgaveaftale')
    const editor = await openClause(page, 'Ydelser og omfang')
    await editor.press('Control+End')
    await page.keyboard.type(' Skriv til {{mail')
    const list = page.getByRole('listbox', { name: 'Felter' })
    await list.getByRole('option', { name: /^Konsulentens mail/ }).waitFor()
    expect(await editor.getAttribute('aria-activedescendant')).not.toBeNull()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.keyboard.type(', når du vil.')
    await expect.poll(() => page.locator('.page-preview').innerHTML()).toContain('palle@ravn.example')
    const chip = editor.getByRole('img', { name: 'Konsulentens mail: palle@ravn.example' })
    await chip.waitFor()
    // The preview marks the clause one is in.
    await page.locator('.page-preview-place').waitFor()

    // Escape takes the braces away again, and so does leaving the text.
    await page.keyboard.type(' {{xyz')
    await page.getByText('Intet felt hedder sådan.').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => editor.innerText()).not.toContain('{{')
  })

  test('has chips that go whole and are copied whole', async () => {
    const { page } = app
    await newContract(page, 'Opgaveaftale')
    const editor = await openClause(page, 'Opgaven')
    const chips = () => editor.locator('.merge-chip').count()
    const before = await chips()
    await editor.press('Control+End')
    await page.keyboard.type(' Hos {{kundens navn')
    await page
      .getByRole('listbox', { name: 'Felter' })
      .getByRole('option', { name: /^Kundens navn/ })
      .waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(chips).toBe(before + 1)
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Backspace')
    await expect.poll(chips).toBe(before)
    await page.keyboard.press('Control+z')
    await expect.poll(chips).toBe(before + 1)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+c')
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Control+v')
    await expect.poll(chips).toBe(2 * (before + 1))
    await page.keyboard.press('Control+b')
    expect(await editor.innerHTML()).not.toMatch(/<b>|<strong>|font-weight/)
  })

  test('shows what was changed in it, and takes the catalogue’s wording again', async () => {
    const { page } = app
    await newContract(page, 'Opgaveaftale')
    const editor = await openClause(page, 'Konsulentens rolle')
    const original = await editor.innerText()
    await editor.press('Control+End')
    await page.keyboard.type(' Og lidt til.')
    await page.getByRole('button', { name: 'Vis, hvad jeg har ændret' }).click()
    await expect.poll(() => page.locator('.clause .difference ins').innerText()).toContain('Og lidt til.')
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Tilbage til skabelonens tekst' }).click()
    await page.getByText('Standardteksten står i punktet igen.').waitFor()
    await expect.poll(() => editor.innerText()).toBe(original)
  })

  test('of one’s own is added, moved by drag and by keyboard, renamed, and deleted with a way back', async () => {
    const { page } = app
    await newContract(page, 'Opgaveaftale')
    await page.getByRole('button', { name: 'Tilføj eget punkt' }).press('Enter')
    await page.keyboard.type('Telefoner')
    await page.keyboard.press('Tab')
    await page.keyboard.type('De ligger i tasken.')
    await page.getByLabel('Står efter').selectOption({ label: '1 Parterne' })
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Tilføj punktet' }).press('Enter')
    await expect.poll(async () => (await headings(page)).slice(0, 3)).toEqual(['Parterne', 'Telefoner', 'Fortrolighed'])
    await expect.poll(() => page.locator('.page-preview').innerHTML()).toContain('>Telefoner<')

    const handle = page.getByRole('button', { name: /^Flyt ”Telefoner”/ })
    await handle.focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(async () => (await headings(page)).slice(0, 3)).toEqual(['Parterne', 'Fortrolighed', 'Telefoner'])
    await expect.poll(() => handle.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.press('Alt+ArrowUp')
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(async () => (await headings(page))[0]).toBe('Telefoner')
    await handle.dragTo(page.locator('.clause').filter({ hasText: 'Grænser for fortroligheden' }))
    await expect.poll(async () => (await headings(page)).indexOf('Telefoner')).toBe(3)

    await page.getByRole('textbox', { name: 'Overskrift' }).fill('Telefoner og ure')
    await expect.poll(async () => (await headings(page))[3]).toBe('Telefoner og ure')
    await page.getByRole('button', { name: 'Slet punktet' }).click()
    await page.getByText('Punktet ”Telefoner og ure” er slettet.').waitFor()
    await expect.poll(() => headings(page)).not.toContain('Telefoner og ure')
    await page.getByRole('button', { name: 'Fortryd' }).click()
    await expect.poll(async () => (await headings(page))[3]).toBe('Telefoner og ure')
  })
})

test('a template of one’s own is saved, listed, begun from, versioned, compared, renamed and deleted', async () => {
  const { page } = app
  await newContract(page, 'Opgaveaftale')
  const editor = await openClause(page, 'Konsulentens rolle')
  await editor.press('Control+End')
  await page.keyboard.type(' Og lidt til.')
  await page.getByText('egen tekst').waitFor()
  const save = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Gem som skabelon' }).click()
  }
  await save()
  await page.getByRole('textbox', { name: 'Skabelonens navn' }).fill('Min opgaveaftale')
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Gem skabelonen' }).click()
  await page.getByText('”Min opgaveaftale” er gemt som version 1.').waitFor()

  await newContract(page, 'Min opgaveaftale', 'N2', 'Opgaveaftale')
  await page.getByText('fra skabelonen ”Min opgaveaftale”').waitFor()
  await page.getByText('egen tekst').waitFor()
  await page.getByRole('switch', { name: 'Tag punktet ”Kundens bidrag” med' }).click()
  await save()
  await page
    .getByRole('combobox', { name: 'Gem som', exact: true })
    .selectOption({ label: '”Min opgaveaftale”, version 2' })
  await page.getByRole('button', { name: 'Gem skabelonen' }).click()
  await page.getByText('”Min opgaveaftale” er gemt som version 2.').waitFor()

  await goTo(page, '/networks/N3/contract/new')
  await page.getByRole('button', { name: 'Ret dine skabeloner' }).click()
  const dialog = page.getByRole('dialog', { name: 'Dine skabeloner' })
  await dialog.getByRole('button', { name: 'Se forskelle' }).click()
  await dialog.getByText('1 punkt er forskelligt').waitFor()
  await dialog.getByText('taget ud').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await dialog.getByLabel('Fra', { exact: true }).selectOption({ label: 'Standardteksten' })
  await expect
    .poll(() => dialog.locator('ins').allInnerTexts())
    .toEqual(expect.arrayContaining([expect.stringContaining('Og lidt til.')]))
  await dialog.getByRole('textbox', { name: 'Skabelonens navn' }).fill('Omdøbt')
  await dialog.getByRole('button', { name: 'Slet skabelonen ”Omdøbt”' }).click()
  await page.getByText(/Skabelonen ”Omdøbt” er slettet/).waitFor()
})

describe('what is missing', () => {
  test('leads to the very field on another page, and back', async () => {
    const { page } = app
    await goTo(page, '/clients')
    await page.getByRole('link', { name: 'Lindehøj Kommune' }).first().click()
    await page.getByRole('textbox', { name: 'CVR-nummer' }).fill('')
    await page.getByRole('textbox', { name: 'CVR-nummer' }).blur()
    await newContract(page, 'Opgaveaftale')
    await page.getByRole('button', { name: 'Gå til Kundens CVR-nummer' }).press('Enter')
    const cvr = page.getByRole('textbox', { name: 'CVR-nummer' })
    await expect.poll(() => cvr.evaluate((one) => one === document.activeElement)).toBe(true)
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.type('00112233')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Tilbage til kontrakten' }).press('Enter')
    await page.getByRole('heading', { name: /^Opgaveaftale/, level: 2 }).waitFor()
    await expect.poll(() => page.getByRole('button', { name: 'Gå til Kundens CVR-nummer' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Gå til Opgaven begynder' }).press('Enter')
    const begins = page.getByRole('textbox', { name: 'Opgaven begynder' })
    await expect.poll(() => begins.evaluate((one) => one === document.activeElement)).toBe(true)
  })
})

test('a change after signing asks whose new signatures it needs, and the versions are held against each other', async () => {
  const { page } = app
  await goTo(page, '/networks/N1/contract')
  await page.getByRole('button', { name: 'Ret i kontrakten' }).click()
  await page.getByRole('radio', { name: /^Kun dem, ændringen angår/ }).check()
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /^Anja Bergholt/ })
    .check()
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Lav den nye version' }).click()
  await page.getByText('11 underskrifter på den tidligere version gælder stadig.').waitFor()
  await page.getByText(/version 2 · 11 af 12/).waitFor()
  await page.getByRole('textbox', { name: 'Egne sager om året, mindst' }).fill('4')
  await page.getByRole('button', { name: 'Se forskelle' }).click()
  const dialog = page.getByRole('dialog', { name: 'Forskelle fra version 2' })
  await dialog.getByText('1 punkt er forskelligt').waitFor()
  await expect.poll(() => dialog.locator('del').allInnerTexts()).toEqual([expect.stringContaining('2')])
  expect(await axeViolations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Luk' }).click()
  await page.getByLabel('Vis version').selectOption({ label: 'Version 1 · Under rettelse' })
  await page.getByText('Det er en tidligere version. Den står, som den blev underskrevet.').waitFor()
})
