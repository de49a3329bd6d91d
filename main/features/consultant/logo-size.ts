import { crc32, inflateSync } from 'node:zlib'
import type { Logo } from '../../../shared/domain/consultant.ts'

const PNG = Buffer.from('89504e470d0a1a0a', 'hex')
/** Longest side in pixels of a logo. */
const longestSide = 6000
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

type Size = { readonly width: number; readonly height: number }

/**
 * Size in pixels of a picture that is whole and what it says it is, so that a document with it can be written and
 * printed; null for anything else.
 */
export function logoSize({ mime, base64 }: Logo, longest = longestSide): Size | null {
  const bytes = Buffer.from(base64, 'base64')
  try {
    const size = mime === 'image/png' ? pngSize(bytes, longest) : jpegSize(bytes)
    return size && isSane(size, longest) ? size : null
  } catch {
    // Reading past the end or a broken stream: not a picture.
    return null
  }
}

const isSane = ({ width, height }: Size, longest: number): boolean =>
  width > 0 && height > 0 && width <= longest && height <= longest

function pngSize(bytes: Buffer, longest: number): Size | null {
  if (!bytes.subarray(0, 8).equals(PNG) || bytes.toString('latin1', 12, 16) !== 'IHDR') return null
  const [width, height, depth, colour] = [
    bytes.readUInt32BE(16),
    bytes.readUInt32BE(20),
    bytes[24] ?? 0,
    bytes[25] ?? 0,
  ]
  if (!isSane({ width, height }, longest)) return null
  const data: Buffer[] = []
  for (let at = 8; ; ) {
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== bytes.readUInt32BE(at + 8 + length)) return null
    if (type === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length))
    if (type === 'IEND') break
    at += 12 + length
  }
  const rowBytes = 1 + Math.ceil((width * depth * (channels[colour] ?? 0)) / 8)
  // Interlacing adds filter bytes, at most one more per row and pass.
  const most = (rowBytes + 16) * (height + 16)
  const pixels = inflateSync(Buffer.concat(data), { maxOutputLength: most + 1 }).length
  return pixels >= (rowBytes - 1) * height ? { width, height } : null
}

function jpegSize(bytes: Buffer): Size | null {
  if (bytes.readUInt16BE(0) !== 0xffd8 || bytes.lastIndexOf(Buffer.from('ffd9', 'hex')) < 0) return null
  for (let at = 2; ; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt16BE(at)
    // A frame header: C0-CF save for the tables DHT (C4), JPG (C8) and DAC (CC).
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (isFrame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
    if (marker < 0xffc0 || marker === 0xffda || marker === 0xffd9) return null
  }
}
