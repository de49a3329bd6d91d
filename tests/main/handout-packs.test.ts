import { expect, test } from 'vitest'
import type { Sent } from '../../shared/contract/index.ts'
import { networkId } from '../support/ids.ts'
import { pageTexts } from '../support/pdf.ts'
import { openTestStore } from '../support/store.ts'

const N1 = networkId('N1')
const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
const own = async ({ ask }: Pick<Awaited<ReturnType<typeof sampleStore>>, 'ask'>) =>
  (await ask('handouts.catalogue', { language: 'da' })).packs.filter((pack) => pack.own !== null)

test('packs of one’s own are made, changed, sorted the Danish way, and belong to no network', async () => {
  const { ask } = await sampleStore()
  const aften = await ask('handoutPacks.create', { name: 'Årets aften', handouts: ['H14', 'A1', 'M07', 'H14'] })
  expect(aften.handouts).toEqual(['H14', 'A1', 'M07'])
  await ask('handoutPacks.create', { name: 'Zenit', handouts: ['H01'] })
  expect((await own({ ask })).map(({ title }) => title)).toEqual(['Zenit', 'Årets aften'])
  await ask('handoutPacks.update', { id: aften.id, change: { name: 'Aften', handouts: ['A1', 'H14'] } })
  expect((await own({ ask })).map(({ title, handouts }) => [title, ...handouts])).toEqual([
    ['Aften', 'A1', 'H14'],
    ['Zenit', 'H01'],
  ])
})

test('a name that is taken is refused, whatever its case, and so is a standard pack’s', async () => {
  const { ask, refusal } = await sampleStore()
  const { id } = await ask('handoutPacks.create', { name: 'Formiddag', handouts: ['H01'] })
  for (const name of ['formiddag', 'Start', 'MØDE', 'annual']) {
    expect(await refusal('handoutPacks.create', { name, handouts: ['H01'] })).toBe('handout-pack-exists')
  }
  await ask('handoutPacks.update', { id, change: { name: 'FORMIDDAG' } })
  expect((await own({ ask })).map(({ title }) => title)).toEqual(['FORMIDDAG'])
})

test('a deleted pack comes back by undo and lies in the bin until then', async () => {
  const { ask, refusal } = await sampleStore()
  const { id } = await ask('handoutPacks.create', { name: 'Formiddag', handouts: ['H05', 'H01'] })
  await ask('handoutPacks.delete', { id })
  expect(await own({ ask })).toEqual([])
  expect(await refusal('handoutPacks.delete', { id })).toBe('handout-pack-not-found')
  expect((await ask('bin.list', null)).map(({ kind, name }) => [kind, name])).toEqual([['handout_pack', 'Formiddag']])
  await ask('history.undo', { id: null })
  expect((await own({ ask })).map(({ title, handouts }) => [title, ...handouts])).toEqual([['Formiddag', 'H05', 'H01']])
})

test('the order of the sheets is the order in the file, and the file bears the name of the pack', async () => {
  const { ask, saved } = await sampleStore()
  const { handouts } = await ask('handoutPacks.create', { name: 'Formiddag', handouts: ['H14', 'H01', 'A1'] })
  const job = { networkId: N1, variant: 'public', language: 'da', personal: false, copies: 1, meetingId: null } as const
  await ask('handouts.export', { ...job, handouts })
  expect(saved[0]?.name).toContain('Formiddag')
  const catalogue = await ask('handouts.catalogue', { language: 'da' })
  const titles = handouts.map((id) => catalogue.handouts.find((one) => one.id === id)?.title ?? id)
  const pages = await pageTexts(saved[0]?.bytes ?? new Uint8Array())
  const firstPages = titles.map((title) => pages.findIndex((text) => text.includes(title)))
  expect(firstPages).toEqual([0, 1, 3])
})

const selection: Sent<'handouts.rememberSelection'>['selection'] = {
  handouts: ['H14', 'H01'],
  variant: 'private',
  language: 'en',
  personal: true,
  copies: 4,
  onlyPresent: true,
  filling: 'blank',
  print: { form: 'a4', pureBlack: false },
  branded: true,
}

test('the last choice of a network is remembered, apart from undo, and goes with the network', async () => {
  const { ask, db } = await sampleStore()
  expect(await ask('handouts.lastSelection', { networkId: N1 })).toBeNull()
  const before = await ask('history.state', null)
  await ask('handouts.rememberSelection', { networkId: N1, selection })
  expect(await ask('handouts.lastSelection', { networkId: N1 })).toEqual(selection)
  expect(await ask('handouts.lastSelection', { networkId: networkId('N2') })).toBeNull()
  expect(await ask('history.state', null)).toEqual(before)
  db.prepare('UPDATE handout_selection SET selection = ?').run('{"handouts":["X99"]}')
  expect(await ask('handouts.lastSelection', { networkId: N1 })).toBeNull()
  await ask('handouts.rememberSelection', { networkId: N1, selection })
  await ask('networks.delete', { id: N1 })
  expect(db.prepare('SELECT count(*) FROM handout_selection').pluck().get()).toBe(0)
  await ask('history.undo', { id: null })
  expect((await ask('networks.get', { id: N1 })).network.name).toBe('Skoleledere Nord')
})
