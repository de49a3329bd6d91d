import { readdirSync } from 'node:fs'
import { strFromU8 } from 'fflate'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { exportFolder, type PlannedFile } from '../../main/features/batch/export-folder.ts'
import { writeWholeFolder } from '../../main/hosts/whole-folder.ts'
import type { BatchWish } from '../../shared/contract/batch.ts'
import { Rejection } from '../../shared/domain/rejection.ts'
import { networkId } from '../support/ids.ts'
import { countPages } from '../support/pdf.ts'
import { openTestStore } from '../support/store.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const [N1, N2] = [networkId('N1'), networkId('N2')]
const wish: BatchWish = {
  networkIds: [N1, N2],
  language: 'da',
  handouts: {
    handouts: ['H01', 'H15'],
    variant: null,
    personal: true,
    copies: 1,
    filling: 'prefilled',
    print: { form: 'a4', pureBlack: false },
    branded: true,
  },
  contract: false,
  minutes: false,
  division: 'participant',
  naming: 'numbers',
  withKey: false,
}
const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  const networks = await store.ask('networks.list', null)
  const named = (id: string) => networks.find((one) => one.id === id)?.name ?? ''
  const names = store.db.prepare('SELECT full_name AS name FROM participant').all() as { name: string }[]
  const paths = () => store.folders.flatMap(({ files }) => files.map(({ path }) => path))
  return {
    ...store,
    named,
    paths,
    people: names.flatMap(({ name }) => name.split(' ')).filter((part) => part.length > 3),
  }
}
const words = async (bytes: Uint8Array): Promise<string> => {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const page = await (await loading.promise).getPage(1)
  const { items } = await page.getTextContent()
  await loading.destroy()
  return items.map((item) => ('str' in item ? item.str : '')).join('')
}

test('a folder for each network, a file for each participant, and no name of a person in a path', async () => {
  const { ask, folders, named, paths, people, events } = await sampleStore()
  const saved = await ask('batch.export', wish)
  expect(folders.map(({ name }) => name)).toEqual(['Sparringsrum 2026-11-24 – 2 netværk'])
  expect(new Set(paths().map((path) => path.split('/')[0]))).toEqual(new Set([named('N1'), named('N2')]))
  expect(paths().filter((path) => path.startsWith(named('N1')))).toHaveLength(12)
  expect(paths()[2]).toBe(`${named('N1')}/2 ark – Deltager 03.pdf`)
  expect(people.filter((name) => paths().some((path) => path.includes(name)))).toEqual([])
  expect(saved).toMatchObject({ files: paths().length, leftOut: [] })
  const progress = events.filter((event) => event.type === 'progress')
  expect(progress.map(({ done }) => done)).toEqual([...Array(paths().length + 1).keys()])
  expect(progress[0]).toMatchObject({ step: named('N1'), total: paths().length })
})

test('each file is its own participant’s, in the order of the list, and names stand on it when they are chosen', async () => {
  const { ask, folders } = await sampleStore()
  await ask('batch.export', { ...wish, networkIds: [N1], naming: 'names' })
  const [folder] = folders
  expect(folder?.name).toBe('Skoleledere Nord')
  for (const { path, bytes } of folder?.files.slice(0, 3) ?? []) {
    const name = /– (.+)\.pdf$/.exec(path)?.[1] ?? 'nobody'
    expect(await words(bytes)).toContain(name)
    expect(await countPages(bytes)).toBe(3)
  }
})

test('the key is written when it is asked for, and fits the files', async () => {
  const { ask, folders } = await sampleStore()
  await ask('batch.export', { ...wish, networkIds: [N1], withKey: true })
  const files = folders[0]?.files ?? []
  const key = files.find(({ path }) => path.endsWith('.csv'))
  const [, , third] = strFromU8(key?.bytes ?? new Uint8Array())
    .trim()
    .split('\r\n')
    .slice(1)
  const [number, name] = third?.split(';') ?? []
  const file = files.find(({ path }) => path.includes(number ?? 'none'))
  expect(await words(file?.bytes ?? new Uint8Array())).toContain(name)
})

test('one file for everybody, with the contract and the minutes; what is not there is told', async () => {
  const { ask, paths } = await sampleStore()
  const all = (await ask('networks.list', null)).map(({ id }) => id)
  const saved = await ask('batch.export', { ...wish, networkIds: all, division: 'pack', contract: true, minutes: true })
  expect(paths()).toContain('Skoleledere Nord/Skoleledere Nord – 2 ark – 12 deltagere.pdf')
  expect(paths().filter((path) => path.startsWith('Skoleledere Nord/')).length).toBeGreaterThan(1)
  expect(saved.leftOut.length).toBeGreaterThan(0)
  expect(saved.files).toBe(paths().length)
})

test('a cancel between two files keeps nothing', async () => {
  const { call, cancel, folders, events, faults } = await sampleStore()
  const running = call('batch.export', wish, 'job')
  while (!events.some((event) => event.type === 'progress' && event.done > 2)) await new Promise(setImmediate)
  cancel('job')
  expect(await running).toMatchObject({ ok: false, failure: { code: 'cancelled' } })
  await new Promise((resolve) => setImmediate(resolve))
  expect([folders, faults]).toEqual([[], []])
})

test('on a disk, a file that cannot be made takes the others away again; thinking better of it makes none', async () => {
  const parent = temporaryFolder()
  const file = (name: string, make: PlannedFile['make']): PlannedFile => ({ path: [name], about: '', make })
  const good = async () => ({ bytes: Buffer.from('%PDF'), pages: 1 })
  const task = { signal: new AbortController().signal, progress: () => {} }
  const onDisk = (name: string, fill: Parameters<typeof writeWholeFolder>[2]) => writeWholeFolder(parent, name, fill)
  const bad = async () => {
    throw new Rejection('contract-not-found')
  }
  await expect(exportFolder(onDisk, 'Mappe', [file('1.pdf', good), file('2.pdf', bad)], task)).rejects.toMatchObject({
    code: 'contract-not-found',
  })
  expect(readdirSync(parent)).toEqual([])
  expect(await exportFolder(async () => null, 'Mappe', [file('1.pdf', bad)], task)).toEqual({
    savedAs: null,
    files: 0,
    pages: 0,
  })
  await expect(exportFolder(onDisk, 'Mappe', [], task)).rejects.toMatchObject({ code: 'nothing-to-export' })
})
