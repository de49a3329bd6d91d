import { describe, expect, test } from 'vitest'
import { clientId, networkId, personId } from '../support/ids.ts'
import { dump, openTestStore, TODAY } from '../support/store.ts'

const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
const dorte = personId('N1-p04')

describe('all people', () => {
  test('stand in Danish order with workplace and networks, past ones marked', async () => {
    const { ask } = await sampleStore()
    const { people, total } = await ask('participants.search', { words: '', limit: 1000 })
    expect(total).toBe(39)
    expect(people).toHaveLength(39)
    const names = people.map((person) => person.fullName)
    expect(names).toEqual(names.toSorted(new Intl.Collator('da').compare))
    await ask('participants.join', { networkId: networkId('N3'), participantId: dorte, startsOn: '2026-01-01' })
    const [member] = (await ask('participants.get', { id: dorte })).memberships
    if (!member) throw new Error('not a member')
    await ask('participants.leave', { membershipId: member.membership.id, endsOn: '2026-11-23' })
    const found = await ask('participants.search', { words: 'lindeskov', limit: 10 })
    expect(found).toMatchObject({
      total: 1,
      people: [
        {
          organisation: 'Skoven Skole og Børnehus',
          networks: [
            { name: 'På tværs af Fjorden', past: false },
            { name: 'Skoleledere Nord', past: true },
          ],
        },
      ],
    })
  })

  test('are found by every word, in any field, with Danish letters exact', async () => {
    const { ask } = await sampleStore()
    const field = await ask('customFields.create', { label: 'Kost' })
    await ask('customFields.setValue', { participantId: dorte, fieldId: field.id, value: 'vegetar' })
    const names = async (words: string) =>
      (await ask('participants.search', { words, limit: 100 })).people.map((person) => person.fullName)
    expect(await names('VEGETAR')).toEqual(['Dorte Lindeskov'])
    expect(await names('dorte skoleledere skoven')).toEqual(['Dorte Lindeskov'])
    expect(await names('dorte omsorg')).toEqual([])
    expect(await names('lærkedal')).toEqual(['Signe Lærkedal'])
    expect(await names('laerkedal')).toEqual(['Signe Lærkedal'])
    expect(await names('larkedal')).toEqual([])
    const { people, total } = await ask('participants.search', { words: 'skoleledere', limit: 5 })
    expect([people.length, total]).toEqual([5, 12])
  })
})

describe('posts of a person', () => {
  test('of the past are added, corrected and deleted; the post of today stays', async () => {
    const { ask, refusal } = await sampleStore()
    const past = await ask('participants.addEmployment', {
      id: dorte,
      employment: { organisation: 'Engskolen', position: 'lærer', startsOn: '2001-08-01', endsOn: '2009-07-31' },
    })
    const history = async () => await ask('participants.get', { id: dorte })
    expect((await history()).employments.map((post) => post.organisation)).toEqual([
      'Engskolen',
      'Skoven Skole og Børnehus',
    ])
    expect((await history()).employment?.organisation).toBe('Skoven Skole og Børnehus')
    await ask('participants.correctEmployment', { employmentId: past.id, change: { endsOn: '2010-07-31' } })
    expect((await history()).employments[0]).toMatchObject({ position: 'lærer', endsOn: '2010-07-31' })
    expect(
      await refusal('participants.correctEmployment', { employmentId: past.id, change: { endsOn: '2000-01-01' } }),
    ).toBe('dates-reversed')
    await ask('participants.deleteEmployment', { employmentId: past.id })
    expect((await history()).employments).toHaveLength(1)
    expect(await refusal('participants.deleteEmployment', { employmentId: past.id })).toBe('employment-not-found')
  })
})

describe('fields of one’s own', () => {
  test('are defined once, kept in their order, and filled for each person', async () => {
    const { ask, refusal } = await sampleStore()
    const one = await ask('customFields.create', { label: 'Kost' })
    const two = await ask('customFields.create', { label: 'Bil' })
    expect(await refusal('customFields.create', { label: ' KOST ' })).toBe('custom-field-exists')
    expect(await refusal('customFields.rename', { id: two.id, label: 'kost' })).toBe('custom-field-exists')
    await ask('customFields.reorder', { ids: [two.id, one.id] })
    expect((await ask('customFields.list', null)).map((field) => field.label)).toEqual(['Bil', 'Kost'])
    expect(await refusal('customFields.reorder', { ids: [one.id] })).toBe('custom-field-not-found')
    expect(await refusal('customFields.reorder', { ids: [one.id, one.id] })).toBe('custom-field-not-found')

    await ask('customFields.setValue', { participantId: dorte, fieldId: one.id, value: 'vegetar' })
    await ask('customFields.setValue', { participantId: dorte, fieldId: two.id, value: 'ja' })
    const values = async () => (await ask('participants.get', { id: dorte })).customValues.map(({ value }) => value)
    expect(await values()).toEqual(['ja', 'vegetar'])
    await ask('customFields.setValue', { participantId: dorte, fieldId: two.id, value: ' ' })
    expect(await values()).toEqual(['vegetar'])
    await ask('customFields.delete', { id: one.id })
    expect(await values()).toEqual([])
  })
})

