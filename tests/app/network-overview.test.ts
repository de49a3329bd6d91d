import { describe, expect, test } from 'vitest'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

describe('Overblik', () => {
  test('says how a network is doing in sentences with their numbers', async () => {
    const { page } = app
    await goTo(page, '/networks/N1')
    await page.getByText('Prøveperiode · 4 af 4 møder holdt').waitFor()
    const card = (name: string) => page.getByRole('region', { name, exact: true })
    await expect.poll(() => card('Fremmøde, sidste 4 møder').innerText()).toMatch(/88 %[\s\S]*Godt[\s\S]*6 afbud af 48/)
    await expect.poll(() => card('Udbytte i forhold til indsats').innerText()).toMatch(/\+1,0[\s\S]*Se nærmere/)
    await expect.poll(() => card('Enighed om formålet').innerText()).toMatch(/4,2 \/ 5[\s\S]*underskrevet 12\/12/)
    await expect.poll(() => card('Energi efter mødet').innerText()).toMatch(/4,4 \/ 5/)
    await page.getByRole('button', { name: 'Energi efter mødet: sådan er det regnet ud' }).click()
    const dialog = page.getByRole('dialog', { name: 'Energi efter mødet' })
    await expect.poll(() => dialog.innerText()).toContain('Grænserne er faglige skøn, ikke normer.')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  test('the attendance grid is a table with a word in every cell', async () => {
    const { page } = app
    await goTo(page, '/networks/N2')
    const table = page.getByRole('table', { name: 'Fremmøde som tabel' })
    await table.waitFor()
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Ove / }) })
    await expect
      .poll(() => row.getByRole('cell').allInnerTexts())
      .toEqual(['mødt', 'afbud', 'mødt', 'afbud', 'sent afbud', 'afbud', 'afbud', 'udeblevet', 'udeblevet', 'afbud'])
  })

  test('the next meeting shows its agenda and leads to it', async () => {
    const { page } = app
    await goTo(page, '/networks/N1')
    const next = page.getByRole('region', { name: 'Næste møde' })
    await next.getByText('En sag, så mødet også er sparring').waitFor()
    await expect.poll(() => next.innerText()).toContain('vært: Karen Nørresø · facilitator: Henrik Vestermølle')
    await next.getByRole('link').first().click()
    await page.getByRole('link', { name: 'Møder', exact: true }).and(page.locator('[aria-current]')).waitFor()
  })

  test('what the group has in common is said in words beside the bars', async () => {
    const { page } = app
    await goTo(page, '/networks/N3')
    const composition = page.getByRole('region', { name: 'Fælles og forskelligt' })
    const row = composition.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Geografi' }) })
    await row.getByText('ens', { exact: true }).waitFor()
    await composition.getByText('Gruppen har både noget fælles og noget forskelligt.').waitFor()
  })

  test('an address that leads nowhere says so calmly', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/nothing')
    await page.getByText('Siden findes ikke').waitFor()
    await page.getByRole('link', { name: 'Gå til I dag' }).click()
    await page.getByRole('heading', { level: 1, name: 'God dag, Palle' }).waitFor()
  })
})
