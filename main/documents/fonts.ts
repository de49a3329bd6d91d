/// <reference path="./fontkit.d.ts" />
import type { Font } from 'fontkit'
import type { FontName } from '../../shared/documents/page.ts'
import type { FontFiles } from './font-files.ts'

export type Fonts = Readonly<Record<FontName, Font>>

let files: Promise<FontFiles> | undefined
let parsed: Promise<Fonts> | undefined

/** Gives the font files to a thread that cannot load them by itself, since only the build knows how. */
export function giveFontFiles(given: FontFiles): void {
  files = Promise.resolve(given)
}

/** The shipped font files. */
export function loadFontFiles(): Promise<FontFiles> {
  files ??= import('./font-files.ts').then(({ fontFiles }) => fontFiles)
  return files
}

async function parse(): Promise<Fonts> {
  const [{ create }, bytes] = await Promise.all([import('fontkit'), loadFontFiles()])
  const open = (name: FontName): Font => create(Buffer.from(bytes[name]))
  return {
    figtree: open('figtree'),
    'figtree-semibold': open('figtree-semibold'),
    'figtree-italic': open('figtree-italic'),
    newsreader: open('newsreader'),
    'newsreader-medium': open('newsreader-medium'),
  }
}

/** The shipped fonts, parsed once in the life of the thread and only when a document is first made. */
export function loadFonts(): Promise<Fonts> {
  parsed ??= parse()
  return parsed
}
