import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { type Filling, filled, filledInFirefox } from '../support/filled-forms.ts'
import { downloaded } from '../support/pdf.ts'
import { goTo, sampleApp, typedDate } from '../support/sample-app.ts'

const app = sampleApp()

type Dropped = { readonly name: string; readonly bytes: Uint8Array }

/** Drops files on the middle of the window, as a file manager does. */
const drop = (page: Page, files: readonly Dropped[]) =>
  page.evaluate(
    (given) => {
      const dataTransfer = new DataTransfer()
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        dataTransfer.items.add(new File([bytes], name, { type: 'application/pdf' }))
      }
      for (const type of ['dragover', 'drop']) {
        document
          .querySelector('main')
          ?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
      }
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
  )

/** Exports one sheet to fill in on a screen, as the user does. */
const exportForm = async (page: Page, sheet: RegExp) => {
  await goTo(page, '/networks/N1/handouts')
  await page.getByRole('button', { name: 'Møde', exact: true }).click()
  await page.getByText('Ingen valgt').waitFor()
  // Nothing chosen is a form: the choice says so and is not offered.
  await page.getByText('Til skærm kan vælges, når et af disse ark er med', { exact: false }).waitFor()
  expect(await page.getByLabel('Til skærm').isDisabled()).toBe(true)
  await page.getByRole('checkbox', { name: sheet }).check()
  await page.getByLabel('Til skærm').check()
  // A sheet that is on paper only has no page here, and the way back to one that has.
  await page.getByRole('button', { name: /^Vores rammer/ }).click()
  await page.getByText('”Vores rammer” findes kun på papir').waitFor()
  expect(await page.getByRole('img', { name: /Vores rammer/ }).count()).toBe(0)
  await page.getByRole('button', { name: /^Vis ”/ }).click()
  await page.getByText('findes kun på papir').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Eksportér 1 side som PDF' }).waitFor()
  return await downloaded(page, () => page.getByRole('button', { name: 'Eksportér 1 side som PDF' }).click())
}

/** A meeting of today, so that its pulse can be answered. */
const meetingToday = async (page: Page) => {
  await goTo(page, '/networks/N1/meetings/new')
  await page.getByRole('dialog').getByLabel('Dato', { exact: true }).fill(typedDate(0))
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Tilføj mødet' }).press('Enter')
  // Behind the dialog stands the next meeting, which has been the fifth until now.
  await page.waitForURL(/\/meetings\/(?!new$)[^/]+$/)
  await page.getByRole('article').getByText('Møde 5').waitFor()
}

const answersOf = (index: number): Filling => ({
  'h15-share': 'anonymous',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((item) => [`h15-p${item}`, String(((index + item) % 5) + 1)])),
  'h15-p8': `Det vigtigste ${index}`,
})

test('twelve forms are dropped on the window, looked at, stored, and seen as a round', async () => {
  const { page } = app
  await meetingToday(page)
  const blank = await exportForm(page, /^Tag Efter mødet med/)
  const files: Dropped[] = []
  for (let index = 0; index < 12; index++) {
    const bytes = await (index % 2 ? filledInFirefox : filled)(blank.bytes, answersOf(index))
    files.push({ name: `Efter mødet ${index + 1}.pdf`, bytes })
  }
  const dialog = page.getByRole('dialog', { name: 'Læs udfyldte ark ind' })
  await drop(page, [
    ...files,
    { name: 'Referat.pdf', bytes: Buffer.from('Ikke en PDF') },
    { name: 'Igen.pdf', bytes: files[0]?.bytes ?? blank.bytes },
    { name: 'Tomt.pdf', bytes: blank.bytes },
  ])
  await dialog.getByText('13 ark kan læses ind. 2 filer kan ikke.').waitFor()
  await dialog.getByText('Det er ikke en PDF.').waitFor()
  await dialog.getByText('Arket er ikke udfyldt.').waitFor()
  // The same file a second time is left out until somebody says otherwise.
  expect(await dialog.getByRole('checkbox', { name: 'Tag Igen.pdf med' }).isChecked()).toBe(false)
  expect(await dialog.getByText('8 af 9 spørgsmål').count()).toBe(13)
  // What anonymous people wrote is not to be read beside the name of a file.
  expect(await dialog.innerText()).not.toContain('Det vigtigste')
  expect(await axeViolations(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Gem 12 ark' }).click()
  await page.getByText('12 ark er læst ind').waitFor()
  await dialog.waitFor({ state: 'detached' })

  await page.getByRole('button', { name: 'Se svarene' }).click()
  await page.getByText(/er åben: 12 svar/).waitFor()
})

test('the dialog is opened, answered and closed by keyboard alone', async () => {
  const { page } = app
  await meetingToday(page)
  const blank = await exportForm(page, /^Tag Efter mødet med/)
  const shared = await filled(blank.bytes, { 'h15-share': 'shared', 'h15-share-shared-text': 'D.L.', 'h15-p1': '4' })
  // Listened for well ahead: a browser that hears of it as the key is pressed may open its own window instead.
  page.on('filechooser', (chooser) =>
    chooser.setFiles({ name: 'Svar.pdf', mimeType: 'application/pdf', buffer: Buffer.from(shared) }),
  )
  await page.keyboard.press('Control+Shift+L')
  const dialog = page.getByRole('dialog', { name: 'Læs udfyldte ark ind' })
  await page.waitForFunction(() => document.activeElement?.textContent === 'Vælg filer')
  expect(await axeViolations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await dialog.getByText('1 ark kan læses ind. Vælg, hvem 1 ark er fra.').waitFor()
  const who = dialog.getByLabel('Hvem er ”D.L.”?')
  await who.focus()
  await who.selectOption({ label: 'Dorte Lindeskov' })
  await dialog.getByRole('button', { name: 'Gem 1 ark' }).press('Enter')
  await page.getByText('1 ark er læst ind').waitFor()
})
