import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { instrument } from '../../shared/content/index.ts'
import type { FormFile, UnderstoodForm } from '../../shared/contract/forms.ts'
import type { Sent } from '../../shared/contract/index.ts'
import type { MeetingId } from '../../shared/domain/ids.ts'
import { type Filling, filled, filledInFirefox, formOf } from '../support/filled-forms.ts'
import { networkId, personId } from '../support/ids.ts'
import { dump, dumpAll, openStore, openTestStore, type TestStore, TODAY } from '../support/store.ts'

const N1 = networkId('N1')
const dorte = personId('N1-p04')

type Store = TestStore & { readonly meeting: MeetingId }

/** The sample data, with a meeting held today in N1 that has no pulse yet. */
const openWithMeeting = async (store: TestStore = openTestStore()): Promise<Store> => {
  await store.ask('sample.load', null)
  const { id } = await store.ask('meetings.create', { networkId: N1, date: TODAY })
  await store.ask('attendance.restPresent', { meetingId: id })
  return { ...store, meeting: id }
}

/** The one file, or all the files of a folder, that an export of forms gives. */
async function exported(store: Store, handouts: string[], more: Partial<Sent<'handouts.export'>> = {}) {
  const before = store.saved.length
  const folders = store.folders.length
  await store.ask('handouts.export', {
    networkId: N1,
    handouts,
    variant: 'public',
    language: 'da',
    personal: false,
    copies: 1,
    meetingId: store.meeting,
    filling: 'fillable',
    ...more,
  })
  const folder = store.folders[folders]
  return folder ? folder.files.map(({ bytes }) => bytes) : store.saved.slice(before).map(({ bytes }) => bytes)
}
const exportedOne = async (...of: Parameters<typeof exported>): Promise<Uint8Array> => {
  const [file, ...others] = await exported(...of)
  if (!file || others.length > 0) throw new Error('expected one file')
  return file
}

const check = async ({ ask }: Pick<Store, 'ask'>, forms: FormFile[]) =>
  (await ask('forms.check', { language: 'da', forms })).forms
const ready = async (store: Pick<Store, 'ask'>, form: FormFile): Promise<UnderstoodForm> => {
  const [result] = await check(store, [form])
  if (result?.state !== 'ready') throw new Error(`refused: ${result?.code}`)
  return result
}
const refusalOf = async (store: Pick<Store, 'ask'>, form: FormFile) => {
  const [result] = await check(store, [form])
  return result?.state === 'refused' ? result.code : 'ready'
}
const chosen = (form: FormFile, participantId: string | null = null): Sent<'forms.storeAnswers'>['forms'][number] => ({
  ...form,
  participantId,
})

const scale = ['1', '2', '3', '4', '5', 'offscale']
const answersTo = (seed: number): Filling => ({
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].map((item) => [`h15-p${item}`, scale[(seed * item + item) % 6] as string]),
  ),
  'h15-share': 'anonymous',
  'h15-p8': `Æblegrød nr. ${seed} – “godt” på én gang`,
})
const stored = (filling: Filling) =>
  Object.fromEntries(
    Object.entries(filling).flatMap(([name, value]) => {
      const item = /^h15-(p[1-7])$/.exec(name)?.[1]
      return item ? [[item.toUpperCase(), value === 'offscale' ? null : Number(value)]] : []
    }),
  )

