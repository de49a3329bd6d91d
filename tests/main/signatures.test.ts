import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import type { ContractId } from '../../shared/domain/ids.ts'
import { contractId, networkId, personId } from '../support/ids.ts'
import { jpeg, png } from '../support/pictures.ts'
import { openTestStore, TODAY } from '../support/store.ts'

const N2 = networkId('N2')
const anja = personId('N1-p01')
const signed = contractId('N1-c1')

const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
const pdf = async (pages = 1): Promise<Buffer> => {
  const document = await PDFDocument.create()
  for (let page = 0; page < pages; page++) document.addPage([595, 842])
  return Buffer.from(await document.save())
}
const scanOf = (bytes: Buffer, mime: 'application/pdf' | 'image/png' | 'image/jpeg' = 'image/png') => ({
  contractId: signed,
  signer: anja,
  name: 'Kontrakt: side 3.png',
  mime,
  base64: bytes.toString('base64'),
  signedOn: TODAY,
})
const files = ({ db }: ReturnType<typeof openTestStore>) =>
  db.prepare<[], number>('SELECT count(*) FROM stored_file').pluck().get()

/** A finished draft of a template in N2. */
const draftOf = async (
  store: Awaited<ReturnType<typeof sampleStore>>,
  templateId: 'NET-I' | 'ASN' | 'CONF' | 'DATA' | 'NET-O',
): Promise<ContractId> => {
  const { contract } = await store.ask('contracts.create', { networkId: N2, templateId, language: 'da' })
  const view = await store.ask('contracts.get', { networkId: N2, id: contract.id })
  for (const { key, type, missing } of view?.fields ?? []) {
    if (!missing) continue
    const value = type === 'date' ? '2027-01-01' : type === 'int' || type === 'money' ? '12' : 'noget'
    const choice = view?.fields.find((one) => one.key === key)?.choices[0]?.code
    await store.call('contracts.setField', { id: contract.id, field: key, value: choice ?? value })
  }
  return contract.id
}

describe('who signs', () => {
  test.each([
    ['ASN', ['client:Preben Stålhøj', 'consultant:Palle Ravn']],
    ['CONF', ['guest:']],
  ] as const)('%s: the parties of the agreement, on the list and on the paper', async (templateId, expected) => {
    const store = await sampleStore()
    const id = await draftOf(store, templateId)
    const signing = await store.ask('signatures.of', { contractId: id })
    expect(signing.signers.map(({ party, name }) => `${party}:${name}`)).toEqual(expected)
    expect(signing).toMatchObject({ isSigned: true, signed: 0, of: expected.length })
  })

  test('NET-I: the members, and the management as the other party', async () => {
    const store = await sampleStore()
    await store.ask('clients.update', {
      id: (await store.ask('networks.get', { id: N2 })).client.id,
      change: { sponsorName: 'Direktør Ib Holm' },
    })
    const { signers, of } = await store.ask('signatures.of', { contractId: await draftOf(store, 'NET-I') })
    expect(of).toBe(11)
    expect(signers.at(-1)).toMatchObject({ party: 'sponsor', name: 'Direktør Ib Holm' })
  })

  test('the note on data is handed out, never signed', async () => {
    const { ask, refusal, ...store } = await sampleStore()
    const id = await draftOf({ ask, refusal, ...store } as never, 'DATA')
    const list = await ask('signatures.of', { contractId: id })
    expect(list).toMatchObject({ isSigned: false, of: 10 })
    const signers = list.signers.map(({ key }) => key)
    expect(await refusal('signatures.set', { contractId: id, signers, change: { signedOn: TODAY } })).toBe(
      'nothing-to-sign',
    )
    const after = await ask('signatures.set', { contractId: id, signers, change: { sentOn: TODAY } })
    expect(after.signers.every(({ state }) => state === 'sent')).toBe(true)
    const pages = JSON.stringify(await ask('contracts.preview', { networkId: N2, id }))
    expect(pages).not.toContain('Underskrift"')
  })
})

