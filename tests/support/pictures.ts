import { crc32, deflateSync } from 'node:zlib'

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

const RGB = 2
const RGBA = 6

/** A PNG of one colour, 8 bits RGB. */
export const png = (
  width: number,
  height: number,
  pixels = Buffer.alloc((1 + width * 3) * height),
  kind = RGB,
): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, kind, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A PNG that is half transparent all over. */
export const transparentPng = (width: number, height: number): Buffer =>
  png(
    width,
    height,
    Buffer.alloc((1 + width * 4) * height, Buffer.from([0, ...Array(width).fill([20, 90, 100, 128]).flat()])),
    RGBA,
  )

/** The markers of a JPEG with a frame header of the given size, without a picture in it. */
export const jpeg = (width: number, height: number): Buffer => {
  const frame = Buffer.from('ffc0000b0800000000010111 00'.replaceAll(' ', ''), 'hex')
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  return Buffer.concat([Buffer.from('ffd8ffe000044a46', 'hex'), frame, Buffer.from('ffda0002ffd9', 'hex')])
}
