import path from 'node:path'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { goTo, sampleApp } from '../support/sample-app.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const app = sampleApp()

/** The README's own pictures are only rewritten when asked for, or every run would change them. */
const asked = process.env.SPARRINGSRUM_SCREENSHOTS

const picture = async (page: Page, name: string): Promise<void> => {
  await page.setViewportSize({ width: 1360, height: 860 })
  await page.evaluate(() => document.fonts.ready)
  const bytes = await page.screenshot({
    path: path.join(asked ?? temporaryFolder(), `${name}.png`),
    animations: 'disabled',
  })
  expect(bytes.byteLength).toBeGreaterThan(20_000)
}

describe('pictures of the README', () => {
  test('the overview of a network', async () => {
    await goTo(app.page, '/networks/N1')
    await app.page.getByRole('region', { name: 'Fremmøde', exact: true }).waitFor()
    await picture(app.page, 'network-overview')
  })

  test('the evaluation of a network', async () => {
    await goTo(app.page, '/networks/N1/evaluation')
    await app.page.locator('.dimension .chart-picture svg').first().waitFor()
    await picture(app.page, 'evaluation')
  })

  test('handouts beside the page they become', async () => {
    await goTo(app.page, '/networks/N1/handouts')
    await app.page
      .getByRole('img', { name: /side 1/i })
      .first()
      .waitFor()
    await picture(app.page, 'handouts')
  })
})
