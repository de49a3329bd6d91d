import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()
const MINUTE = 60_000

/** Opens N1's next meeting in the room at 13.00 on its own day, by a clock that the test moves. */
const openRoom = async (page: Page): Promise<void> => {
  await goTo(page, '/networks/N1/meetings')
  const card = page.getByRole('article')
  await card.getByRole('button', { name: 'Skift skabelon' }).click()
  const templates = page.getByRole('dialog')
  await templates.getByRole('radio', { name: /Møde på 2 timer/ }).check()
  await templates.getByRole('radio', { name: /Behold/ }).check()
  await templates.getByRole('button', { name: 'Brug skabelonen' }).click()
  await card.getByText('120 af 180 min').waitFor()
  await page.clock.install({ time: new Date('2026-12-14T13:00:00') })
  await page.keyboard.press('Control+Shift+M')
  await page.getByRole('timer').waitFor()
}

const timer = (page: Page) => page.getByRole('timer')
/** The large figures in seconds; what is over time is below zero. */
const seconds = async (page: Page): Promise<number> => {
  const [, over, minutes, rest] = /(\+?)(\d+):(\d\d)/.exec((await timer(page).textContent()) ?? '') ?? []
  return (over ? -1 : 1) * (Number(minutes) * 60 + Number(rest))
}
/** The clock of the test runs on while it waits, so figures are right within less than a minute. */
const near = (page: Page, wanted: number) =>
  expect.poll(async () => Math.abs((await seconds(page)) - wanted)).toBeLessThan(45)
const shows = (page: Page, figures: string) => expect.poll(() => timer(page).textContent()).toContain(figures)

describe('in the room', () => {
  test('a meeting is run by keyboard: start, steps, items, over time, more minutes, and out', async () => {
    const { page } = app
    await openRoom(page)
    const agenda = page.getByRole('navigation', { name: 'Dagsorden' })
    await page.getByText('Facilitatoren siger spørgsmålet').waitFor()
    await shows(page, 'Ikke begyndt')
    await page.keyboard.press('Space')
    await page.getByText('Følger planen').waitFor()
    await near(page, 120)
    expect(await axeViolations(page)).toEqual([])

    // The first step of the check-in has two minutes; then it counts over, and says so.
    await page.clock.runFor(3 * MINUTE)
    await near(page, -60)
    await shows(page, 'over trinnets tid')
    expect(await axeViolations(page)).toEqual([])

    for (let step = 2; step <= 4; step++) {
      await page.keyboard.press('ArrowRight')
      await page.getByText(`Trin ${step} af 4`).first().waitFor()
    }
    await page.keyboard.press('n')
    await page.getByText('Punkt 2 af').first().waitFor()
    await expect.poll(() => agenda.locator('[aria-current=step]').textContent()).toContain('Siden sidst')
    await page.keyboard.press('b')
    await page.getByText('Trin 4 af 4').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.getByText('Punkt 2 af').first().waitFor()

    await near(page, 600)
    await page.keyboard.press('Space')
    await shows(page, 'Pause i uret')
    await page.clock.runFor(20 * MINUTE)
    await near(page, 600)
    await page.getByText(/minutter bagud/).waitFor()
    await page.keyboard.press('+')
    await near(page, 900)

    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Taster i rummet' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await page.getByRole('article').waitFor()
  })

  test('goes on after a reload, and asks after a sleep whether the time counts', async () => {
    const { page } = app
    await openRoom(page)
    await page.keyboard.press('ArrowDown')
    await page.getByText('Punkt 2 af').first().waitFor()
    await page.keyboard.press('Space')
    await page.clock.runFor(3 * MINUTE)
    await near(page, 420)
    await page.reload()
    await page.getByText('Punkt 2 af').first().waitFor()
    await near(page, 420)
    const kept = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('room.')))
    expect(kept.map(([key]) => key)).toEqual(['room.N1-m5'])
    expect(JSON.stringify(kept)).not.toMatch(/[A-ZÆØÅ][a-zæøå]{3,}/)

    await page.clock.fastForward(12 * MINUTE)
    const asked = page.getByRole('dialog', { name: 'Skal tiden regnes med?' })
    await asked.getByText('i 12 minutter').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await asked.getByRole('button', { name: 'Fortsæt, hvor I slap' }).press('Enter')
    await asked.waitFor({ state: 'detached' })
    await near(page, 420)

    await page.clock.fastForward(12 * MINUTE)
    await asked.getByRole('button', { name: 'Regn tiden med' }).press('Enter')
    await asked.waitFor({ state: 'detached' })
    await near(page, -300)
    await shows(page, 'over tiden')
  })

  test('shows who has had a case, and today’s focus person is chosen there', async () => {
    const { page } = app
    await openRoom(page)
    await page.keyboard.press('2')
    const cases = page.getByRole('region', { name: 'Egne sager' })
    const person = cases.getByRole('button', { name: /^Lars Østerklit/ })
    await person.getByText('ingen egen sag endnu').waitFor()
    await person.press('Enter')
    await cases.getByRole('button', { name: /^Lars Østerklit/, pressed: true }).waitFor()
    await page.getByRole('definition').getByText('Lars Østerklit').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('3')
    const steps = page.getByRole('region', { name: 'Siden sidst' })
    await steps.getByText('Aftal kortere oplæg på næste møde', { exact: true }).waitFor()
    expect(await steps.getByText('Tal med Dorte').count()).toBe(0)
    await steps
      .getByRole('group', { name: /Aftal kortere oplæg/ })
      .getByLabel('Gjort')
      .check()
    expect(await axeViolations(page)).toEqual([])
  })

  test('a second window follows the first and has nothing to press', async () => {
    const { page } = app
    await openRoom(page)
    const opening = page.waitForEvent('popup')
    await page.getByRole('button', { name: 'Åbn på anden skærm' }).click()
    const screen = await opening
    await screen.getByRole('timer').waitFor()
    expect(screen.url()).toMatch(/#\/room\/N1-m5\/screen$/)
    expect(await screen.getByRole('toolbar').count()).toBe(0)
    await page.keyboard.press('ArrowDown')
    await screen.getByText('Punkt 2 af').first().waitFor()
    await page.keyboard.press('2')
    await screen.getByText('Hvem har haft en egen sag på bordet?').waitFor()
    await screen.close()
  })

  test('a meeting without an agenda leads back to it', async () => {
    const { page } = app
    await goTo(page, '/room/N1-m6')
    await page.getByText('Mødet har ingen dagsorden endnu').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('link', { name: 'Tilbage til mødet' }).press('Enter')
    await page.getByRole('article').waitFor()
  })
})
