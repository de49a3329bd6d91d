import { useSyncExternalStore } from 'react'
import type { FontName, Measure } from '../../../shared/documents/page.ts'
import { cssFont } from '../mark-view.tsx'

const faces: readonly FontName[] = ['figtree', 'figtree-semibold', 'figtree-italic', 'newsreader', 'newsreader-medium']
const MOST = 5_000

/** Widths as this page sets them. A new one is made when the fonts have come, since those before were of a stand-in. */
function newMeasure(): Measure {
  const canvas = document.createElement('canvas').getContext('2d')
  const known = new Map<string, number>()
  return (text, font, size) => {
    const key = `${font} ${size} ${text}`
    const before = known.get(key)
    if (before !== undefined || !canvas) return before ?? 0
    canvas.font = cssFont(font, size)
    const { width } = canvas.measureText(text)
    if (known.size < MOST) known.set(key, width)
    return width
  }
}

let measure: Measure | undefined
let waiting: Promise<unknown> | undefined

function subscribe(changed: () => void): () => void {
  waiting ??= Promise.allSettled(faces.map((face) => document.fonts.load(cssFont(face, 11)))).then(() => {
    measure = newMeasure()
  })
  let listens = true
  void waiting.then(() => listens && changed())
  return () => {
    listens = false
  }
}

/** How wide a text is in the fonts of the page, in pixels. */
export function useMeasure(): Measure {
  return useSyncExternalStore(subscribe, () => {
    measure ??= newMeasure()
    return measure
  })
}
