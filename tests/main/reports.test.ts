import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSheets } from '../../renderer/features/import/read-sheets.ts'
import type { ReportOf } from '../../shared/contract/report-drafts.ts'
import type { ReportForm } from '../../shared/contract/report-kinds.ts'
import type { ReportWish } from '../../shared/contract/report-wish.ts'
import { CANARY, plantIn } from '../support/canary.ts'
import { docxParts, wordParagraphs } from '../support/docx.ts'
import { clientId, networkId } from '../support/ids.ts'
import { breachesOf } from '../support/matterhorn/check.ts'
import { pageTexts } from '../support/pdf.ts'
import { openStore, openTestStore, type TestStore } from '../support/store.ts'

const audiences = ['consultant', 'group', 'client'] as const
const kinds = ['trial', 'halfYear', 'annual'] as const
const forms = ['pdf', 'docx', 'xlsx', 'csv'] as const

let store: TestStore
beforeAll(async () => {
  store = openStore()
  await store.ask('sample.load', null)
})
afterAll(() => void store.db.close())

type PortfolioWish = Omit<Extract<ReportWish, { about: 'all' }>, 'about' | 'audience'>
type NetworkWish = Extract<ReportWish, { about: 'network' }>
const wishFor = (network: string, more: Partial<NetworkWish> = {}): NetworkWish => ({
  about: 'network',
  networkId: networkId(network),
  kind: 'annual',
  audience: 'client',
  from: '2025-11-24',
  to: '2026-11-24',
  agreements: false,
  language: 'da',
  nextSteps: '',
  since: null,
  pureBlack: false,
  ...more,
})

const portfolioWish = (of: Exclude<ReportOf, { about: 'network' }>, more: Partial<PortfolioWish> = {}): ReportWish => ({
  from: '2025-11-24',
  to: '2026-11-24',
  language: 'da',
  nextSteps: '',
  since: null,
  pureBlack: false,
  ...more,
  ...of,
})

/** A report as a file. */
async function saved({ ask, saved: files }: TestStore, wish: ReportWish, form: ReportForm) {
  const { savedAs, bytes } = await ask('reports.export', { wish, form })
  const file = files.at(-1)
  if (!file) throw new Error('nothing was saved')
  expect(savedAs).toContain(file.name)
  expect(bytes).toBe(file.bytes.length)
  return file
}

/** All that a reader of the file can find in it, properties included. */
async function wordsIn(file: { readonly bytes: Uint8Array }, form: ReportForm): Promise<string> {
  if (form === 'pdf') return `${(await pageTexts(file.bytes)).join(' ')} ${Buffer.from(file.bytes).toString('latin1')}`
  if (form === 'csv') return Buffer.from(file.bytes).toString()
  return Object.entries(docxParts(file.bytes))
    .map(([path, text]) => `${path} ${text}`)
    .join(' ')
}
const squeezed = (text: string): string => text.replaceAll(/\s/g, '')

