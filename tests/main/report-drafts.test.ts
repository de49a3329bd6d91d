import { beforeEach, describe, expect, test } from 'vitest'
import type { ReportOf } from '../../shared/contract/report-drafts.ts'
import type { ReportForm } from '../../shared/contract/report-kinds.ts'
import type { ReportWish } from '../../shared/contract/report-wish.ts'
import { MASK } from '../../shared/domain/free-text/mask.ts'
import { CANARY } from '../support/canary.ts'
import { clientId, networkId } from '../support/ids.ts'
import { savedText } from '../support/saved-text.ts'
import { openTestStore, type TestStore } from '../support/store.ts'

const N4 = networkId('N4')
const ofNetwork = (audience: 'consultant' | 'group' | 'client') =>
  ({ about: 'network', networkId: N4, kind: 'annual', audience }) as const
const period = { from: '2025-11-24', to: '2026-11-24' }
const rest = { language: 'da', since: null, pureBlack: false } as const
const wishOf = (audience: 'consultant' | 'group' | 'client', nextSteps: string, more: Partial<ReportWish> = {}) =>
  ({ ...ofNetwork(audience), ...period, agreements: false, ...rest, nextSteps, ...more }) as ReportWish

let store: TestStore
beforeEach(async () => {
  store = openTestStore()
  await store.ask('sample.load', null)
})

const write = (of: ReportOf, nextSteps: string) => store.ask('reports.write', { of, change: { nextSteps } })
const draftOf = async (of: ReportOf) => (await store.ask('reports.draft', { of })).nextSteps
const read = async (wish: ReportWish, form: ReportForm = 'docx'): Promise<string> => {
  await store.ask('reports.export', { wish, form })
  const file = store.saved.at(-1)
  if (!file) throw new Error('nothing was saved')
  return `${file.name} ${await savedText(file)}`
}

