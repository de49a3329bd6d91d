import { describe, expect, test } from 'vitest'
import { blankGoal, type GoalDraft, type GoalLevel } from '../../shared/domain/goals/goal.ts'
import { GoalId, type RoundId } from '../../shared/domain/ids.ts'
import { networkId, personId, roundId } from '../support/ids.ts'
import { breachesOf } from '../support/matterhorn/check.ts'
import { pageTexts } from '../support/pdf.ts'
import { dump, openTestStore } from '../support/store.ts'

const N1 = networkId('N1')
const N4 = networkId('N4')
const dorte = personId('N1-p04')
const draft = (change: Partial<GoalDraft> = {}): GoalDraft => ({ ...blankGoal, text: 'Lytte mere', ...change })
const ladder = ['Aldrig', 'Af og til', 'Hver uge', 'Hver dag', 'Altid']

const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
type Store = Awaited<ReturnType<typeof sampleStore>>
const beginRound = (store: Store, network = N1) =>
  store.ask('evaluation.begin', { networkId: network, instrument: 'G', meetingId: null, heldOn: '2026-11-20' })

describe('a goal', () => {
  test('is written beforehand with its ladder, and changed as long as it has not been scored', async () => {
    const store = await sampleStore()
    const goal = draft({ steps: ladder, sign: 'De andre taler først', weight: 2, dueOn: '2027-01-01' })
    const stored = await store.ask('goals.add', { networkId: N1, participantId: dorte, goal })
    expect(stored).toMatchObject({ ...goal, scores: [], follows: null, isReplaced: false })
    const changed = { ...goal, text: 'Lytte først', baselineLevel: -2 as const }
    expect(await store.ask('goals.update', { id: stored.id, goal: changed })).toMatchObject(changed)

    const round = await beginRound(store)
    await store.ask('goals.score', { roundId: round.id, goalId: stored.id, level: 1 })
    expect(await store.refusal('goals.update', { id: stored.id, goal: { ...changed, text: 'Andet' } })).toBe(
      'goal-scored',
    )
    expect(await store.refusal('goals.update', { id: stored.id, goal: { ...changed, weight: 1 } })).toBe('goal-scored')
    // When it is due and who knows of it is not what the scoring rests on.
    const later = { ...changed, dueOn: '2027-03-01', share: 'network' as const }
    expect(await store.ask('goals.update', { id: stored.id, goal: later })).toMatchObject(later)
    await store.ask('goals.score', { roundId: round.id, goalId: stored.id, level: null })
    expect(await store.ask('goals.update', { id: stored.id, goal: { ...later, text: 'Andet' } })).toMatchObject({
      text: 'Andet',
      scores: [],
    })
  })

  test('gets a new wording, and the old one keeps its scorings and counts no more', async () => {
    const store = await sampleStore()
    const id = GoalId.parse('N4-g1')
    const next = await store.ask('goals.revise', { id, goal: draft() })
    expect(next).toMatchObject({ follows: id, scores: [], text: 'Lytte mere' })
    const { people, levels } = await store.ask('goals.ofNetwork', { networkId: N4 })
    const owned = people.find(({ participantId }) => participantId === next.participantId)?.goals
    expect(owned?.map(({ isReplaced, scores }) => [isReplaced, scores.map(({ level }) => level)])).toEqual([
      [true, [0, 1]],
      [false, []],
    ])
    expect(levels).toEqual([0, 2, 4, 1, 1])
    expect(await store.refusal('goals.revise', { id, goal: draft() })).toBe('goal-replaced')
    expect(await store.refusal('goals.update', { id, goal: draft() })).toBe('goal-replaced')
    const round = await beginRound(store, N4)
    expect(await store.refusal('goals.score', { roundId: round.id, goalId: id, level: 0 })).toBe('goal-replaced')
    await store.ask('goals.remove', { id: next.id })
    expect((await store.ask('goals.ofNetwork', { networkId: N4 })).levels).toEqual([0, 2, 4, 2, 1])
  })

  test('there are three of at most, and only members have one', async () => {
    const store = await sampleStore()
    const add = (participantId = dorte) =>
      store.refusal('goals.add', { networkId: N1, participantId, goal: draft() }).catch(() => 'stored')
    await store.ask('goals.add', { networkId: N1, participantId: dorte, goal: draft() })
    await store.ask('goals.add', { networkId: N1, participantId: dorte, goal: draft() })
    expect(await add()).toBe('goals-full')
    expect(await add(personId('N4-p01'))).toBe('not-a-member')
    // A new wording takes the place of the old one and is not a fourth.
    await store.ask('goals.revise', { id: GoalId.parse('N1-g1'), goal: draft() })
    expect(await add()).toBe('goals-full')
  })

  test('keeps its owner from being taken out of the network as a mistake', async () => {
    const store = await sampleStore()
    await store.ask('participants.add', {
      networkId: N1,
      startsOn: '2026-11-24',
      members: [{ person: { fullName: 'Ny Leder' }, employment: { organisation: 'Skole' } }],
    })
    const members = await store.ask('participants.list', { networkId: N1 })
    const added = members.find(({ participant }) => participant.fullName === 'Ny Leder')
    if (!added) throw new Error('not added')
    const { participant, membership } = added
    const goal = await store.ask('goals.add', { networkId: N1, participantId: participant.id, goal: draft() })
    const input = { membershipId: membership.id }
    expect(await store.refusal('participants.removeMembership', input)).toBe('membership-in-use')
    await store.ask('goals.remove', { id: goal.id })
    await store.ask('participants.removeMembership', input)
  })

  test('every step of it can be taken back, row for row', async () => {
    const store = await sampleStore()
    const steps = [
      () => store.ask('goals.add', { networkId: N1, participantId: dorte, goal: draft({ steps: ladder }) }),
      () => store.ask('goals.revise', { id: GoalId.parse('N1-g1'), goal: draft() }),
      () => store.ask('goals.remove', { id: GoalId.parse('N4-g1') }),
      () => store.ask('evaluation.deleteRound', { roundId: roundId('N4-m8-G') }),
    ]
    const before: ReturnType<typeof dump>[] = []
    for (const step of steps) {
      before.push(dump(store.db))
      await step()
    }
    for (const rows of before.toReversed()) {
      await store.ask('history.undo', { id: null })
      expect(dump(store.db)).toEqual(rows)
    }
  })
})

