import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/axe.ts'
import { goTo, sampleApp } from '../support/sample-app.ts'

const app = sampleApp()

/** Words of charts that stand outside their own picture. */
const cutOff = (page: Page): Promise<string[]> =>
  page.locator('.chart-picture svg').evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      const box = picture.getBoundingClientRect()
      return [...picture.querySelectorAll('text')].flatMap((word) => {
        const { left, right, top, bottom } = word.getBoundingClientRect()
        const isOutside = left < box.left - 1 || right > box.right + 1 || top < box.top - 2 || bottom > box.bottom + 2
        return isOutside ? [word.textContent ?? ''] : []
      })
    }),
  )

describe('charts', () => {
  test('are walked through by keyboard alone, say each point, and turn into their table', async () => {
    const { page } = app
    await goTo(page, '/networks/N1/evaluation')
    const safety = page.getByRole('region', { name: 'Tryghed og fortrolighed' })
    const walk = safety.getByRole('slider', { name: 'Gå gennem figuren: Tryghed og fortrolighed' })
    await walk.focus()
    await page.keyboard.press('End')
    await expect.poll(() => walk.getAttribute('aria-valuenow')).toBe('4')
    await expect
      .poll(() => walk.getAttribute('aria-valuetext'))
      .toMatch(/^16\. nov: 10 svar, gennemsnit 4,8 \(.* × 5\)$/)
    await expect.poll(() => safety.locator('.chart-picture__says').innerText()).toContain('gennemsnit 4,8')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => walk.getAttribute('aria-valuetext')).toMatch(/^26\. okt/)
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => safety.locator('.chart-picture__says').count()).toBe(0)

    // The table is there for a screen reader before it is shown.
    const table = safety.getByRole('table', { name: 'Tryghed og fortrolighed som tabel' })
    expect(await table.getByRole('row').count()).toBe(5)
    await safety.getByRole('button', { name: 'Vis Tryghed og fortrolighed som tabel' }).press('Enter')
    await expect.poll(() => walk.count()).toBe(0)
    await safety.getByRole('button', { name: 'Vis Tryghed og fortrolighed som figur' }).waitFor()
    await expect.poll(() => table.boundingBox().then((box) => box?.width ?? 0)).toBeGreaterThan(200)
    expect(await axeViolations(page)).toEqual([])
  })

  test('say what lies under the pointer, and are drawn anew for the room there is', async () => {
    const { page } = app
    await goTo(page, '/networks/N2')
    const attendance = page.getByRole('region', { name: 'Fremmøde', exact: true })
    const picture = attendance.locator('.chart-picture')
    const box = await picture.boundingBox()
    await picture.hover({ position: { x: (box?.width ?? 0) - 20, y: 36 } })
    await expect.poll(() => attendance.locator('.chart-picture__says').innerText()).toMatch(/Birgit .*, .* planlagt/)
    for (const width of [1360, 1000, 700, 420]) {
      await page.setViewportSize({ width, height: 900 })
      await expect
        .poll(async () => {
          const [svg, frame] = await Promise.all([
            picture.locator('svg').boundingBox(),
            attendance.locator('.chart-figure__frame').boundingBox(),
          ])
          return Math.abs((svg?.width ?? 0) - (frame?.width ?? 0))
        })
        .toBeLessThan(1.01)
      expect(await cutOff(page)).toEqual([])
      // Words keep their size: the picture is not scaled.
      expect(await picture.locator('text').first().getAttribute('font-size')).toBe('11')
    }
  })

  test('of a round and of the roles have no violation in either theme', async () => {
    const { page } = app
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      for (const path of ['/networks/N2/frame', '/networks/N3/evaluation']) {
        await goTo(page, path)
        await page.locator('.chart-picture').first().waitFor()
        await page.locator('.chart-picture').first().focus()
        await page.keyboard.press('ArrowRight')
        expect([theme, path, await axeViolations(page)]).toEqual([theme, path, []])
        expect(await cutOff(page)).toEqual([])
      }
    }
  })
})
