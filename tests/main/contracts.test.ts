import { expect, test } from 'vitest'
import type { ContractView } from '../../shared/contract/contracts.ts'
import { contractId, networkId } from '../support/ids.ts'
import { dump, openTestStore, TODAY } from '../support/store.ts'

const N1 = networkId('N1')
const N2 = networkId('N2')

const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
/** A network of its own with twelve members and four meetings, and a fresh contract. */
const withDraft = async (sector: 'public' | 'private' | 'mixed' = 'public') => {
  const store = openTestStore()
  const { ask } = store
  await ask('consultant.update', { fullName: 'Palle Ravn', title: 'erhvervspsykolog' })
  const client = await ask('clients.create', { name: 'Lindehøj', sector })
  const network = await ask('networks.create', { clientId: client.id, name: 'Ledere', startsOn: '2026-12-01' })
  const members = ['Åse Øst', 'Anja Berg', 'Bo Krog'].map((fullName) => ({ person: { fullName }, employment: {} }))
  const people = await ask('participants.add', { networkId: network.id, startsOn: '2026-12-01', members })
  for (const date of ['2026-12-01', '2027-01-05', '2027-02-02', '2027-03-02']) {
    await ask('meetings.create', { networkId: network.id, date })
  }
  const templateId = sector === 'private' ? 'NET-P' : 'NET-O'
  const draft = await ask('contracts.create', { networkId: network.id, templateId, language: 'da' })
  const set = (field: string, value: string) => ask('contracts.setField', { id: draft.contract.id, field, value })
  const fill = async () => {
    await set('contract.purpose', 'blive bedre til at lede.')
    await set('contract.sharedGoals', 'Alle har haft en sag\nVi har en fælles guide.')
    await set('contract.commonTraits', 'sektor')
    await set('contract.differences', 'størrelse\nerfaring\nfag')
    return await set('role.coordinator', 'Anja Berg')
  }
  return { ...store, network, people, draft, id: draft.contract.id, set, fill }
}
const field = (view: ContractView | null, key: string) => view?.fields.find((one) => one.key === key)

test('the template follows the client’s sector, and a mixed network gets the clause on competition', async () => {
  for (const [sector, template, variant, clauses] of [
    ['public', 'NET-O', 'public', []],
    ['private', 'NET-P', 'private', []],
    ['mixed', 'NET-O', 'public', ['CL-19']],
  ] as const) {
    const { ask, network, draft } = await withDraft(sector)
    const choices = await ask('contracts.templates', { networkId: network.id })
    expect(choices.filter((one) => one.proposed).map((one) => one.id)).toEqual([template])
    expect(draft.contract).toMatchObject({ variant, version: 1, status: 'draft' })
    expect(draft.contract.clauses.map((one) => one.id)).toEqual(clauses)
  }
})

test('fields come from the contract, else their source, else the catalogue', async () => {
  const { ask, draft, network, set, id } = await withDraft()
  expect(field(draft, 'network.quorum')).toMatchObject({ value: '2', source: 'computed' })
  expect(field(draft, 'network.trialReviewDate')).toMatchObject({ value: '2. marts 2027', source: 'computed' })
  expect(field(draft, 'contract.goalDate')).toMatchObject({
    value: '1. december 2027',
    source: 'computed',
    isDefault: false,
  })
  expect(field(draft, 'contract.inviteDays')).toMatchObject({ value: '7', source: 'contract', isDefault: true })
  expect(field(draft, 'network.costText')).toMatchObject({ value: 'vi deler lige', source: 'frame' })
  expect(draft.missing).toEqual([
    'contract.purpose',
    'contract.sharedGoals',
    'contract.commonTraits',
    'contract.differences',
    'role.coordinator',
  ])

  expect(field(await set('contract.inviteDays', '14'), 'contract.inviteDays')).toMatchObject({
    value: '14',
    isDefault: false,
  })
  expect(field(await set('contract.inviteDays', ''), 'contract.inviteDays')).toMatchObject({
    value: '7',
    isDefault: true,
  })
  expect(field(await set('contract.goalDate', '2028-02-29'), 'contract.goalDate')?.value).toBe('29. februar 2028')

  const change = {
    frequency: 'other',
    frequencyNote: 'hver sjette uge',
    durationMinutes: 150,
    costLimit: 12_500,
    costSharing: 'workplace',
  } as const
  await ask('networks.updateFrame', { id: network.id, change })
  const changed = await ask('contracts.get', { networkId: network.id })
  expect(field(changed, 'network.frequencyText')?.value).toBe('hver sjette uge')
  expect(field(changed, 'network.durationText')?.value).toBe('2,5 timer')
  expect(field(changed, 'network.costLimit')?.value).toBe('12.500')
  expect(field(changed, 'network.costText')?.value).toBe('arbejdspladsen betaler')
  const english = await ask('contracts.update', { id, change: { language: 'en', variant: 'private' } })
  expect(field(english, 'contract.goalDate')?.value).toBe('29 February 2028')
  expect(field(english, 'network.durationText')?.value).toBe('2.5 hours')
  expect(field(english, 'network.costText')?.value).toMatch(/company pays/)
})