describe('a round of goals', () => {
  test('takes scorings while it is open, and no forms', async () => {
    const store = await sampleStore()
    const round = await beginRound(store)
    const goalId = GoalId.parse('N1-g1')
    expect(await store.refusal('evaluation.close', { roundId: round.id })).toBe('round-empty')
    expect(
      await store.refusal('evaluation.addResponse', { roundId: round.id, participantId: dorte, values: { R1: 4 } }),
    ).toBe('unknown-item')
    expect(await store.refusal('goals.score', { roundId: roundId('N1-m4-P'), goalId, level: 0 })).toBe(
      'round-not-found',
    )
    expect(await store.refusal('goals.score', { roundId: round.id, goalId: GoalId.parse('N4-g1'), level: 0 })).toBe(
      'goal-not-found',
    )
    const scored = await store.ask('goals.score', { roundId: round.id, goalId, level: -1 })
    expect(scored.scores).toEqual([{ roundId: round.id, heldOn: '2026-11-20', level: -1 }])
    expect(await store.ask('evaluation.close', { roundId: round.id })).toMatchObject({ closed: true, answers: 1 })
    expect(await store.refusal('goals.score', { roundId: round.id, goalId, level: 1 })).toBe('round-closed')
  })

  test('the sample has what it is told to have', async () => {
    const store = await sampleStore()
    const { people, rounds, levels, baseline, shownRoundId } = await store.ask('goals.ofNetwork', { networkId: N4 })
    expect(people.every(({ goals }) => goals.length === 1 && goals[0]?.steps.every(Boolean))).toBe(true)
    expect(rounds.map(({ id, closed, answers }) => [id, closed, answers])).toEqual([
      ['N4-m9-G', true, 9],
      ['N4-m8-G', true, 9],
    ])
    expect([baseline, levels]).toEqual([
      [0, 9, 0, 0, 0],
      [0, 2, 4, 2, 1],
    ])
    expect(shownRoundId).toBe('N4-m9-G')
  })
})

