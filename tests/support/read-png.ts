import { inflateSync } from 'node:zlib'
import type { Raster } from '../../shared/charts/raster.ts'

/** A PNG as our writer makes it: 8 bits, red, green and blue, rows without a filter. Throws on any other. */
export function readPng(file: Buffer): Raster {
  const parts: Buffer[] = []
  let [width, height] = [0, 0]
  for (let at = 8; at < file.length; ) {
    const size = file.readUInt32BE(at)
    const name = file.toString('latin1', at + 4, at + 8)
    const bytes = file.subarray(at + 8, at + 8 + size)
    if (name === 'IHDR') {
      width = bytes.readUInt32BE(0)
      height = bytes.readUInt32BE(4)
      if (bytes[8] !== 8 || bytes[9] !== 2) throw new Error('Not 8 bits of red, green and blue')
    }
    if (name === 'IDAT') parts.push(bytes)
    at += size + 12
  }
  const lines = inflateSync(Buffer.concat(parts))
  const row = width * 3
  const pixels = new Uint8Array(row * height)
  for (let y = 0; y < height; y++) {
    if (lines[y * (row + 1)] !== 0) throw new Error('A row has a filter')
    pixels.set(lines.subarray(y * (row + 1) + 1, (y + 1) * (row + 1)), y * row)
  }
  return { width, height, pixels }
}
