import { expect, test } from 'vitest'
import { clientId, networkId, personId } from '../support/ids.ts'
import { dump, openTestStore } from '../support/store.ts'

const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
const subjects = [
  { about: 'client', id: clientId('C1') },
  { about: 'participant', id: personId('N1-p04') },
  { about: 'network', id: networkId('N1') },
] as const

test('notes of a client, a person and a network are kept apart, newest first', async () => {
  const { ask } = await sampleStore()
  for (const subject of subjects) {
    await ask('notes.add', { subject, writtenOn: '2026-11-02', text: `${subject.about} to` })
    await ask('notes.add', { subject, writtenOn: '2026-11-01', text: `${subject.about} et` })
    await ask('notes.add', { subject, writtenOn: '2026-11-02', text: `${subject.about} tre` })
  }
  for (const subject of subjects) {
    const texts = (await ask('notes.list', subject)).map((note) => note.text)
    expect(texts).toEqual(['tre', 'to', 'et'].map((word) => `${subject.about} ${word}`))
  }
})

test('a note is corrected, moved to its day, and deleted; the undo brings it back', async () => {
  const { ask, refusal, db } = await sampleStore()
  const [subject] = subjects
  const note = await ask('notes.add', { subject, writtenOn: '2026-11-24', text: 'Ringede' })
  await ask('notes.update', { id: note.id, change: { text: 'Ringede igen', writtenOn: '2026-11-20' } })
  expect(await ask('notes.list', subject)).toEqual([{ id: note.id, writtenOn: '2026-11-20', text: 'Ringede igen' }])
  const before = dump(db)
  await ask('notes.delete', { id: note.id })
  expect(await ask('notes.list', subject)).toEqual([])
  expect(await refusal('notes.update', { id: note.id, change: { text: 'x' } })).toBe('note-not-found')
  await ask('history.undo', { id: null })
  expect(dump(db)).toEqual(before)
})

test('an empty note is refused', async () => {
  const { refusal } = await sampleStore()
  expect(await refusal('notes.add', { subject: subjects[0], writtenOn: '2026-11-24', text: '  \n ' })).toMatch(
    /^invalid/,
  )
})

test('a note goes with what it is about', async () => {
  const { ask, db } = await sampleStore()
  for (const subject of subjects) await ask('notes.add', { subject, writtenOn: '2026-11-24', text: 'x' })
  await ask('clients.delete', { id: clientId('C1') })
  expect(db.prepare('SELECT count(*) FROM note').pluck().get()).toBe(0)
})
