import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

const openFrame = async (network = 'N1') => {
  await goTo(app.page, `/networks/${network}/frame`)
  await app.page.getByRole('region', { name: 'Hvor tit og hvornår' }).waitFor()
  return app.page
}

describe('frame and roles', () => {
  test('what is agreed is saved as it is filled in, and said in a sentence', async () => {
    const page = await openFrame()
    const when = page.getByRole('region', { name: 'Hvor tit og hvornår' })
    await when.getByText('Hver anden måned').click()
    await when.getByText('3 timer, til kl. 16.00').waitFor()
    await when.getByLabel('Fra kl.').fill('9')
    await when.getByLabel('Fra kl.').press('Tab')
    await when.getByLabel('Længde').fill('150')
    await when.getByLabel('Længde').press('Tab')
    await when.getByText('2 timer og 30 min, til kl. 11.30').waitFor()

    const members = page.getByRole('region', { name: 'Deltagere' })
    await members.getByText('Lige nu gælder 8 af 12.').waitFor()
    await members.getByLabel(/Mødet holdes/).fill('')
    await members.getByLabel(/Mødet holdes/).press('Tab')
    await members.getByText('Gemt').waitFor()
    // 60 % of twelve, rounded up, is what the eighth was as well.
    await members.getByText('Lige nu gælder 8 af 12.').waitFor()
    await page.reload()
    await when.waitFor()
    expect(await when.getByLabel('Hver anden måned').isChecked()).toBe(true)
    await expect.poll(() => when.getByLabel('Fra kl.').inputValue()).toBe('09.00')
    await expect.poll(() => members.getByLabel(/Mødet holdes/).inputValue()).toBe('')
  })

  test('the arrow keys choose, and what is agreed stands when one comes back', async () => {
    const page = await openFrame()
    const trial = page.getByRole('region', { name: 'Prøveperiode og facilitering' })
    await trial.getByLabel('4 møder').focus()
    await page.keyboard.press('ArrowLeft')
    await trial.getByText('Gemt').waitFor()
    await page.reload()
    await trial.waitFor()
    expect(await trial.getByLabel('3 møder').isChecked()).toBe(true)
  })

  test('more members at least than at most is refused, and the field keeps what was written', async () => {
    const page = await openFrame()
    const members = page.getByRole('region', { name: 'Deltagere' })
    await members.getByLabel('Mindst').first().fill('14')
    await members.getByLabel('Mindst').first().press('Tab')
    await members.getByText(/Det mindste antal deltagere er større end det største/).waitFor()
    await expect.poll(() => members.getByLabel('Mindst').first().inputValue()).toBe('14')
    await page.reload()
    await members.waitFor()
    await expect.poll(() => members.getByLabel('Mindst').first().inputValue()).toBe('6')
  })

  test('roles are given out in the table, and the load is said in words', async () => {
    const page = await openFrame()
    const table = page.getByRole('table', { name: 'Roller ved møderne' })
    const coming = table.getByRole('row').filter({ hasText: 'Ingen endnu' }).last()
    const host = coming.getByLabel(/^Vært/)
    await host.selectOption({ label: 'Ida Pilegren' })
    await expect.poll(() => host.locator('option:checked').innerText()).toBe('Ida Pilegren')
    // The row says it too once it is stored: the free role is no longer muted.
    await coming.locator('td:not(.role-table__free)').first().waitFor()
    await page.reload()
    await table.waitFor()
    const again = table.getByRole('row').last().getByLabel(/^Vært/)
    await expect.poll(() => again.locator('option:checked').innerText()).toBe('Ida Pilegren')
    // The consultant led the first meetings from outside and is named as such.
    await table.getByRole('row').nth(1).locator('option:checked', { hasText: 'Palle Ravn (udefra)' }).waitFor({
      state: 'attached',
    })
    await page.getByText(/Karen Nørresø har haft mest: 25 % af opgaverne\. Opgaverne er rimeligt fordelt\./).waitFor()
    expect(await axeViolations(page)).toEqual([])
  })

  test('one who carries most of the roles is named', async () => {
    const page = await openFrame('N3')
    await page.getByText(/Signe Lærkedal har haft mest: 63 % af opgaverne\. Fordel dem, mens det er let\./).waitFor()
    await page.getByRole('region', { name: 'Rollefordeling' }).getByText('Handl nu').waitFor()
  })

  test('a network is renamed, and deleted after one question that names what goes with it', async () => {
    const page = await openFrame('N2')
    const network = page.getByRole('region', { name: 'Netværket', exact: true })
    await network.getByLabel('Navn').fill('')
    await network.getByLabel('Navn').blur()
    await network.getByText('Netværket skal have et navn.').waitFor()
    await network.getByLabel('Navn').fill('Drift i Bølgemark')
    await page.getByRole('heading', { level: 1, name: 'Drift i Bølgemark' }).waitFor()

    await page.getByRole('button', { name: 'Slet netværket' }).click()
    await page.getByText('Drift i Bølgemark er slettet.').waitFor()
    await page.getByRole('heading', { level: 1, name: 'Netværk' }).waitFor()
    await page.getByRole('link', { name: 'Drift i Bølgemark' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Fortryd', exact: true }).click()
    await page.getByRole('main').getByRole('link', { name: 'Drift i Bølgemark' }).waitFor()
  })
})
