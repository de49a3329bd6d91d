import { describe, expect, test } from 'vitest'
import { formatDate } from '../../shared/i18n/format.ts'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp, typedDate } from '../support/sample-app.ts'

const app = sampleApp()
const isoOf = (typed: string): string => {
  const [day, month, year] = typed.split('.')
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
}

describe('meetings', () => {
  test('a meeting is added with the time of the frame, and attendance is marked by keyboard', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/meetings/new')
    await page.getByRole('dialog').getByLabel('Dato', { exact: true }).fill(typedDate(-1))
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Tilføj mødet' }).press('Enter')
    // The meeting that was shown before, behind the dialog, is a fifth one as well.
    const card = page.getByRole('article', { name: formatDate(isoOf(typedDate(-1)), 'da') })
    await card.getByText('Møde 5').waitFor()
    await expect.poll(() => card.getByLabel('Fra kl.').inputValue()).toBe('13.00')
    await card.getByLabel('Fremmøde', { exact: true }).check()

    const marks = (name: string) => page.getByRole('radiogroup', { name: `Fremmøde for ${name}` })
    await marks('Anja Bergholt').getByRole('radio').first().focus()
    await page.keyboard.press('1')
    await page.keyboard.press('s')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('3')
    await marks('Dorte Lindeskov').getByRole('radio', { name: 'Afbud', exact: true, checked: true }).waitFor()
    await marks('Bo Krogsand').getByRole('radio', { name: 'Sent afbud', checked: true }).waitFor()
    await card.getByText('9 mangler et kryds').waitFor()
    await card.getByRole('button', { name: 'Resten er mødt' }).press('Enter')
    await card.getByText('10 af 12 mødte').waitFor()
    expect(await axeViolations(page)).toEqual([])
  })

  test('an agenda is taken from a template, moved by keyboard and kept', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/meetings')
    const card = page.getByRole('article')
    await card.getByRole('button', { name: 'Skift skabelon' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Vælg skabelon' })
    await dialog.getByRole('radio', { name: 'Møde på 2 timer' }).check()
    await dialog.getByText('Skabelonen varer 120 min, og mødet er sat til 180 min.').waitFor()
    await dialog.getByLabel('Behold begge tider').check()
    expect(await axeViolations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Brug skabelonen' }).press('Enter')
    await card.getByText('120 af 180 min · 60 min tilbage').waitFor()
    await card.getByLabel('Punkt 1', { exact: true }).press('Alt+ArrowDown')
    await expect.poll(() => card.getByLabel('Punkt 2', { exact: true }).inputValue()).toBe('Tjek ind')
    await card.getByLabel('Minutter til punkt 2').fill('90')
    await card.getByText('195 min på et møde på 180 min · 15 min for meget').waitFor()
    await card.getByText('Gemt').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.reload()
    await card.getByText('15 min for meget').waitFor()
    await expect.poll(() => card.getByLabel('Punkt 2', { exact: true }).inputValue()).toBe('Tjek ind')
  })

  test('cancellations before a meeting are held against the quorum', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/meetings')
    const card = page.getByRole('article')
    await card.getByLabel('Fremmøde', { exact: true }).check()
    await card.getByText('12 kan komme. Mødet holdes fra 8.').waitFor()
    await card.getByRole('radiogroup', { name: 'Fremmøde for Anja Bergholt' }).getByRole('radio').first().focus()
    for (let away = 1; away <= 5; away++) {
      await page.keyboard.press('a')
      await card.getByText(`${away} afbud af 12`).waitFor()
    }
    await card.getByText('Kun 7 kan komme, og I har aftalt mindst 8. Overvej at flytte mødet.').waitFor()
  })

  test('roles, cases and agreements are entered and kept', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/meetings')
    const card = page.getByRole('article')
    await card.getByLabel('Roller', { exact: true }).check()
    await card.getByLabel('Oplæg', { exact: true }).selectOption({ label: 'En udefra …' })
    await card.getByLabel('Oplæg: navn på en udefra').fill('Mette Sandager')
    await card.getByLabel('Tilføj fokusperson').selectOption({ label: 'Lars Østerklit' })
    await card.getByRole('button', { name: 'Fjern Lars Østerklit' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await card.getByLabel('Aftaler', { exact: true }).check()
    const fresh = card.locator('form')
    await fresh.getByLabel('Hvad er aftalt?').fill('Prøv tavs læsning')
    await fresh.getByLabel('Hvem').fill('Lars')
    await fresh.getByRole('button', { name: 'Tilføj aftale' }).click()
    await card.getByRole('group', { name: 'Prøv tavs læsning' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await card.getByLabel('Roller', { exact: true }).check()
    await expect.poll(() => card.getByLabel('Oplæg: navn på en udefra').inputValue()).toBe('Mette Sandager')
  })

  test('a deleted meeting comes back by the message that reports it', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/meetings')
    const rows = page.getByRole('navigation', { name: 'Møder' }).getByRole('button')
    await rows.first().waitFor()
    const before = await rows.count()
    await page.getByRole('article').getByRole('button', { name: 'Slet møde' }).click()
    await expect.poll(() => rows.count()).toBe(before - 1)
    await page.getByRole('button', { name: 'Fortryd', exact: true }).click()
    await expect.poll(() => rows.count()).toBe(before)
  })
})
