import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { downloaded } from '../support/pdf.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'
import { savedText } from '../support/saved-text.ts'

const app = sampleApp()

const open = async (page: Page, meeting: string, part: string) => {
  await goTo(page, `/networks/N1/meetings/${meeting}/${part}`)
  return page.getByRole('article')
}
const items = (page: Page) =>
  page
    .getByRole('list', { name: 'Punkter på dagsordenen' })
    .getByRole('textbox', { name: /^Punkt/ })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))

/** What the focused element is called. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

/** Goes on by Tab until the focus is on what is called so, through as many places as there can be. */
const tabTo = async (page: Page, name: string) => {
  for (let stops = 0; stops < 6 && (await focused(page)) !== name; stops++) await page.keyboard.press('Tab')
  await expect.poll(() => focused(page)).toBe(name)
}

describe('an agenda', () => {
  test('is made by mouse: methods are dragged in and items dragged into another order', async () => {
    const { page } = app
    const card = await open(page, 'N1-m6', 'agenda')
    await card.getByRole('button', { name: 'dagsorden', exact: true }).waitFor()
    const agenda = page.getByRole('list', { name: 'Punkter på dagsordenen' })
    const methods = page.getByRole('complementary', { name: 'Metoder' })
    await methods.getByRole('listitem', { name: 'Tjek ind' }).dragTo(card.getByText('Træk en metode herhen'))
    await expect.poll(() => items(page)).toEqual(['Tjek ind'])
    const lowerHalf = { targetPosition: { x: 120, y: 50 } }
    await methods
      .getByRole('listitem', { name: 'Kollegial sparring' })
      .dragTo(agenda.getByRole('listitem').first(), lowerHalf)
    await expect.poll(() => items(page)).toEqual(['Tjek ind', 'Kollegial sparring'])
    await card.getByText('60 af 180 min · 120 min tilbage').waitFor()
    const upperEdge = { targetPosition: { x: 120, y: 3 } }
    await agenda
      .getByRole('listitem')
      .nth(1)
      .locator('.agenda__clock')
      .dragTo(agenda.getByRole('listitem').first(), upperEdge)
    await expect.poll(() => items(page)).toEqual(['Kollegial sparring', 'Tjek ind'])
    await page.reload()
    await expect.poll(() => items(page)).toEqual(['Kollegial sparring', 'Tjek ind'])
    expect(await axeViolations(page)).toEqual([])
  })

  test('is made by the keyboard alone: inserted, moved, written, timed and taken back', async () => {
    const { page } = app
    const card = await open(page, 'N1-m6', 'agenda')
    const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter')
    await press('Indsæt Tjek ud')
    await expect.poll(() => items(page)).toEqual(['Tjek ud'])
    // What is put in stays before the closing.
    await press('Indsæt Kollegial sparring')
    await expect.poll(() => items(page)).toEqual(['Kollegial sparring', 'Tjek ud'])

    await press('Træk Det lykkedes ind i dagsordenen')
    await tabTo(page, 'Punkt 1: Kollegial sparring')
    await page.keyboard.press('Enter')
    await expect.poll(() => items(page)).toEqual(['Det lykkedes', 'Kollegial sparring', 'Tjek ud'])

    await press('Flyt Tjek ud')
    await tabTo(page, 'Sidst på dagsordenen')
    await tabTo(page, 'Punkt 2: Kollegial sparring')
    await page.keyboard.press('Escape')
    await expect.poll(() => items(page)).toEqual(['Det lykkedes', 'Kollegial sparring', 'Tjek ud'])
    await press('Flyt Kollegial sparring')
    await expect.poll(() => focused(page)).toBe('Punkt 2: Kollegial sparring')
    await tabTo(page, 'Punkt 1: Det lykkedes')
    await page.keyboard.press('Enter')
    await expect.poll(() => items(page)).toEqual(['Kollegial sparring', 'Det lykkedes', 'Tjek ud'])
    await expect.poll(() => focused(page)).toBe('Flyt Kollegial sparring')

    await card.getByLabel('Punkt 2', { exact: true }).press('Alt+ArrowUp')
    await expect.poll(() => items(page)).toEqual(['Det lykkedes', 'Kollegial sparring', 'Tjek ud'])
    await card.getByLabel('Punkt 1', { exact: true }).press('Alt+ArrowDown')
    await expect.poll(() => items(page)).toEqual(['Kollegial sparring', 'Det lykkedes', 'Tjek ud'])
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value))
      .toBe('Det lykkedes')
    await page.keyboard.press('Enter')
    await expect.poll(() => items(page)).toContain('Nyt punkt')
    await page.keyboard.type('Oplæg om fravær og trivsel')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type('45')
    await card.getByText('140 af 180 min · 40 min tilbage').waitFor()
    await card.getByText('Gemt').waitFor()

    await page.getByRole('button', { name: 'Mere: Oplæg om fravær og trivsel' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Indsæt pause efter' }).press('Enter')
    await expect.poll(() => items(page)).toContain('Pause')
    await page.getByRole('button', { name: 'Mere: Pause' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Fjern' }).press('Enter')
    await expect.poll(() => items(page)).not.toContain('Pause')
    await page.getByRole('button', { name: 'Fortryd' }).press('Enter')
    await expect.poll(() => items(page)).toContain('Pause')
    expect(await axeViolations(page)).toEqual([])
    const before = await items(page)
    await page.reload()
    await expect.poll(() => items(page)).toEqual(before)
  })

  test('keeps all that is typed quickly', async () => {
    const { page } = app
    const card = await open(page, 'N1-m5', 'agenda')
    const words = 'Vi gør status på prøveperioden og vælger form sammen'
    const field = card.getByLabel('Punkt 3', { exact: true })
    await field.fill('')
    await field.pressSequentially(words)
    await card.getByLabel('Punkt 4', { exact: true }).press('Control+End')
    await page.keyboard.type(' nu')
    await open(page, 'N1-m4', 'note')
    await page.getByText('Kun dig', { exact: true }).waitFor()
    await open(page, 'N1-m5', 'agenda')
    await expect.poll(async () => (await items(page)).slice(2, 4)).toEqual([words, 'Pause, mens svarene lægges ind nu'])
  })

  test('fits the meeting when its cases are stretched, or when the meeting ends earlier', async () => {
    const { page } = app
    const card = await open(page, 'N1-m5', 'agenda')
    await card.getByRole('button', { name: 'Forlæng sagen' }).press('Enter')
    await card.getByText('180 min – passer med mødets længde').waitFor()
    await expect.poll(() => card.getByLabel('Minutter til punkt 2').inputValue()).toBe('70')
    await card.getByRole('button', { name: 'Skift skabelon' }).press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: 'Online møde' }).check()
    await dialog.getByLabel('Lad mødet slutte kl. 14.30').check()
    await dialog.getByRole('button', { name: 'Brug skabelonen' }).press('Enter')
    await card.getByText('90 min – passer med mødets længde').waitFor()
    await expect.poll(() => card.getByLabel('Til kl.').inputValue()).toBe('14.30')
  })
})