describe('twelve forms of a pulse', () => {
  let store: Store
  let blank: Uint8Array
  const fillings = Array.from({ length: 12 }, (_, index) => answersTo(index + 1))
  let forms: FormFile[]
  beforeAll(async () => {
    store = await openWithMeeting(openStore())
    blank = await exportedOne(store, ['H15'])
    forms = await Promise.all(
      fillings.map(async (one, index) =>
        formOf(await (index % 2 === 0 ? filled(blank, one) : filledInFirefox(blank, one)), index),
      ),
    )
  })
  afterAll(() => void store.db.close())

  test('are read as they were filled in, by another library and by a browser', () => {
    for (const [index, { values }] of forms.entries()) {
      const given = Object.fromEntries(Object.entries(values).map(([name, [value]]) => [name, value]))
      expect(given).toEqual(fillings[index])
    }
  })

  test('are understood, and looking at them stores nothing', async () => {
    const before = dumpAll(store.db)
    const results = await check(store, forms)
    expect(dumpAll(store.db)).toEqual(before)
    for (const result of results) {
      expect(result).toMatchObject({
        state: 'ready',
        handout: 'H15',
        networkId: N1,
        round: { instrument: 'P', date: TODAY, isNew: true },
        who: { as: 'anonymous' },
        answered: 8,
        asked: 9,
        problems: [],
        isOlder: false,
        isKnown: false,
      })
    }
    expect(JSON.stringify(results)).not.toContain('Æblegrød')
  })

  test('are stored as anonymous answers that lead to nobody, in an order of their own', async () => {
    const log = () => dumpAll(store.db).row_change
    const before = log()
    const { outcomes } = await store.ask('forms.storeAnswers', { forms: forms.map((form) => chosen(form)) })
    expect(outcomes.map(({ state }) => state)).toEqual(Array.from({ length: 12 }, () => 'stored'))
    expect(outcomes.map(({ file }) => file)).not.toEqual(forms.map(({ file }) => file))
    expect(log()).toEqual(before)

    const [round] = (await store.ask('evaluation.rounds', { networkId: N1 })).rounds
    expect(round).toMatchObject({ instrument: 'P', meetingId: store.meeting, closed: false })
    const rows = store.db
      .prepare<[string], { id: string; person: string | null }>(
        'SELECT id, participant_id AS person FROM response WHERE round_id = ?',
      )
      .all(round?.id ?? '')
    expect(rows).toHaveLength(12)
    expect(rows.filter(({ person }) => person !== null)).toEqual([])
    const values = rows.map(({ id }) =>
      Object.fromEntries(
        store.db
          .prepare<[string], { item: string; value: number | null }>(
            'SELECT item, value FROM answer WHERE response_id = ?',
          )
          .all(id)
          .map(({ item, value }) => [item, value]),
      ),
    )
    const asText = (one: object) => JSON.stringify(Object.entries(one).sort())
    expect(values.map(asText).sort()).toEqual(fillings.map(stored).map(asText).sort())
    const texts = store.db
      .prepare<[string], string>('SELECT text FROM comment WHERE round_id = ?')
      .pluck()
      .all(round?.id ?? '')
    expect(texts.sort()).toEqual(fillings.map((one) => one['h15-p8'] as string).sort())

    await store.ask('evaluation.close', { roundId: round?.id ?? '' })
    expect((await store.ask('evaluation.result', { roundId: round?.id ?? '' })).round.answers).toBe(12)
  })

  test('are known again, though nothing tells which answer came from which file', async () => {
    const again = await check(store, forms.slice(0, 1))
    // The round is closed by now.
    expect(again).toMatchObject([{ state: 'refused', code: 'round-closed' }])
    const [{ rounds }] = [await store.ask('evaluation.rounds', { networkId: N1 })]
    await store.ask('evaluation.reopen', { roundId: rounds[0]?.id ?? '' })
    expect(await ready(store, forms[0] as FormFile)).toMatchObject({ isKnown: true })
    const other = await formOf(await filled(blank, answersTo(77)))
    expect(await ready(store, other)).toMatchObject({ isKnown: false, round: { isNew: false } })
    // The table of files has a round and a digest, and nothing that could be joined to an answer.
    const columns = store.db.pragma('table_info(form_taken)') as { name: string }[]
    expect(columns.map(({ name }) => name)).toEqual(['round_id', 'file'])
    const everything = JSON.stringify(dump(store.db))
    for (const { digest } of forms) expect(everything).not.toContain(digest)
  })

  test('the same twice in one drop are noticed', async () => {
    const twice = await formOf(await filled(blank, answersTo(31)))
    const results = await check(store, [twice, { ...twice, file: 1 }])
    expect(results).toMatchObject([{ isKnown: false }, { isKnown: true }])
  })
})