describe('a client’s page', () => {
  test('has further contacts, which are corrected and removed', async () => {
    const { ask, refusal, db } = await sampleStore()
    const before = dump(db)
    const contact = await ask('clients.addContact', { clientId: clientId('C1'), name: 'Bente Dam', phone: '20304050' })
    await ask('clients.updateContact', { id: contact.id, change: { title: 'sekretær' } })
    expect((await ask('clients.get', { id: clientId('C1') })).contacts).toEqual([
      { ...contact, title: 'sekretær', email: '' },
    ])
    expect(await refusal('clients.updateContact', { id: contact.id, change: { name: ' ' } })).toMatch(/^invalid/)
    await ask('clients.removeContact', { id: contact.id })
    expect(dump(db)).toEqual(before)
    expect(await refusal('clients.removeContact', { id: contact.id })).toBe('contact-not-found')
  })

  test('has one contact first, and another can take that place', async () => {
    const { ask } = await sampleStore()
    const id = clientId('C1')
    const first = async () => (await ask('clients.get', { id })).client
    const others = async () => (await ask('clients.get', { id })).contacts.map((contact) => contact.name)
    const bente = await ask('clients.addContact', { clientId: id, name: 'Bente Dam', email: 'bente@dam.example' })
    await ask('clients.putContactFirst', { id: bente.id })
    expect(await first()).toMatchObject({
      contactName: 'Bente Dam',
      contactTitle: '',
      contactEmail: 'bente@dam.example',
    })
    expect(await others()).toEqual(['Mette Sandager'])
    await ask('clients.clearFirstContact', { clientId: id })
    expect(await first()).toMatchObject({ contactName: 'Mette Sandager', contactTitle: 'udviklingskonsulent' })
    expect(await others()).toEqual([])
    await ask('clients.clearFirstContact', { clientId: id })
    expect(await first()).toMatchObject({ contactName: '', contactEmail: '', contactPhone: '' })
    const kaj = await ask('clients.addContact', { clientId: id, name: 'Kaj Holt' })
    await ask('clients.putContactFirst', { id: kaj.id })
    expect([(await first()).contactName, await others()]).toEqual(['Kaj Holt', []])
  })

  test('tells contracts, open steps and people over all its networks', async () => {
    const { ask } = await sampleStore()
    const { contracts, steps, people, networks, today } = await ask('clients.get', { id: clientId('C1') })
    expect(today).toBe(TODAY)
    expect(networks.map((network) => network.name)).toEqual(['Ledere i Omsorg', 'Skoleledere Nord'])
    expect(contracts.map(({ networkName, signers }) => [networkName, signers])).toContainEqual(['Skoleledere Nord', 12])
    expect(people).toHaveLength(21)
    expect(people[0]).toMatchObject({ fullName: 'Anja Bergholt', networks: ['Skoleledere Nord'] })
    expect(steps.length).toBeGreaterThan(0)
    expect(steps.every(({ step }) => step.state === 'open')).toBe(true)
    const [first] = steps
    if (!first) throw new Error('no step')
    await ask('steps.update', { id: first.step.id, change: { state: 'done' } })
    expect((await ask('clients.get', { id: clientId('C1') })).steps).toHaveLength(steps.length - 1)
  })

  test('tells the newest version of each contract only', async () => {
    const { ask } = await sampleStore()
    const before = (await ask('clients.get', { id: clientId('C1') })).contracts
    const signed = before.find(({ status }) => status === 'signed' || status === 'partlySigned')
    if (!signed) throw new Error('nothing signed')
    await ask('contracts.revise', { id: signed.id })
    const after = (await ask('clients.get', { id: clientId('C1') })).contracts
    expect(after).toHaveLength(before.length)
    expect(after.find(({ networkId: id }) => id === signed.networkId)).toMatchObject({
      version: signed.version + 1,
      status: 'draft',
      signed: 0,
    })
  })
})