/** Six people with a goal each that only the consultant knows, scored in one round. */
async function scoredRound(levels: readonly GoalLevel[], share: GoalDraft['share'] = 'consultant') {
  const store = await sampleStore()
  const round = await beginRound(store)
  const goals: GoalId[] = []
  const add = async (n: number, level: GoalLevel) => {
    const participantId = personId(`N1-p${String(n).padStart(2, '0')}`)
    const goal = await store.ask('goals.add', {
      networkId: N1,
      participantId,
      goal: draft({ text: `Mål ${n}`, share }),
    })
    goals.push(goal.id)
    await store.ask('goals.score', { roundId: round.id, goalId: goal.id, level })
  }
  for (const [index, level] of levels.entries()) await add(index + 5, level)
  await store.ask('evaluation.close', { roundId: round.id })
  const counts = async () => (await store.ask('group.goals', { id: N1 })).counts?.levels ?? null
  const close = (id: RoundId = round.id) => store.ask('evaluation.close', { roundId: id })
  const reopen = () => store.ask('evaluation.reopen', { roundId: round.id })
  return { store, round, goals, add, counts, close, reopen }
}

describe('what the group sees of goals', () => {
  test('counts from five people, and never what stands behind them', async () => {
    const { store, counts, add, close, reopen, goals } = await scoredRound([0, 1, 0, -1])
    expect(await counts()).toBeNull()
    await reopen()
    expect(await counts()).toBeNull()
    await add(9, 2)
    await close()
    expect(await counts()).toEqual([0, 1, 2, 1, 1])
    const seen = await store.ask('group.goals', { id: N1 })
    expect(seen.known).toEqual([])
    expect(JSON.stringify(seen)).not.toMatch(/Mål|p05/)

    // What happens to a goal afterwards cannot be read off the counts.
    const [first] = goals
    await store.ask('goals.remove', { id: first as GoalId })
    expect(await counts()).toEqual([0, 1, 2, 1, 1])
    await store.ask('goals.update', { id: goals[1] as GoalId, goal: draft({ text: 'Mål 6', share: 'network' }) })
    expect(await counts()).toEqual([0, 1, 2, 1, 1])
    expect((await store.ask('group.goals', { id: N1 })).known).toEqual([{ name: expect.any(String), text: 'Mål 6' }])
  })

  test('late ones wait until they are three, and what is in the picture is not changed', async () => {
    const { store, counts, add, close, reopen, goals, round } = await scoredRound([0, 1, 0, -1, 2])
    await reopen()
    await add(10, 1)
    await add(11, 0)
    const goalId = goals[0] as GoalId
    expect(await store.refusal('goals.score', { roundId: round.id, goalId, level: 2 })).toBe('answer-in-picture')
    await close()
    expect(await counts()).toEqual([0, 1, 2, 1, 1])
    await reopen()
    await add(12, -2)
    await close()
    expect(await counts()).toEqual([1, 1, 3, 2, 1])
    // The consultant, whom they were shared with, knows them all the while.
    expect((await store.ask('goals.ofNetwork', { networkId: N1 })).levels).toEqual([1, 1, 3, 2, 1])
  })

  test('goals that all came out alike are not counted for the group', async () => {
    const { store, counts } = await scoredRound([0, 0, 0, 0, 0, 2])
    expect(await counts()).toBeNull()
    const { indicators } = await store.ask('networks.overview', { id: N1 })
    expect(indicators.goals).toMatchObject({ reached: 6, scored: 6 })
    const { findings } = await store.ask('group.evaluation', { id: N1 })
    expect(JSON.stringify(findings)).not.toContain('"goals"')
  })

  test('a goal that has been scored since is not undone, nor is the picture it is in', async () => {
    const { store, counts } = await scoredRound([0, 1, 0, -1, 2])
    expect(await counts()).toEqual([0, 1, 2, 1, 1])
    expect(await store.refusal('history.undo', { id: null })).toBe('undo-conflict')
    expect(await counts()).toEqual([0, 1, 2, 1, 1])
  })

  test('only the words of a goal that is shared with the network, and only of members', async () => {
    const { store } = await scoredRound([0, 1], 'network')
    const { known } = await store.ask('group.goals', { id: N1 })
    expect(known.map(({ text }) => text).toSorted()).toEqual(['Mål 5', 'Mål 6'])
    expect(Object.keys(known[0] ?? {})).toEqual(['name', 'text'])
  })
})

