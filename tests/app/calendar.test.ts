import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { localDate } from '../../main/features/local-date.ts'
import { addDays } from '../../shared/domain/dates.ts'
import { capitalised, formatMonthYear, formatWeekday } from '../../shared/i18n/format.ts'
import { sampleData } from '../../shared/sample/sample-data.ts'
import { axeViolations } from '../support/axe.ts'
import { readCalendar } from '../support/ics.ts'
import { downloaded } from '../support/pdf.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

const today = localDate(new Date())
const meeting = (network: string, id: string) => {
  const found = sampleData(today)
    .networks.find((one) => one.network.id === network)
    ?.meetings.find((one) => one.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}
/** The next of Skoleledere Nord: a Monday from 13 to 16. */
const nord = meeting('N1', 'N1-m5')
/** The next of Driftslederne: a Thursday from 14 to 16. */
const drift = meeting('N2', 'N2-m10')

const weekday = (date: string) => formatWeekday(date, 'da')
const typed = (date: string) => date.split('-').reverse().join('.')
const day = (page: Page, date: string) =>
  page.getByRole('gridcell', { name: new RegExp(`^${capitalised(weekday(date)).replace('.', '\\.')}[,.]`) })
const chip = (page: Page, date: string, name: string) => day(page, date).getByRole('button', { name })
const panel = (page: Page, date: string) => page.getByRole('region', { name: capitalised(weekday(date)) })
const openAt = async (page: Page, date: string) => {
  await goTo(page, `/calendar/month/${date}`)
  await page.getByRole('heading', { name: capitalised(formatMonthYear(date, 'da')) }).waitFor()
}
const isSelected = (page: Page, date: string) =>
  expect.poll(() => day(page, date).getAttribute('aria-selected')).toBe('true')
/** Cancels the meeting whose page is open. */
const cancel = async (page: Page) => {
  await page.getByRole('article').getByRole('button', { name: 'Aflys møde' }).click()
  await page.getByRole('dialog').getByLabel('Begrundelse').fill('Kanariefugl')
  await page.keyboard.press('Enter')
  await page.getByText('Mødet er aflyst: Kanariefugl').waitFor()
}
/** A day of the same month view on which nobody meets: the Tuesday or Friday beside a meeting. */
const free = addDays(nord.date, nord.date.slice(8) < '28' ? 1 : -3)

describe('the month', () => {
  test('is reached by Ctrl 4 and shows today; a meeting is opened with the mouse, and the way back leads to its month', async () => {
    const { page } = app
    await page.getByRole('heading', { level: 1, name: 'God dag, Palle' }).waitFor()
    await page.keyboard.press('Control+4')
    await page.getByRole('heading', { level: 1, name: 'Kalender' }).waitFor()
    await expect.poll(() => day(page, today).getAttribute('aria-current')).toBe('date')
    await openAt(page, nord.date)
    await chip(page, nord.date, 'Skoleledere Nord').click()
    await page.getByRole('heading', { level: 1, name: 'Skoleledere Nord' }).waitFor()
    expect(page.url()).toMatch(/\/networks\/N1\/meetings\/N1-m5$/)
    await page.goBack()
    await page.getByRole('heading', { name: capitalised(formatMonthYear(nord.date, 'da')) }).waitFor()
    await isSelected(page, nord.date)
  })

  test('is one tab stop, and the keys go from day to day and month to month', async () => {
    const { page } = app
    const { keyboard } = page
    await openAt(page, nord.date)
    expect(await page.getByRole('grid').locator('[tabindex="0"]').count()).toBe(1)
    await day(page, nord.date).focus()
    await keyboard.press('ArrowRight')
    await isSelected(page, addDays(nord.date, 1))
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowLeft')
    await isSelected(page, addDays(nord.date, 7))
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-day'))
    expect(await focused()).toBe(addDays(nord.date, 7))
    await keyboard.press('PageDown')
    await keyboard.press('PageDown')
    await keyboard.press('Home')
    await expect.poll(focused).toBe(today)
    await keyboard.press('PageUp')
    await expect.poll(focused).not.toBe(today)
    await keyboard.press('t')
    await expect.poll(focused).toBe(today)
    await page.getByRole('button', { name: 'Næste måned' }).press('Enter')
    await page.getByRole('button', { name: 'I dag', exact: true }).press('Enter')
    await isSelected(page, today)
    await openAt(page, drift.date)
    await day(page, drift.date).focus()
    await keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Driftslederne' }).waitFor()
  })

  test('says what a day holds to those who hear it', async () => {
    const { page } = app
    await openAt(page, nord.date)
    await expect
      .poll(() => day(page, nord.date).ariaSnapshot())
      .toMatch(/gridcell "Mandag .*, uge \d+.* 13\.00 ?–16\.00 Skoleledere Nord"/)
    await expect.poll(() => day(page, free).ariaSnapshot()).toMatch(/gridcell ".*, uge \d+.* Ingen møder"/)
  })
})

test('holidays are named, and school holidays lie as a band over their days', async () => {
  const { page } = app
  await openAt(page, '2027-03-25')
  await day(page, '2027-03-26').getByText('Langfredag').waitFor()
  await panel(page, '2027-03-25').getByText('Uge 12 · Skærtorsdag').waitFor()
  await goTo(page, '/settings')
  const form = page.getByRole('form', { name: 'Tilføj skoleferie' })
  await form.getByLabel('Navn').fill('Påskeferie')
  await form.getByLabel('Første dag', { exact: true }).fill('22.03.2027')
  await form.getByLabel('Sidste dag', { exact: true }).fill('29.03.2027')
  await form.getByRole('button', { name: 'Tilføj skoleferie' }).click()
  await page.getByRole('group', { name: /^Påskeferie/ }).waitFor()
  await openAt(page, '2027-03-24')
  const band = page.getByRole('grid').getByText('Påskeferie')
  await expect.poll(() => band.count()).toBe(8)
  expect(await axeViolations(page)).toEqual([])
})

describe('a meeting is moved', () => {
  test('by dragging it to another day, and back by undo', async () => {
    const { page } = app
    await openAt(page, nord.date)
    await chip(page, nord.date, 'Skoleledere Nord').dragTo(day(page, free))
    await chip(page, free, 'Skoleledere Nord').waitFor()
    await page.getByText(`Skoleledere Nord er flyttet til ${weekday(free)}.`).waitFor()
    await page.getByRole('button', { name: 'Fortryd' }).click()
    await chip(page, nord.date, 'Skoleledere Nord').waitFor()
    await chip(page, free, 'Skoleledere Nord').waitFor({ state: 'detached' })
  })

  test('with a date, by keyboard alone', async () => {
    const { page } = app
    const { keyboard } = page
    await openAt(page, nord.date)
    await day(page, nord.date).focus()
    await keyboard.press('Tab')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Skoleledere Nord')
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Flyt møde' })
    await dialog.waitFor()
    await keyboard.press('Control+a')
    await keyboard.type(typed(free))
    await keyboard.press('Tab')
    await dialog.getByText(`flyttes til ${weekday(free)}`).waitFor()
    await dialog.getByRole('button', { name: 'Flyt mødet' }).press('Enter')
    await dialog.waitFor({ state: 'detached' })
    await chip(page, free, 'Skoleledere Nord').waitFor()
    await isSelected(page, free)
  })

  test('only where the network does not meet already; the sentence says so and nothing is moved', async () => {
    const { page } = app
    await openAt(page, nord.date)
    const add = page.getByRole('dialog', { name: 'Tilføj møde' })
    await day(page, free).focus()
    await page.keyboard.press('Enter')
    await add.getByLabel('Netværk').selectOption({ label: 'Skoleledere Nord' })
    await add.getByRole('button', { name: 'Tilføj mødet' }).click()
    await chip(page, free, 'Skoleledere Nord').waitFor()
    await panel(page, free)
      .getByRole('button', { name: /^Flyt til … Skoleledere Nord/ })
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Ny dato', { exact: true }).fill(typed(nord.date))
    await dialog.getByLabel('Ny dato', { exact: true }).press('Enter')
    await dialog.getByText(`flyttes til ${weekday(nord.date)}`).waitFor()
    await dialog.getByRole('button', { name: 'Flyt mødet' }).click()
    await dialog.getByRole('alert').waitFor()
    await page.keyboard.press('Escape')
    await chip(page, free, 'Skoleledere Nord').waitFor()
    await chip(page, nord.date, 'Skoleledere Nord').waitFor()
  })
})

test('a meeting is added on a day, and two at the same time are marked until one is cancelled', async () => {
  const { page } = app
  await openAt(page, nord.date)
  await day(page, nord.date).click({ position: { x: 60, y: 90 } })
  await panel(page, nord.date).getByRole('button', { name: 'Tilføj møde' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Netværk').selectOption({ label: 'Driftslederne' })
  expect(await axeViolations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Tilføj mødet' }).click()
  await page.getByText(`Driftslederne mødes ${weekday(nord.date)}.`).waitFor()
  await day(page, nord.date).getByRole('img', { name: 'Overlapper Driftslederne' }).waitFor()
  await panel(page, nord.date).getByText('Overlapper Skoleledere Nord').waitFor()
  expect(await axeViolations(page)).toEqual([])

  await day(page, nord.date).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Skoleledere Nord')
  await page.keyboard.press('Enter')
  await cancel(page)
  await page.goBack()
  const cancelled = chip(page, nord.date, 'Skoleledere Nord')
  await cancelled.getByText('aflyst').waitFor()
  expect(await cancelled.locator('s').innerText()).toBe('Skoleledere Nord')
  await expect.poll(() => day(page, nord.date).getByRole('img').count()).toBe(0)
})

describe('the list', () => {
  test('has the next meeting first, and the past when asked for; the filter holds for both views', async () => {
    const { page } = app
    await goTo(page, '/calendar')
    await page.getByRole('radio', { name: 'Liste' }).check()
    const entries = page.getByRole('region', { name: 'Kommende møder' }).getByRole('article')
    const names = async () => (await entries.getByRole('link').allInnerTexts()).slice(0, 4)
    await expect.poll(names).toEqual(['Driftslederne', 'Skoleledere Nord', 'Ledere i Omsorg', 'På tværs af Fjorden'])
    await page.getByLabel('Vis', { exact: true }).selectOption({ label: 'Lindehøj Kommune' })
    await expect.poll(names).toEqual(['Skoleledere Nord', 'Ledere i Omsorg', 'Skoleledere Nord', 'Skoleledere Nord'])
    await page.getByLabel('Vis', { exact: true }).selectOption({ value: 'network:N2' })
    await expect.poll(names).toEqual(['Driftslederne'])
    await page.getByRole('button', { name: 'Vis tidligere møder (9)' }).click()
    const past = page.getByRole('region', { name: 'Tidligere møder' })
    await expect.poll(() => past.getByRole('article').count()).toBe(9)
    expect(await past.getByRole('heading', { level: 3 }).first().innerText()).toContain('oktober')
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('radio', { name: 'Måned' }).check()
    await expect.poll(() => page.getByLabel('Vis', { exact: true }).inputValue()).toBe('network:N2')
  })

  test('moves and exports from the menu of a meeting', async () => {
    const { page } = app
    await goTo(page, '/calendar/list')
    await page.getByRole('button', { name: /^Mere om Driftslederne/ }).click()
    await page.getByRole('menuitem', { name: 'Flyt til …' }).click()
    const dialog = page.getByRole('dialog')
    const date = dialog.getByLabel('Ny dato', { exact: true })
    await date.fill(typed(addDays(drift.date, 1)))
    await date.press('Enter')
    await dialog.getByText(`flyttes til ${weekday(addDays(drift.date, 1))}`).waitFor()
    await dialog.getByRole('button', { name: 'Flyt mødet' }).click()
    await page.getByRole('heading', { level: 3, name: new RegExp(weekday(addDays(drift.date, 1)), 'i') }).waitFor()
  })
})

describe('a calendar file', () => {
  const saved = async (page: Page, button: string) => {
    const file = await downloaded(page, () => page.getByRole('dialog').getByRole('button', { name: button }).click())
    return { name: file.name, ...readCalendar(Buffer.from(file.bytes).toString('utf8')) }
  }

  test('of one meeting is saved from its page, with a neutral title or the name', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/meetings/N1-m5')
    await page.getByRole('article').getByRole('button', { name: 'Gem som kalenderfil' }).click()
    const neutral = await saved(page, 'Gem 1 møde')
    expect(neutral.name).toMatch(/^Ledernetværk – .*\.ics$/)
    expect(neutral.events).toMatchObject([{ uid: 'N1-m5@sparringsrum.example', title: 'Ledernetværk', reminders: [] }])
    await page.getByText('Gemt: 1 møde').waitFor()
    await page.getByLabel('Vis netværkets navn').check()
    await page.getByLabel('Påmindelse dagen før').check()
    await page.getByText('Sådan kommer møderne ind i en kalender').click()
    expect(await axeViolations(page)).toEqual([])
    expect((await saved(page, 'Gem 1 møde')).events).toMatchObject([{ title: 'Skoleledere Nord', reminders: ['-P1D'] }])
    await page.getByLabel('Hvad skal med?').selectOption({ label: 'Alle planlagte møder i Skoleledere Nord' })
  })

  test('of a series and of all follows what happens to the meetings, and cancellations have their own', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/meetings/N1-m5')
    await page.getByRole('button', { name: 'Gem møderne som kalenderfil' }).click()
    expect((await saved(page, 'Gem 5 møder')).events).toHaveLength(5)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await cancel(page)
    await goTo(page, '/calendar')
    await page.getByRole('button', { name: 'Gem som kalenderfil' }).click()
    const cancelled = await saved(page, 'Gem 1 aflysning')
    expect(cancelled).toMatchObject({ method: 'CANCEL', events: [{ uid: 'N1-m5@sparringsrum.example', sequence: 1 }] })
    expect(await saved(page, 'Gem 7 møder')).toMatchObject({ method: 'PUBLISH', name: 'Alle netværk – 7 møder.ics' })
  })
})

test('everything is within reach in a small window, in both themes', async () => {
  const { page } = app
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const width of [1360, 1024, 800, 400]) {
      await page.setViewportSize({ width: 1360, height: 800 })
      for (const path of [`/calendar/month/${nord.date}`, '/calendar/list']) {
        await goTo(page, path)
        await page.setViewportSize({ width, height: 800 })
        await page.getByRole('heading', { level: 1, name: 'Kalender' }).waitFor()
        await page.getByRole('main').getByRole('link', { name: 'Skoleledere Nord' }).first().waitFor()
        expect(await axeViolations(page), `${path} ${width} ${colorScheme}`).toEqual([])
        const wide = await page.evaluate(() => {
          const main = document.getElementById('main')
          return main ? main.scrollWidth > main.clientWidth : true
        })
        expect(wide, `${path} ${width}`).toBe(false)
        await page.setViewportSize({ width: 1360, height: 800 })
      }
    }
  }
})
