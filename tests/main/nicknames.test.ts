import { expect, test } from 'vitest'
import { targetOf } from '../../shared/exchange/columns.ts'
import { networkId, personId } from '../support/ids.ts'
import { openTestStore, TODAY } from '../support/store.ts'

const N1 = networkId('N1')
const dorte = personId('N1-p04')

const withNickname = async (nickname: string) => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  await store.ask('participants.update', { id: dorte, change: { nickname } })
  return store
}

test('a nickname finds its person, in the search and among people, and is gone from both when it is taken away', async () => {
  const { ask } = await withNickname('Qzulle')
  const found = async () => [
    (await ask('find.all', { text: 'qzulle', only: 'person' })).flatMap((group) => group.found).length,
    (await ask('participants.search', { words: 'qzulle', limit: 5 })).total,
  ]
  expect(await found()).toEqual([1, 1])
  await ask('participants.update', { id: dorte, change: { nickname: '' } })
  expect(await found()).toEqual([0, 0])
})

test('a nickname is masked in what others wrote, with its endings, and is told to no group', async () => {
  const { ask, db } = await withNickname('Qzulle')
  const round = await ask('evaluation.begin', { networkId: N1, instrument: 'R', meetingId: null, heldOn: TODAY })
  for (const value of [1, 2, 3, 4, 5])
    await ask('evaluation.addResponse', { roundId: round.id, participantId: null, values: { R1: value } })
  await ask('evaluation.addComment', { roundId: round.id, item: 'R14', text: 'Qzulles oplæg var for langt.' })
  await ask('evaluation.close', { roundId: round.id })
  const [comment] = (await ask('freeText.desk', { roundId: round.id })).comments
  if (!comment) throw new Error('nothing to read')
  const sentences = [{ commentId: comment.id, start: 0 }]
  await ask('freeText.approve', { roundId: round.id, sentences, approved: true })
  const words = JSON.stringify(await ask('group.words', { id: N1 }))
  expect(words).toContain('oplæg var for langt')
  expect(words).not.toContain('Qzulle')
  for (const method of ['group.network', 'group.overview', 'group.evaluation', 'group.meetings'] as const)
    expect(JSON.stringify(await ask(method, { id: N1 }))).not.toContain('Qzulle')
  expect(db.prepare("SELECT count(*) FROM participant WHERE nickname <> ''").pluck().get()).toBe(1)
})

test('a list may have a column of nicknames', () => {
  expect(['Kaldenavn', 'Kaldes', 'Nickname'].map((heading) => targetOf(heading))).toEqual([
    'nickname',
    'nickname',
    'nickname',
  ])
})