describe('steps of signing', () => {
  test('draft, shared, partly signed, signed; declined; and back again', async () => {
    const store = await sampleStore()
    const { ask } = store
    const id = await draftOf(store, 'ASN')
    const status = async () => (await ask('contracts.get', { networkId: N2, id }))?.contract.status
    const set = (signers: string[], change: object) => ask('signatures.set', { contractId: id, signers, change })
    expect(await status()).toBe('draft')
    await set(['client', 'consultant'], { sentOn: TODAY })
    expect(await status()).toBe('shared')
    await set(['consultant'], { signedOn: TODAY })
    expect(await status()).toBe('partlySigned')
    const declined = await set(['client'], { declinedOn: TODAY })
    expect(declined.signers[0]).toMatchObject({ state: 'declined', sentOn: TODAY })
    const both = await set(['client'], { signedOn: TODAY })
    expect(both.signers[0]).toMatchObject({ state: 'signed', declinedOn: null })
    expect(await status()).toBe('signed')
    await ask('contracts.update', { id, change: { status: 'expired' } })
    await set(['client'], { signedOn: null })
    expect(await status()).toBe('expired')
    await ask('contracts.update', { id, change: { status: 'signed' } })
    expect(await status()).toBe('partlySigned')
    await set(['consultant'], { signedOn: null })
    expect(await status()).toBe('shared')
    await set(['client', 'consultant'], { sentOn: null })
    expect(await status()).toBe('draft')
    // Nothing is left of what was taken back.
    expect(store.db.prepare('SELECT count(*) FROM contract_signature WHERE contract_id = ?').pluck().get(id)).toBe(0)
  })

  test('is one step of undo for many, and a new member makes a signed contract a partly signed one', async () => {
    const { ask } = await sampleStore()
    const N1 = networkId('N1')
    await ask('participants.add', {
      networkId: N1,
      startsOn: TODAY,
      members: [{ person: { fullName: 'Ny Leder' }, employment: {} }],
    })
    const view = await ask('contracts.get', { networkId: N1 })
    expect(view).toMatchObject({ contract: { status: 'partlySigned' }, signing: { signed: 12, of: 13 } })
    const keys = view?.signing.signers.filter(({ signedOn }) => !signedOn).map(({ key }) => key) ?? []
    await ask('signatures.set', { contractId: signed, signers: keys, change: { sentOn: TODAY } })
    await ask('history.undo', { id: null })
    expect((await ask('signatures.of', { contractId: signed })).signers.some(({ sentOn }) => sentOn)).toBe(false)
  })

  test('a signed paper keeps the name it was signed with', async () => {
    const { ask } = await sampleStore()
    await ask('participants.update', { id: anja, change: { fullName: 'Anja Nygift' } })
    const { signers } = await ask('signatures.of', { contractId: signed })
    expect(signers.find(({ key }) => key === anja)?.name).toBe('Anja Bergholt')
  })

  test('nothing is sent or signed while fields are missing, nor on a day to come', async () => {
    const { ask, refusal } = await sampleStore()
    const { contract } = await ask('contracts.create', { networkId: N2, templateId: 'ASN', language: 'da' })
    const set = (change: object) => refusal('signatures.set', { contractId: contract.id, signers: ['client'], change })
    expect(await set({ sentOn: TODAY })).toBe('contract-incomplete')
    expect(await set({ signedOn: TODAY })).toBe('contract-incomplete')
    expect(await set({ declinedOn: '2026-12-24' })).toBe('date-in-future')
  })
})

