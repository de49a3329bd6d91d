import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()
const rowsOf = (page: typeof app.page) => page.getByRole('navigation', { name: 'Møder' }).getByRole('button')

describe('a series of meetings', () => {
  test('eight meetings with agendas and roles take three actions, and one undo takes them back', async () => {
    const { page } = app
    await goTo(page, '/networks/N2/meetings')
    await rowsOf(page).first().waitFor()
    const before = await rowsOf(page).count()
    await page.getByRole('link', { name: 'Planlæg møder' }).click()
    const dialog = page.getByRole('dialog', { name: 'Planlæg møder' })
    await dialog.getByLabel('Antal møder').fill('8')
    // Leaving the field asks for a new proposal, and the button says how many it stores.
    await dialog.getByLabel('Antal møder').blur()
    await dialog.getByRole('button', { name: 'Gem 8 møder' }).click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => rowsOf(page).count()).toBe(before + 8)
    const card = page.getByRole('article')
    await card.getByLabel('Roller', { exact: true }).check()
    await expect.poll(() => card.getByLabel('Vært', { exact: true }).inputValue()).not.toBe('-')
    await page.getByText('8 møder er planlagt.').waitFor()
    await page.getByRole('button', { name: 'Fortryd' }).click()
    await expect.poll(() => rowsOf(page).count()).toBe(before)
  })

  test('by keyboard alone; what is typed last is in it', async () => {
    const { page } = app
    await goTo(page, '/networks/N2/meetings/plan')
    const { keyboard } = page
    const dialog = page.getByRole('dialog', { name: 'Planlæg møder' })
    const first = dialog.getByLabel('Første møde', { exact: true })
    await expect.poll(() => first.evaluate((field) => field === document.activeElement)).toBe(true)
    await keyboard.press('Control+a')
    await keyboard.type('3.12.2027')
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await keyboard.type('2')
    await keyboard.press('Control+Enter')
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('2 møder er planlagt.').waitFor()
    await rowsOf(page).getByText('Fredag 3. december').waitFor()
  })

  test('a date typed the moment its field comes, or while another proposal is on its way, stays', async () => {
    const { page } = app
    const type = (label: string, words: string) =>
      page.getByLabel(label, { exact: true }).evaluate((field: HTMLInputElement, typed) => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed)
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }, words)
    // Typed before the effects of the first rendering have run, as on a slow machine.
    await page.evaluate(() => {
      const typeAtOnce = new MutationObserver(() => {
        const field = document.querySelector<HTMLInputElement>('[role=dialog] .input-with-button input')
        if (!field) return
        typeAtOnce.disconnect()
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, '06.05.2027')
        field.dispatchEvent(new Event('input', { bubbles: true }))
      })
      typeAtOnce.observe(document, { childList: true, subtree: true })
    })
    await goTo(page, '/networks/N2/meetings/plan')
    const dialog = page.getByRole('dialog', { name: 'Planlæg møder' })
    const first = dialog.getByLabel('Første møde', { exact: true })
    await first.waitFor()
    expect(await first.inputValue()).toBe('06.05.2027')
    await first.focus()
    await first.blur()
    // The sixth of May stands in the former proposal as well.
    await expect.poll(() => dialog.getByLabel('Dato for møde 1', { exact: true }).inputValue()).toBe('13.05.2027')
    await dialog.getByText('Flyttet fra 6. maj: Kristi himmelfartsdag').waitFor()

    const waiting: (() => void)[] = []
    let held = false
    await page.route('**/call', async (route) => {
      if (held && route.request().postData()?.includes('series.propose'))
        await new Promise<void>((go) => waiting.push(() => go()))
      await route.continue()
    })
    held = true
    await type('Dato for møde 2', '24.12.2027')
    await dialog.getByLabel('Dato for møde 2', { exact: true }).focus()
    await dialog.getByLabel('Dato for møde 2', { exact: true }).blur()
    await expect.poll(() => waiting.length).toBeGreaterThan(0)
    await type('Dato for møde 2', '20.12.2027')
    held = false
    for (const go of waiting) go()
    await dialog.getByText('Overvej en anden dag: juleaften').waitFor()
    expect(await dialog.getByLabel('Dato for møde 2', { exact: true }).inputValue()).toBe('20.12.2027')
  })

  test('a proposed meeting is moved from a holiday, changed and left out, and the rest follows', async () => {
    const { page } = app
    await goTo(page, '/networks/N2/meetings/plan')
    const dialog = page.getByRole('dialog', { name: 'Planlæg møder' })
    await dialog.getByLabel('Første møde', { exact: true }).fill('06.05.2027')
    await dialog.getByLabel('Første møde', { exact: true }).blur()
    // The sixth of May stands in the former proposal as well.
    await expect.poll(() => dialog.getByLabel('Dato for møde 1', { exact: true }).inputValue()).toBe('13.05.2027')
    await dialog.getByText('Flyttet fra 6. maj: Kristi himmelfartsdag').waitFor()
    await dialog.getByLabel('Dato for møde 2', { exact: true }).fill('24.12.2027')
    await dialog.getByLabel('Dato for møde 2', { exact: true }).blur()
    await dialog.getByText('Overvej en anden dag: juleaften').waitFor()
    await dialog.getByLabel('Dagsorden for møde 1').selectOption({ label: 'Hel dag' })
    await dialog.getByLabel('Tag møde 2 med').uncheck()
    await dialog.getByText('Ikke med', { exact: true }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await dialog.getByRole('button', { name: /^Gem \d+ møder$/ }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('article', { name: '13. maj 2027' }).waitFor()
  })

  test('a meeting is moved together with the later ones', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/meetings')
    await page.getByRole('article').getByRole('button', { name: 'Flyt møde' }).click()
    const dialog = page.getByRole('dialog', { name: 'Flyt møde' })
    await dialog.getByLabel('Ny dato', { exact: true }).fill('24.12.2026')
    await dialog.getByLabel('Ny dato', { exact: true }).blur()
    await dialog.getByText('Overvej en anden dag: juleaften').waitFor()
    await dialog.getByLabel('Ny dato', { exact: true }).fill('15.12.2026')
    await dialog.getByLabel('Ny dato', { exact: true }).blur()
    await dialog.getByLabel('Flyt også de 4 senere møder lige så meget').check()
    await dialog.getByText('mandag 25. januar flyttes til tirsdag 26. januar').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Flyt 5 møder' }).click()
    await dialog.waitFor({ state: 'detached' })
    await rowsOf(page).getByText('Tirsdag 26. januar').waitFor()
    await rowsOf(page).getByText('Tirsdag 15. december').waitFor()
  })

  test('a meeting is cancelled with a reason and held after all', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/meetings/N1-m6')
    const card = page.getByRole('article')
    await card.getByRole('button', { name: 'Aflys møde' }).click()
    await page.getByRole('dialog').getByLabel('Begrundelse').fill('Der er valg den dag')
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Enter')
    await card.getByText('Mødet er aflyst: Der er valg den dag').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await card.getByRole('button', { name: 'Hold mødet alligevel' }).click()
    await card.getByText('Mødet er aflyst').waitFor({ state: 'detached' })
    await card.getByRole('button', { name: 'Aflys møde' }).waitFor()
  })
})

