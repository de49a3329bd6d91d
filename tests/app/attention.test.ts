import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

describe('points of attention', () => {
  test('a point shows its arithmetic, is closed with a note, is found again and opened', async () => {
    const { page } = app
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await goTo(page, '/networks/N3')
    const card = page.getByRole('region', { name: 'Opmærksomhedspunkter' })
    const point = card.getByRole('listitem').filter({ hasText: 'Signe Lærkedal bærer mere end halvdelen' })
    await point.getByText('Sådan er det regnet').click()
    await point.getByText('20 af 32 point = 63 %.').waitFor()
    await card.getByText('kun dig').waitFor()
    expect(await axeViolations(page)).toEqual([])

    await point.getByRole('button', { name: 'Luk punktet Roller' }).click()
    await page.getByRole('menuitem', { name: 'Luk med en note …' }).click()
    const dialog = page.getByRole('dialog', { name: 'Luk punktet Roller' })
    await dialog.getByRole('radio', { name: 'Set' }).click({ force: true })
    await dialog.getByRole('textbox', { name: 'Note' }).fill('Signe vil gerne selv')
    await dialog.getByRole('button', { name: 'Luk punktet' }).click()
    await page.getByText('Punktet er lukket').waitFor()
    await point.waitFor({ state: 'detached' })

    await card.getByText('Lukkede punkter (1)').click()
    const closed = card.getByRole('list', { name: 'Lukkede punkter' }).getByRole('listitem')
    await expect.poll(() => closed.innerText()).toMatch(/Roller[\s\S]*Set [\s\S]*Signe vil gerne selv/)
    expect(await axeViolations(page)).toEqual([])
    await closed.getByRole('button', { name: 'Åbn igen: Roller' }).click()
    await point.waitFor()
  })

  test('the suggested step leads to where it is taken', async () => {
    const { page } = app
    await goTo(page, '/networks/N1')
    const card = page.getByRole('region', { name: 'Opmærksomhedspunkter' })
    await card.getByRole('link', { name: 'Justér formen' }).click()
    await expect.poll(() => page.url()).toMatch(/\/networks\/N1\/frame\/review$/)
  })

  test('a method and an agenda that a point suggests are put in at a press, by keyboard', async () => {
    const { page } = app
    await goTo(page, '/networks/N2')
    const card = page.getByRole('region', { name: 'Opmærksomhedspunkter' })
    const point = (words: string) => card.getByRole('listitem').filter({ hasText: words })
    await point('Flere tegn peger samme vej').getByRole('link', { name: 'Til dagsordenen' }).press('Enter')
    await page.getByText('Forslag fra opmærksomhedspunktet: ”Prøveperioden slut: Justér formen”').waitFor()
    await page.getByRole('button', { name: 'Se dagsordenen' }).press('Enter')
    const dialog = page.getByRole('dialog')
    expect(await dialog.getByRole('radio', { name: /Justér formen/ }).isChecked()).toBe(true)
    await page.keyboard.press('Escape')

    await goTo(page, '/networks/N2')
    await point('Energien efter møderne er på vej ned').getByRole('link', { name: 'Til dagsordenen' }).press('Enter')
    await page.getByText('Forslag fra opmærksomhedspunktet: ”Det lykkedes”').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: 'Sæt ind i dagsordenen' }).press('Enter')
    await page.getByText('Forslag fra opmærksomhedspunktet').waitFor({ state: 'detached' })
    await expect
      .poll(async () => {
        const rows = await page.getByRole('region', { name: 'Dagsorden' }).locator('input, textarea').all()
        return (await Promise.all(rows.map((row) => row.inputValue()))).includes('Det lykkedes')
      })
      .toBe(true)
  })
})
