import type { Page } from 'playwright'

const operable = 'button, a[href], input:not([type=hidden]), select, textarea, [role=gridcell], summary'

/**
 * What can be pressed within a part of the page and is smaller than a thumb: name and size in CSS pixels. A field inside a
 * label is as large as its label; what cannot be seen is no target.
 */
export const smallTargets = (page: Page, within: string, least = 44): Promise<string[]> =>
  page.evaluate(
    ({ within: part, operable: what, least: size }) =>
      [...document.querySelectorAll<HTMLElement>(part)]
        .flatMap((place) => [...place.querySelectorAll<HTMLElement>(what)])
        .map((element) => element.closest('label') ?? element)
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .flatMap((element) => {
          const { width, height } = element.getBoundingClientRect()
          const isSmall = width > 1 && height > 1 && (width < size - 0.5 || height < size - 0.5)
          const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? element.tagName
          return isSmall ? [`${name.slice(0, 40)}: ${Math.round(width)} x ${Math.round(height)}`] : []
        }),
    { within, operable, least },
  )