describe('roles', () => {
  test('are suggested with the reason, shared out, exchanged, and stood in for', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/meetings/N1-m5')
    const card = page.getByRole('article')
    await card.getByLabel('Roller', { exact: true }).check()
    const keeper = card.getByLabel('Tidtager', { exact: true })
    await card
      .getByText(/^Forslag: .* har ikke haft rollen på \d møder$/)
      .first()
      .waitFor()
    await card.getByRole('button', { name: 'Foreslå alle roller' }).click()
    await expect.poll(() => keeper.inputValue()).not.toBe('-')
    const [host, chosen] = [await card.getByLabel('Vært', { exact: true }).inputValue(), await keeper.inputValue()]
    await card.getByRole('button', { name: 'Byt: Tidtager' }).click()
    await page.getByRole('menuitem', { name: /vært i dag/ }).click()
    await expect.poll(() => keeper.inputValue()).toBe(host)
    await expect.poll(() => card.getByLabel('Vært', { exact: true }).inputValue()).toBe(chosen)
    await card.getByLabel('Fremmøde', { exact: true }).check()
    await card
      .getByRole('radiogroup', { name: 'Fremmøde for Henrik Vestermølle' })
      .getByRole('radio', { name: 'Afbud', exact: true })
      .click()
    await card.getByLabel('Roller', { exact: true }).check()
    await card.getByText(/^Henrik Vestermølle kan ikke komme\. Forslag:/).waitFor()
    expect(await axeViolations(page)).toEqual([])
  })

  test('are shared out over all meetings to come', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/frame')
    await page.getByRole('button', { name: 'Fordel ledige roller på alle kommende møder' }).click()
    await page.getByText(/roller er fordelt\.$/).waitFor()
    await expect.poll(() => page.locator('.role-table__free').count()).toBe(0)
    expect(await axeViolations(page)).toEqual([])
  })
})

test('school holidays are typed once, kept clear of, and taken over to next year', async () => {
  const { page } = app
  await goTo(page, '/settings')
  const form = page.getByRole('form', { name: 'Tilføj skoleferie' })
  await form.getByLabel('Navn').fill('Forårsferie')
  await form.getByLabel('Første dag', { exact: true }).fill('01.02.2027')
  await form.getByLabel('Sidste dag', { exact: true }).fill('07.02.2027')
  await form.getByRole('button', { name: 'Tilføj skoleferie' }).click()
  await page.getByRole('button', { name: 'Foreslå 2028 ud fra samme uger' }).click()
  await page.getByRole('group', { name: 'Forårsferie 31. januar 2028' }).waitFor()
  expect(await axeViolations(page)).toEqual([])
  await goTo(page, '/networks/N2/meetings/plan')
  const dialog = page.getByRole('dialog', { name: 'Planlæg møder' })
  await dialog.getByLabel('Første møde', { exact: true }).fill('04.02.2027')
  await dialog.getByLabel('Første møde', { exact: true }).blur()
  await dialog.getByText('Flyttet fra 4. februar: Forårsferie').waitFor()
  await dialog.getByLabel('Hold fri i skoleferier').uncheck()
  await dialog.getByText('Flyttet fra 4. februar').waitFor({ state: 'detached' })
})
