import { expect, test } from 'vitest'
import { networkId } from '../support/ids.ts'
import { openTestStore } from '../support/store.ts'

const N1 = networkId('N1')
const N2 = networkId('N2')

const withDraft = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  const { contract } = await store.ask('contracts.create', { networkId: N1, templateId: 'ASN', language: 'da' })
  return { ...store, id: contract.id }
}

test('a template of one’s own keeps clauses, wordings, own clauses and terms, and a contract begins with them', async () => {
  const { ask, id } = await withDraft()
  await ask('contracts.setClause', { id, clauseId: 'CL-37', change: { included: false } })
  await ask('contracts.setClause', { id, clauseId: 'CL-32', change: { text: 'Konsulenten lytter.' } })
  await ask('contracts.addClause', { id, heading: 'Forsinkelse', text: 'Vi begynder til tiden.', behind: 'CL-31' })
  await ask('contracts.setField', { id, field: 'assignment.paymentDays', value: '14' })
  await ask('contracts.setField', { id, field: 'assignment.fee', value: '48.000' })
  const template = await ask('ownTemplates.save', { contractId: id, name: 'Min opgaveaftale' })
  expect(template).toMatchObject({ templateId: 'ASN', language: 'da', variant: 'public', catalogueIsNewer: false })

  const begun = await ask('contracts.create', {
    networkId: N2,
    templateId: 'ASN',
    language: 'en',
    ownTemplateId: template.id,
  })
  expect(begun.ownTemplateName).toBe('Min opgaveaftale')
  expect(begun.contract).toMatchObject({ language: 'da', ownTemplate: { id: template.id, version: 1 } })
  expect(begun.clauses.find(({ id: ref }) => ref === 'CL-37')?.included).toBe(false)
  expect(begun.clauses.find(({ id: ref }) => ref === 'CL-32')?.text).toBe('Konsulenten lytter.')
  expect(begun.clauses.find(({ heading }) => heading === 'Forsinkelse')?.rule).toBe('own')
  expect(begun.fields.find(({ key }) => key === 'assignment.paymentDays')?.value).toBe('14')
  // What is agreed with one client goes to no other.
  expect(begun.fields.find(({ key }) => key === 'assignment.fee')?.value).toBe('')
})

test('versions are held against each other and against the catalogue', async () => {
  const { ask, refusal, id } = await withDraft()
  const template = await ask('ownTemplates.save', { contractId: id, name: 'A' })
  expect(await refusal('ownTemplates.saveVersion', { id: template.id, contractId: id })).toBe('own-template-unchanged')
  await ask('contracts.setClause', { id, clauseId: 'CL-30', change: { text: 'Opgaven er {{network.name}}.' } })
  const two = await ask('ownTemplates.saveVersion', { id: template.id, contractId: id })
  expect(two.versions.map(({ version }) => version)).toEqual([2, 1])
  const changed = async (from: number | null, to: number) =>
    (await ask('ownTemplates.compare', { id: template.id, from, to })).filter(({ kind }) => kind !== 'same')
  expect((await changed(1, 2)).map((one) => one.id)).toEqual(['CL-30'])
  expect(JSON.stringify(await changed(null, 2))).toContain('[Netværkets navn]')
  expect(await changed(null, 1)).toEqual([])
  expect(await refusal('ownTemplates.compare', { id: template.id, from: 1, to: 9 })).toBe('own-template-not-found')
})

test('names are one’s own once; a deletion can be taken back with all versions', async () => {
  const { ask, refusal, id } = await withDraft()
  const a = await ask('ownTemplates.save', { contractId: id, name: 'Ål' })
  expect(await refusal('ownTemplates.save', { contractId: id, name: ' ål ' })).toBe('own-template-name-taken')
  await ask('ownTemplates.save', { contractId: id, name: 'Zebra' })
  expect((await ask('ownTemplates.list', null)).map(({ name }) => name)).toEqual(['Zebra', 'Ål'])
  expect((await ask('ownTemplates.rename', { id: a.id, name: 'Ålen' })).name).toBe('Ålen')
  await ask('ownTemplates.delete', { id: a.id })
  expect(await refusal('ownTemplates.delete', { id: a.id })).toBe('own-template-not-found')
  await ask('history.undo', { id: null })
  expect((await ask('ownTemplates.list', null))[1]).toMatchObject({ name: 'Ålen', versions: [{ version: 1 }] })
  const other = await ask('contracts.create', { networkId: N1, templateId: 'DATA', language: 'da' })
  expect(await refusal('ownTemplates.saveVersion', { id: a.id, contractId: other.contract.id })).toBe(
    'own-template-differs',
  )
})

test('a contract is held against the catalogue and against its versions', async () => {
  const { ask, db, refusal } = await withDraft()
  const revised = await ask('contracts.revise', {
    id: (await ask('contracts.list', { networkId: N1 }))[0]?.id ?? revisedOf(),
  })
  const { id } = revised.contract
  await ask('contracts.setField', { id, field: 'contract.inviteDays', value: '10' })
  await ask('contracts.setClause', { id, clauseId: 'CL-17', change: { text: 'Ingen noter.' } })
  const [now, before] = revised.versions
  const against = async (other: typeof id | null) =>
    (await ask('contracts.compare', { id, with: other })).filter(({ kind }) => kind !== 'same').map((one) => one.id)
  expect(before && (await against(before.id))).toEqual(['CL-11', 'CL-17'])
  expect(await against(null)).toEqual(['CL-17'])
  expect(now?.id).toBe(id)

  expect((await ask('contracts.get', { networkId: N1, id }))?.catalogueIsNewer).toBe(false)
  db.exec('UPDATE contract SET content_version = 0')
  expect((await ask('contracts.get', { networkId: N1, id }))?.catalogueIsNewer).toBe(true)
  expect((await ask('contracts.keepWordings', { id })).catalogueIsNewer).toBe(false)
  // The signed one says what the catalogue says, so there is nothing to tell of it.
  expect((await ask('contracts.get', { networkId: N1, id: before?.id }))?.catalogueIsNewer).toBe(false)
  const other = await ask('contracts.create', { networkId: N1, templateId: 'DATA', language: 'da' })
  expect(await refusal('contracts.compare', { id, with: other.contract.id })).toBe('contract-not-found')
})

const revisedOf = (): never => {
  throw new Error('no contract')
}