describe('a cancellation', () => {
  test('has the time it came and a reason, which nobody else sees', async () => {
    const { page } = app
    const card = await open(page, 'N1-m5', 'attendance')
    const marks = page.getByRole('radiogroup', { name: 'Fremmøde for Anja Bergholt' })
    await marks.getByRole('radio').first().focus()
    await page.keyboard.press('a')
    const fields = page.getByRole('group', { name: 'Afbud fra Anja Bergholt' })
    await fields.getByLabel('Årsag').fill('Ferie')
    await fields.getByLabel('Årsag').press('Tab')
    await fields.getByText('Gemt').waitFor()
    expect(await fields.getByLabel('kl.').inputValue()).toMatch(/^\d\d\.\d\d$/)
    expect(await axeViolations(page)).toEqual([])
    await fields.getByRole('button', { name: 'Luk' }).press('Enter')
    await card.getByText(/^Meldt .+ kl\. .+ · Ferie$/).waitFor()
    await card.getByLabel('Referat', { exact: true }).check()
    await page.getByRole('button', { name: 'Gem som PDF' }).waitFor()
    const pdf = await downloaded(page, () => page.getByRole('button', { name: 'Gem som PDF' }).press('Enter'))
    const words = await savedText({ ...pdf, mime: '' })
    expect(words).toContain('Anja Bergholt')
    expect(words).not.toContain('Ferie')
  })
})