test('the coordinator of the next meeting is the contract’s, until one is written in it', async () => {
  const { ask, network, set } = await withDraft()
  const { meetings } = await ask('meetings.plan', { networkId: network.id })
  const [, second, third] = meetings
  if (!second || !third) throw new Error('no meetings')
  const role = (externalName: string) =>
    ({ role: 'coordinator', participantId: null, externalName, agreedFixed: false }) as const
  await ask('meetings.setRole', { id: third.id, assignment: role('Senere') })
  await ask('meetings.setRole', { id: second.id, assignment: role('Først') })
  expect(field(await ask('contracts.get', { networkId: network.id }), 'role.coordinator')).toMatchObject({
    value: 'Først',
    source: 'computed',
  })
  expect(field(await set('role.coordinator', 'Anja Berg'), 'role.coordinator')).toMatchObject({
    value: 'Anja Berg',
    source: 'contract',
  })
})

test('typed values are read as what they are, or refused with the old one kept', async () => {
  const { ask, refusal, set, id, call, network } = await withDraft()
  await set('contract.inviteDays', '10')
  for (const value of ['ti', '-1', '1,5', '1e3', '9'.repeat(30), '{{x}}']) {
    expect(await refusal('contracts.setField', { id, field: 'contract.inviteDays', value })).toBe('field-not-readable')
  }
  expect(await call('contracts.setField', { id, field: 'contract.goalDate', value: '2027-02-30' })).toMatchObject({
    failure: { code: 'field-not-readable', details: { label: 'Målene skal være nået' } },
  })
  expect(field(await ask('contracts.get', { networkId: network.id }), 'contract.inviteDays')?.value).toBe('10')
  for (const key of ['network.name', 'client.name', 'contract.cancelNotice', 'settings.minResponses']) {
    expect(await refusal('contracts.setField', { id, field: key, value: 'x' })).toBe('field-from-source')
  }
  for (const key of ['__proto__', 'contract.nothing', '']) {
    expect(await refusal('contracts.setField', { id, field: key, value: 'x' })).toBe('unknown-field')
  }
  const purpose = await set('contract.purpose', 'lede {{client.name}} og **fede** [O: a | P: b].')
  expect(field(purpose, 'contract.purpose')?.value).toBe('lede {{client.name}} og **fede** [O: a | P: b]')
})

test('fields go by their names in the language of the screen; the words of the contract are in its own', async () => {
  const { ask, call, set, id, network } = await withDraft()
  await set('contract.inviteDays', '10')
  const danish = await ask('contracts.get', { networkId: network.id })
  await ask('consultant.update', { language: 'en' })
  const english = await ask('contracts.get', { networkId: network.id })
  expect(field(danish, 'contract.purpose')?.label).toBe('Formål i én sætning')
  expect(field(english, 'contract.purpose')?.label).toMatch(/purpose/i)
  expect(english?.insertable.map(({ label }) => label).join()).not.toMatch(/[æøå]/i)
  expect(english?.clauses).toEqual(danish?.clauses)
  expect(await call('contracts.export', { networkId: network.id, draft: false })).toMatchObject({
    failure: {
      code: 'contract-incomplete',
      details: { missing: expect.arrayContaining([expect.stringMatching(/purpose/i)]) },
    },
  })
  expect(await call('contracts.setField', { id, field: 'contract.goalDate', value: 'x' })).toMatchObject({
    failure: { code: 'field-not-readable', details: { label: expect.not.stringMatching(/[æøå]/i) } },
  })
})

test('lists read as a sentence, and goals that are sentences are numbered', async () => {
  const { fill } = await withDraft()
  const view = await fill()
  expect(field(view, 'contract.differences')?.value).toBe('størrelse, erfaring og fag')
  expect(field(view, 'contract.sharedGoals')?.value).toBe('1) Alle har haft en sag; 2) Vi har en fælles guide')
  expect(view.missing).toEqual([])
})

