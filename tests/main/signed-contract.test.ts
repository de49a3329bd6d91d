import { describe, expect, test } from 'vitest'
import { clauses } from '../../shared/content/index.ts'
import type { Bilingual } from '../../shared/content/schema.ts'
import type { MethodName } from '../../shared/contract/index.ts'
import { contractId, networkId, personId } from '../support/ids.ts'
import { randomCommands } from '../support/random-commands.ts'
import { openTestStore, type TestStore } from '../support/store.ts'

type Signed = { readonly networkId: string; readonly id: string }

/** Everything that is read of a signed contract: text, pages and the bytes of the file. */
const whole = async (
  { ask, saved }: TestStore,
  signed: Signed,
): Promise<{ text: string; pages: string; file: Buffer }> => {
  const which = { networkId: networkId(signed.networkId), id: contractId(signed.id) }
  const view = await ask('contracts.get', which)
  await ask('contracts.export', { ...which, draft: false })
  return {
    text: JSON.stringify([view?.title, view?.clauses, view?.fields, view?.missing]),
    pages: JSON.stringify(await ask('contracts.preview', which)),
    file: Buffer.from(saved.pop()?.bytes ?? []),
  }
}

const wholes = async (store: TestStore, signed: readonly Signed[]) => {
  const list: Awaited<ReturnType<typeof whole>>[] = []
  // One after the other: each takes the file that was saved last.
  for (const one of signed) list.push(await whole(store, one))
  return list
}

/** The sample's signed contract, and one of each other kind signed by hand. */
const withSigned = async (): Promise<{ store: TestStore; signed: Signed[] }> => {
  const store = openTestStore()
  const { ask } = store
  await ask('sample.load', null)
  const N1 = networkId('N1')
  const assignment = await ask('contracts.create', { networkId: N1, templateId: 'ASN', language: 'da' })
  const set = (field: string, value: string) => ask('contracts.setField', { id: assignment.contract.id, field, value })
  await set('assignment.purpose', 'støtte lederne')
  await set('assignment.startDate', '2026-08-01')
  await set('assignment.endDate', '2027-07-31')
  await set('assignment.fee', '48.000')
  await set('assignment.invoicePlan', 'quarterly')
  await set('assignment.court', 'Retten i Aarhus')
  const addOn = await ask('contracts.create', {
    networkId: N1,
    templateId: 'CONF',
    language: 'en',
    person: { participantId: personId('N1-p02') },
  })
  await ask('signatures.set', {
    contractId: assignment.contract.id,
    signers: ['client'],
    change: { signedOn: '2026-11-01' },
  })
  await ask('signatures.set', {
    contractId: addOn.contract.id,
    signers: ['N1-p02'],
    change: { signedOn: '2026-11-01' },
  })
  const ids = ['N1-c1', assignment.contract.id, addOn.contract.id]
  return { store, signed: ids.map((id) => ({ networkId: 'N1', id })) }
}

/** What takes the contract itself away, signs it, or takes back that it was signed. */
const touchesSigning = (method: string) =>
  /^(signatures\.|contracts\.delete|networks\.delete|clients\.delete|sample\.|history\.|bin\.)/.test(method)

