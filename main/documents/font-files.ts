/// <reference path="../assets.d.ts" />

import type { FontName } from '../../shared/documents/page.ts'
import italic from './fonts/figtree-italic.ttf?inline'
import regular from './fonts/figtree-regular.ttf?inline'
import semibold from './fonts/figtree-semibold.ttf?inline'
import medium from './fonts/newsreader-medium.ttf?inline'
import newsreader from './fonts/newsreader-regular.ttf?inline'

export type FontFiles = Readonly<Record<FontName, Uint8Array>>

const bytes = (address: string): Uint8Array => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')

/** The shipped font files, which the build puts into the program. */
export const fontFiles: FontFiles = {
  figtree: bytes(regular),
  'figtree-semibold': bytes(semibold),
  'figtree-italic': bytes(italic),
  newsreader: bytes(newsreader),
  'newsreader-medium': bytes(medium),
}
