import { expect, test } from 'vitest'
import { type contractId, networkId, personId } from '../support/ids.ts'
import { openTestStore } from '../support/store.ts'

const N1 = networkId('N1')

const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}

test('a network has several contracts at once, and each is seen by itself', async () => {
  const { ask, refusal } = await sampleStore()
  const make = (templateId: 'ASN' | 'DATA' | 'NET-P') =>
    ask('contracts.create', { networkId: N1, templateId, language: 'da' })
  const [assignment, data] = [await make('ASN'), await make('DATA')]
  const list = await ask('contracts.list', { networkId: N1 })
  expect(list.map(({ templateId, version, frozen }) => [templateId, version, frozen])).toEqual([
    ['NET-O', 1, true],
    ['ASN', 1, false],
    ['DATA', 1, false],
  ])
  expect((await ask('contracts.get', { networkId: N1 }))?.contract.id).toBe('N1-c1')
  const { id } = assignment.contract
  expect((await ask('contracts.get', { networkId: N1, id }))?.title).toBe('Opgaveaftale mellem konsulent og kunde')
  const words = JSON.stringify(await ask('contracts.preview', { networkId: N1, id: data.contract.id }))
  expect(words).toContain('Datatilsynet')
  expect(await refusal('contracts.get', { networkId: networkId('N2'), id })).toBe('contract-not-found')
  expect(await refusal('contracts.create', { networkId: N1, templateId: 'ASN', language: 'da' })).toBe(
    'contract-exists',
  )
})

test('versions stay together, and a contract made anew after a signed one is its next version', async () => {
  const { ask } = await sampleStore()
  const second = await ask('contracts.create', { networkId: N1, templateId: 'NET-O', language: 'en' })
  expect(second.contract).toMatchObject({ version: 2, lineage: 'N1-c1' })
  const [entry, ...others] = await ask('contracts.list', { networkId: N1 })
  expect(others).toEqual([])
  expect(entry?.versions.map(({ version }) => version)).toEqual([2, 1])
  await ask('contracts.delete', { id: second.contract.id })
  expect((await ask('contracts.list', { networkId: N1 }))[0]?.status).toBe('signed')
})

test('the confidentiality add-on is for one person: a participant, a name, or whoever writes theirs on it', async () => {
  const { ask, refusal } = await sampleStore()
  const make = (person?: { participantId: ReturnType<typeof personId> } | { name: string; organisation: string }) =>
    ask('contracts.create', { networkId: N1, templateId: 'CONF', language: 'da', ...(person && { person }) })
  const of = async (id: ReturnType<typeof contractId>) =>
    JSON.stringify(await ask('contracts.preview', { networkId: N1, id }))

  const anja = await make({ participantId: personId('N1-p01') })
  const name = (await ask('participants.get', { id: personId('N1-p01') })).participant.fullName
  expect(anja.fields.find(({ key }) => key === 'participant.fullName')).toMatchObject({
    value: name,
    source: 'participant',
  })
  expect(
    await refusal('contracts.create', {
      networkId: N1,
      templateId: 'CONF',
      language: 'da',
      person: { participantId: personId('N1-p01') },
    }),
  ).toBe('contract-exists')

  const guest = await make({ name: 'Ulla Gæst', organisation: 'Handelsskolen' })
  expect(await of(guest.contract.id)).toContain('Ulla Gæst, Handelsskolen')
  expect(guest.missing).toEqual([])
  const other = await make({ name: 'Ulla Gæst', organisation: '' })
  expect(other.contract.lineage).not.toBe(guest.contract.lineage)
  const open = await make()
  expect(open.missing).toEqual([])

  expect(await ask('contracts.createForMembers', { networkId: N1, language: 'da' })).toEqual({ created: 11 })
  expect(await ask('contracts.createForMembers', { networkId: N1, language: 'da' })).toEqual({ created: 0 })
  const names = (await ask('contracts.list', { networkId: N1 }))
    .filter(({ templateId }) => templateId === 'CONF')
    .map(({ personName }) => personName)
  expect(names).toHaveLength(15)
  expect(names.toSorted(new Intl.Collator('da').compare)).toEqual(names)
  expect(
    await refusal('contracts.create', {
      networkId: N1,
      templateId: 'DATA',
      language: 'da',
      person: { name: 'X', organisation: '' },
    }),
  ).toBe('contract-not-personal')
})

test('clauses of one’s own stand where they are put, are numbered with the others, and go again', async () => {
  const { ask, refusal } = await sampleStore()
  const { contract } = await ask('contracts.create', { networkId: N1, templateId: 'NET-P', language: 'da' })
  const { id } = contract
  const add = (heading: string, behind: string | null) =>
    ask('contracts.addClause', { id, heading, text: `${heading} hos {{network.name}}.`, behind })
  const a = await add('A', 'CL-02')
  const b = await add('B', a.clauseId)
  const c = await add('C', null)
  const shown = async () => {
    const view = await ask('contracts.get', { networkId: N1, id })
    return view?.clauses
      .slice(0, 6)
      .map(({ id: ref, heading, number }) => `${number} ${ref.startsWith('CL') ? ref : heading}`)
  }
  expect(await shown()).toEqual(['1 C', '2 CL-01', '3 CL-02', '4 A', '5 B', '6 CL-03'])
  await ask('contracts.moveClause', { id, clauseId: c.clauseId, behind: 'CL-02' })
  expect(await shown()).toEqual(['1 CL-01', '2 CL-02', '3 C', '4 A', '5 B', '6 CL-03'])
  await ask('contracts.moveClause', { id, clauseId: a.clauseId, behind: b.clauseId })
  expect(await shown()).toEqual(['1 CL-01', '2 CL-02', '3 C', '4 B', '5 A', '6 CL-03'])
  await ask('contracts.removeClause', { id, clauseId: c.clauseId })
  const view = await ask('contracts.updateClause', { id, clauseId: a.clauseId, change: { heading: 'Åbne døre' } })
  expect(view.clauses.find((one) => one.heading === 'Åbne døre')).toMatchObject({
    number: 4,
    rule: 'own',
    fields: ['network.name'],
  })
  expect(JSON.stringify(await ask('contracts.preview', { networkId: N1, id }))).toContain('Åbne døre')

  expect(await refusal('contracts.moveClause', { id, clauseId: a.clauseId, behind: 'CL-60' })).toBe(
    'clause-after-signatures',
  )
  expect(await refusal('contracts.addClause', { id, heading: 'X', text: '{{løn', behind: null })).toBe(
    'clause-not-readable',
  )
  expect(await refusal('contracts.moveClause', { id, clauseId: a.clauseId, behind: 'CL-18' })).toBe('unknown-clause')
  await ask('history.undo', { id: null })
  await ask('history.undo', { id: null })
  expect(await shown()).toEqual(['1 CL-01', '2 CL-02', '3 C', '4 B', '5 A', '6 CL-03'])
})

test('a wording that is the catalogue’s again is no own wording', async () => {
  const { ask } = await sampleStore()
  const { contract, clauses } = await ask('contracts.create', { networkId: N1, templateId: 'NET-P', language: 'da' })
  const [first] = clauses
  if (!first) throw new Error('no clause')
  const word = (text: string) =>
    ask('contracts.setClause', { id: contract.id, clauseId: 'CL-01', change: { text } }).then(
      (view) => view.clauses[0]?.ownText,
    )
  expect(await word('Noget andet.')).toBe('Noget andet.')
  expect(await word(first.text)).toBeNull()
})
