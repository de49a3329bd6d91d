import type { Locator, Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

const people = ['Anne Ås', 'Bo Brok', 'Carl Dam', 'Dorte Eg', 'Erik Fog', 'Fie Gro', 'Gry Hald', 'Hans Ibsen']
  .concat(['Ida Juhl', 'Jens Kær', 'Karen Lov', 'Lars Munk'])
  .map((name, index) => `${name}\t${index}@laer.example\tSkole ${index + 1}\tskoleleder\t${20 + index}`)
const list = ['Navn\tMail\tArbejdsplads\tStilling\tAnsatte', ...people].join('\n')

/** Pastes as Ctrl+V does, without the clipboard that all of this machine's browsers share. */
const paste = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)

/** Every click, field filled in, paste and choice counts as one action of the user. */
const counting = (page: Page) => {
  let actions = 0
  const does = async (action: () => Promise<unknown>): Promise<void> => {
    actions += 1
    await action()
  }
  return { page, does, count: () => actions }
}

/**
 * The same by keyboard alone: a key press or a text typed is one action, and so is going to a control, however many
 * times Tab is pressed on the way; a control that Tab does not reach fails the test.
 */
const byKeyboard = (page: Page) => {
  const counted = counting(page)
  const hasFocus = (control: Locator) =>
    control.evaluate((element) => element === document.activeElement || element.contains(document.activeElement))
  return {
    ...counted,
    press: (keys: string) => counted.does(() => page.keyboard.press(keys)),
    type: (text: string) => counted.does(() => page.keyboard.type(text)),
    reach: (control: Locator) =>
      counted.does(async () => {
        await control.waitFor()
        for (let tabs = 0; !(await hasFocus(control)); tabs++) {
          if (tabs > 150) throw new Error('Tab does not lead to the control')
          await page.keyboard.press('Tab')
        }
      }),
  }
}

/** Twelve members, the frame as it was set, and eight meetings with agenda and roles. */
const expectWholeNetwork = async (page: Page): Promise<void> => {
  const meetings = page.getByRole('navigation', { name: 'Møder' }).getByRole('button')
  await expect.poll(() => meetings.count()).toBe(8)
  await expect.poll(() => meetings.first().innerText()).toMatch(/09\.00–12\.00/)
  const card = page.getByRole('article')
  for (const place of [0, 3, 7]) {
    await meetings.nth(place).click()
    await card.getByRole('radio', { name: 'Dagsorden' }).check()
    await card
      .getByRole('textbox', { name: /^Punkt 1/ })
      .first()
      .waitFor()
    await card.getByRole('radio', { name: 'Roller' }).check()
    for (const role of ['Vært', 'Facilitator', 'Koordinator'])
      await expect.poll(() => card.getByLabel(role, { exact: true }).inputValue(), { message: role }).toMatch(/.{5,}/)
  }
  await page.getByRole('link', { name: 'Deltagere', exact: true }).click()
  await page.getByText('12 deltagere inden for rammen på 6 til 12.').waitFor()
}

describe('a network of twelve with frame, eight meetings, roles and agendas', () => {
  test('takes at most 25 actions', async () => {
    const { page, does, count } = counting(app.page)
    await goTo(page, '/')
    await does(() => page.getByRole('link', { name: 'Netværk', exact: true }).click())
    await does(() => page.getByRole('link', { name: 'Nyt netværk' }).click())
    await does(() => page.getByRole('dialog').getByLabel('Netværkets navn').fill('Skoleledere Syd'))
    await does(() => page.getByRole('button', { name: 'Opret netværket' }).click())
    await does(() => page.getByRole('button', { name: 'Importér liste' }).click())
    await page.getByLabel('Indsæt listen her').waitFor()
    await does(() => paste(page, list))
    await does(() => page.getByRole('button', { name: 'Importér 12 personer' }).click())
    await does(() => page.getByRole('link', { name: 'Rammer og roller' }).click())
    await does(() => page.getByText('Hver anden måned', { exact: true }).click())
    await does(() => page.getByLabel('Fra kl.').first().fill('09.00'))
    await does(() => page.getByRole('link', { name: 'Møder', exact: true }).click())
    await does(() => page.getByRole('link', { name: 'Planlæg møder' }).first().click())
    const dialog = page.getByRole('dialog', { name: 'Planlæg møder' })
    await does(() => dialog.getByLabel('Antal møder').fill('8'))
    await dialog.getByLabel('Antal møder').blur()
    await does(() => dialog.getByRole('button', { name: 'Gem 8 møder' }).click())
    await dialog.waitFor({ state: 'detached' })
    expect(count()).toBeLessThanOrEqual(25)
    await expectWholeNetwork(page)
  })

  test('and the same by keyboard alone', async () => {
    const { page, press, type, reach, does, count } = byKeyboard(app.page)
    await goTo(page, '/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await press('Control+Shift+n')
    await page.getByRole('dialog').getByLabel('Netværkets navn').waitFor()
    await type('Skoleledere Syd')
    await press('Enter')
    await reach(page.getByRole('button', { name: 'Importér liste' }))
    await press('Enter')
    await page.getByLabel('Indsæt listen her').waitFor()
    await does(() => paste(page, list))
    await page.getByRole('button', { name: 'Importér 12 personer' }).waitFor()
    await press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await reach(page.getByRole('link', { name: 'Rammer og roller' }))
    await press('Enter')
    await reach(page.getByRole('group', { name: 'Hvor tit' }))
    await press('ArrowDown')
    await reach(page.getByLabel('Fra kl.').first())
    await press('Control+a')
    await type('09.00')
    await reach(page.getByRole('link', { name: 'Møder', exact: true }))
    await press('Enter')
    await reach(page.getByRole('link', { name: 'Planlæg møder' }).first())
    await press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Planlæg møder' })
    await reach(dialog.getByLabel('Antal møder'))
    await press('Control+a')
    await type('8')
    await press('Control+Enter')
    await dialog.waitFor({ state: 'detached' })
    expect(count()).toBeLessThanOrEqual(25)
    await expectWholeNetwork(page)
  })
})