describe('on paper', () => {
  test('each goal is a sheet of its owner’s with the ladder and the looks so far, and breaks no rule', async () => {
    const store = await sampleStore()
    expect(await store.ask('goals.exportSheets', { networkId: N4, participantId: null })).toMatchObject({ pages: 9 })
    const [file] = store.saved
    expect(file?.name).toBe('Ledere i Omsorg – Måltrapper.pdf')
    const texts = (await pageTexts(file?.bytes ?? new Uint8Array())).map((words) => words.replaceAll(/\s+/g, ' '))
    expect(texts).toHaveLength(9)
    for (const said of ['Astrid Hyldeborg', 'Holde fraværssamtalen inden for tre dage', '+2 Langt bedre end håbet'])
      expect(texts[0]).toContain(said)
    for (const said of ['Ni ud af ti samtaler', '1. november 2026', '10. november 2026', 'Dit eget ark'])
      expect(texts[0]).toContain(said)
    expect(texts[1]).not.toContain('Astrid')
    expect(await breachesOf(file?.bytes ?? new Uint8Array())).toEqual([])
  })

  test('only of the one who is asked for, and never of a wording that was replaced', async () => {
    const store = await sampleStore()
    const participantId = personId('N4-p01')
    await store.ask('goals.revise', { id: GoalId.parse('N4-g1'), goal: draft() })
    expect(await store.ask('goals.exportSheets', { networkId: N4, participantId })).toMatchObject({ pages: 1 })
    const [words = ''] = await pageTexts(store.saved[0]?.bytes ?? new Uint8Array())
    expect(words).toContain('Lytte mere')
    expect(words).not.toContain('fraværssamtalen')
    expect(await store.refusal('goals.exportSheets', { networkId: N1, participantId: personId('N1-p01') })).toBe(
      'nothing-to-export',
    )
  })
})

