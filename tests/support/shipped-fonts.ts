import { readFileSync } from 'node:fs'
import path from 'node:path'
import { giveFontFiles } from '../../main/documents/fonts.ts'

const font = (name: string) => readFileSync(path.join(import.meta.dirname, `../../main/documents/fonts/${name}.ttf`))

/** For a program that runs from the sources, without the build that puts the fonts in. */
export const giveShippedFonts = (): void =>
  giveFontFiles({
    figtree: font('figtree-regular'),
    'figtree-semibold': font('figtree-semibold'),
    'figtree-italic': font('figtree-italic'),
    newsreader: font('newsreader-regular'),
    'newsreader-medium': font('newsreader-medium'),
  })
