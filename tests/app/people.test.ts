import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

const openPeople = async () => {
  await goTo(app.page, '/people')
  await app.page.getByRole('table', { name: 'Personer' }).waitFor()
  return app.page
}
const openPerson = async (id: string, name: string) => {
  await goTo(app.page, `/people/${id}`)
  await app.page.getByRole('heading', { level: 1, name }).waitFor()
  return app.page
}

/** Writes the same person into the same network a second time. */
const addTwin = async () => {
  const { page } = app
  await goTo(page, '/networks/N1/participants')
  await page.getByRole('button', { name: 'Tilføj deltager' }).click()
  await page.getByRole('dialog').getByLabel('Navn').fill('Dorthe Lindeskov')
  await page.getByRole('dialog').getByLabel('Mail').fill('dorthe@skoven.example')
  await page.getByRole('dialog').getByLabel('Arbejdsplads').fill('Skoven Skole og Børnehus')
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click()
  await page.getByText('Dorthe Lindeskov er tilføjet').waitFor()
}

describe('all people', () => {
  test('are found from the menu and searched by every word, by keyboard', async () => {
    const { page } = app
    await page.getByRole('link', { name: 'Personer', exact: true }).press('Enter')
    await page.getByText('39 personer').waitFor()
    const names = page.getByRole('table', { name: 'Personer' }).getByRole('rowheader')
    await expect.poll(() => names.first().innerText()).toContain('Aksel Havnsø')
    await page.getByLabel('Søg', { exact: true }).fill('skoleledere lindeskov')
    await page.getByText('1 person passer').waitFor()
    await expect.poll(() => names.count()).toBe(1)
    await page.getByLabel('Søg', { exact: true }).fill('zzz')
    await page.getByText('Ingen passer på ”zzz”.').waitFor()
    await page.getByLabel('Søg', { exact: true }).fill('lærke')
    await page.getByRole('link', { name: 'Signe Lærkedal' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Signe Lærkedal' }).waitFor()
    await page.getByText('Fjordby Bibliotek').first().waitFor()
  })

  test('have the consultant’s own fields, defined once and shown as columns', async () => {
    const { page } = app
    await goTo(page, '/settings')
    const fields = page.getByRole('region', { name: 'Egne felter' })
    await fields.getByLabel('Nyt felt').fill('Bil')
    await page.keyboard.press('Enter')
    await fields.getByLabel('Navn på felt 1').waitFor()
    await fields.getByLabel('Nyt felt').fill('Uddannelse')
    await page.keyboard.press('Enter')
    await fields.getByLabel('Navn på felt 2').waitFor()
    await fields.getByLabel('Nyt felt').fill('bil')
    await page.keyboard.press('Enter')
    await fields.getByText(/Der er allerede et felt, der hedder ”bil”/).waitFor()
    await fields.getByRole('button', { name: 'Flyt Uddannelse op' }).press('Enter')
    await expect.poll(() => fields.getByLabel('Navn på felt 1').inputValue()).toBe('Uddannelse')

    await openPerson('N1-p04', 'Dorte Lindeskov')
    const person = page.getByRole('region', { name: 'Person', exact: true })
    await person.getByLabel('Uddannelse').fill('lærer')
    await person.getByLabel('Bil').focus()
    await person.getByText('Gemt').waitFor()

    await openPeople()
    await page.getByRole('button', { name: 'Kolonner' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Vis Uddannelse' }).press('Enter')
    await page.getByRole('columnheader', { name: 'Uddannelse' }).waitFor()
    await page.getByRole('row', { name: /Dorte Lindeskov.*lærer/ }).waitFor()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await axeViolations(page)).toEqual([])
    await page.reload()
    await page.getByRole('columnheader', { name: 'Uddannelse' }).waitFor()

    await goTo(page, '/settings')
    await fields.getByRole('button', { name: 'Fjern feltet Uddannelse' }).press('Enter')
    await page.getByText('Feltet Uddannelse og det, der stod i det, er fjernet.').waitFor()
    await openPeople()
    await expect.poll(() => page.getByRole('columnheader', { name: 'Uddannelse' }).count()).toBe(0)
  })
})

describe('one person', () => {
  test('has posts of the past, which are added, corrected and deleted', async () => {
    const page = await openPerson('N1-p02', 'Bo Krogsand')
    const posts = page.getByRole('region', { name: 'Stillinger', exact: true })
    await posts.getByRole('button', { name: 'Tilføj tidligere stilling' }).press('Enter')
    await posts.getByLabel('Arbejdsplads').waitFor()
    await page.keyboard.type('Engskolen')
    await page.keyboard.press('Tab')
    await page.keyboard.type('lærer')
    await page.keyboard.press('Tab')
    await page.keyboard.type('1.8.2001')
    await posts.getByLabel('Til og med', { exact: true }).fill('31.7.2000')
    await page.keyboard.press('Enter')
    await posts.getByText('Slutdatoen ligger før startdatoen').waitFor()
    await posts.getByLabel('Til og med', { exact: true }).fill('31.7.2009')
    await page.keyboard.press('Enter')
    await posts
      .getByText('fra 1. august 2001')
      .or(posts.getByText('1. august 2001 til 31. juli 2009'))
      .first()
      .waitFor()
    await posts.getByText('lærer, Engskolen').waitFor()
    // The post of today is still the one at the school.
    await expect
      .poll(() => page.getByRole('region', { name: 'Stilling i dag' }).getByLabel('Arbejdsplads').inputValue())
      .toBe('Krogsand Skole')

    await posts.getByRole('button', { name: 'Ret lærer, Engskolen' }).press('Enter')
    await posts.getByLabel('Stilling').fill('viceleder')
    await posts.getByRole('button', { name: 'Færdig' }).press('Enter')
    await posts.getByText('viceleder, Engskolen').waitFor()
    await posts.getByRole('button', { name: 'Slet viceleder, Engskolen' }).press('Enter')
    await page.getByText('Stillingen viceleder, Engskolen er slettet.').waitFor()
    await expect.poll(() => posts.getByRole('listitem').count()).toBe(1)
  })

  test('has every membership with its dates and pauses', async () => {
    const page = await openPerson('N3-p06', 'Signe Lærkedal')
    const networks = page.getByRole('region', { name: 'Netværk', exact: true })
    await networks.getByText(/^Fjordforum · fra/).waitFor()
    await networks.getByRole('button', { name: 'Ret medlemskabet af På tværs af Fjorden' }).press('Enter')
    await networks.getByRole('button', { name: 'Tilføj pause' }).press('Enter')
    await networks.getByLabel('Pause fra', { exact: true }).fill('1.2.2030')
    await page.keyboard.press('Tab')
    await networks.getByRole('button', { name: 'Gem pausen' }).press('Enter')
    await networks.getByRole('button', { name: 'Færdig' }).press('Enter')
    await networks.getByText('Pause fra 1. februar 2030 og indtil videre').waitFor()
    await networks.getByRole('link', { name: 'På tværs af Fjorden' }).click()
    await page.getByRole('heading', { level: 1, name: 'På tværs af Fjorden' }).waitFor()
  })
})

describe('people who look like one', () => {
  test('are compared side by side and merged, and one undo makes them two again', async () => {
    const { page } = app
    await addTwin()
    await openPeople()
    await page.getByText('To personer ligner hinanden.').waitFor()
    await page.getByRole('link', { name: 'Se efter' }).click()
    await page.getByText('Næsten samme navn').waitFor()
    await page.getByText('Samme arbejdsplads').waitFor()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Sammenlign Dorte Lindeskov og Dorthe Lindeskov' }).click()
    const dialog = page.getByRole('dialog', { name: 'Er det den samme person?' })
    await dialog
      .getByRole('row', { name: /^Følger med/ })
      .getByText(/mødt 3 gange/)
      .waitFor()
    await dialog.getByText(/De er begge med i samme netværk/).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await dialog.getByRole('radio', { name: 'Mail: dorthe@skoven.example' }).check()
    await dialog.getByRole('button', { name: 'Slå sammen' }).click()
    await page.getByText('Dorte Lindeskov er nu én person.').waitFor()
    await page.getByText('Ingen ligner hinanden').waitFor()
    await openPerson('N1-p04', 'Dorte Lindeskov')
    await expect.poll(() => page.getByLabel('Mail').inputValue()).toBe('dorthe@skoven.example')
    await openPeople()
    await page.getByText('39 personer').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('Fortrudt: sammenlægning af to personer.').waitFor()
    await page.getByText('40 personer').waitFor()
  })

  test('or told apart for good, by keyboard alone', async () => {
    const { page } = app
    await addTwin()
    await goTo(page, '/people/duplicates')
    await page.getByRole('button', { name: 'Dorte Lindeskov og Dorthe Lindeskov er ikke samme person' }).press('Enter')
    await page.getByText('Dorte Lindeskov og Dorthe Lindeskov bliver ikke foreslået igen.').waitFor()
    await page.getByText('Ingen ligner hinanden').waitFor()
    await page.reload()
    await page.getByText('Ingen ligner hinanden').waitFor()
  })

  test('two who cannot be one are refused with the reason, before and not after', async () => {
    const page = await openPerson('N1-p04', 'Dorte Lindeskov')
    await page.getByRole('button', { name: 'Slå sammen med en anden' }).press('Enter')
    const pick = page.getByRole('dialog', { name: 'Hvem er den samme som Dorte Lindeskov?' })
    await pick.getByLabel('Søg', { exact: true }).fill('krogsand')
    await pick.getByRole('button', { name: /Bo Krogsand/ }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Er det den samme person?' })
    await dialog.getByText(/Begge har (svaret i samme evalueringsrunde|underskrevet samme kontrakt)/).waitFor()
    await expect.poll(() => dialog.getByRole('button', { name: 'Slå sammen' }).isDisabled()).toBe(true)
  })

  test('a person is merged with one who was not suggested, and stays open', async () => {
    const page = await openPerson('N1-p04', 'Dorte Lindeskov')
    await page.getByRole('button', { name: 'Slå sammen med en anden' }).click()
    await page.getByRole('dialog').getByLabel('Søg', { exact: true }).fill('lærkedal')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Signe Lærkedal/ })
      .click()
    const dialog = page.getByRole('dialog', { name: 'Er det den samme person?' })
    await dialog.getByRole('radio', { name: 'Navn: Dorte Lindeskov' }).focus()
    await page.keyboard.press('ArrowRight')
    await dialog.getByRole('button', { name: 'Slå sammen' }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Signe Lærkedal' }).waitFor()
    const networks = page.getByRole('region', { name: 'Netværk', exact: true })
    await expect.poll(() => networks.getByRole('link').allInnerTexts()).toHaveLength(2)
    await page
      .getByRole('region', { name: 'Stillinger', exact: true })
      .getByText(/Fjordby Bibliotek/)
      .waitFor()
  })
})