describe('on the computer that is handed round', () => {
  const handed = async () => {
    const store = await sampleStore()
    const own = await store.ask('goals.add', {
      networkId: N1,
      participantId: dorte,
      goal: draft({ share: 'network', steps: ladder }),
    })
    const round = await beginRound(store)
    await store.ask('kiosk.start', { roundId: round.id, code: '4711' })
    const { people } = await store.ask('goals.ofNetwork', { networkId: N1 })
    const codeOf = (id: string) => people.find(({ participantId }) => participantId === id)?.code ?? ''
    const as = (participantId: typeof dorte) => ({ participantId, code: codeOf(participantId) })
    return { store, own, round, as }
  }

  test('a goal is shown to who has the code of the person, and its words only where the network knows of it', async () => {
    const { store, own, as } = await handed()
    expect(await store.ask('kiosk.goals', as(dorte))).toEqual([
      { id: 'N1-g1', text: null, steps: null, isScored: false },
      { id: own.id, text: 'Lytte mere', steps: ladder, isScored: false },
    ])
    expect(await store.ask('kiosk.goals', as(personId('N1-p01')))).toEqual([])
    expect(await store.refusal('kiosk.goals', as(personId('N4-p01')))).toBe('not-a-member')
  })

  test('is not reached by a tapped name alone, and guessing is slowed down for that person only', async () => {
    const { store, own, as } = await handed()
    const { participantId, code } = as(dorte)
    expect(code).toMatch(/^\d{4}$/)
    const wrong = { participantId, code: code === '0000' ? '0001' : '0000' }
    expect(await store.refusal('kiosk.goals', wrong)).toBe('person-code-wrong')
    const scores = [{ goalId: own.id, level: 1 as const }]
    expect(await store.refusal('kiosk.scoreGoals', { ...wrong, scores })).toBe('person-code-wrong')
    expect(await store.refusal('kiosk.goals', wrong)).toBe('person-code-wrong')
    expect(await store.refusal('kiosk.goals', as(dorte))).toBe('unlock-wait')
    expect(await store.ask('kiosk.goals', as(personId('N1-p01')))).toEqual([])
    store.travelTo('2026-11-25')
    expect(await store.ask('kiosk.goals', as(dorte))).toHaveLength(2)
    // Codes are nobody's but the consultant's and the owner's.
    for (const method of ['group.goals', 'group.network'] as const)
      expect(JSON.stringify(await store.ask(method, { id: N1 }))).not.toContain(`"${code}"`)
  })

  test('is scored once by its owner, and by nobody else', async () => {
    const { store, own, round, as } = await handed()
    const scores = [{ goalId: own.id, level: 1 as const }]
    expect(await store.refusal('kiosk.scoreGoals', { ...as(personId('N1-p01')), scores })).toBe('goal-not-found')
    await store.ask('kiosk.scoreGoals', { ...as(dorte), scores })
    expect(await store.refusal('kiosk.scoreGoals', { ...as(dorte), scores })).toBe('already-answered')
    const { people } = await store.ask('goals.ofNetwork', { networkId: N1 })
    const goals = people.find(({ participantId }) => participantId === dorte)?.goals
    expect(goals?.map((goal) => goal.scores)).toEqual([[], [{ roundId: round.id, heldOn: '2026-11-20', level: 1 }]])
  })

  test('an anonymous review handed round on the same evening leaves nothing that a scoring could be tied to', async () => {
    const { store, own, as } = await handed()
    await store.ask('kiosk.scoreGoals', { ...as(dorte), scores: [{ goalId: own.id, level: 1 }] })
    const review = await store.ask('evaluation.begin', {
      networkId: N1,
      instrument: 'R',
      meetingId: null,
      heldOn: '2026-11-20',
    })
    await store.ask('kiosk.start', { roundId: review.id, code: '4711' })
    // While anonymous forms are filled in, no goal can be asked for or scored.
    expect(await store.ask('kiosk.goals', as(dorte))).toEqual([])
    expect(
      await store.refusal('kiosk.scoreGoals', {
        ...as(dorte),
        scores: [{ goalId: GoalId.parse('N1-g1'), level: 0 }],
      }),
    ).toBe('goal-not-found')
    await store.ask('kiosk.answer', { participantId: null, values: { R1: 4 }, comments: [] })
    // Neither side has a time, an order or a key of the other; the log of changes knows of none of them.
    const columns = (table: string) =>
      (store.db.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name)
    expect(columns('goal_score')).toEqual(['goal_id', 'round_id', 'level', 'batch'])
    expect(columns('response')).toEqual(['id', 'round_id', 'participant_id', 'batch'])
    const logged = store.db.prepare<[], string>('SELECT DISTINCT table_name FROM row_change').pluck().all()
    expect(logged).not.toContain('goal_score')
    expect(logged).not.toContain('response')
  })
})
