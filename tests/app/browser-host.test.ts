import type { Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium.ts'
import { type Opened, openInBrowser } from '../support/open-in-browser.ts'

let browser: Browser
let opened: Opened
beforeAll(async () => {
  browser = await launchChromium()
  opened = await openInBrowser({ browser })
})
afterAll(async () => {
  await opened?.close()
  await browser?.close()
})

const network = 'Skoleledere Nord'

test('the page opens without a complaint, and its code leaves the address at once', async () => {
  await opened.page.getByText(network).first().waitFor()
  expect(opened.page.url()).not.toContain('code')
  expect(opened.complaints).toEqual([])
})

test('the tab stays signed in when it is loaded again', async () => {
  await opened.page.reload()
  await opened.page.getByText(network).first().waitFor()
})

test('an address that has been used shows nothing, and a new one opens a second tab', async () => {
  const address = await opened.host.newAddress()
  const first = await opened.page.context().newPage()
  await first.goto(address)
  await first.getByText(network).first().waitFor()

  const stranger = await browser.newContext()
  const page = await stranger.newPage()
  const refused = page.waitForResponse((response) => response.url().endsWith('/session'))
  await page.goto(address)
  expect((await refused).status()).toBe(401)
  await expect.poll(() => page.getByText(network).count()).toBe(0)
  await stranger.close()
  await first.close()
})

test('what changes in one tab shows in another', async () => {
  const other = await opened.page.context().newPage()
  await other.goto(await opened.host.newAddress())
  await other.getByText(network).first().waitFor()
  const heard = other.evaluate(async () => {
    const token = sessionStorage.getItem('session') ?? ''
    const response = await fetch('/events', { headers: { 'x-session': token } })
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    ;(window as unknown as { listening: boolean }).listening = true
    for (let text = ''; ; text += (await reader?.read())?.value ?? '') if (text.includes('changed')) return text.trim()
  })
  await other.waitForFunction(() => (window as unknown as { listening?: boolean }).listening)
  await opened.page.evaluate(() =>
    fetch('/call', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-session': sessionStorage.getItem('session') ?? '' },
      body: JSON.stringify({ method: 'networks.markOpened', input: { id: 'N1' } }),
    }),
  )
  expect(await heard).toBe('{"type":"changed"}')
  await other.close()
})
