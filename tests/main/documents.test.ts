import { expect, test } from 'vitest'
import { pdfName } from '../../main/features/documents/file-name.ts'
import { methods } from '../../shared/content/index.ts'
import type { Sent } from '../../shared/contract/index.ts'
import type { LaidOutDocument } from '../../shared/documents/page.ts'
import { clientId, contractId, meetingId, networkId } from '../support/ids.ts'
import { countPages, pdfObjects } from '../support/pdf.ts'
import { openTestStore } from '../support/store.ts'

const N1 = networkId('N1')
const options: Sent<'handouts.export'> = {
  networkId: N1,
  handouts: ['H01'],
  variant: 'public',
  language: 'da',
  personal: false,
  copies: 1,
  meetingId: null,
}
const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}
const wordsOf = ({ pages }: LaidOutDocument): string =>
  pages.flatMap((page) => page.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).join(' ')
const { handouts: _, copies: __, ...one } = options

test('every handout can be previewed in both languages and editions', async () => {
  const { ask } = await sampleStore()
  const { handouts, packs } = await ask('handouts.catalogue', { language: 'da' })
  const count = (kind: string) => handouts.filter((handout) => handout.kind === kind).length
  expect([count('handout'), count('methodCard'), count('agenda')]).toEqual([18, 16, 7])
  expect(packs.map((pack) => pack.id)).toEqual(['start', 'meeting', 'trial', 'annual'])
  for (const { id, pages } of handouts) {
    for (const language of ['da', 'en'] as const) {
      for (const variant of ['public', 'private'] as const) {
        for (const filling of ['prefilled', 'blank'] as const) {
          const { pages: set } = await ask('handouts.preview', { ...one, handout: id, language, variant, filling })
          expect(set.length, `${id} ${language} ${variant} ${filling}`).toBeLessThanOrEqual(pages)
        }
        const document = await ask('handouts.preview', { ...one, handout: id, language, variant })
        expect(wordsOf(document), id).not.toMatch(/\{\{|\[O:|undefined|NaN/)
      }
    }
  }
}, 60_000)

test('personal sheets are one for each member, in Danish order, and anonymous sheets bear no name', async () => {
  const { ask, saved, events } = await sampleStore()
  const personal = { ...options, personal: true, handouts: ['H01', 'H15'] }
  expect(wordsOf(await ask('handouts.preview', { ...one, personal: true, handout: 'H01' }))).toContain('Anja Bergholt')
  const pulse = wordsOf(await ask('handouts.preview', { ...one, personal: true, handout: 'H15' }))
  expect(pulse).not.toContain('Anja')
  const { pages, copies } = await ask('handouts.count', personal)
  expect(copies).toBe(12)
  expect(await ask('handouts.export', personal)).toMatchObject({ pages })
  expect(saved.map((file) => [file.name, file.mime])).toEqual([
    ['Skoleledere Nord – 2 ark – 12 deltagere.pdf', 'application/pdf'],
  ])
  expect(events.filter((event) => event.type === 'progress').map((event) => event.done)).toEqual([...Array(13).keys()])
})

test('a pack bears its name, and equal input gives equal bytes', async () => {
  const { ask, saved } = await sampleStore()
  const { packs } = await ask('handouts.catalogue', { language: 'da' })
  const pack = packs.find((found) => found.id === 'meeting')
  if (!pack) throw new Error('no pack')
  const job = { ...options, handouts: pack.handouts, copies: 3 }
  await ask('handouts.export', job)
  await ask('handouts.export', job)
  expect(saved[0]?.name).toBe(`Skoleledere Nord – ${pack.title} – 3 eksemplarer.pdf`)
  expect(Buffer.from(saved[0]?.bytes ?? []).equals(Buffer.from(saved[1]?.bytes ?? []))).toBe(true)
})

test.each([
  ['booklet', true, 12 * 4],
  ['cards', false, 6],
] as const)(
  '%s: as many sides as were counted, landscape, and the preview is the first copy',
  async (form, personal, sides) => {
    const { ask, saved } = await sampleStore()
    const handouts = personal ? ['H01', 'H02', 'H15'] : ['M01', 'M02', 'M03', 'M04']
    const wish = { ...options, handouts, personal, copies: 3, print: { form, pureBlack: true } }
    const counted = await ask('handouts.count', wish)
    const exported = await ask('handouts.export', wish)
    expect([counted.pages, exported.pages]).toEqual([sides, sides])
    const bytes = saved[0]?.bytes ?? new Uint8Array()
    expect(await countPages(bytes)).toBe(sides)
    expect(pdfObjects(bytes).join('')).toMatch(/MediaBox ?\[\s*0 0 841\.89 595\.28/)
    const preview = await ask('handouts.printPreview', wish)
    expect(preview.pages[0]).toMatchObject({ width: 841.89, height: 595.28 })
    expect(wordsOf(preview)).toContain(personal ? 'Anja Bergholt' : 'Tjek ind')
  },
)

test('a cancelled export saves nothing', async () => {
  const { call, cancel, saved, events, faults } = await sampleStore()
  const running = call('handouts.export', { ...options, personal: true, handouts: ['H01', 'H02', 'H06'] }, 'job')
  while (!events.some((event) => event.type === 'progress')) await new Promise((resolve) => setImmediate(resolve))
  cancel('job')
  expect(await running).toMatchObject({ ok: false, failure: { code: 'cancelled' } })
  expect(await call('today.get', null)).toMatchObject({ ok: true })
  expect([saved, faults]).toEqual([[], []])
})

test('only those present: who came to a held meeting, and who has not cancelled a planned one', async () => {
  const { ask } = await sampleStore()
  const present = { ...options, personal: true, onlyPresent: true }
  const copies = async (id: string) => (await ask('handouts.count', { ...present, meetingId: meetingId(id) })).copies
  const { grid } = await ask('meetings.plan', { networkId: N1 })
  const column = grid.meetings.findIndex(({ id }) => id === 'N1-m4')
  const came = grid.rows.filter(({ cells }) => ['present', 'partial'].includes(cells[column] ?? '')).length
  expect(came).toBeLessThan(12)
  expect(await copies('N1-m4')).toBe(came)
  expect(await copies('N1-m5')).toBe(12)
  const anja = grid.rows[0]?.participantId
  if (!anja) throw new Error('no member')
  await ask('attendance.set', { meetingId: meetingId('N1-m5'), participantId: anja, status: 'cancelled' })
  expect(await copies('N1-m5')).toBe(11)
  expect(
    wordsOf(await ask('handouts.preview', { ...one, personal: true, onlyPresent: true, handout: 'H01' })),
  ).toContain('Bo Krogsand')
  expect((await ask('handouts.count', { ...present, receivers: [anja], onlyPresent: false })).copies).toBe(1)
})

test('blank sheets have lines where prefilled ones have what the network has agreed', async () => {
  const { ask } = await sampleStore()
  const sheet = async (handout: string, filling: 'blank' | 'prefilled') =>
    wordsOf(await ask('handouts.preview', { ...one, handout, filling }))
  expect(await sheet('H13', 'prefilled')).toContain('14. december 2026')
  expect(await sheet('H13', 'blank')).not.toContain('2026')
  expect(await sheet('H06', 'blank')).not.toContain('Hver skole har')
  expect(await sheet('H06', 'blank')).toContain('Skoleledere Nord')
  expect(await sheet('H06', 'prefilled')).toContain('Støtte hinanden i at lede skoler')
})

test('the contract handout has its edition’s clauses, with or without a network, and long lines to write on', async () => {
  const { ask } = await sampleStore()
  const sheet = (from: Partial<typeof one> & { filling?: 'blank' }) =>
    ask('handouts.preview', { ...one, handout: 'H06', ...from })
  for (const place of [{ networkId: null }, { filling: 'blank' as const }]) {
    const [inPublic, inPrivate] = [await sheet(place), await sheet({ ...place, variant: 'private' })]
    expect([inPublic.pages.length, inPrivate.pages.length]).toEqual([3, 3])
    expect(wordsOf(inPublic)).toContain('Tavshedspligt i det offentlige')
    expect(wordsOf(inPublic)).not.toContain('Konkurrence og forretningshemmeligheder')
    expect(wordsOf(inPrivate)).not.toContain('Tavshedspligt i det offentlige')
    expect(wordsOf(inPrivate)).toContain('Konkurrence og forretningshemmeligheder')
    expect(wordsOf(inPublic)).toMatch(/Vi er i netværk for at _{20,}/)
    expect(wordsOf(inPublic)).toContain('mindst 5')
    // Nothing is marked as missing on paper that is to be filled in by hand.
    const grounds = inPublic.pages.flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'rect' && !mark.stroke))
    expect(grounds.length).toBe(inPublic.pages.length)
  }
})

test('what the frame and the plan of meetings settle is ticked and written on the sheets', async () => {
  const { ask } = await sampleStore()
  const sheet = async (handout: string, language: 'da' | 'en' = 'da') =>
    wordsOf(await ask('handouts.preview', { ...one, handout, language }))
  const frame = await sheet('H04')
  for (const words of [
    'X Hver måned',
    'X 3 timer',
    'X Eftermiddag',
    'X På skift hos hinanden',
    'X Vi deler lige',
    'X 4 møder',
  ])
    expect(frame).toContain(words)
  for (const words of [
    '400 kr.',
    'Mindst 6 og højst 12',
    'når mindst 8 kan',
    'Karen Nørresø',
    '14. dec. 2026',
    '13.00–16.00',
  ])
    expect(frame).toContain(words)
  expect(frame).not.toMatch(/X (2 timer|Morgen|Online)/)
  expect(await sheet('H04', 'en')).toContain('X Monthly')
  expect(await sheet('H05')).toMatch(/14\. dec\. 2026 .*Karen Nørresø/)
  expect(await sheet('H08')).toMatch(/Metode, vi bruger: Trekantsparring Efter/)
  expect(await sheet('H14')).toContain('Mødet den 14. december 2026.')
  expect(await sheet('H18')).toContain('Alle har prøvet mindst to metoder')
})

test('an agenda template takes the times, roles and names of the meeting, and leaves room where there is none', async () => {
  const { ask } = await sampleStore()
  const plan = await ask('meetings.plan', { networkId: N1 })
  const next = plan.meetings.find(({ id }) => id === 'N1-m5')
  const [first, second] = plan.grid.rows.map(({ participantId }) => participantId)
  if (!next || !first || !second) throw new Error('no meeting')
  await ask('meetings.setFocusPersons', { id: next.id, participantIds: [first, second] })
  const sheet = async (from: Partial<typeof one>) =>
    wordsOf(await ask('handouts.preview', { ...one, handout: 'A1', ...from }))
  const words = await sheet({})
  expect(words).toContain('14. december 2026 kl. 13.00–16.00')
  // The first case comes 15 + 10 minutes after the start, the second 45 + 5 after that.
  expect(words).toMatch(/13\.25 Første sag \(Kollegial sparring\) .*Anja Bergholt 45/)
  expect(words).toMatch(/14\.15 Anden sag eller tur .*Bo Krogsand 35/)
  for (const empty of [await sheet({ filling: 'blank' }), await sheet({ networkId: null })]) {
    expect(empty).not.toMatch(/13\.25|Anja|Bo Krogsand/)
    expect(empty).toContain('Første sag (Kollegial sparring)')
  }
})

test('without a network, sheets carry the consultant alone', async () => {
  const { ask, saved } = await sampleStore()
  const words = wordsOf(await ask('handouts.preview', { ...one, networkId: null, handout: 'H01' }))
  expect(words).toContain('Udleveret af Palle Ravn')
  expect(words).not.toContain('Lindehøj')
  expect(await ask('handouts.export', { ...options, networkId: null, copies: 2 })).toMatchObject({ pages: 4 })
  expect(saved[0]?.name).toBe('Før du siger ja – 2 eksemplarer.pdf')
})

test('without members there are no personal sheets', async () => {
  const { ask, refusal, saved } = await sampleStore()
  const empty = await ask('networks.create', { clientId: clientId('C1'), name: 'Tomt', startsOn: null })
  const personal = { ...options, networkId: empty.id, personal: true }
  expect(await ask('handouts.count', personal)).toEqual({ pages: 0, copies: 0 })
  expect(await refusal('handouts.export', personal)).toBe('no-members')
  expect(saved).toEqual([])
  expect(
    wordsOf(await ask('handouts.preview', { ...one, networkId: empty.id, handout: 'H06', personal: true })),
  ).toContain('Fortrolighed')
})

test('the agenda is the meeting’s own, and leaves out what the consultant is to do', async () => {
  const { ask, refusal } = await sampleStore()
  const words = wordsOf(await ask('handouts.preview', { ...one, handout: 'H13' }))
  expect(words).toContain('14. december 2026')
  expect(words).toContain('13.15')
  expect(words).toContain('25. januar 2027')
  expect(words).toContain('Aftal kortere oplæg')
  expect(words).not.toContain('Tal med Dorte')
  const past = wordsOf(await ask('handouts.preview', { ...one, handout: 'H13', meetingId: meetingId('N1-m4') }))
  expect(past).toContain('16. november 2026')
  expect(await refusal('handouts.preview', { ...one, handout: 'H13', meetingId: meetingId('N2-m1') })).toBe(
    'meeting-not-found',
  )
})

test('the contract handout prints the words that were signed', async () => {
  const { ask } = await sampleStore()
  await ask('networks.updateFrame', { id: N1, change: { costSharing: 'host' } })
  expect(wordsOf(await ask('handouts.preview', { ...one, handout: 'H06' }))).toContain('vi deler lige')
  await ask('contracts.revise', { id: contractId('N1-c1') })
  expect(wordsOf(await ask('handouts.preview', { ...one, handout: 'H06' }))).toContain('værten giver')
})

test('a contract that everybody has signed is no draft, even where one is asked for', async () => {
  const { ask, saved } = await sampleStore()
  await ask('contracts.export', { networkId: N1, draft: true })
  expect(saved[0]?.name).toBe('Skoleledere Nord – Netværkskontrakt, offentlige ledere.pdf')
  expect(wordsOf(await ask('contracts.preview', { networkId: N1 }))).not.toContain('Kladde')
})

test('file names are safe on every system', () => {
  expect(pdfName(['Ledere: Nord/Syd', 'a\\b*?"<>|\u0000', ''])).toBe('Ledere Nord Syd – a b.pdf')
  expect(pdfName(['...skjult', 'x. '])).toBe('skjult – x.pdf')
  expect(Buffer.byteLength(pdfName(['å'.repeat(400)]))).toBeLessThan(240)
  expect(pdfName(['/'])).toBe('Sparringsrum.pdf')
})

test('a method card has every step with its minutes on one page', async () => {
  const { ask } = await sampleStore()
  for (const { id, steps, title } of methods) {
    const card = await ask('handouts.preview', { ...one, handout: id })
    expect(card.pages, id).toHaveLength(1)
    const words = wordsOf(card)
    expect(words.startsWith(`${title.da} `) || words.includes(` ${title.da} `), id).toBe(true)
    const table = card.pages[0]?.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])) ?? []
    for (const { minutes } of steps) expect(table, id).toContain(String(minutes))
  }
})
