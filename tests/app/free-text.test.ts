import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()
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

  await page.keyboard.press('Control+Shift+G')
  await page.getByRole('link', { name: 'Evaluering', exact: true }).press('Enter')
  await page.getByText('Egne ord', { exact: true }).click()
  await page.getByText('Del opgaverne, før […] brænder ud.').waitFor()
  expect(await page.content()).not.toContain('Signe brænder')
  expect(await axeViolations(page)).toEqual([])
})

/** Calls a method as the page itself would. */
const ask = (page: Page, method: string, input: unknown): Promise<{ value: { id: string } }> =>
  page.evaluate(
    async ([name, sent]) => {
      const response = await fetch('/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-session': sessionStorage.getItem('session') ?? '' },
        body: JSON.stringify({ method: name, input: sent }),
      })
      return response.json()
    },
    [method, input] as const,
  )

test('a word that may be a name is asked about before its sentence goes along with the others', async () => {
  const { page } = app
  await goTo(page, '/networks/N1/evaluation')
  const round = { networkId: 'N1', instrument: 'R', meetingId: null, heldOn: '2026-11-20' }
  const { id: roundId } = (await ask(page, 'evaluation.begin', round)).value
  for (let form = 0; form < 5; form++)
    await ask(page, 'evaluation.addResponse', { roundId, participantId: null, values: { R1: 3 + (form % 3) } })
  for (const text of ['Bo er et godt eksempel. Ring til mig på 22 33 44 55.', 'Kortere oplæg.'])
    await ask(page, 'evaluation.addComment', { roundId, item: 'R14', text })
  await ask(page, 'evaluation.close', { roundId })
  await goTo(page, `/networks/N1/evaluation/${roundId}:words`)
  await page.getByText('3 sætninger · gruppen ser 0 · kunden ser 0').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Vis alle for gruppen' }).click()
  const group = page.getByRole('region', { name: 'Det ser gruppen' })
  await group.getByText('Ring til mig på […].').waitFor()
  expect(await group.getByText('eksempel').count()).toBe(0)
  await page.getByRole('button', { name: 'Slør Bo' }).click()
  await page.getByRole('button', { name: 'Bo, navn, sløret' }).waitFor()
  await page.getByRole('button', { name: 'Vis alle for gruppen' }).click()
  await group.getByText('[…] er et godt eksempel. Ring til mig på […].').waitFor()
  await page.getByRole('button', { name: '22 33 44 55, telefonnummer, sløret' }).click({ force: true })
  await page.getByRole('button', { name: 'Kortere' }).click()
  await group.getByText('[…] oplæg.').waitFor()
  await page.getByText('3 sætninger · gruppen ser 3 · kunden ser 0').waitFor()
  await page.getByRole('button', { name: 'Vis ingen' }).click()
  await group.getByText('Ingenting endnu.').waitFor()

  const touch = await page.context().newCDPSession(page)
  await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 })
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true)
  for (const target of await page.locator('.free-text :is(.word, .check, .button)').all()) {
    const box = await target.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect(box?.width).toBeGreaterThanOrEqual(44)
  }
})
