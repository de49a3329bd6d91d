import { expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()
const shots = process.env.SHOTS
const shot = async (name: string): Promise<void> => {
  if (shots) await app.page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}

test('free text is blurred and shared sentence by sentence, by keyboard alone, and the group reads what was approved', async () => {
  const { page } = app
  await goTo(page, '/networks/N3/evaluation')
  const row = page.getByRole('row', { name: /Er vi på rette spor/ }).first()
  await row.getByRole('link', { name: /Se resultatet/ }).press('Enter')
  expect(await page.getByText('Del opgaverne').count()).toBe(0)
  await page.getByRole('link', { name: 'Læs og del svaret' }).press('Enter')
  const sentence = page.getByRole('group', { name: 'Sætning', exact: true })
  await sentence.waitFor()
  const word = (name: string) => sentence.getByRole('button', { name })
  expect(await word('Signe, navn, sløret').getAttribute('aria-pressed')).toBe('true')
  await shot('desk')
  expect(await axeViolations(page)).toEqual([])

  await word('Del').focus()
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await word('ud, sløret').waitFor()
  await page.keyboard.press('Space')
  await word('ud').and(page.locator('[aria-pressed=false]')).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  const group = page.getByRole('region', { name: 'Det ser gruppen' })
  await group.getByText('Del opgaverne, før […] brænder ud.').waitFor()
  const client = page.getByRole('region', { name: 'Det ser kunden' })
  await client.getByText('Ingenting, før netværket har godkendt det.').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await client.getByText('Del opgaverne, før […] brænder ud.').waitFor()
  await page.getByRole('textbox', { name: 'Godkendt den' }).waitFor()
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  expect(await axeViolations(page)).toEqual([])
  await shot('desk-dark')

  await page.keyboard.press('Control+Shift+G')
  await page.getByRole('link', { name: 'Evaluering', exact: true }).press('Enter')
  await page.getByText('Egne ord', { exact: true }).click()
  await page.getByText('Del opgaverne, før […] brænder ud.').waitFor()
  expect(await page.content()).not.toContain('Signe brænder')
  expect(await axeViolations(page)).toEqual([])
  await shot('group-words')
})
