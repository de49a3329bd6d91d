import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { localDate } from '../../main/features/local-date.ts'
import { addDays, datePartsOf } from '../../shared/domain/dates.ts'
import { launchChromium } from './chromium.ts'
import { type Opened, openInBrowser } from './open-in-browser.ts'

/** Goes to an address of the app, as a link would. */
export const goTo = async (page: Page, path: string): Promise<void> => {
  await page.getByRole('link', { name: 'Netværk', exact: true }).waitFor()
  await page.evaluate((address) => {
    location.hash = `#${address}`
  }, path)
}

/** The app with sample data for each test of a file, in one browser. A complaint of the page fails the test. */
export const sampleApp = (): { readonly page: Page } => {
  let browser: Browser
  let opened: Opened | undefined
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    opened = await openInBrowser({ browser })
  })
  afterEach(async () => {
    const complaints = opened?.complaints
    await opened?.close()
    opened = undefined
    expect(complaints).toEqual([])
  })
  return {
    get page() {
      if (!opened) throw new Error('The app is open during tests only.')
      return opened.page
    },
  }
}

/** A day so many days from today in Denmark, as it is typed in Danish. */
export const typedDate = (days: number): string => {
  const { year, month, day } = datePartsOf(addDays(localDate(new Date()), days))
  return [day, month, year].join('.')
}