describe('a signed contract', () => {
  test.each([11, 12, 13])(
    'stays the same in text, pages and file whatever is done elsewhere (seed %i)',
    async (seed) => {
      const { store, signed } = await withSigned()
      const before = await wholes(store, signed)
      const next = await randomCommands(store, seed, { alsoUnrecorded: true })
      const made = await wholes(store, signed)
      expect(made).toEqual(before)
      const used = new Set<MethodName>()
      let accepted = 0
      for (let count = 0; count < 400; count++) {
        const { method, input } = next()
        if (touchesSigning(method)) continue
        const result = await store.call(method, input)
        expect(store.faults.map(String), method).toEqual([])
        if (!result.ok) continue
        accepted += 1
        used.add(method)
      }
      expect(accepted).toBeGreaterThan(120)
      expect(used.size).toBeGreaterThan(40)
      store.travelTo('2027-03-01')
      for (const [index, one] of signed.entries()) {
        const after = await whole(store, one)
        expect(after.text, one.id).toBe(before[index]?.text)
        expect(after.pages, one.id).toBe(before[index]?.pages)
        expect(after.file.equals(before[index]?.file ?? Buffer.alloc(0)), one.id).toBe(true)
      }
    },
    90_000,
  )

  test('stays the same when its people are renamed, become one with others, or leave', async () => {
    const { store, signed } = await withSigned()
    const { ask } = store
    const one = signed[0] as Signed
    const before = await whole(store, one)
    await ask('participants.update', { id: personId('N1-p01'), change: { fullName: 'Et Nyt Navn' } })
    await ask('duplicates.merge', {
      keptId: personId('N4-p01'),
      lostId: personId('N1-p02'),
      take: [],
      takeCustom: [],
    })
    await ask('consultant.update', { fullName: 'En Anden', title: 'konsulent', accent: '#A93B2A' })
    await ask('clients.update', {
      id: (await ask('networks.get', { id: networkId('N1') })).client.id,
      change: { name: 'Et helt andet sted' },
    })
    expect(await whole(store, one)).toEqual(before)
    expect(await whole(store, signed[2] as Signed)).toBeDefined()
    const { signing } = (await ask('contracts.get', { networkId: networkId('N1'), id: contractId('N1-c1') })) ?? {}
    expect(signing?.signers.find(({ participantId }) => participantId === 'N4-p01')?.signedOn).not.toBeNull()
  })

  test('stays the same when the catalogue is another, which is told of', async () => {
    const { store, signed } = await withSigned()
    const before = await wholes(store, signed)
    const texts = clauses.flatMap(({ texts: all }) => Object.values(all)) as Bilingual[]
    const kept = texts.map((text) => ({ ...text }))
    try {
      for (const text of texts) Object.assign(text, { da: `Ændret. ${text.da}`, en: `Changed. ${text.en}` })
      const after = await wholes(store, signed)
      expect(after).toEqual(before)
      store.db.exec('UPDATE contract SET content_version = 0')
      for (const { networkId: network, id } of signed) {
        const which = { networkId: networkId(network), id: contractId(id) }
        expect((await store.ask('contracts.get', which))?.catalogueIsNewer).toBe(true)
        const told = await store.ask('contracts.compare', { id: which.id, with: null })
        expect(told.every(({ kind }) => kind === 'changed')).toBe(true)
      }
    } finally {
      for (const [index, text] of texts.entries()) Object.assign(text, kept[index])
    }
  })
})

test('a change asks those affected: the signatures of the others stand, and are printed as what they are', async () => {
  const { store } = await withSigned()
  const { ask, refusal } = store
  const id = contractId('N1-c1')
  expect(await refusal('contracts.revise', { id, again: ['nobody'] })).toBe('not-a-signer')
  const later = await ask('contracts.revise', { id, again: ['N1-p01', 'N1-p03'] })
  expect(later.signing).toMatchObject({ signed: 10, of: 12 })
  expect(later.contract.status).toBe('draft')
  expect(later.frozen).toBe(false)
  const pages = async () =>
    JSON.stringify(await ask('contracts.preview', { networkId: networkId('N1'), id: later.contract.id }))
  expect(await pages()).toContain('(version 1)')
  const all = await ask('contracts.askAgain', { id: later.contract.id, again: null })
  expect(all.signing.signed).toBe(0)
  await ask('contracts.askAgain', { id: later.contract.id, again: ['N1-p01'] })
  await ask('contracts.setField', { id: later.contract.id, field: 'contract.inviteDays', value: '12' })
  const signing = await ask('signatures.set', {
    contractId: later.contract.id,
    signers: ['N1-p01'],
    change: { signedOn: '2026-11-20' },
  })
  expect(signing).toMatchObject({ signed: 12, of: 12 })
  const view = await ask('contracts.get', { networkId: networkId('N1'), id: later.contract.id })
  expect(view).toMatchObject({ frozen: true, contract: { status: 'signed' } })
  expect(await refusal('contracts.askAgain', { id: later.contract.id, again: null })).toBe('contract-frozen')
  // Taken back, it can be changed again, and what stood before still stands.
  const open = await ask('signatures.set', {
    contractId: later.contract.id,
    signers: ['N1-p01'],
    change: { signedOn: null },
  })
  expect(open).toMatchObject({ signed: 11 })
  expect((await ask('contracts.get', { networkId: networkId('N1'), id: later.contract.id }))?.frozen).toBe(false)
})
