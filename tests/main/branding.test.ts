import { crc32, deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { LaidOutDocument } from '../../shared/documents/page.ts'
import { MeetingId } from '../../shared/domain/ids.ts'
import { clientId, networkId } from '../support/ids.ts'
import { openTestStore } from '../support/store.ts'

/** A white PNG of any shape. */
const png = (width: number, height: number) => {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc((width + 1) * height, 255))
  const parts = [chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]
  return {
    mime: 'image/png' as const,
    base64: Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]).toString('base64'),
  }
}
const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
const C1 = clientId('C1')
const N1 = networkId('N1')
const images = ({ pages }: LaidOutDocument) =>
  pages.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'image' ? [mark] : [])))
const bandOf = ({ pages }: LaidOutDocument) => pages[0]?.marks.find((mark) => mark.kind === 'rect' && mark.fill)
const words = ({ pages }: LaidOutDocument) =>
  pages.flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).join(' ')
const sample = { clientId: C1, language: 'da' } as const

test('what a client has not of its own is as the consultant’s', async () => {
  const { ask } = await sampleStore()
  await ask('consultant.update', { accent: '#7A1F3D', logo: png(300, 100), phone: '20 30 40 50' })
  expect(await ask('clients.branding', { id: C1 })).toEqual({ accent: null, logo: null, contactLine: '', website: '' })
  const plain = await ask('branding.sample', sample)
  expect([bandOf(plain), images(plain).length]).toMatchObject([{ fill: '#7A1F3D' }, 1])
  expect(words(plain)).toContain('20 30 40 50')
  await ask('clients.brand', {
    id: C1,
    change: {
      accent: '#12606A',
      logo: png(100, 300),
      contactLine: 'hr@nord.example',
      website: 'https://www.nord.example/',
    },
  })
  const own = await ask('branding.sample', sample)
  expect([bandOf(own), images(own).length]).toMatchObject([{ fill: '#12606A' }, 2])
  expect(words(own)).toMatch(/Lindehøj Kommune · hr@nord\.example · www\.nord\.example/)
  const other = await ask('branding.sample', { ...sample, clientId: null })
  expect([bandOf(other), images(other).length]).toMatchObject([{ fill: '#7A1F3D' }, 1])
})

test('a web address stands in the foot with phone and mail, as it is printed, and is refused where it is none', async () => {
  const { ask, refusal } = await sampleStore()
  await ask('consultant.update', { website: ' https://Palle-Ravn.example/om-mig ', phone: '20 30 40 50' })
  expect((await ask('consultant.get', null)).website).toBe('Palle-Ravn.example/om-mig')
  expect(words(await ask('branding.sample', sample))).toMatch(/20 30 40 50 · .*@.* · Palle-Ravn\.example\/om-mig/)
  for (const odd of ['palle', 'http://', 'palle ravn.dk', 'javascript:alert(1)', '-a.dk', 'a..dk', 'x'.repeat(130)]) {
    expect(await refusal('consultant.update', { website: odd }), odd).toMatch(/invalid/)
    expect(await refusal('clients.brand', { id: C1, change: { website: odd } }), odd).toMatch(/invalid/)
  }
  expect((await ask('consultant.get', null)).website).toBe('Palle-Ravn.example/om-mig')
})

test('logos of any shape keep it, stay in their boxes beside each other, and the title keeps clear of them', async () => {
  const { ask } = await sampleStore()
  await ask('consultant.update', { logo: png(1200, 60) })
  await ask('clients.brand', { id: C1, change: { logo: png(60, 1200) } })
  const document = await ask('branding.sample', sample)
  const [outer, inner] = images(document)
  if (!outer || !inner) throw new Error('no logos')
  expect([outer.width / outer.height, inner.width / inner.height]).toEqual(
    [20, 0.05].map((ratio) => expect.closeTo(ratio, 4)),
  )
  for (const { width, height } of [outer, inner]) expect([width <= 120.01, height <= 30.01]).toEqual([true, true])
  expect(inner.x + inner.width).toBeLessThan(outer.x)
  const title = document.pages[0]?.marks.find((mark) => mark.kind === 'text' && mark.size > 20)
  expect(title?.kind === 'text' && title.x + title.width).toBeLessThan(inner.x)
})

test('a client’s branding is a step of undo, goes with the client, and is refused where it is no picture', async () => {
  const { ask, refusal } = await sampleStore()
  const broken = { mime: 'image/png' as const, base64: Buffer.from('no picture').toString('base64') }
  expect(await refusal('clients.brand', { id: C1, change: { logo: broken } })).toBe('logo-not-readable')
  await ask('clients.brand', { id: C1, change: { contactLine: 'HR' } })
  await ask('history.undo', { id: null })
  expect((await ask('clients.branding', { id: C1 })).contactLine).toBe('')
  expect(await refusal('clients.branding', { id: clientId('nobody') })).toBe('client-not-found')
})

test('sheets without branding have no logo and the house’s own colour; the choice is there again next time', async () => {
  const { ask } = await sampleStore()
  await ask('consultant.update', { accent: '#7A1F3D', logo: png(300, 100) })
  await ask('clients.brand', { id: C1, change: { logo: png(100, 300) } })
  const look = { variant: 'public', language: 'da', personal: false } as const
  const sheet = { ...look, networkId: N1, handout: 'H01', meetingId: null }
  const branded = await ask('handouts.preview', sheet)
  expect([bandOf(branded), images(branded).length]).toMatchObject([{ fill: '#7A1F3D' }, 2])
  const plain = await ask('handouts.preview', { ...sheet, branded: false })
  expect([bandOf(plain), images(plain).length]).toMatchObject([{ fill: '#12606A' }, 0])
  const print = { form: 'a4', pureBlack: false } as const
  const selection = { ...look, copies: 1, onlyPresent: false, filling: 'prefilled', print } as const
  const remembered = { ...selection, handouts: ['H01'], branded: false }
  await ask('handouts.rememberSelection', { networkId: N1, selection: remembered })
  expect(await ask('handouts.lastSelection', { networkId: N1 })).toMatchObject({ branded: false })
})

test('blank sheets for a meeting that is not there are refused as any others', async () => {
  const { ask, refusal } = await sampleStore()
  const meetingId = MeetingId.parse('nowhere')
  const job = {
    networkId: N1,
    handouts: ['H01'],
    variant: 'public',
    language: 'da',
    personal: false,
    copies: 1,
  } as const
  for (const filling of ['blank', 'prefilled'] as const)
    expect(await refusal('handouts.export', { ...job, handouts: ['H01'], meetingId, filling })).toBe(
      'meeting-not-found',
    )
  expect((await ask('handouts.count', { ...job, handouts: ['H01'], meetingId: null, filling: 'blank' })).pages).toBe(2)
})

test('a colour that white text cannot be read on is refused below the screens too, and the old one is kept', async () => {
  const { ask, refusal } = await sampleStore()
  expect(await refusal('consultant.update', { accent: '#777777', fullName: 'Ændret' })).toBe('accent-too-pale')
  expect(await refusal('clients.brand', { id: C1, change: { accent: '#FFE680' } })).toBe('accent-too-pale')
  expect((await ask('consultant.get', null)).fullName).not.toBe('Ændret')
  await ask('consultant.update', { accent: '#767676' })
  expect((await ask('clients.branding', { id: C1 })).accent).toBeNull()
})