test('optional clauses go out and in, mandatory ones stay, and numbers close up', async () => {
  const { ask, refusal, id } = await withDraft()
  const clause = (view: ContractView, key: string) => view.clauses.find((one) => one.id === key)
  const without = await ask('contracts.setClause', { id, clauseId: 'CL-07', change: { included: false } })
  expect(clause(without, 'CL-07')).toMatchObject({ included: false, number: null })
  expect(clause(without, 'CL-08')?.number).toBe(7)
  expect(without.missing).not.toContain('contract.commonTraits')
  expect(await refusal('contracts.setClause', { id, clauseId: 'CL-15', change: { included: false } })).toBe(
    'clause-mandatory',
  )
  expect(await refusal('contracts.setClause', { id, clauseId: 'CL-34', change: { included: true } })).toBe(
    'unknown-clause',
  )
  const worded = await ask('contracts.setClause', {
    id,
    clauseId: 'CL-15',
    change: { text: 'Alt bliver hos {{network.name}}.' },
  })
  expect(clause(worded, 'CL-15')).toMatchObject({
    ownText: 'Alt bliver hos {{network.name}}.',
    fields: ['network.name'],
  })
  for (const text of ['{{', '**åben', '[O: a | P:']) {
    expect(await refusal('contracts.setClause', { id, clauseId: 'CL-15', change: { text } })).toBe(
      'clause-not-readable',
    )
  }
  expect(
    await refusal('contracts.setClause', { id, clauseId: 'CL-15', change: { text: '{{løn.konto}} {{client.pet}}' } }),
  ).toMatch(/unknown-field|clause-not-readable/)
  const back = await ask('contracts.setClause', { id, clauseId: 'CL-15', change: { text: null } })
  expect(clause(back, 'CL-15')?.ownText).toBeNull()
})

test('a contract with blanks is neither signed nor exported, save as a draft', async () => {
  const { ask, call, id, people, network, fill, saved } = await withDraft()
  const [first] = people
  if (!first) throw new Error('nobody')
  const incomplete = {
    failure: { code: 'contract-incomplete', details: { missing: expect.arrayContaining(['Formål i én sætning']) } },
  }
  expect(await call('signatures.set', { contractId: id, signers: [first], change: { signedOn: TODAY } })).toMatchObject(
    incomplete,
  )
  expect(await call('contracts.export', { networkId: network.id, draft: false })).toMatchObject(incomplete)
  expect(saved).toEqual([])
  await ask('contracts.export', { networkId: network.id, draft: true })
  await fill()
  const whole = await ask('contracts.export', { networkId: network.id, draft: false })
  expect(saved.map((file) => file.name)).toEqual([
    'Ledere – Netværkskontrakt, offentlige ledere – kladde.pdf',
    'Ledere – Netværkskontrakt, offentlige ledere.pdf',
  ])
  expect(Buffer.from(saved[1]?.bytes ?? []).toString('latin1', 0, 5)).toBe('%PDF-')
  expect(whole).toMatchObject({ bytes: saved[1]?.bytes.length })
  await ask('contracts.export', { networkId: network.id, draft: false })
  expect(Buffer.compare(saved[1]?.bytes ?? new Uint8Array(), saved[2]?.bytes ?? new Uint8Array())).toBe(0)
})