describe('a scan of the paper', () => {
  test.each([
    ['PDF', 'application/pdf'],
    ['PNG', 'image/png'],
    ['JPEG', 'image/jpeg'],
  ] as const)('%s is kept, shown again byte for byte, and saved out', async (kind, mime) => {
    const store = await sampleStore()
    const bytes = kind === 'PDF' ? await pdf(2) : kind === 'PNG' ? png(40, 60) : jpeg(4000, 3000)
    const after = await store.ask('signatures.attachScan', scanOf(bytes, mime))
    expect(after.signers.find(({ key }) => key === anja)?.scan).toMatchObject({
      mime,
      size: bytes.length,
      addedOn: TODAY,
    })
    const shown = await store.ask('signatures.scan', { contractId: signed, signer: anja })
    expect(Buffer.from(shown.base64, 'base64').equals(bytes)).toBe(true)
    await store.ask('signatures.saveScan', { contractId: signed, signer: anja })
    expect(store.saved[0]).toMatchObject({
      name: `Kontrakt side 3.${kind === 'JPEG' ? 'jpg' : kind.toLowerCase()}`,
      mime,
    })
  })

  test('signs for whoever had not signed, and freezes the text as a signature does', async () => {
    const store = await sampleStore()
    const id = await draftOf(store, 'ASN')
    await store.ask('signatures.attachScan', { ...scanOf(png(4, 4)), contractId: id, signer: 'client' })
    expect(await store.ask('contracts.get', { networkId: N2, id })).toMatchObject({
      frozen: true,
      contract: { status: 'partlySigned' },
    })
  })

  test('is refused when it is not what it says it is, broken, or too large; the old one is kept', async () => {
    const store = await sampleStore()
    await store.ask('signatures.attachScan', scanOf(png(4, 4)))
    const whole = await pdf()
    const broken = [
      scanOf(Buffer.from('%PDF-1.7 og ikke mere'), 'application/pdf'),
      scanOf(whole.subarray(0, whole.length - 200), 'application/pdf'),
      scanOf(whole, 'image/png'),
      scanOf(png(4, 4).subarray(0, 40)),
      scanOf(Buffer.from('<script>'), 'image/jpeg'),
      scanOf(Buffer.from('0000001c66747970686569630000000068656963', 'hex'), 'image/jpeg'),
    ]
    for (const scan of broken) expect(await store.refusal('signatures.attachScan', scan)).toBe('scan-not-readable')
    const large = Buffer.concat([png(4, 4), Buffer.alloc(10_000_000)])
    expect(await store.refusal('signatures.attachScan', scanOf(large))).toMatch(/scan-too-large|invalid/)
    expect(files(store)).toBe(1)
    expect((await store.ask('signatures.scan', { contractId: signed, signer: anja })).size).toBe(png(4, 4).length)
  })

  test('can be removed and replaced with undo, without its bytes in the log of changes', async () => {
    const store = await sampleStore()
    const { ask, db } = store
    const noise = Buffer.from(Array.from({ length: 900_000 }, (_, index) => (index * 7919) % 251))
    const first = png(500, 600, Buffer.concat([noise, Buffer.alloc((1 + 1500) * 600 - 900_000)]))
    await ask('signatures.attachScan', scanOf(first))
    await ask('signatures.attachScan', scanOf(png(8, 8)))
    await ask('signatures.removeScan', { contractId: signed, signer: anja })
    const logged = db
      .prepare<[], number>(
        "SELECT sum(length(coalesce(before, '')) + length(coalesce(after, ''))) FROM row_change WHERE table_name IN ('signature_scan', 'stored_file')",
      )
      .pluck()
      .get()
    expect(logged).toBeLessThan(3000)
    const size = async () =>
      (await ask('signatures.of', { contractId: signed })).signers.find(({ key }) => key === anja)?.scan?.size
    await ask('history.undo', { id: null })
    expect(await size()).toBe(png(8, 8).length)
    await ask('history.undo', { id: null })
    expect(
      Buffer.from((await ask('signatures.scan', { contractId: signed, signer: anja })).base64, 'base64').equals(first),
    ).toBe(true)
  })

  test('is swept away when nothing names it any more: emptied from the bin, or past its time', async () => {
    const store = await sampleStore()
    const { ask } = store
    await ask('signatures.attachScan', scanOf(png(4, 4)))
    await ask('signatures.removeScan', { contractId: signed, signer: anja })
    expect((await ask('bin.list', null))[0]).toMatchObject({ kind: 'signature_scan', name: 'Kontrakt: side 3.png' })
    expect(files(store)).toBe(1)
    await ask('bin.empty', null)
    expect(files(store)).toBe(0)

    await ask('signatures.attachScan', scanOf(png(4, 4)))
    await ask('signatures.attachScan', scanOf(png(8, 8)))
    expect(files(store)).toBe(2)
    store.travelTo('2026-11-25')
    await ask('steps.create', { networkId: N2, text: 'Ring', responsible: '', dueOn: null, state: 'open' })
    expect(files(store)).toBe(1)
    await ask('networks.delete', { id: networkId('N1') })
    await ask('bin.empty', null)
    expect(files(store)).toBe(0)
  })

  test('is in no search index', async () => {
    const { ask, db } = await sampleStore()
    await ask('signatures.attachScan', { ...scanOf(png(4, 4)), name: 'Zqxkanin.png' })
    expect(
      db
        .prepare("SELECT count(*) FROM search_entry WHERE body LIKE '%Zqxkanin%' OR title LIKE '%Zqxkanin%'")
        .pluck()
        .get(),
    ).toBe(0)
  })
})

describe('the list for e-signing', () => {
  test('has everybody, or those who are missing, and no formulas', async () => {
    const store = await sampleStore()
    const { ask, saved } = store
    await ask('participants.update', { id: personId('N2-p01'), change: { fullName: '=HYPERLINK("x")' } })
    const id = contractId('N2-c1')
    const missing = (await ask('signatures.of', { contractId: id })).signers.filter(({ signedOn }) => !signedOn)
    expect(await ask('signatures.saveList', { contractId: id, which: 'missing', language: 'da' })).toMatchObject({
      rows: missing.length,
    })
    await ask('signatures.saveList', { contractId: id, which: 'all', language: 'en' })
    const [first, all] = saved.map(({ bytes }) => Buffer.from(bytes).toString())
    expect(saved[0]?.name).toBe('Driftslederne – Netværkskontrakt, private ledere – mangler underskrift.csv')
    expect(first?.split('\r\n')[0]).toBe('\uFEFFNavn;Mail;Organisation;Rolle;Kontrakt;Version;Tiltrådt')
    expect(first?.split('\r\n').length).toBe(missing.length + 2)
    for (const { name } of missing) if (!name.startsWith('=')) expect(first).toContain(name)
    expect(all).toContain('Participant')
    expect(all?.split('\r\n').length).toBe(12)
    for (const text of [first, all]) expect(text).not.toMatch(/(^|[;,"\n])=/)
  })
})

test('all contracts over all networks, with who is missing and what is due', async () => {
  const { ask } = await sampleStore()
  const { contracts, without } = await ask('contracts.everywhere', null)
  const partly = contracts.find(({ networkId: id }) => id === N2)
  expect(partly).toMatchObject({
    status: 'partlySigned',
    signed: 7,
    of: 10,
    missing: ['Mikkel Truckholm', 'Ove Lejesmed', 'Rune Valsebro'],
    due: { what: 'signatures', since: '2026-02-19' },
  })
  expect(without).toEqual([])
  await ask('contracts.delete', { id: contractId('N2-c1') })
  expect((await ask('contracts.everywhere', null)).without).toMatchObject([{ networkId: N2, isDue: true }])
})
