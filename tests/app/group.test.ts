import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()
const CANARY = 'Qz7xKanariefugl'

/** Every answer that the page gets from now on, as text, with the method that was asked. */
const listen = (page: Page): { method: string; text: string }[] => {
  const heard: { method: string; text: string }[] = []
  page.on('response', async (response) => {
    if (!response.url().endsWith('/call')) return
    const { method } = response.request().postDataJSON() as { method: string }
    heard.push({ method, text: await response.text().catch(() => '') })
  })
  return heard
}

/** Calls a method as the page itself would. */
const ask = (page: Page, method: string, input: unknown) =>
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

/** Puts words into the network that only the consultant may read. */
const plant = async (page: Page): Promise<void> => {
  const sent = [
    ['meetings.setPrivateNote', { id: 'N1-m4', text: CANARY }],
    ['meetings.setPrivateNote', { id: 'N1-m5', text: CANARY }],
    ['attendance.cancel', { meetingId: 'N1-m5', participantId: 'N1-p05', reason: CANARY }],
    ['steps.create', { networkId: 'N1', text: CANARY, responsible: 'Palle Ravn', dueOn: '2026-12-01', state: 'open' }],
  ] as const
  for (const [method, input] of sent) expect(await ask(page, method, input)).toMatchObject({ ok: true })
}

describe('shown to the group', () => {
  test('nothing of the consultant’s is on the page, nor in any answer it gets', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/meetings')
    await plant(page)
    await page.getByRole('article').waitFor()
    await page.keyboard.press('Control+Shift+G')
    await page.getByText('Vises for gruppen').waitFor()
    await page.getByRole('article').waitFor()
    const heard = listen(page)
    const tabs = page.getByRole('navigation', { name: 'Dele af visningen' })
    for (const tab of ['Overblik', 'Evaluering', 'Rammer', 'Kontrakt', 'Møder']) {
      await tabs.getByRole('link', { name: tab, exact: true }).click()
      await tabs.locator('[aria-current=page]', { hasText: tab }).waitFor()
      await page.locator('.group__main .card, .group__main svg').first().waitFor()
      expect(await axeViolations(page)).toEqual([])
      const html = await page.content()
      expect(html).not.toContain(CANARY)
      for (const word of ['Opmærksomhedspunkter', 'Mangler', 'Dorte Lindeskov har', 'Palle Ravn', 'Senest åbnet'])
        expect(tab === 'Kontrakt' ? '' : html).not.toContain(word)
    }
    await expect.poll(() => new Set(heard.map(({ method }) => method)).size).toBeGreaterThanOrEqual(5)
    expect(heard.filter(({ method }) => !method.startsWith('group.') && !method.startsWith('vault.'))).toEqual([])
    expect(heard.filter(({ text }) => text.includes(CANARY))).toEqual([])
  })

  test('a reload, another address and the keys of the app lead nowhere else; one key leads out', async () => {
    const { page } = app
    await goTo(page, '/networks/N2')
    await page.getByRole('button', { name: 'Vis for gruppen' }).press('Enter')
    await page.getByText('Vises for gruppen').waitFor()
    const heard = listen(page)
    await page.reload()
    await page.getByRole('heading', { name: 'Driftslederne' }).waitFor()
    for (const keys of ['Control+K', 'Control+1', 'Control+2', 'Control+Z', 'Escape']) await page.keyboard.press(keys)
    await page.evaluate(() => {
      location.hash = '#/clients'
    })
    await page.getByRole('heading', { name: 'Driftslederne' }).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Kunder' }).count()).toBe(0)
    expect(heard.filter(({ method }) => !method.startsWith('group.') && !method.startsWith('vault.'))).toEqual([])
    await page.keyboard.press('Control+Shift+G')
    await page.getByRole('link', { name: 'Kunder', exact: true }).first().waitFor()
    expect(await page.getByText('Vises for gruppen').count()).toBe(0)
  })

  test('what was just typed is stored before the group looks', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/meetings')
    const aim = page.getByRole('article').getByLabel('Det skal vi bruge mødet til')
    await aim.fill('Vælge tema for foråret')
    await page.keyboard.press('Control+Shift+G')
    await page.getByText('Vises for gruppen').waitFor()
    await page.getByText('Vælge tema for foråret').waitFor()
  })

  test('a message to the consultant is gone before the group looks, and the room asks for nothing else either', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/meetings')
    await plant(page)
    await page.getByRole('article').getByRole('button', { name: 'Slet møde' }).click()
    await page.getByText('er slettet med dagsorden').waitFor()
    await page.keyboard.press('Control+Shift+G')
    await page.getByText('Vises for gruppen').waitFor()
    await page.getByText('er slettet med dagsorden').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+Shift+G')
    await goTo(page, '/networks/N1/meetings/N1-m4')
    await page.getByRole('article').waitFor()
    await page.getByRole('link', { name: 'I rummet' }).click()
    await page.getByRole('timer').or(page.getByText('ingen dagsorden')).first().waitFor()
    // Answers to what the consultant's page had asked may come in until here.
    const heard = listen(page)
    await page.reload()
    await page.getByRole('timer').or(page.getByText('ingen dagsorden')).first().waitFor()
    expect(heard.filter(({ method }) => !method.startsWith('group.') && !method.startsWith('vault.'))).toEqual([])
    expect(await page.content()).not.toContain(CANARY)
  })
})
