import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { docxParts } from '../support/docx.ts'
import { downloaded, pageTexts } from '../support/pdf.ts'
import { png } from '../support/pictures.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

const openSignatures = async () => {
  const { page } = app
  await goTo(page, '/networks/N2/contract')
  const card = page.getByRole('region', { name: 'Underskrifter' })
  await card.getByText('7 af 10 har skrevet under').waitFor()
  return card
}

describe('signing', () => {
  test('a picture dropped on the row signs, is shown, saved out, removed and brought back', async () => {
    const { page } = app
    const card = await openSignatures()
    const row = card.getByRole('listitem').filter({ hasText: 'Ove Lejesmed' })
    const picture = png(60, 80).toString('base64')
    const files = await page.evaluateHandle((base64) => {
      const transfer = new DataTransfer()
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
      transfer.items.add(new File([bytes], 'ove.png', { type: 'image/png' }))
      return transfer
    }, picture)
    await row.dispatchEvent('dragover', { dataTransfer: files })
    await row.getByText('Slip filen for at vedhæfte den til Ove Lejesmed').waitFor()
    await row.dispatchEvent('drop', { dataTransfer: files })
    await card.getByText('8 af 10 har skrevet under').waitFor()
    await card.getByText('Mangler: Mikkel Truckholm og Rune Valsebro.').waitFor()

    await row.getByRole('button', { name: 'Vis scanning for Ove Lejesmed' }).click()
    await page.getByRole('img', { name: 'Scannet underskrift fra Ove Lejesmed' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await axeViolations(page)).toEqual([])
    const copy = await downloaded(page, () => page.getByRole('button', { name: 'Gem en kopi' }).click())
    expect(copy.name).toBe('ove.png')
    expect(Buffer.from(copy.bytes).toString('base64')).toBe(picture)
    await page.getByRole('button', { name: 'Fjern', exact: true }).click()
    await page.getByText('Scanningen for Ove Lejesmed er fjernet.').waitFor()
    await page.getByRole('button', { name: 'Fortryd', exact: true }).last().click()
    await row.getByRole('button', { name: 'Vis scanning for Ove Lejesmed' }).waitFor()
  })

  test('what cannot be kept is refused with the reason, and nothing is signed', async () => {
    const { page } = app
    const card = await openSignatures()
    const input = page.getByTestId('scan-file-N2-p09')
    const heic = Buffer.from('0000001c667479706865696300000000', 'hex')
    for (const [name, buffer, sentence] of [
      ['side.heic', heic, /HEIC.*Del det som JPEG/],
      ['side.docx', Buffer.from('PK en anden slags'), /hverken PDF, PNG eller JPEG/],
      ['side.pdf', Buffer.from('%PDF-1.7 knækket'), /beskadiget/],
      ['side.png', png(9, 9).subarray(0, 30), /beskadiget/],
      ['side.png', Buffer.concat([png(9, 9), Buffer.alloc(11_000_000)]), /fylder 11,0 MB/],
    ] as const) {
      await input.setInputFiles({ name, mimeType: '', buffer })
      await card.getByText(sentence).waitFor()
    }
    await card.getByText('7 af 10 har skrevet under').waitFor()
  })

  test('by keyboard alone: sent, declined, signed; and the list for e-signing', async () => {
    const { page } = app
    const card = await openSignatures()
    const row = card.getByRole('listitem').filter({ hasText: 'Rune Valsebro' })
    await row.getByRole('button', { name: 'Mere om Rune Valsebro' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Sendt i dag' }).press('Enter')
    await row.getByText(/^Sendt \d/).waitFor()
    await row.getByRole('button', { name: 'Mere om Rune Valsebro' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Har sagt nej i dag' }).press('Enter')
    await row.getByText(/^Sagt nej \d/).waitFor()
    await row.getByRole('checkbox', { name: 'Rune Valsebro har skrevet under' }).press('Space')
    await row.getByText(/^Underskrevet \d/).waitFor()
    await card.getByRole('button', { name: 'Liste til e-underskrift' }).press('Enter')
    const list = await downloaded(page, () =>
      page.getByRole('menuitem', { name: 'Dem, der mangler (CSV)' }).press('Enter'),
    )
    expect(Buffer.from(list.bytes).toString()).toContain('Mikkel Truckholm')
  })
})

describe('joining a signed contract', () => {
  test('a new member has a sheet of their own, by keyboard, while the others sign the contract', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/participants')
    await page.getByRole('button', { name: 'Tilføj deltager' }).press('Enter')
    await page.getByRole('dialog').getByLabel('Navn').fill('Ida Dam')
    await page.getByRole('dialog').getByLabel('Navn').press('Enter')
    await page.getByText('Ida Dam er tilføjet').waitFor()
    await goTo(page, '/networks/N1/contract')
    const card = page.getByRole('region', { name: 'Underskrifter' })
    await card.getByText('12 af 13 har skrevet under').waitFor()
    expect(await card.getByRole('button', { name: /^Tiltrædelsesark til/ }).count()).toBe(1)
    await card.getByRole('button', { name: 'Tiltrædelsesark til Ida Dam' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Tiltrædelse: Ida Dam' })
    const sheet = dialog.getByRole('article', { name: 'Tiltrædelse' })
    await sheet.getByRole('heading', { name: 'Jeg er med på de samme vilkår' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await axeViolations(page)).toEqual([])
    const file = await downloaded(page, () => dialog.getByRole('button', { name: 'Gem som PDF' }).press('Enter'))
    expect(file.name).toMatch(/Tiltrædelse – Netværkskontrakt.*\.pdf$/)
    expect((await pageTexts(file.bytes)).join()).toContain('Ida Dam')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await card.getByRole('checkbox', { name: 'Ida Dam har skrevet under' }).press('Space')
    await card.getByText('13 af 13 har skrevet under').waitFor()
  })
})

describe('all contracts', () => {
  test('are found by key, filtered, searched, opened and saved as Word', async () => {
    const { page } = app
    await goTo(page, '/')
    await page.keyboard.press('Control+6')
    await page.getByRole('heading', { level: 1, name: 'Kontrakter' }).waitFor()
    await page.getByText('4 kontrakter').waitFor()
    await page.getByText('Mangler underskrift').click()
    await page.getByText('1 kontrakt', { exact: true }).waitFor()
    await page.getByText('Gældende').click()
    await page.getByRole('searchbox', { name: 'Søg i kontrakter' }).fill('lejesmed')
    await page.getByText('1 kontrakt', { exact: true }).waitFor()
    await page.getByRole('searchbox', { name: 'Søg i kontrakter' }).fill('fjord')
    await page.getByRole('button', { name: /Mere om .*På tværs af Fjorden/ }).click()
    const file = await downloaded(page, () => page.getByRole('menuitem', { name: 'Gem som Word' }).click())
    expect(file.name).toBe('På tværs af Fjorden – Netværkskontrakt, offentlige ledere.docx')
    expect(Object.keys(docxParts(file.bytes))).toContain('word/document.xml')
    await page.getByRole('link', { name: 'Netværkskontrakt, offentlige ledere' }).click()
    await page.getByRole('heading', { level: 1, name: 'På tværs af Fjorden' }).waitFor()
    await page.getByRole('region', { name: 'Underskrifter' }).getByText('8 af 8 har skrevet under').waitFor()
  })
})