describe('what a meeting comes to', () => {
  test('decisions are typed one a line, moved and removed', async () => {
    const { page } = app
    const card = await open(page, 'N1-m5', 'steps')
    const fresh = card.getByLabel('Ny beslutning')
    for (const words of ['Vi fortsætter', 'Oplæg er frivilligt', 'Vi mødes om mandagen']) {
      await fresh.fill(words)
      await fresh.press('Enter')
      await expect.poll(() => fresh.inputValue()).toBe('')
    }
    const decisions = () =>
      card.getByLabel(/^Beslutning \d/).evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))
    await expect.poll(decisions).toEqual(['Vi fortsætter', 'Oplæg er frivilligt', 'Vi mødes om mandagen'])
    await card.getByLabel('Beslutning 3').press('Alt+ArrowUp')
    await expect.poll(decisions).toEqual(['Vi fortsætter', 'Vi mødes om mandagen', 'Oplæg er frivilligt'])
    await card.getByRole('button', { name: 'Fjern: Vi fortsætter' }).press('Enter')
    await expect.poll(decisions).toEqual(['Vi mødes om mandagen', 'Oplæg er frivilligt'])
    await page.getByRole('button', { name: 'Fortryd' }).press('Enter')
    await expect.poll(decisions).toEqual(['Vi fortsætter', 'Vi mødes om mandagen', 'Oplæg er frivilligt'])
    expect(await axeViolations(page)).toEqual([])
    await open(page, 'N1-m6', 'steps')
    await page.getByText('Det har vi besluttet tidligere').click()
    await page.getByText('Vi mødes om mandagen').waitFor()
    await page.getByText('Oplæg varer højst 20 minutter').waitFor()
  })

  test('a step comes back at the next meeting, where it is carried on or ticked off', async () => {
    const { page } = app
    const card = await open(page, 'N1-m5', 'steps')
    const fresh = card.locator('form').filter({ hasText: 'Tilføj aftale' })
    await fresh.getByLabel('Hvad er aftalt?').fill('Prøv tavs læsning')
    await fresh.getByLabel('Hvem').fill('Ida Pilegren')
    await fresh.getByRole('button', { name: 'Tilføj aftale' }).click()
    await card.getByRole('group', { name: 'Prøv tavs læsning' }).waitFor()

    await open(page, 'N1-m6', 'steps')
    await page.getByText('”Føres videre” giver ny frist 1. marts.').waitFor()
    const state = page.getByRole('group', { name: 'Hvordan gik det: Prøv tavs læsning' })
    await state.getByText('Føres videre').click()
    await page.getByText('Ida Pilegren · senest 1. marts').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await open(page, 'N1-m7', 'steps')
    await page.getByText('”Føres videre” giver ny frist 12. april.').waitFor()
    await state.getByText('Gjort').click()
    await expect.poll(() => state.getByLabel('Gjort').isChecked()).toBe(true)
    await open(page, 'N1-m8', 'steps')
    await page.getByText('”Føres videre” giver ny frist 31. maj.').waitFor()
    await state.waitFor({ state: 'detached' })
  })

  test('the minutes are for the group, the private note for the consultant alone', async () => {
    const { page } = app
    const card = await open(page, 'N1-m4', 'minutes')
    const field = page.getByLabel('Referat til gruppen')
    await field.fill('Vi tog to sager.')
    await field.press('Tab')
    await card.getByText('Gemt').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await card.getByLabel('Privat note').check()
    const note = page.getByRole('textbox', { name: 'Privat note' })
    await note.fill('Spørg Dorte 0101701234 om hemmeligheden')
    await page.getByText('Det ligner et CPR-nummer').first().waitFor()
    await page.getByText('Kun dig', { exact: true }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await card.getByLabel('Referat', { exact: true }).check()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Kopiér referat' }).press('Enter')
    await page.getByText('Referatet er kopieret.').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const pdf = await downloaded(page, () => page.getByRole('button', { name: 'Gem som PDF' }).press('Enter'))
    for (const words of [copied, await savedText({ ...pdf, mime: '' })]) {
      expect(words).toContain('Vi tog to sager.')
      expect(words).toContain('Oplæg varer højst 20 minutter')
      expect(words).not.toContain('hemmeligheden')
    }
    await card.getByLabel('Privat note').check()
    await expect.poll(() => note.inputValue()).toContain('hemmeligheden')
  })

  test('what is missing leads to where it is mended', async () => {
    const { page } = app
    await goTo(page, '/')
    await page.getByRole('link', { name: 'Referat fra 29. oktober' }).click()
    await page.getByLabel('Referat til gruppen').waitFor()
    const lack = page.getByRole('button', { name: 'referat eller beslutninger' })
    await lack.waitFor()
    await page.getByLabel('Referat til gruppen').fill('Kort møde.')
    await page.getByLabel('Referat til gruppen').press('Tab')
    await lack.waitFor({ state: 'detached' })
  })
})
