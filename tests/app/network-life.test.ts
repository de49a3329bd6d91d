import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp, typedDate } from '../support/sample-app.ts'

const app = sampleApp()

describe('before joining', () => {
  test('a sheet is filled in by keyboard alone and stands where it matters', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/participants')
    await page.getByText('11 af 12 har udfyldt arket.').waitFor()
    await page.getByRole('button', { name: /^Lars Østerklit\s*Mangler\s*Åbn arket$/ }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Før du siger ja: Lars Østerklit' })
    const people = dialog.getByLabel('Personaleledelse og svære samtaler')
    await people.focus()
    await page.keyboard.press('Space')
    const size = dialog.getByRole('group', { name: /^Størrelse/ }).getByRole('radio')
    await size.first().focus()
    await page.keyboard.press('4')
    await expect.poll(() => size.nth(3).isChecked()).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.press('0')
    const place = dialog.getByRole('group', { name: /^Geografi/ })
    await expect.poll(() => place.getByRole('radio').nth(5).isChecked()).toBe(true)
    await dialog.getByLabel(/Forestil dig/).focus()
    await page.keyboard.type('Jeg sover bedre søndag nat.')
    await dialog.getByLabel('Måske, jeg mangler at vide noget').focus()
    await page.keyboard.press('Space')
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Lars Østerklit\s*Måske\s*Åbn arket$/ }).waitFor()

    await goTo(page, '/networks/N1')
    const why = page.getByRole('region', { name: 'Hvorfor være med' })
    await why.getByText('Alle 12 har udfyldt arket.').waitFor()
    await why.getByText('Personaleledelse og svære samtaler').waitFor()
    await why.getByRole('button', { name: /^Vis alle 12/ }).click()
    await why.getByText('Jeg sover bedre søndag nat.').waitFor()
    expect(await axeViolations(page)).toEqual([])
  })

  test('the first meeting has what its round can be prepared from', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/meetings/N1-m1')
    await page.getByText('Dagsorden', { exact: true }).first().click()
    const round = page.getByRole('region', { name: /Hvad vil jeg have ud af det/ })
    await round.getByText('Mangler at udfylde arket: Lars Østerklit.').waitFor()
    await page.getByText('Min egen skoleleder', { exact: false }).waitFor({ state: 'detached' })
  })
})

describe('the way of a network', () => {
  test('a pause is entered with its dates, corrected, and taken back', async () => {
    const { page } = app
    await goTo(page, '/networks/N4/frame')
    const way = page.getByRole('region', { name: 'Netværkets vej' })
    await way.getByText(/Netværket har været i gang siden/).waitFor()
    await way.getByRole('button', { name: 'Hold pause' }).click()
    const dialog = page.getByRole('dialog', { name: 'Hold pause' })
    await dialog.getByLabel('Fra', { exact: true }).fill(typedDate(3))
    await dialog.getByLabel('Fra', { exact: true }).press('Tab')
    await dialog.getByRole('button', { name: 'Hold pause' }).click()
    await dialog.getByText(/ligger ude i fremtiden/).waitFor()
    await dialog.getByLabel('Fra', { exact: true }).fill(typedDate(0))
    await dialog.getByLabel('Til (hvis det er aftalt)', { exact: true }).fill(typedDate(120))
    await dialog.getByLabel('Til (hvis det er aftalt)', { exact: true }).press('Tab')
    expect(await axeViolations(page)).toEqual([])
    await dialog.getByLabel('Aflys det planlagte møde i pausen').check()
    await dialog.getByRole('button', { name: 'Hold pause' }).click()
    await way.getByText(/Netværket har holdt pause siden/).waitFor()

    await way.getByRole('button', { name: /^Ret På pause/ }).click()
    const correction = page.getByRole('dialog', { name: /^Ret: / })
    await correction.getByLabel('Grund eller note').fill('Kommunalvalg')
    await correction.getByRole('button', { name: 'Gem rettelsen' }).click()
    await way.getByText('Kommunalvalg').waitFor()
    await way.getByRole('button', { name: 'Gå et skridt tilbage' }).click()
    await way.getByText(/Netværket har været i gang siden/).waitFor()
    expect(await axeViolations(page)).toEqual([])
  })
})

describe('Justér formen', () => {
  test('from the point of attention to a concluded review, by mouse and by keyboard', async () => {
    const { page } = app
    await goTo(page, '/networks/N1')
    await page.getByRole('link', { name: 'Gå til Justér formen' }).first().click()
    await page.getByText(/Mødet med dagsordenen ”Justér formen” er planlagt/).waitFor()
    await page.getByRole('button', { name: 'Begynd justeringen' }).click()

    const column = (name: string) => page.getByRole('region', { name, exact: true })
    const keep = page.getByLabel('Nyt punkt under Behold')
    await keep.fill('Tiden til egne sager')
    await keep.press('Enter')
    await column('Behold').getByLabel('Behold, punkt 1').waitFor()
    await keep.fill('Lange oplæg')
    await keep.press('Enter')
    const second = column('Behold').getByLabel('Behold, punkt 2')
    await second.waitFor()

    // By keyboard: two columns to the right, and the focus goes along.
    await second.focus()
    await page.keyboard.press('Alt+ArrowRight')
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('section')?.ariaLabel)).toBe('Ændr')
    await page.keyboard.press('Alt+ArrowRight')
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('section')?.ariaLabel)).toBe('Stop')
    // By mouse; a page that scrolls while the button is down starts no drag.
    await column('Prøv').getByLabel('Nyt punkt under Prøv').scrollIntoViewIfNeeded()
    await column('Behold').getByTitle('Træk: Tiden til egne sager').dragTo(column('Prøv').getByRole('heading'))
    await column('Prøv').getByLabel('Prøv, punkt 1').waitFor()
    // By menu.
    await column('Prøv').getByRole('button', { name: 'Flyt eller slet: Tiden til egne sager' }).click()
    await page.getByRole('menuitem', { name: 'Flyt til Behold' }).click()
    await column('Behold').getByLabel('Behold, punkt 1').waitFor()

    await page.getByText('Rammerne er, som de var.').waitFor()
    await page.getByText('Ret rammerne', { exact: true }).click()
    const when = page.getByRole('region', { name: 'Hvor tit og hvornår' })
    await when.getByText('Hver anden måned').click()
    const changes = page.getByRole('table', { name: 'Rammerne' })
    await changes.getByRole('row', { name: 'Hvor tit Hver måned Hver anden måned' }).waitFor()
    expect(await axeViolations(page)).toEqual([])

    await page.getByRole('button', { name: 'Afslut justeringen' }).click()
    const history = page.getByRole('region', { name: 'Justeringer af formen' })
    await history.getByText(/Netværket fortsatte\./).waitFor()
    await history.getByText('Lange oplæg').waitFor()
    await page.getByText(/Netværket har været i gang siden/).waitFor()
    await page.getByText(/Vi mødes hver anden måned, mandage kl\. 13\.00–16\.00, på skift hos hinanden\./).waitFor()
    expect(await axeViolations(page)).toEqual([])

    await goTo(page, '/networks/N1')
    await page.getByRole('region', { name: 'Opmærksomhedspunkter' }).waitFor()
    expect(await page.getByRole('link', { name: 'Gå til Justér formen' }).count()).toBe(0)
  })
})
