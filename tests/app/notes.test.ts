import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

const notesOn = async (path: string, title: string) => {
  await goTo(app.page, path)
  await app.page.getByRole('heading', { level: 1, name: title }).waitFor()
  const notes = app.page.getByRole('region', { name: 'Noter' })
  await notes.getByLabel('Nyt notat').waitFor()
  return notes
}

describe('dated notes', () => {
  test('are written, corrected, deleted and brought back, by keyboard alone', async () => {
    const { page } = app
    const notes = await notesOn('/networks/N1', 'Skoleledere Nord')
    await notes.getByLabel('Nyt notat').focus()
    await page.keyboard.type('Gruppen er stille. Husk pausen. 010203-1234')
    await notes.getByText('Det ligner et CPR-nummer. Det hører ikke til her.').waitFor()
    for (let letters = 0; letters < 12; letters++) await page.keyboard.press('Backspace')
    await notes.getByText('Det ligner et CPR-nummer.').waitFor({ state: 'hidden' })
    await page.keyboard.press('Control+Enter')
    await notes.getByText('Gruppen er stille. Husk pausen.').waitFor()
    // The next one can be written at once.
    await expect.poll(() => notes.getByLabel('Nyt notat').evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.type('Nummer to')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('1.9.2026')
    await page.keyboard.press('Enter')
    await notes.getByText('Nummer to').waitFor()
    await expect.poll(() => notes.locator('time').allInnerTexts()).toEqual([expect.any(String), '1. september 2026'])

    await notes.getByRole('button', { name: 'Ret notatet fra 1. september 2026' }).press('Enter')
    await notes.getByLabel('Notat', { exact: true }).fill('Nummer to, rettet')
    await notes.getByRole('button', { name: 'Færdig' }).press('Enter')
    await notes.getByText('Nummer to, rettet').waitFor()
    await notes.getByRole('button', { name: 'Slet notatet fra 1. september 2026' }).press('Enter')
    await page.getByText('Notatet er slettet.').waitFor()
    await expect.poll(() => notes.locator('time').count()).toBe(1)
    await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).press('Enter')
    await notes.getByText('Nummer to, rettet').waitFor()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await axeViolations(page)).toEqual([])
  })

  test('stand on the client and on the person they are about, and nowhere else', async () => {
    const { page } = app
    const ofClient = await notesOn('/clients/C1', 'Lindehøj Kommune')
    await ofClient.getByLabel('Nyt notat').fill('Direktøren ringer i januar')
    await ofClient.getByRole('button', { name: 'Gem notat' }).click()
    await ofClient.getByText('Direktøren ringer i januar').waitFor()
    const ofPerson = await notesOn('/people/N1-p04', 'Dorte Lindeskov')
    await ofPerson.getByLabel('Nyt notat').fill('Vil gerne have en sag på næste gang')
    await ofPerson.getByRole('button', { name: 'Gem notat' }).click()
    await ofPerson.getByText('Vil gerne have en sag på næste gang').waitFor()
    await expect.poll(() => page.getByText('Direktøren ringer').count()).toBe(0)

    // The panel beside the list of participants has the same notes.
    await goTo(page, '/networks/N1/participants')
    await page.getByRole('button', { name: 'Åbn Dorte Lindeskov' }).click()
    await page.getByRole('dialog').getByText('Vil gerne have en sag på næste gang').waitFor()
    await page.getByRole('dialog').getByRole('link', { name: 'Vis hele personen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Dorte Lindeskov' }).waitFor()
  })
})
