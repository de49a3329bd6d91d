import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds wrong on the page as it stands: the rule and the elements, a line each; empty when nothing is. */
export const axeViolations = async (page: Page): Promise<string[]> => {
  // A panel that is still fading has paler text than the one that is read; one animation may set off the next.
  const isThere = await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    for (;;) {
      await frame()
      await frame()
      const ending = document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations !== Infinity)
      if (ending.every((one) => one.playState === 'finished')) return 'axe' in window
      await Promise.allSettled(ending.map((one) => one.finished))
    }
  })
  if (!isThere) await page.evaluate(source)
  return page.evaluate(async () => {
    const { axe: loaded } = window as unknown as { axe: typeof axe }
    // What passes is not described; that takes longer than the looking.
    const { violations } = await loaded.run({ resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
    )
  })
}
