import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { writeWorkbook } from '../../main/features/exchange/write-workbook.ts'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

const openImport = async () => {
  await goTo(app.page, '/networks/N1/participants')
  await app.page.getByRole('button', { name: 'Importér liste' }).click()
  await app.page.getByLabel('Indsæt listen her').waitFor()
  return { page: app.page, dialog: app.page.getByRole('dialog') }
}

/** Pastes as Ctrl+V does, without the clipboard that all of this machine's browsers share. */
const paste = (page: Page, list: string) =>
  page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, list)

const names = (page: Page) => page.getByRole('table', { name: 'Deltagere' }).locator('tbody th')

describe('a list of people', () => {
  test('pasted from Excel is read, and one press stores it; one takes it back', async () => {
    const { page, dialog } = await openImport()
    await paste(
      page,
      [
        'Navn\tMail\tArbejdsplads\tStilling\tAnsatte\tÅr som leder\tSektor\tNiveau\tBil',
        'Åse Ærø\taase@lindehoej.example\tÆrø Skole\tskoleleder\t1.200\t8\toffentlig\tleder af ledere\tja',
        'bo krogsand\t\tKrogsand Skole\t\t\t\t\t\t',
        'Ida Lund\tida@lund.example\t"Lund\nSkole"\tafdelingsleder\t45\taug. 2019\t\t\t',
      ].join('\n'),
    )
    await dialog.getByText('2 personer kan importeres. 1 er allerede med i netværket. Ikke taget med: Bil.').waitFor()
    await dialog.getByText('Så får netværket 14 deltagere, og rammen er højst 12.').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await expect.poll(() => names(page).count()).toBe(12)

    // What was pasted is confirmed by the button that has the focus.
    await page.waitForFunction(() => document.activeElement?.textContent === 'Importér 2 personer')
    await page.keyboard.press('Enter')
    await page.getByText('2 personer er importeret').waitFor()
    await dialog.waitFor({ state: 'detached' })
    await expect
      .poll(() => page.getByRole('row', { name: /Åse Ærø/ }).innerText())
      .toMatch(/Ærø Skole\s+skoleleder\s+1\.200\s+8\s+Leder af ledere\s+–\s+0/)
    // Danish order: Å comes last.
    await expect.poll(() => names(page).last().innerText()).toContain('Åse Ærø')

    await page.getByRole('button', { name: 'Fortryd', exact: true }).click()
    await expect.poll(() => names(page).count()).toBe(12)
  })

  test('says what is wrong with each row, which can be mended on the spot', async () => {
    const { page, dialog } = await openImport()
    await dialog
      .getByLabel('Indsæt listen her')
      .fill('Navn;Mail;Ansatte\nVera Lund;vera@;mange\n;tom@lund.example;3\nIda Lund;ida@lund.example;4')
    await dialog.getByText('1 person kan importeres. 2 rækker har problemer og udelades.').waitFor()
    await dialog.getByText('Mailen ”vera@” er ikke hel.').waitFor()
    await dialog.getByText('”mange” er ikke et helt antal ansatte.').waitFor()
    await dialog.getByText('Navnet mangler.').waitFor()
    await dialog.getByText('Problemer (2)').click()
    await expect.poll(() => dialog.getByRole('table').locator('tbody tr').count()).toBe(2)
    expect(await axeViolations(page)).toEqual([])

    await dialog.getByLabel('Mail, række 2').fill('vera@lund.example')
    await dialog.getByLabel('Mail, række 2').press('Enter')
    await dialog.getByText('Mailen ”vera@” er ikke hel.').waitFor({ state: 'detached' })
    await dialog.getByLabel('Tag rækkerne med, men uden de værdier, der ikke kan læses').check()
    await dialog.getByText('2 personer kan importeres. 1 række har problemer og udelades.').waitFor()
    await dialog.getByLabel('Navn, række 3').fill('Tom Lund')
    await dialog.getByRole('button', { name: 'Importér 2 personer' }).focus()
    await dialog.getByRole('button', { name: 'Importér 3 personer' }).click()
    await page.getByRole('row', { name: /Tom Lund/ }).waitFor()
    await page.getByRole('button', { name: 'Åbn Vera Lund' }).click()
    await expect.poll(() => page.getByLabel('Mail').inputValue()).toBe('vera@lund.example')
  })

  test('can be given by keyboard, its columns taken as something else', async () => {
    const { page, dialog } = await openImport()
    await page.keyboard.type('Lund;Bo Dam')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await dialog.getByText('Ikke taget med: Kolonne 1.').waitFor()
    await dialog.getByLabel('Kolonne 1 læses som').focus()
    await page.keyboard.type('Arb')
    await dialog.getByText('Ikke taget med: Kolonne 1.').waitFor({ state: 'detached' })
    await dialog.getByRole('button', { name: 'Importér 1 person' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('row', { name: /Bo Dam\s+Lund/ }).waitFor()
  })

  test('comes from a workbook with several sheets, and people who are known join as who they are', async () => {
    const { page, dialog } = await openImport()
    const workbook = await writeWorkbook(
      [
        { name: 'Forside', headings: ['Til netværket'], rows: [] },
        {
          name: 'Deltagere',
          headings: ['Fornavn', 'Efternavn', 'Arbejdsplads', 'Antal ansatte', 'Leder siden'],
          rows: [
            ['Signe', 'Lærkedal', 'Fjordby Bibliotek', 12, { day: '2019-08-01' }],
            ['Ida', 'Lund', '=Lund', 1250, { day: '2020-01-31' }],
          ],
        },
      ],
      'da',
    )
    await page.getByTestId('import-file').setInputFiles({
      name: 'deltagere.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: workbook,
    })
    await dialog.getByText('deltagere.xlsx').waitFor()
    await dialog.getByLabel('Ark').selectOption({ label: 'Deltagere' })
    await dialog.getByText('2 personer kan importeres. 1 kender du i forvejen.').waitFor()
    await dialog.getByText('Du kender Signe Lærkedal, Fjordby Bibliotek.').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Importér 2 personer' }).click()
    await page.getByRole('row', { name: /Ida Lund\s+=Lund\s+1\.250/ }).waitFor()
    await page.getByRole('button', { name: 'Åbn Signe Lærkedal' }).click()
    await page.getByRole('region', { name: 'Historik' }).getByText('På tværs af Fjorden, Fjordforum').waitFor()
  })

  test('is read from a file that is dropped, and a file that is none says so', async () => {
    const { page, dialog } = await openImport()
    const drop = (name: string, bytes: number[]) =>
      dialog.locator('.import').evaluate(
        (place, file) => {
          const dataTransfer = new DataTransfer()
          dataTransfer.items.add(new File([Uint8Array.from(file.bytes)], file.name))
          place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
        },
        { name, bytes },
      )
    await drop('gammel.xls', [0xd0, 0xcf, 0x11, 0xe0, 0, 0])
    await dialog.getByText(/Filen er i det gamle Excel-format/).waitFor()
    await drop('itu.xlsx', [0x50, 0x4b, 3, 4, 0, 0])
    await dialog.getByText(/Filen kan ikke læses/).waitFor()
    // Windows-1252, as Danish programs still write.
    const latin = [...'Navn;Mail\r\nÅse Ærø;aase@aeroe.example\r\n'].map((sign) => sign.charCodeAt(0))
    await drop('ansatte.csv', latin)
    await dialog.getByRole('cell', { name: 'Åse Ærø' }).waitFor()
    await page.waitForFunction(() => document.activeElement?.textContent === 'Importér 1 person')
  })

  test('of ten thousand rows is shown a page at a time, and the rows left out are saved', async () => {
    const { page, dialog } = await openImport()
    const rows = Array.from({ length: 10_000 }, (_, index) =>
      index % 20 === 0 ? `Person ${index};p${index}@;7` : `Person ${index};p${index}@firma.example;7`,
    )
    await page.getByTestId('import-file').setInputFiles({
      name: 'alle.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`Navn;Mail;Ansatte\n${rows.join('\n')}`),
    })
    await dialog.getByText('9.500 personer kan importeres. 500 rækker har problemer og udelades.').waitFor()
    await dialog.getByText('1–25 af 500').waitFor()
    await dialog.getByRole('button', { name: 'Næste side' }).click()
    await dialog.getByText('26–50 af 500').waitFor()
    await dialog.getByText('Mailen ”p500@” er ikke hel.').waitFor()
    const download = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Gem de udeladte som CSV' }).click()
    expect((await download).suggestedFilename()).toBe('Rækker, der ikke blev importeret.csv')
  })
})

test('participants and attendance are saved for Excel', async () => {
  const { page } = app
  await goTo(page, '/networks/N1/participants')
  const save = async (entry: string) => {
    await page.getByRole('button', { name: 'Eksportér' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: entry }).click()
    const name = (await download).suggestedFilename()
    await page.getByText(`Gemt som ${name}`).waitFor()
    return name
  }
  expect(await save('Personer til Excel (.xlsx)')).toBe('Skoleledere Nord – Deltagere.xlsx')
  expect(await save('Fremmøde til CSV')).toBe('Skoleledere Nord – Fremmøde.csv')
})
