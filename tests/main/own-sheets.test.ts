import { describe, expect, test } from 'vitest'
import { networkId, personId } from '../support/ids.ts'
import { openTestStore, TODAY } from '../support/store.ts'

const N1 = networkId('N1')
const [dorte, other] = [personId('N1-p04'), personId('N1-p05')]
const goal = { text: 'Qz7goal: lytte mere', sign: 'De andre taler først' }
const comments = [{ item: 'B10', text: 'Qz7words: travlhed' }]

/** Sheets of one's own, handed round. */
const handedRound = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  const begin = { networkId: N1, instrument: 'B', meetingId: null, heldOn: TODAY } as const
  const round = await store.ask('evaluation.begin', begin)
  await store.ask('kiosk.start', { roundId: round.id, code: '4711' })
  const goalsOf = async (participantId: typeof dorte) =>
    (await store.ask('goals.ofPerson', { participantId })).flatMap(({ goals }) => goals)
  return { ...store, round, goalsOf }
}
const seenByGroup = async ({ ask }: Pick<ReturnType<typeof openTestStore>, 'ask'>) =>
  JSON.stringify([
    await ask('group.evaluation', { id: N1 }),
    await ask('group.goals', { id: N1 }),
    await ask('group.words', { id: N1 }),
  ])

describe('a sheet of one’s own on the computer that is handed round', () => {
  test('that shares the goal with the network leaves the goal, and nothing else of the sheet', async () => {
    const store = await handedRound()
    await store.ask('kiosk.ownSheet', { share: 'network', participantId: dorte, goal })
    expect(await store.ask('evaluation.entry', { roundId: store.round.id })).toMatchObject({
      responses: [],
      comments: [],
    })
    expect(await store.goalsOf(dorte)).toContainEqual(expect.objectContaining({ ...goal, share: 'network' }))
    expect(await seenByGroup(store)).toContain('Qz7goal')
  })

  test('that the consultant may store has a name, can be read by the consultant and by nobody else', async () => {
    const store = await handedRound()
    const values = { B1: 2, B7: 5 }
    const share = 'consultant' as const
    const sheet = { share, participantId: dorte, values, comments, goal }
    await store.ask('kiosk.ownSheet', sheet)
    const entry = await store.ask('evaluation.entry', { roundId: store.round.id })
    expect(entry).toMatchObject({ round: { sealed: false, answers: 1 }, responses: [{ participantId: dorte, values }] })
    await store.ask('evaluation.close', { roundId: store.round.id })
    const [picture] = await store.ask('evaluation.person', { participantId: dorte })
    expect(picture?.sheets.at(-1)).toEqual({ heldOn: TODAY, values })
    expect((await store.ask('evaluation.result', { roundId: store.round.id })).shared).toMatchObject([{ values }])
    expect(await store.goalsOf(dorte)).toContainEqual(expect.objectContaining({ ...goal, share: 'consultant' }))
    expect(await seenByGroup(store)).not.toContain('Qz7')
  })

  test('is refused without a name, for who is not in the network, twice, and in a round of another kind', async () => {
    const store = await handedRound()
    const share = 'consultant' as const
    const sheet = { share, participantId: dorte, values: { B1: 2 }, comments: [], goal: null }
    expect(await store.refusal('kiosk.answer', { participantId: null, values: { B1: 2 }, comments: [] })).toBe(
      'sheet-needs-name',
    )
    expect(await store.refusal('kiosk.ownSheet', { ...sheet, participantId: personId('N3-p01') })).toBe('not-a-member')
    expect(await store.refusal('kiosk.ownSheet', { ...sheet, values: {} })).toBe('answer-empty')
    await store.ask('kiosk.ownSheet', sheet)
    expect(await store.refusal('kiosk.ownSheet', { ...sheet, goal })).toBe('already-answered')
    // A refusal leaves nothing behind, a goal neither.
    expect((await store.goalsOf(dorte)).map(({ text }) => text)).not.toContain(goal.text)
    const review = await store.ask('evaluation.begin', {
      networkId: N1,
      instrument: 'R',
      meetingId: null,
      heldOn: TODAY,
    })
    await store.ask('kiosk.start', { roundId: review.id, code: '4711' })
    expect(await store.refusal('kiosk.ownSheet', { ...sheet, participantId: other })).toBe('round-not-found')
  })
})

test('what is written on a sheet of one’s own is never approved for others, and no survey brings it without a name', async () => {
  const { ask, refusal } = openTestStore()
  await ask('sample.load', null)
  const begin = { networkId: N1, instrument: 'B', meetingId: null, heldOn: TODAY } as const
  const round = await ask('evaluation.begin', begin)
  expect(
    await refusal('evaluation.takeSurvey', {
      roundId: round.id,
      digest: '0'.repeat(64),
      forms: [{ values: { B1: 3 }, comments }],
    }),
  ).toBe('sheet-needs-name')
  const { people } = await ask('evaluation.entry', { roundId: round.id })
  for (const [index, { participantId }] of people.entries())
    await ask('evaluation.addResponse', { roundId: round.id, participantId, values: { B1: (index % 5) + 1 } })
  await ask('evaluation.addComment', { roundId: round.id, item: 'B10', text: 'Travlhed. Og vejret.' })
  await ask('evaluation.close', { roundId: round.id })
  const desk = await ask('freeText.desk', { roundId: round.id })
  const [comment] = desk.comments
  if (!comment) throw new Error('nothing to read')
  const sentences = [{ commentId: comment.id, start: 0 }]
  expect(await refusal('freeText.approve', { roundId: round.id, sentences, approved: true })).toBe('sheet-not-shared')
})