test('the first signature freezes the text, and the status follows the signatures', async () => {
  const { ask, refusal, id, people, network, fill } = await withDraft()
  await fill()
  const sign = async (index: number, signedOn: string | null) => {
    const participantId = people[index]
    if (!participantId) throw new Error('nobody')
    await ask('signatures.set', { contractId: id, signers: [participantId], change: { signedOn } })
    const view = await ask('contracts.get', { networkId: network.id })
    if (!view) throw new Error('no contract')
    return view
  }
  const change = { signedOn: TODAY }
  expect(await refusal('signatures.set', { contractId: id, signers: ['x'], change })).toBe('not-a-signer')
  expect(
    await refusal('signatures.set', {
      contractId: id,
      signers: [people[0] ?? ''],
      change: { signedOn: '2026-11-25' },
    }),
  ).toBe('date-in-future')
  const signed = await sign(0, TODAY)
  expect(signed).toMatchObject({ frozen: true, contract: { status: 'partlySigned' } })
  expect(signed.signing.signers.map((one) => [one.name, one.signedOn])).toEqual([
    ['Anja Berg', null],
    ['Bo Krog', null],
    ['Åse Øst', TODAY],
  ])

  const before = await ask('contracts.preview', { networkId: network.id })
  await ask('networks.updateFrame', { id: network.id, change: { costSharing: 'host', maxMembers: 20 } })
  await ask('networks.update', { id: network.id, change: { name: 'Et helt andet navn' } })
  const after = await ask('contracts.get', { networkId: network.id })
  expect(after?.clauses).toEqual(signed.clauses)
  expect(after?.fields).toEqual(signed.fields)
  const words = (document: unknown) => JSON.stringify(document).replaceAll('Et helt andet navn', 'Ledere')
  expect(words((await ask('contracts.preview', { networkId: network.id })).pages.length)).toBe(
    words(before.pages.length),
  )
  expect(JSON.stringify(await ask('contracts.preview', { networkId: network.id }))).not.toContain('værten giver')
  for (const [method, input] of [
    ['contracts.setField', { id, field: 'contract.purpose', value: 'noget andet' }],
    ['contracts.setClause', { id, clauseId: 'CL-05', change: { included: false } }],
    ['contracts.update', { id, change: { language: 'en' } }],
    ['contracts.update', { id, change: { status: 'draft' } }],
  ] as const) {
    expect(await refusal(method, input)).toBe('contract-frozen')
  }
  await sign(1, TODAY)
  expect((await sign(2, TODAY)).contract.status).toBe('signed')
  expect((await sign(2, null)).contract.status).toBe('partlySigned')
  await sign(1, null)
  const open = await sign(0, null)
  expect(open).toMatchObject({ frozen: false, contract: { status: 'draft' } })
  expect(field(open, 'network.costText')?.value).toBe('værten giver')
})

test('a revision starts from the same words without signatures, and dropping it brings the old one back', async () => {
  const { ask, refusal } = await sampleStore()
  const old = await ask('contracts.get', { networkId: N1 })
  const revised = await ask('contracts.revise', { id: contractId('N1-c1') })
  expect(revised).toMatchObject({ frozen: false, contract: { version: 2, status: 'draft' } })
  expect(revised.contract.fields).toEqual(old?.contract.fields)
  expect(revised.signing.signers.every((one) => one.signedOn === null)).toBe(true)
  expect(await refusal('contracts.revise', { id: revised.contract.id })).toBe('contract-not-signed')
  expect(await refusal('contracts.create', { networkId: N1, templateId: 'NET-O', language: 'da' })).toBe(
    'contract-exists',
  )
  await ask('contracts.delete', { id: revised.contract.id })
  expect(await ask('contracts.get', { networkId: N1 })).toEqual(old)
})

test('the other agreements of a network do not stand in for its contract', async () => {
  const { ask } = await sampleStore()
  const before = (await ask('networks.overview', { id: N1 })).indicators.purpose
  for (const templateId of ['ASN', 'CONF', 'DATA'] as const) {
    const view = await ask('contracts.create', { networkId: N1, templateId, language: 'en' })
    expect(view.contract.templateId).toBe(templateId)
    expect(view.missing.some((key) => key.startsWith('participant.'))).toBe(false)
    expect((await ask('contracts.preview', { networkId: N1 })).pages.length).toBeGreaterThan(0)
  }
  expect((await ask('networks.overview', { id: N1 })).indicators.purpose).toEqual(before)
})

test('a purpose of pleasant company only is asked about', async () => {
  const { set } = await withDraft()
  for (const [purpose, vague] of [
    ['', false],
    ['mødes og have det hyggeligt', true],
    ['lære hinanden at kende', true],
    ['mødes og holde hinanden orienteret', true],
    ['mødes om sager, hvor vi hjælper hinanden med at lede tydeligere i svære tider', false],
    ['støtte hinanden i at lede', false],
  ] as const) {
    expect([purpose, (await set('contract.purpose', purpose)).vaguePurpose]).toEqual([purpose, vague])
  }
})

test('the signed contracts of the sample are frozen as they are', async () => {
  const { ask, db } = await sampleStore()
  const before = dump(db)
  expect(await ask('contracts.get', { networkId: N2 })).toMatchObject({
    frozen: true,
    missing: ['contract.sharedGoals'],
  })
  expect((await ask('contracts.get', { networkId: networkId('N4') }))?.contract).toMatchObject({
    version: 2,
    status: 'signed',
  })
  expect(dump(db)).toEqual(before)
})
