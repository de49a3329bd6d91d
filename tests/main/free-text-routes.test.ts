import { expect, test } from 'vitest'
import { contract } from '../../shared/contract/index.ts'
import { savedText } from '../support/saved-text.ts'
import { openTestStore } from '../support/store.ts'
import { type FeatureMethod, validInputs } from '../support/valid-inputs.ts'

const CANARY = 'Qz7x'
const methods = Object.keys(contract).filter((name): name is FeatureMethod => !name.startsWith('vault.'))

// What was written in closed rounds is read on the desk and nowhere else: not in an answer of any method, nor in a file.
test('no method but the desk tells what was written', { timeout: 120_000 }, async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  store.db.exec(`UPDATE comment SET text = '${CANARY} ' || text`)
  const inputs = await validInputs(store)
  // They have one sentence approved, which others would see as they should.
  store.db.exec('DELETE FROM approved_sentence')
  const telling = new Set<string>()
  for (const method of methods.filter((name) => name !== 'sample.load')) {
    store.db.exec('BEGIN')
    const result = await store.call(method, inputs[method])
    store.db.exec('ROLLBACK')
    const inFolders = store.folders.flatMap(({ files }) =>
      files.map(({ path, bytes }) => ({ name: path, mime: '', bytes })),
    )
    const texts = await Promise.all([...store.saved, ...inFolders].map(savedText))
    store.saved.length = 0
    store.folders.length = 0
    if ([JSON.stringify(result), ...texts].some((text) => text.includes(CANARY))) telling.add(method)
  }
  expect(store.faults).toEqual([])
  expect([...telling]).toEqual(['freeText.desk'])
})
