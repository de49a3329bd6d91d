import type { Logo } from '../../../shared/domain/consultant.ts'

/** One megabyte of file, the most that a logo may take up. */
export const maxLogoBytes = 1_000_000
/** The longest side in pixels that the app accepts. */
export const maxLogoSide = 6000

export type LogoSize = { readonly width: number; readonly height: number }
export type LogoProblem =
  | { readonly code: 'kind' | 'unreadable' | 'huge' }
  | { readonly code: 'heavy'; readonly megabytes: number }

const mimes: readonly Logo['mime'][] = ['image/png', 'image/jpeg']

/** Size in pixels of a picture that the browser can draw; null for anything else. */
export async function pictureSize(picture: Blob): Promise<LogoSize | null> {
  try {
    const drawn = await createImageBitmap(picture)
    const { width, height } = drawn
    drawn.close()
    return { width, height }
  } catch {
    return null
  }
}

/** Reads a chosen file as a logo, or says why it cannot be one. */
export async function readLogo(file: File): Promise<Logo | LogoProblem> {
  const mime = mimes.find((known) => known === file.type)
  if (!mime) return { code: 'kind' }
  if (file.size > maxLogoBytes) return { code: 'heavy', megabytes: file.size / 1_000_000 }
  const size = await pictureSize(file)
  if (!size) return { code: 'unreadable' }
  if (Math.max(size.width, size.height) > maxLogoSide) return { code: 'huge' }
  return { mime, base64: await base64Of(file) }
}

async function base64Of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  // In portions: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}
