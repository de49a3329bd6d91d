import { describe, expect, test } from 'vitest'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

describe('without a mouse', () => {
  test('a client and its network are made, found again and left, by keyboard alone', async () => {
    const { page } = app
    const { keyboard } = page
    await page.getByRole('heading', { level: 1, name: 'God dag, Palle' }).waitFor()
    await keyboard.press('Control+k')
    await keyboard.type('ny kun')
    await keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Ny kunde' }).waitFor()
    await keyboard.type('Vestby Kommune')
    await keyboard.press('Tab')
    await keyboard.press('ArrowRight')
    await page.getByRole('radio', { name: 'Privat', checked: true }).waitFor()
    await keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Vestby Kommune' }).waitFor()

    await keyboard.press('Control+Shift+n')
    await page.getByRole('dialog', { name: 'Nyt netværk' }).waitFor()
    await keyboard.type('Teknik og Miljø')
    await expect
      .poll(() => page.getByRole('dialog').getByRole('button', { name: 'Opret netværk' }).isEnabled())
      .toBe(true)
    await keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Teknik og Miljø' }).waitFor()

    await keyboard.press('Control+k')
    await keyboard.type('fjord')
    await page.getByRole('option', { name: 'På tværs af Fjorden', selected: true }).waitFor()
    await keyboard.press('ArrowDown')
    await page.getByRole('option', { name: 'Emil Fjordgaard', selected: true }).waitFor()
    await keyboard.press('ArrowUp')
    await page.getByRole('option', { name: 'På tværs af Fjorden', selected: true }).waitFor()
    await keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'På tværs af Fjorden' }).waitFor()

    await keyboard.press('Control+1')
    await page.getByRole('heading', { level: 1, name: 'God dag, Palle' }).waitFor()
    await keyboard.press('Control+,')
    await page.getByRole('heading', { level: 1, name: 'Indstillinger' }).waitFor()
  })

  test('the palette says when nothing fits, and Esc gives the focus back', async () => {
    const { page } = app
    const search = page.getByRole('button', { name: 'Søg eller spring til …' })
    await search.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('combobox').fill('zzz')
    await page.getByText('Intet passer på ”zzz”.').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await expect.poll(() => search.evaluate((button) => button === document.activeElement)).toBe(true)
  })

  test('a button that works, or has done all there is, keeps the focus', async () => {
    const { page } = app
    const { keyboard } = page
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    let calls = 0
    const answers = Promise.withResolvers<void>()
    await page.route('**/call', async (route) => {
      if (route.request().postDataJSON()?.method === 'clients.create') {
        calls += 1
        await answers.promise
      }
      await route.continue()
    })
    await page.getByRole('heading', { level: 1, name: 'God dag, Palle' }).waitFor()
    await keyboard.press('Control+k')
    await keyboard.type('ny kun')
    await keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Ny kunde' })
    await dialog.waitFor()
    await keyboard.type('Vestby Kommune')
    const create = dialog.getByRole('button', { name: 'Opret kunden' })
    await create.focus()
    await keyboard.press('Enter')
    await expect.poll(() => create.isDisabled()).toBe(true)
    await keyboard.press('Enter')
    expect(await focused()).toBe('Opret kunden')
    await dialog.getByLabel('Navn', { exact: true }).press('Enter')
    answers.resolve()
    await page.getByRole('heading', { level: 1, name: 'Vestby Kommune' }).waitFor()
    expect(calls).toBe(1)

    await goTo(page, '/bin')
    const undo = page.getByRole('main').getByRole('button', { name: 'Fortryd' })
    await undo.focus()
    while (await undo.isEnabled()) {
      const steps = await page.getByText('fortrudt', { exact: true }).count()
      await keyboard.press('Enter')
      await expect.poll(() => page.getByText('fortrudt', { exact: true }).count()).toBeGreaterThan(steps)
    }
    expect(await focused()).toBe('Fortryd')
  })

  test('the first Tab offers to skip the menu', async () => {
    const { page } = app
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main')
  })

  test('the app opens where it was left', async () => {
    const { page } = app
    await page.getByRole('link', { name: 'Netværk', exact: true }).click()
    await page.getByRole('link', { name: 'Ledere i Omsorg' }).click()
    await page.getByRole('heading', { level: 1, name: 'Ledere i Omsorg' }).waitFor()
    await page.goto(new URL('/', page.url()).href)
    await page.getByRole('heading', { level: 1, name: 'Ledere i Omsorg' }).waitFor()
  })
})
