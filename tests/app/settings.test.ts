import { Buffer } from 'node:buffer'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

const openSettings = async () => {
  await goTo(app.page, '/settings')
  await app.page.getByRole('region', { name: 'Din profil' }).waitFor()
  return app.page
}

const crcOf = (bytes: Buffer): number => {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}
const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length)
  frame.writeUInt32BE(crcOf(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
/** A black PNG of the given size. */
const png = (width: number, height: number): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head[8] = 8
  const pixels = deflateSync(Buffer.alloc((width + 1) * height))
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

describe('settings', () => {
  test('the profile is saved as it is written, and what cannot be saved says why', async () => {
    const page = await openSettings()
    const profile = page.getByRole('region', { name: 'Din profil' })
    await profile.getByLabel('CVR-nummer').fill('123')
    await profile.getByLabel('Telefon').focus()
    await profile.getByText('Et CVR-nummer har otte cifre.').waitFor()
    await profile.getByLabel('CVR-nummer').fill('00 10 20 40')
    await profile.getByLabel('Firma').fill('Ravn og Krage')
    await profile.getByLabel('Telefon').focus()
    await profile.getByText('Gemt').nth(1).waitFor()
    await page.reload()
    await profile.waitFor()
    await expect.poll(() => profile.getByLabel('CVR-nummer').inputValue()).toBe('00102040')
    await expect.poll(() => profile.getByLabel('Firma').inputValue()).toBe('Ravn og Krage')
    expect(await axeViolations(page)).toEqual([])
  })

  test('how long data are kept is changed here, and stands on the network', async () => {
    const page = await openSettings()
    const kept = page.getByRole('region', { name: 'Opbevaring' })
    await kept.getByLabel('Svar med navn, mål og egne overvejelser').fill('3')
    await kept.getByLabel('Netværkskontrakter').focus()
    await kept.getByText('Gemt').first().waitFor()
    await kept.getByText('Ingen netværk er slut').waitFor()
    await goTo(page, '/networks/N1/frame')
    const plan = page.getByRole('table', { name: 'Opbevaring' })
    await plan.getByRole('row', { name: /Svar med navn gøres anonyme.* 3 måneder efter/ }).waitFor()
    expect(await axeViolations(page)).toEqual([])
  })

  test('a colour that white text cannot be read on is shown, refused and not kept', async () => {
    const page = await openSettings()
    const colour = page.getByLabel('Farve', { exact: true })
    await colour.fill('#88CCDD')
    await page.getByText(/Farven er for lys: hvid tekst på den får kontrasten 1,7/).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await colour.fill('7a3b12')
    await page.getByText(/Kontrasten til hvidt er 8,\d og kan læses af alle/).waitFor()
    await colour.blur()
    await page.getByRole('region', { name: 'Udseende på papir' }).getByText('Gemt').waitFor()
    await colour.fill('petrol')
    await page.getByText('En farvekode er # og seks tegn').waitFor()
    await page.reload()
    await colour.waitFor()
    await expect.poll(() => colour.inputValue()).toBe('#7A3B12')
  })

  test('a logo is checked, shown and taken away', async () => {
    const page = await openSettings()
    const logo = page.getByRole('region', { name: 'Logo' })
    const file = page.getByTestId('logo-file')
    await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('GIF89a') })
    await logo.getByText('Filen er hverken PNG, JPEG eller SVG.').waitFor()
    await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.alloc(1_200_000) })
    await logo.getByText(/Filen fylder 1,2 MB og må højst fylde 1 MB/).waitFor()
    await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: png(120, 40).subarray(0, 40) })
    await logo.getByText('Billedet kan ikke læses.').waitFor()
    await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: png(6100, 10) })
    await logo.getByText(/mere end 6000 billedpunkter/).waitFor()
    await expect.poll(() => logo.getByRole('img').count()).toBe(0)

    await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: png(120, 40) })
    await logo.getByRole('img', { name: 'Logoet' }).waitFor()
    await logo.getByText('120 × 40 billedpunkter Det er småt og kan blive uskarpt på tryk.').waitFor()
    await expect.poll(() => logo.getByRole('alert').count()).toBe(0)
    await page.reload()
    await logo.getByRole('img', { name: 'Logoet' }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await logo.getByRole('button', { name: 'Fjern logo' }).click()
    await logo.getByRole('button', { name: 'Vælg billede' }).waitFor()
    await expect.poll(() => logo.getByRole('img').count()).toBe(0)
  })

  test('the language changes at once, and the choice of light or dark stays', async () => {
    const page = await openSettings()
    await page.getByLabel('Mørk').focus()
    await page.getByLabel('Mørk').press(' ')
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    await page.getByLabel('English').press(' ')
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en')
    expect(await axeViolations(page)).toEqual([])
    await page.reload()
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    expect(await page.getByLabel('Dark').isChecked()).toBe(true)
    await page.getByLabel('Dansk').press(' ')
    await page.getByRole('heading', { level: 1, name: 'Indstillinger' }).waitFor()
  })

  test('the anonymity limit is never under five, and the duty to keep records is explained', async () => {
    const page = await openSettings()
    const answers = page.getByRole('region', { name: 'Svar og fortrolighed' })
    await answers.getByText(/Med færre end fem kan man ofte regne ud/).waitFor()
    await answers.getByLabel('Anonymitetsgrænse').fill('3')
    await answers.getByLabel('Anonymitetsgrænse').press('Tab')
    await answers.getByText('Skriv et helt tal fra 5 til 20.').waitFor()
    await answers.getByLabel('Anonymitetsgrænse').fill('7')
    await answers.getByLabel('Anonymitetsgrænse').press('Tab')
    await answers.getByText('Gemt').waitFor()
    await answers.getByLabel('Journalpligt').selectOption({ label: 'Psykolog med individuelle forløb' })
    await answers.getByText(/Sparringsrum er ikke et journalsystem/).waitFor()
    await page.reload()
    await answers.waitFor()
    await expect.poll(() => answers.getByLabel('Anonymitetsgrænse').inputValue()).toBe('7')
  })

  test('a passphrase is set, its recovery code shown once, and the app opens with it', async () => {
    const page = await openSettings()
    const section = page.getByRole('region', { name: 'Adgangskode' })
    await section.getByRole('button', { name: 'Vælg adgangskode' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Adgangskode', { exact: true }).fill('kort')
    await dialog.getByRole('button', { name: 'Gem adgangskoden' }).click()
    await dialog.getByText('Adgangskoden mangler 6 tegn.').waitFor()
    await dialog.getByLabel('Adgangskode', { exact: true }).fill('fire tilfældige ord her')
    await dialog.getByLabel('Adgangskode én gang til').fill('fire tilfældige ord her')
    await dialog.getByRole('button', { name: 'Gem adgangskoden' }).click()
    const code = await dialog.getByTestId('recovery-code').innerText()
    expect(code.replaceAll(/[^A-Z0-9]/g, '').length).toBeGreaterThan(20)
    expect(await axeViolations(page)).toEqual([])
    // It is shown this once, so Esc does not take it away.
    await page.keyboard.press('Escape')
    await dialog.getByRole('button', { name: 'Jeg har gemt den' }).click()
    await dialog.waitFor({ state: 'detached' })
    await section.getByText('Sparringsrum åbnes med din adgangskode.').waitFor()

    await section.getByRole('button', { name: 'Skift adgangskode' }).click()
    await dialog.getByLabel('Nuværende adgangskode').fill('forkert adgangskode')
    await dialog.getByLabel('Adgangskode', { exact: true }).fill('fem helt andre ord her')
    await dialog.getByLabel('Adgangskode én gang til').fill('fem helt andre ord her')
    await dialog.getByRole('button', { name: 'Gem adgangskoden' }).click()
    await dialog.getByText('Adgangskoden passer ikke.').waitFor()
    await dialog.getByRole('button', { name: 'Annullér' }).click()

    await page.getByRole('button', { name: /Lås app/ }).click()
    await page.getByRole('textbox', { name: 'Adgangskode' }).fill('fire tilfældige ord her')
    await page.getByRole('button', { name: 'Lås op' }).click()
    await page.getByRole('link', { name: 'Netværk', exact: true }).waitFor()
  })

  test('the sample data are removed, and a new start is offered', async () => {
    const page = await openSettings()
    await page
      .getByRole('region', { name: 'Om Sparringsrum' })
      .getByText(/ikke juridisk rådgivning/)
      .waitFor()
    await page.getByText(/ikke udgivet eller godkendt af BFA eller Lill Palmblad/).waitFor()
    await page.getByRole('region', { name: 'Eksempeldata' }).getByRole('button', { name: 'Fjern eksempeldata' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Fjern eksempeldata' }).click()
    await page.getByRole('heading', { name: /Velkommen til Sparringsrum/ }).waitFor()
  })
})