describe('next steps', () => {
  test('are kept for each kind and reader by itself, taken back step by step, and gone with the network', async () => {
    const { ask, db } = store
    await write(ofNetwork('client'), 'Til kunden')
    await write(ofNetwork('group'), 'Til netværket')
    await write({ about: 'all', audience: 'consultant' }, 'Til mig')
    await write({ about: 'client', clientId: clientId('C1'), audience: 'client' }, 'Om alle netværk')
    expect(await draftOf(ofNetwork('client'))).toBe('Til kunden')
    expect(await draftOf(ofNetwork('group'))).toBe('Til netværket')
    expect(await draftOf(ofNetwork('consultant'))).toBe('')
    expect(await draftOf({ about: 'client', clientId: clientId('C1'), audience: 'client' })).toBe('Om alle netværk')
    expect(await draftOf({ about: 'client', clientId: clientId('C1'), audience: 'consultant' })).toBe('')
    expect(await draftOf({ ...ofNetwork('client'), kind: 'trial' })).toBe('')

    await write(ofNetwork('client'), 'Noget andet')
    await ask('history.undo', { id: null })
    expect(await draftOf(ofNetwork('client'))).toBe('Til kunden')
    // An empty text leaves no row behind.
    await write({ about: 'all', audience: 'consultant' }, '')
    const rows = () => db.prepare('SELECT count(*) FROM report_draft').pluck().get()
    expect(rows()).toBe(3)
    await ask('networks.delete', { id: N4 })
    expect(rows()).toBe(1)
    await ask('history.undo', { id: null })
    expect(await draftOf(ofNetwork('client'))).toBe('Til kunden')
  })

  test('change nothing that was worked out of the networks', async () => {
    const kept = () => store.db.prepare('SELECT count(*) FROM kept_row').pluck().get()
    await store.ask('evaluation.portfolio', { clientId: null })
    const before = kept()
    expect(before).toBeGreaterThan(0)
    await write({ about: 'all', audience: 'consultant' }, 'Ring rundt')
    await write(ofNetwork('client'), 'Ring rundt')
    expect(kept()).toBe(before)
  })

  test.each(['group', 'client'] as const)(
    'reach the %s with names masked, unless they were let stand',
    async (audience) => {
      const { ask, refusal } = store
      const of = ofNetwork(audience)
      const text = 'Inger og Bertis gruppe aftaler nyt.\nRing til 12 34 56 78.'
      const found = await ask('reports.namesIn', { of, text })
      expect(found.map(({ word, certainty }) => [word, certainty])).toEqual([
        ['Inger', 'sure'],
        ['Bertis', 'sure'],
        ['12 34 56 78', 'always'],
      ])
      for (const form of ['pdf', 'docx', 'xlsx', 'csv'] as const) {
        const said = await read(wishOf(audience, text), form)
        expect(said).not.toContain('Inger')
        expect(said).not.toContain('Bertis')
        expect(said).not.toContain('12 34 56 78')
      }
      expect(await read(wishOf(audience, text))).toContain(`${MASK} og ${MASK} gruppe aftaler nyt.`)
      await ask('reports.setWord', { of, word: 'Inger', hidden: false })
      expect(await read(wishOf(audience, text))).toContain(`Inger og ${MASK} gruppe aftaler nyt.`)
      // The choice is that reader's alone.
      const other = audience === 'group' ? 'client' : 'group'
      expect(await read(wishOf(other, text))).not.toContain('Inger')
      expect(await refusal('reports.setWord', { of, word: '12 34 56 78', hidden: false })).toBe('word-always-masked')
    },
  )

  test('are the consultant’s as they were written', async () => {
    const of = ofNetwork('consultant')
    expect(await store.ask('reports.namesIn', { of, text: 'Inger ringer' })).toEqual([])
    expect(await read(wishOf('consultant', 'Inger ringer'))).toContain('Inger ringer')
  })

  test('of a client’s report are searched for everybody in its networks, but not for the consultant', async () => {
    const of = { about: 'client', clientId: clientId('C1'), audience: 'client' } as const
    const { fullName } = await store.ask('consultant.get', null)
    const found = await store.ask('reports.namesIn', { of, text: `Inger, Dorte og ${fullName} mødes` })
    expect(found.map(({ word }) => word)).toEqual(['Inger', 'Dorte'])
  })

  test('for one reader are in nobody else’s report, and no note flows in', async () => {
    const { ask, db } = store
    for (const audience of ['consultant', 'group', 'client'] as const) await write(ofNetwork(audience), CANARY)
    await ask('notes.add', { subject: { about: 'network', id: N4 }, writtenOn: '2026-11-20', text: CANARY })
    db.exec(`INSERT OR REPLACE INTO meeting_private_note (meeting_id, text) SELECT id, '${CANARY}' FROM meeting`)
    for (const audience of ['consultant', 'group', 'client'] as const)
      for (const form of ['docx', 'csv'] as const) expect(await read(wishOf(audience, ''), form)).not.toContain(CANARY)
    await ask('group.saveReport', { id: N4, kind: 'annual', form: 'docx' })
    expect(await savedText(store.saved.at(-1) as never)).not.toContain(CANARY)
  })
})

