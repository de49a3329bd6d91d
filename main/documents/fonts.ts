/// <reference path="./fontkit.d.ts" />
/// <reference path="../assets.d.ts" />
import type { Font } from 'fontkit'
import type { FontName } from '../../shared/documents/page.ts'

export type Fonts = Readonly<Record<FontName, Font>>

let parsed: Promise<Fonts> | undefined

async function parse(): Promise<Fonts> {
  const [{ create }, regular, semibold, italic, newsreader, medium] = await Promise.all([
    import('fontkit'),
    import('./fonts/figtree-regular.ttf?inline'),
    import('./fonts/figtree-semibold.ttf?inline'),
    import('./fonts/figtree-italic.ttf?inline'),
    import('./fonts/newsreader-regular.ttf?inline'),
    import('./fonts/newsreader-medium.ttf?inline'),
  ])
  const open = ({ default: dataUrl }: { default: string }): Font =>
    create(Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'))
  return {
    figtree: open(regular),
    'figtree-semibold': open(semibold),
    'figtree-italic': open(italic),
    newsreader: open(newsreader),
    'newsreader-medium': open(medium),
  }
}

/** The shipped fonts, parsed once in the life of the process and only when a document is first made. */
export function loadFonts(): Promise<Fonts> {
  parsed ??= parse()
  return parsed
}