test('whatever is answered, the same is read', async () => {
  const store = await openWithMeeting()
  const blank = await exportedOne(store, ['H15'])
  const text = fc
    .string({ unit: fc.constantFrom(...'abæøåÆØÅ é–“”(){}\\<>[]%€\n'), maxLength: 60 })
    .map((one) => one.trim())
    .filter((one) => one !== '')
  const filling = fc.record(
    {
      ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((item) => [`h15-p${item}`, fc.constantFrom(...scale)])),
      'h15-p8': text,
      'h15-p9': text,
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Filling>
  await fc.assert(
    fc.asyncProperty(filling, fc.boolean(), async (given, inFirefox) => {
      const form = await formOf(await (inFirefox ? filledInFirefox : filled)(blank, given))
      const read = Object.fromEntries(
        Object.entries(form.values).map(([name, [value]]) => [name, value?.replaceAll('\r', '\n')]),
      )
      expect(read).toEqual(given)
    }),
    { numRuns: 40 },
  )
})

describe('a name on an anonymous sheet', () => {
  test('shares the answers, when it is a member’s', async () => {
    const store = await openWithMeeting()
    const blank = await exportedOne(store, ['H15'])
    const form = await formOf(
      await filled(blank, { 'h15-share': 'shared', 'h15-share-shared-text': ' dorte  LINDESKOV', 'h15-p1': '2' }),
    )
    expect((await ready(store, form)).who).toMatchObject({ as: 'named', person: { participantId: dorte } })
    await store.ask('forms.storeAnswers', { forms: [chosen(form)] })
    const people = store.db.prepare<[], string>('SELECT participant_id FROM response WHERE participant_id IS NOT NULL')
    expect(people.pluck().all()).toContain(dorte)
    expect(await refusalOf(store, { ...form, digest: 'f'.repeat(64) })).toBe('already-answered')
  })

  test('is asked about, when nobody has it, and may be left out', async () => {
    const store = await openWithMeeting()
    const blank = await exportedOne(store, ['H17'])
    const form = await formOf(await filled(blank, { 'h17-name': 'D. L.', 'h17-r1': '4' }))
    const { who } = await ready(store, form)
    expect(who).toMatchObject({ as: 'ask', written: 'D. L.' })
    expect(who.as === 'ask' && who.people).toHaveLength(12)
    const { outcomes } = await store.ask('forms.storeAnswers', { forms: [chosen(form, dorte)] })
    expect(outcomes).toMatchObject([{ state: 'stored' }])
  })

  test('is not read where the answers are anonymous by choice', async () => {
    const store = await openWithMeeting()
    const blank = await exportedOne(store, ['H15'])
    const form = await formOf(
      await filled(blank, { 'h15-share': 'anonymous', 'h15-share-shared-text': 'Dorte Lindeskov', 'h15-p1': '2' }),
    )
    expect((await ready(store, form)).who).toEqual({ as: 'anonymous' })
    // Whatever the page asks for.
    await store.ask('forms.storeAnswers', { forms: [chosen(form, dorte)] })
    const [round] = (await store.ask('evaluation.rounds', { networkId: N1 })).rounds
    const people = store.db.prepare<[string], string>('SELECT participant_id FROM response WHERE round_id = ?')
    expect(people.pluck().all(round?.id ?? '')).toEqual([null])
  })
})

describe('sheets of one’s own', () => {
  test('come one for each, carry whose they are, and go to their owner', async () => {
    const store = await openWithMeeting()
    const files = await exported(store, ['H01'], { personal: true })
    expect(files).toHaveLength(12)
    expect(
      store.folders
        .at(-1)
        ?.files.map(({ path }) => path)
        .join(),
    ).not.toContain('Lindeskov')
    const form = await formOf(
      await filled(files[3] as Uint8Array, {
        'h01-why': 'Jeg savner\nsparring.',
        'h01-use-people': true,
        'h01-use-other': true,
        'h01-use-other-text': 'Kaffe',
        'h01-who-geo': 'offscale',
        'h01-ready-time': '5',
        'h01-decision': 'maybe',
      }),
    )
    const result = await ready(store, form)
    expect(result.who).toMatchObject({ as: 'own', person: { participantId: dorte } })
    expect(result).toMatchObject({ answered: 5, round: null })
    await store.ask('forms.storeReflections', { forms: [chosen(form)] })
    const { people } = await store.ask('reflections.ofNetwork', { networkId: N1 })
    expect(people.find(({ participantId }) => participantId === dorte)?.answers).toMatchObject({
      'h01.why': 'Jeg savner\nsparring.',
      'h01.use.people': 'x',
      'h01.use.other': 'Kaffe',
      'h01.who.geo': '0',
      'h01.ready.time': '5',
      'h01.decision': 'maybe',
    })
    expect(await ready(store, form)).toMatchObject({ isKnown: true, replaces: 0 })
    await store.ask('history.undo', { id: null })
    const after = await store.ask('reflections.ofNetwork', { networkId: N1 })
    expect(after.people.find(({ participantId }) => participantId === dorte)?.answers).not.toMatchObject({
      'h01.decision': 'maybe',
    })
  })

  test('are stored as far as their owner lets them be', async () => {
    const store = await openWithMeeting()
    const files = await exported(store, ['H02'], { personal: true, meetingId: null })
    const base: Filling = {
      'h02-b1': '2',
      'h02-b9': '5',
      'h02-b10': 'Travlhed',
      'h02-goal': 'Lytte mere',
      'h02-date': '1. juni 2027',
      'h02-sign': 'De andre taler først',
      'h02-ladder-1-2': 'Altid',
      'h02-ladder-3-2': 'Hver uge',
    }
    const file = files[3] as Uint8Array
    expect(await refusalOf(store, await formOf(await filled(file, base)))).toBe('form-kept')
    expect(await refusalOf(store, await formOf(await filled(file, { ...base, 'h02-share': 'own' })))).toBe('form-kept')

    const goals = () =>
      store.db
        .prepare<[string], Record<string, string>>(
          "SELECT text, due_on AS due, share, sign, step_plus2 AS top, step_zero AS middle, step_minus2 AS foot FROM personal_goal WHERE participant_id = ? AND text = 'Lytte mere'",
        )
        .all(dorte)
    const toNetwork = await formOf(await filled(file, { ...base, 'h02-share': 'network' }))
    expect(await ready(store, toNetwork)).toMatchObject({ keeps: 'goal' })
    await store.ask('forms.storeAnswers', { forms: [chosen(toNetwork)] })
    const written = { text: 'Lytte mere', due: '2027-06-01', share: 'network', sign: 'De andre taler først' }
    expect(goals()).toEqual([{ ...written, top: 'Altid', middle: 'Hver uge', foot: '' }])
    // The sheet comes again with one step more and one in other words: what was empty is filled in, the rest stands.
    const more = { ...base, 'h02-share': 'network', 'h02-ladder-5-2': 'Aldrig', 'h02-ladder-1-2': 'Tit' }
    await store.ask('forms.storeAnswers', { forms: [chosen(await formOf(await filled(file, more)))] })
    expect(goals()).toEqual([{ ...written, top: 'Altid', middle: 'Hver uge', foot: 'Aldrig' }])
    const rounds = async () =>
      (await store.ask('evaluation.rounds', { networkId: N1 })).rounds.filter(
        ({ instrument: id, closed }) => id === 'B' && !closed,
      )
    const before = (await rounds()).length
    const toConsultant = await formOf(await filled(file, { ...base, 'h02-share': 'consultant', 'h02-date': 'snart' }))
    expect((await ready(store, toConsultant)).problems).toEqual([
      { question: 'Målet skal være nået (dato):', problem: 'not-a-date', written: 'snart' },
    ])
    await store.ask('forms.storeAnswers', { forms: [chosen(toConsultant)] })
    expect(goals()).toHaveLength(1)
    expect((await rounds()).length).toBe(Math.max(1, before))
  })
})

test('forms are for networks, and only of handouts that have one', async () => {
  const store = await openWithMeeting()
  const input = {
    handouts: ['H03'],
    variant: 'public',
    language: 'da',
    personal: false,
    copies: 1,
    meetingId: null,
    filling: 'fillable',
  } satisfies Omit<Sent<'handouts.export'>, 'networkId'>
  expect(await store.refusal('handouts.export', { ...input, networkId: N1 })).toBe('forms-none')
  expect(await store.refusal('handouts.export', { ...input, handouts: ['H15'], networkId: null })).toBe(
    'forms-need-network',
  )
  expect(await store.ask('handouts.count', { ...input, handouts: ['H15', 'H03', 'H17'], networkId: N1 })).toEqual({
    pages: 3,
    copies: 2,
  })
})

test('a folder holds each form as a file of its own, under a number or a name', async () => {
  const store = await openWithMeeting()
  const wish = {
    networkIds: [N1],
    language: 'da' as const,
    handouts: { handouts: ['H01', 'H15'], personal: true, copies: 1, filling: 'fillable' as const, variant: null },
    contract: false,
    minutes: false,
    division: 'pack' as const,
    withKey: true,
  }
  await store.ask('batch.export', { ...wish, naming: 'numbers' })
  const files = store.folders.at(-1)?.files ?? []
  expect(files).toHaveLength(14)
  expect(files.map(({ path }) => path).join()).not.toContain('Lindeskov')
  const own = await formOf(await filled(files[3]?.bytes ?? new Uint8Array(), { 'h01-why': 'Ro' }))
  expect((await ready(store, own)).who).toMatchObject({ as: 'own', person: { participantId: dorte } })
  await store.ask('batch.export', { ...wish, naming: 'names' })
  expect(store.folders.at(-1)?.files[3]?.path).toContain('Dorte Lindeskov')
})

test('every item of the instruments has its field', async () => {
  const store = await openWithMeeting()
  for (const [handout, id] of [
    ['H15', 'P'],
    ['H17', 'R'],
    ['H18', 'Y'],
    ['H02', 'B'],
  ] as const) {
    const pdf = Buffer.from(
      await exportedOne(store, [handout], { meetingId: handout === 'H15' ? store.meeting : null }),
    )
    const marks: Filling = Object.fromEntries(
      instrument(id).items.map((item) => [
        `${handout.toLowerCase()}-${item.id.toLowerCase()}`,
        item.answer === 'text' ? 'Ja' : item.answer === 'choice' ? (item.choices?.[1]?.key ?? '') : '3',
      ]),
    )
    const form = await formOf(await filled(pdf, { ...marks, ...(handout === 'H02' && { 'h02-share': 'consultant' }) }))
    const result = await ready(store, form)
    expect(result.answered, handout).toBe(instrument(id).items.length)
  }
})

test('English forms begin a round in English; forms of either language go into the round there is', async () => {
  const store = await openWithMeeting()
  const english = formOf(await filled(await exportedOne(store, ['H15'], { language: 'en' }), answersTo(1)))
  const danish = formOf(await filled(await exportedOne(store, ['H15']), answersTo(2)))
  expect((await ready(store, await english)).round).toMatchObject({ instrument: 'P', isNew: true })
  await store.ask('forms.storeAnswers', { forms: [chosen(await english)] })
  const [round] = (await store.ask('evaluation.rounds', { networkId: N1 })).rounds
  expect(round).toMatchObject({ instrument: 'P', language: 'en', answers: 1 })
  expect((await ready(store, await danish)).round).toMatchObject({ isNew: false })
  await store.ask('forms.storeAnswers', { forms: [chosen(await danish)] })
  expect((await store.ask('evaluation.rounds', { networkId: N1 })).rounds[0]).toMatchObject({
    language: 'en',
    answers: 2,
  })
})