describe('a report handed out', () => {
  const handOut = (wish: ReportWish, handedOn = '2026-11-24') =>
    store.ask('reports.handOut', { wish, form: 'pdf', handedOn, fileName: 'Rapport.pdf' })
  const subject = { about: 'network', networkId: N4 } as const
  const listed = () => store.ask('reports.handedOut', { subject })

  test('stands on the list with its words as the reader got them, and the draft begins anew', async () => {
    const { ask } = store
    await write(ofNetwork('client'), 'Inger ringer rundt\nNye datoer')
    await handOut(wishOf('client', 'Inger ringer rundt\nNye datoer'))
    const [report] = await listed()
    expect(report).toMatchObject({
      kind: 'annual',
      audience: 'client',
      ...period,
      language: 'da',
      form: 'pdf',
      handedOn: '2026-11-24',
      fileName: 'Rapport.pdf',
      nextSteps: `${MASK} ringer rundt\nNye datoer`,
      gone: 0,
    })
    expect(report?.rounds.length).toBeGreaterThan(8)
    expect(await draftOf(ofNetwork('client'))).toBe('')
    await ask('history.undo', { id: null })
    expect(await listed()).toEqual([])
    expect(await draftOf(ofNetwork('client'))).toBe('Inger ringer rundt\nNye datoer')
    await ask('history.redo', null)
    expect(await listed()).toHaveLength(1)
  })

  test('can be told of in the next one of its kind for the same reader', async () => {
    const { ask } = store
    await handOut(wishOf('client', 'Kortere oplæg\nNye datoer'), '2026-06-01')
    const draft = await ask('reports.draft', { of: ofNetwork('client') })
    expect(draft).toMatchObject({ outcomes: [null, null], earlier: { handedOn: '2026-06-01' } })
    const earlierId = draft.earlier?.id
    if (!earlierId) throw new Error('nothing earlier')
    expect((await ask('reports.draft', { of: ofNetwork('group') })).earlier).toBeNull()
    await ask('reports.write', {
      of: ofNetwork('client'),
      change: { outcomes: { earlierId, states: ['done', null] }, comment: 'Inger holdt for.' },
    })
    expect(await ask('reports.draft', { of: ofNetwork('client') })).toMatchObject({ outcomes: ['done', null] })
    const since = {
      handedOn: '2026-06-01',
      steps: [
        { text: 'Kortere oplæg', outcome: 'done' },
        { text: 'Nye datoer', outcome: null },
      ],
      comment: 'Inger holdt for.',
    } as const
    const said = await read(wishOf('client', '', { since: { ...since, steps: [...since.steps] } }))
    expect(said).toContain('Siden sidst')
    expect(said).toContain('1. juni 2026')
    expect(said).toContain('nået')
    expect(said).toContain(`${MASK} holdt for.`)
    // Numbers are not mixed with words: nothing of it is in the tables.
    expect(await read(wishOf('client', '', { since: { ...since, steps: [...since.steps] } }), 'csv')).not.toContain(
      'oplæg',
    )
    // A newer report has steps of its own, and what was said of the older ones does not become theirs.
    await handOut(wishOf('client', 'Ny vært'), '2026-09-01')
    expect(await ask('reports.draft', { of: ofNetwork('client') })).toMatchObject({
      outcomes: [null],
      comment: '',
      earlier: { handedOn: '2026-09-01' },
    })
  })

  test('keeps no number, answer or comment, and forgets a round that is deleted', async () => {
    const { db } = store
    db.exec(`UPDATE comment SET text = '${CANARY}'`)
    await handOut(wishOf('consultant', 'Videre'))
    const row = db.prepare('SELECT * FROM handed_report').get() as Record<string, unknown>
    const { rounds, ...kept } = row
    expect(JSON.stringify(row)).not.toContain(CANARY)
    expect(Object.keys(kept).toSorted()).toEqual(
      [
        'id',
        'network_id',
        'client_id',
        'kind',
        'audience',
        'from_day',
        'to_day',
        'agreements',
        'language',
        'form',
        'handed_on',
        'file_name',
        'next_steps',
        'since',
      ].toSorted(),
    )
    const ids = JSON.parse(String(rounds)) as string[]
    expect(ids.every((id) => typeof id === 'string')).toBe(true)
    const before = (await listed())[0]
    db.prepare('DELETE FROM evaluation_round WHERE id = ?').run(ids[0])
    const after = (await listed())[0]
    expect(after?.gone).toBe(1)
    expect(after?.rounds).toHaveLength((before?.rounds.length ?? 0) - 1)
  })

  test('is refused in the future or over days that run backwards, and nothing is kept', async () => {
    const { refusal } = store
    const wish = wishOf('client', 'Videre')
    const asked = { form: 'pdf', fileName: '' } as const
    expect(await refusal('reports.handOut', { ...asked, wish, handedOn: '2026-11-25' })).toBe('date-in-future')
    const backwards = { ...wish, from: '2026-11-24', to: '2026-11-23' }
    expect(await refusal('reports.handOut', { ...asked, wish: backwards, handedOn: '2026-11-24' })).toBe(
      'period-backwards',
    )
    expect(await listed()).toEqual([])
  })

  test('is taken off the list into the bin, and comes back from there', async () => {
    const { ask, refusal } = store
    const { id } = await handOut(wishOf('group', 'Videre'))
    await ask('reports.deleteHandedOut', { id })
    expect(await listed()).toEqual([])
    expect(await refusal('reports.deleteHandedOut', { id })).toBe('handed-report-not-found')
    const [entry] = await ask('bin.list', null)
    expect(entry).toMatchObject({ kind: 'handed_report', name: '2026-11-24', of: 'Ledere i Omsorg' })
    await ask('bin.restore', { id: entry?.id ?? 0 })
    expect(await listed()).toHaveLength(1)
  })
})
