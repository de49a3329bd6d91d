import { expect, test } from 'vitest'
import { logoSize } from '../../main/features/consultant/logo-size.ts'
import { jpeg, png } from '../support/pictures.ts'
import { openTestStore } from '../support/store.ts'

const logo = (bytes: Buffer, mime: 'image/png' | 'image/jpeg' = 'image/png') => ({
  mime,
  base64: bytes.toString('base64'),
})

test('a logo is kept as it was given, and can be taken away', async () => {
  const { ask } = openTestStore()
  const given = logo(png(3, 2))
  expect(await ask('consultant.update', { logo: given })).toMatchObject({ logo: given, minResponses: 5 })
  expect((await ask('consultant.update', { accent: '#123456' })).logo).toEqual(given)
  expect((await ask('consultant.update', { logo: null })).logo).toBeNull()
})

test('a picture is measured', () => {
  expect(logoSize(logo(png(30, 20)))).toEqual({ width: 30, height: 20 })
  expect(logoSize(logo(jpeg(640, 480), 'image/jpeg'))).toEqual({ width: 640, height: 480 })
})

test('what is not the whole picture it says it is, is refused, and the old logo stays', async () => {
  const { ask, refusal } = openTestStore()
  const good = png(3, 2)
  await ask('consultant.update', { logo: logo(good) })
  const damaged = Buffer.from(good)
  damaged.writeUInt8((damaged[44] ?? 0) ^ 0xff, 44)
  for (const bad of [
    logo(Buffer.alloc(0)),
    logo(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
    logo(good.subarray(0, -6)),
    logo(good.subarray(0, 20)),
    logo(damaged),
    logo(png(0, 2)),
    logo(png(9000, 9000, Buffer.alloc(10))),
    logo(png(10, 10, Buffer.alloc(20))),
    logo(png(2, 2, Buffer.alloc(5_000_000))),
    logo(good, 'image/jpeg'),
    logo(jpeg(10, 10)),
    logo(jpeg(10, 10).subarray(0, 9), 'image/jpeg'),
  ]) {
    expect(await refusal('consultant.update', { logo: bad, fullName: 'Ændret' })).toBe('logo-not-readable')
  }
  expect(await ask('consultant.get', null)).toMatchObject({ fullName: '', logo: logo(good) })
})