describe.each(
  kinds.flatMap((kind) =>
    (['da', 'en'] as const).flatMap((language) => audiences.map((audience) => ({ kind, language, audience }))),
  ),
)('$kind, $language, for the $audience', ({ kind, language, audience }) => {
  // N1 and N4 are public, N2 is private.
  test.each(['N1', 'N2', 'N4'])('%s', async (network) => {
    const wish = wishFor(network, { kind, language, audience, nextSteps: 'Vi tager fat på formålet.' })
    const pdf = await saved(store, wish, 'pdf')
    expect(await breachesOf(pdf.bytes)).toEqual([])
    const read = squeezed((await pageTexts(pdf.bytes)).join(' '))
    expect(read).toContain('Vitagerfatpåformålet.')
    expect(read).toContain(language === 'da' ? 'faglige skøn'.replace(' ', '') : 'professionaljudgement')
    expect(read).toMatch(language === 'da' ? /ikkevaliderede/ : /notvalidated/)

    const word = await saved(store, wish, 'docx')
    const document = docxParts(word.bytes)['word/document.xml'] ?? ''
    expect(document).not.toMatch(/undefined|\bNaN\b|\[object/)
    expect(wordParagraphs(document)[0]?.style).toBe('Title')
    for (const { text, inTable } of wordParagraphs(document))
      if (!inTable && text.length < 60) expect(read).toContain(squeezed(text).replace(/^…/, ''))

    const csv = Buffer.from((await saved(store, wish, 'csv')).bytes).toString()
    expect(csv.split('\r\n').length).toBeGreaterThan(10)
    expect(csv).not.toMatch(/undefined|NaN|\[object/)
  })
})

describe('names of files', () => {
  test.each(audiences)('say for whom, and name nobody: %s', async (audience) => {
    const { name } = await saved(store, wishFor('N4', { audience }), 'xlsx')
    const words = { consultant: 'til konsulenten', group: 'til netværket', client: 'til kunden' }
    expect(name).toBe(`Ledere i Omsorg – Årsrapport – ${words[audience]} – 2026-11-24.xlsx`)
  })
})

test('a workbook has its means as numbers to reckon with', async () => {
  const { bytes } = await saved(store, wishFor('N4', { audience: 'consultant' }), 'xlsx')
  const [keys] = (await readSheets(new Blob([new Uint8Array(bytes)]))).filter(({ name }) => name === 'Nøgletal')
  const figureOf = (what: string) => keys?.rows.find(({ cells }) => cells[0] === what)?.cells[1]
  expect(typeof figureOf('Personligt udbytte')).toBe('number')
  expect(typeof figureOf('Udbytte i forhold til indsats')).toBe('number')
  expect(figureOf('Fremmøde')).toMatch(/ af /)
})

/** Words that stand in reports on purpose. */
const official: ReadonlySet<string> = new Set([
  'network.name',
  'client.name',
  'client_branding.contact_line',
  'consultant.full_name',
  'consultant.title',
  'consultant.company',
  'consultant.phone',
  'consultant.email',
  // Days among them, which are read as such.
  'contract_field.value',
])

describe('what is not for an audience is in none of its files', () => {
  const planted = async (seen: readonly string[] = []) => {
    const own = openTestStore()
    await own.ask('sample.load', null)
    const columns = plantIn(own.db, new Set([...official, ...seen]))
    return { own, columns }
  }

  test.each([
    ['group', ['form_review_point.text'], true],
    ['client', ['form_review_point.text'], true],
    ['client', [], false],
  ] as const)('names, words, notes and answers: %s, %s', { timeout: 120_000 }, async (audience, seen, agreements) => {
    const { own, columns } = await planted(seen)
    expect(columns).toEqual(
      expect.arrayContaining(['participant.full_name', 'comment.text', 'note.text', 'meeting_private_note.text']),
    )
    for (const network of ['N1', 'N2', 'N3', 'N4'])
      for (const form of forms) {
        const file = await saved(own, wishFor(network, { audience, agreements }), form)
        expect(`${file.name} ${await wordsIn(file, form)}`, `${network} ${form}`).not.toContain(CANARY)
      }
  })

  test('the consultant’s own report names people, and the canary would be found in it', {
    timeout: 60_000,
  }, async () => {
    const own = openTestStore()
    await own.ask('sample.load', null)
    own.db.exec(`UPDATE participant SET full_name = '${CANARY}'`)
    for (const form of forms) {
      const file = await saved(own, wishFor('N4', { audience: 'consultant' }), form)
      expect(await wordsIn(file, form), form).toContain(CANARY)
      // Names of files have none even here.
      expect(file.name).not.toContain(CANARY)
    }
  })

  test('the group’s own report, saved while it looks on', async () => {
    const { own } = await planted(['form_review_point.text'])
    for (const form of ['pdf', 'docx'] as const) {
      await own.ask('group.saveReport', { id: networkId('N4'), kind: 'annual', form })
      const file = own.saved.at(-1)
      expect(file?.name).toContain('til netværket')
      expect(file && (await wordsIn(file, form))).not.toContain(CANARY)
    }
  })

  test('networks of a client', async () => {
    const { own } = await planted()
    const { clientId: id } = (await own.ask('networks.list', null))[0] ?? { clientId: clientId('none') }
    for (const form of forms) {
      const file = await saved(own, portfolioWish({ about: 'client', clientId: id, audience: 'client' }), form)
      expect(await wordsIn(file, form), form).not.toContain(CANARY)
    }
  })
})

describe('a client', () => {
  const csvFor = async (audience: NetworkWish['audience']) =>
    Buffer.from((await saved(store, wishFor('N4', { audience }), 'csv')).bytes).toString()

  test('gets means with their number and a word, and no counts (N7)', async () => {
    const client = await csvFor('client')
    expect(client).toContain('Gns.')
    expect(client).toContain('meget enige')
    expect(client).not.toMatch(/Svaret [1-5]|;[1-5];/)
    expect(await csvFor('group')).toMatch(/Svaret 1/)
  })

  test('gets attendance as one total', async () => {
    const [page] = await pageTexts((await saved(store, wishFor('N4'), 'pdf')).bytes)
    expect(page).toMatch(/66 af 72 \(92 %\) fremmøder på otte møder/)
    expect(await csvFor('client')).not.toMatch(/Fremmøde;2025|Til stede/)
    expect(await csvFor('group')).toMatch(/Til stede/)
  })

  test('gets what the network wrote about its form only when that is asked for', async () => {
    const own = openTestStore()
    await own.ask('sample.load', null)
    const said = 'Korte oplæg på højst tyve minutter'
    const begun = { networkId: networkId('N1'), meetingId: null, reviewedOn: '2026-11-20' }
    const { id } = await own.ask('reviews.begin', begun)
    await own.ask('reviews.addPoint', { id, kind: 'keep', text: said })
    await own.ask('reviews.addPoint', { id, kind: 'try', text: 'Anja Bergholt holder tiden' })
    await own.ask('reviews.conclude', { id, outcome: 'continue', until: null, cancelMeetings: false, dropSteps: false })
    const words = async (agreements: boolean) =>
      Buffer.from((await saved(own, wishFor('N1', { agreements }), 'csv')).bytes).toString()
    expect(await words(true)).toContain(said)
    expect(await words(false)).not.toContain(said)
    // With the names of members masked.
    expect(await words(true)).not.toContain('Bergholt')
    expect(await words(true)).toContain('holder tiden')
  })
})

describe('one chart alone', () => {
  test.each(audiences)('as the %s may see it, as SVG and PNG', async (audience) => {
    const wish = wishFor('N4', { audience })
    const figures = await store.ask('reports.figures', wish)
    expect(figures.map(({ id }) => id)).toEqual(
      audience === 'client' ? ['means'] : expect.arrayContaining(['benefit', 'safety', 'R-1']),
    )
    expect(figures.some(({ id }) => id === 'attendance' || id === 'roles')).toBe(audience === 'consultant')
    for (const { id } of figures) {
      await store.ask('reports.saveFigure', { wish, figure: id, form: 'svg' })
      const svg = Buffer.from(store.saved.at(-1)?.bytes ?? []).toString()
      expect(svg).toMatch(/^<svg[\s\S]*<title[\s\S]*<desc[\s\S]*<\/svg>\s*$/)
      const isNamed = store.stores.participants
        .ofNetwork(networkId('N4'))
        .some(({ fullName }) => svg.includes(fullName))
      expect(isNamed, id).toBe(id === 'attendance' || id === 'roles')
    }
    await store.ask('reports.saveFigure', { wish, figure: figures[0]?.id ?? '', form: 'png' })
    expect(
      Buffer.from(store.saved.at(-1)?.bytes ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    expect(store.saved.at(-1)?.name).toMatch(/\.png$/)
  })
  test('one that the report has not is refused: a client gets no dots', async () => {
    expect(await store.refusal('reports.saveFigure', { wish: wishFor('N4'), figure: 'safety', form: 'svg' })).toBe(
      'figure-not-found',
    )
  })
})

test('a period that ends before it begins is refused, and nothing is made', async () => {
  const own = openTestStore()
  await own.ask('sample.load', null)
  const wish = wishFor('N1', { from: '2026-11-24', to: '2026-11-23' })
  expect(await own.refusal('reports.preview', wish)).toBe('period-backwards')
  expect(await own.refusal('reports.export', { wish, form: 'pdf' })).toBe('period-backwards')
  expect(own.saved).toEqual([])
})

test('a report on an earlier period knows nothing of what came later', async () => {
  const until = async (to: string) =>
    Buffer.from((await saved(store, wishFor('N4', { audience: 'consultant', to }), 'csv')).bytes).toString()
  expect(await until('2026-11-24')).toContain('2026-11-10')
  expect(await until('2026-10-31')).not.toContain('2026-11-10')
})

describe('a report on several networks', () => {
  const csvOf = async (own: TestStore, wish: ReportWish) =>
    Buffer.from((await saved(own, wish, 'csv')).bytes).toString()
  const ofClient = { about: 'client', clientId: clientId('C1'), audience: 'client' } as const

  test.each(['da', 'en'] as const)('breaks no rule of accessible files: %s', { timeout: 60_000 }, async (language) => {
    for (const of of [ofClient, { about: 'all', audience: 'consultant' } as const]) {
      const pdf = await saved(store, portfolioWish(of, { language, pureBlack: language === 'en' }), 'pdf')
      expect(await breachesOf(pdf.bytes)).toEqual([])
      const read = (await pageTexts(pdf.bytes)).join(' ')
      expect(read).toContain(language === 'da' ? 'Siden periodens start' : 'Since the start of the period')
      expect(read).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  test('tells the client of its own networks alone: means with their number, no counts, no meeting, no point', async () => {
    const csv = await csvOf(store, portfolioWish(ofClient))
    expect(csv).toContain('Ledere i Omsorg')
    expect(csv).toContain('Skoleledere Nord')
    for (const other of ['Driftslederne', 'På tværs af Fjorden', 'Facilitering', 'Punkter', 'Til stede'])
      expect(csv).not.toContain(other)
    const own = await csvOf(store, portfolioWish({ about: 'all', audience: 'consultant' }))
    for (const other of ['Driftslederne', 'Facilitering', 'Punkter']) expect(own).toContain(other)
  })

  test('says the same of a network as its own report to the client does, and nothing more', async () => {
    const network = await csvOf(store, wishFor('N4'))
    const means = (text: string) =>
      text
        .split('\r\n')
        .flatMap((line) => /(\d\d-\d\d-\d{4}|\d{4}-\d\d-\d\d).*;Gns\.;(.*)$/.exec(line)?.slice(1).join(' ') ?? [])
    const told = new Set(means(network))
    const lines = (await csvOf(store, portfolioWish(ofClient)))
      .split('\r\n')
      .filter((line) => line.includes('Ledere i Omsorg'))
    const found = means(lines.join('\r\n'))
    expect(found.length).toBeGreaterThan(20)
    expect(found.filter((one) => !told.has(one))).toEqual([])
  })

  test('on an earlier period knows nothing of what came later', async () => {
    const until = (to: string) => csvOf(store, portfolioWish(ofClient, { to }))
    expect(await until('2026-11-24')).toContain('2026-11-10')
    expect(await until('2026-10-31')).not.toContain('2026-11-10')
  })

  test('of one network, or of networks without enough answers, says so', async () => {
    const words = async (client: string, period = {}) =>
      Object.values(
        docxParts(
          (await saved(store, portfolioWish({ ...ofClient, clientId: clientId(client) }, period), 'docx')).bytes,
        ),
      ).join(' ')
    expect(await words('C2')).toContain('En rapport om netværket selv siger mere')
    const before = { from: '2024-01-01', to: '2024-02-01' }
    expect(await words('C1', before)).toContain('Der er ingen udvikling at vise')
  })
})
