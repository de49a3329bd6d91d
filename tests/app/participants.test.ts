import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp, typedDate } from '../support/sample-app.ts'

const app = sampleApp()

const openParticipants = async () => {
  await goTo(app.page, '/networks/N1/participants')
  await app.page.getByRole('table', { name: 'Deltagere' }).waitFor()
  return app.page
}

describe('participants of a network', () => {
  test('a new person is added with the keyboard alone', async () => {
    const page = await openParticipants()
    await page.getByRole('button', { name: 'Tilføj deltager' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByLabel('Navn').waitFor()
    // The first field is ready to be written in; without a name nothing is added.
    await page.keyboard.press('Enter')
    await page.getByText('Skriv et navn.').waitFor()
    await page.keyboard.type('Ida Dam')
    await page.keyboard.press('Tab')
    await page.keyboard.type('ida@dam.example')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Dam Skole')
    await page.keyboard.press('Enter')
    await page.getByText('Ida Dam er tilføjet').waitFor()
    await page.getByRole('row', { name: /Ida Dam.*Dam Skole/ }).waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement?.textContent === 'Tilføj deltager')
  })

  test('somebody known from another network joins', async () => {
    const page = await openParticipants()
    await page.getByRole('button', { name: 'Tilføj deltager' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('En, jeg kender i forvejen').click()
    await dialog.getByLabel(/andre netværk/).selectOption({ label: 'Signe Lærkedal · Fjordby Bibliotek' })
    await dialog.getByRole('button', { name: 'Tilføj', exact: true }).click()
    await page.getByRole('row', { name: /Signe Lærkedal/ }).waitFor()
    await page.getByRole('button', { name: 'Åbn Signe Lærkedal' }).click()
    const history = page.getByRole('region', { name: 'Historik' })
    await history.getByText('På tværs af Fjorden, Fjordforum').waitFor()
    await history.getByText('Skoleledere Nord, Lindehøj Kommune').waitFor()
  })

  test('what is written about a person is kept, with a warning against civil registration numbers', async () => {
    const page = await openParticipants()
    await page.getByRole('button', { name: 'Åbn Dorte Lindeskov' }).click()
    const person = page.getByRole('region', { name: 'Person' })
    expect(await axeViolations(page)).toEqual([])
    await person.getByLabel('Om personen').fill('Ringer selv. 010203-1234')
    await person.getByText('Det ligner et CPR-nummer. Det hører ikke til her.').waitFor()
    await person.getByLabel('Om personen').fill('Ringer selv.')
    await person.getByText('Det ligner et CPR-nummer.').waitFor({ state: 'hidden' })
    await person.getByLabel('Mail').fill('dorte@')
    await person.getByLabel('Telefon').focus()
    await person.getByText('Mailadressen er ikke hel.').waitFor()
    await person.getByLabel('Mail').fill('dorte@skoven.example')
    await person.getByLabel('Telefon').focus()
    await person.getByText('Gemt').first().waitFor()
    await page.keyboard.press('Escape')
    await page.reload()
    await page.getByRole('button', { name: 'Åbn Dorte Lindeskov' }).click()
    await person.waitFor()
    await expect.poll(() => person.getByLabel('Om personen').inputValue()).toBe('Ringer selv.')
    await expect.poll(() => person.getByLabel('Mail').inputValue()).toBe('dorte@skoven.example')
  })

  test('a new workplace leaves the old one in the history', async () => {
    const page = await openParticipants()
    await page.getByRole('button', { name: 'Åbn Bo Krogsand' }).click()
    await page.getByRole('button', { name: 'Skift arbejdsplads' }).click()
    await page.getByLabel('Ny arbejdsplads').fill('Havneskolen')
    await page.getByLabel('Ny stilling', { exact: true }).fill('skolechef')
    await page.getByRole('button', { name: 'Gem ny stilling' }).click()
    await page.getByText('Bo Krogsand har fået ny stilling').waitFor()
    const history = page.getByRole('region', { name: 'Historik' })
    await history.getByText('skolechef, Havneskolen').waitFor()
    await history.getByText('skoleleder, Krogsand Skole').waitFor()
    await expect
      .poll(() => page.getByRole('region', { name: 'Stilling i dag' }).getByLabel('Arbejdsplads').inputValue())
      .toBe('Havneskolen')
    await page.keyboard.press('Escape')
    await page.getByRole('row', { name: /Bo Krogsand.*Havneskolen.*skolechef/ }).waitFor()
  })

  test('a pause, then leaving, and a refusal that says why', async () => {
    const page = await openParticipants()
    await page.getByRole('button', { name: 'Åbn Lars Østerklit' }).click()
    const membership = page.getByRole('region', { name: 'I dette netværk' })
    await membership.getByRole('button', { name: 'Tilføj pause' }).click()
    await membership.getByLabel('Pause fra', { exact: true }).fill(typedDate(0))
    await membership.getByLabel('Pause fra', { exact: true }).press('Tab')
    await membership.getByRole('button', { name: 'Gem pausen' }).click()
    await membership.getByText(/^Fra .* og indtil videre$/).waitFor()
    await membership.getByRole('button', { name: /Fjern pausen/ }).click()
    await membership.getByText(/og indtil videre$/).waitFor({ state: 'detached' })

    await membership.getByRole('button', { name: 'Tilføjet ved en fejl' }).click()
    await membership.getByText(/Deltageren har fremmøde, svar, mål eller underskrift i netværket/).waitFor()

    await membership.getByRole('button', { name: 'Forlader netværket' }).click()
    const lastDay = membership.getByLabel('Sidste dag i netværket', { exact: true })
    await lastDay.fill(typedDate(-1))
    await lastDay.press('Tab')
    await membership.getByRole('button', { name: 'Gem', exact: true }).click()
    await page.getByText(/Lars Østerklit er med til og med/).waitFor()
    await membership.getByRole('button', { name: 'Ret sidste dag' }).press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByText('11 deltagere inden for rammen på 6 til 12. 1 er udtrådt.').waitFor()
    const last = page.getByRole('table', { name: 'Deltagere' }).getByRole('row').last()
    await expect.poll(() => last.innerText()).toMatch(/Lars Østerklit\s*Udtrådt/)
    expect(await axeViolations(page)).toEqual([])
  })

  test('a membership entered by mistake is taken back', async () => {
    const page = await openParticipants()
    await page.getByRole('button', { name: 'Tilføj deltager' }).click()
    await page.getByRole('dialog').getByLabel('Navn').fill('Forkert Person')
    await page.getByRole('button', { name: 'Tilføj', exact: true }).click()
    await page.getByRole('button', { name: 'Åbn Forkert Person' }).click()
    await page.getByRole('button', { name: 'Tilføjet ved en fejl' }).click()
    await page.getByText('Forkert Person er taget helt ud af netværket.').waitFor()
    await page.getByRole('button', { name: 'Åbn Forkert Person' }).waitFor({ state: 'detached' })
  })
})
