import type { Logo } from '../../../shared/domain/consultant.ts'

/** One megabyte of file, the most that a logo may take up. */
export const maxLogoBytes = 1_000_000
/** The longest side in pixels that the app accepts. */
export const maxLogoSide = 6000

export type LogoSize = { readonly width: number; readonly height: number }
export type LogoProblem =
  | { readonly code: 'kind' | 'unreadable' | 'huge' | 'scripted' }
  | { readonly code: 'heavy'; readonly megabytes: number }

/** What a file is by its own bytes; its name and type are what somebody called it. */
function kindOf(bytes: Uint8Array): Logo['mime'] | 'image/svg+xml' | null {
  const begins = (...signature: number[]) => signature.every((byte, at) => bytes[at] === byte)
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (begins(0xff, 0xd8, 0xff)) return 'image/jpeg'
  return /^\s*<[\s\S]*<?svg[\s>]/i.test(new TextDecoder().decode(bytes.subarray(0, 4096))) ? 'image/svg+xml' : null
}

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
  if (file.size > maxLogoBytes) return { code: 'heavy', megabytes: file.size / 1_000_000 }
  const mime = kindOf(new Uint8Array(await file.arrayBuffer()))
  if (!mime) return { code: 'kind' }
  if (mime === 'image/svg+xml') {
    const { drawSvg } = await import('./draw-svg.ts')
    const drawn = await drawSvg(await file.text())
    if ('code' in drawn) return drawn
    if (drawn.size > maxLogoBytes) return { code: 'heavy', megabytes: drawn.size / 1_000_000 }
    return { mime: 'image/png', base64: await base64Of(drawn) }
  }
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
