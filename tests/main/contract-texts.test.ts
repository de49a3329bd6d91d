import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadMeasure } from '../../main/documents/measure.ts'
import { writePdf } from '../../main/documents/write-pdf.ts'
import { contractDocument } from '../../main/features/contracts/contract-document.ts'
import { storedValue } from '../../main/features/contracts/field-values.ts'
import { isOwnable } from '../../main/features/contracts/resolve-fields.ts'
import { signing } from '../../main/features/signatures/signing.ts'
import { contractTemplate, contractTemplates, mergeFields } from '../../shared/content/index.ts'
import { contractModel } from '../../shared/documents/contract-letter.ts'
import { extent, layoutDocument } from '../../shared/documents/layout/document.ts'
import type { LaidOutDocument } from '../../shared/documents/page.ts'
import { page as sheet } from '../../shared/documents/theme.ts'
import type { Contract } from '../../shared/domain/contract.ts'
import { ContractId, OwnClauseId } from '../../shared/domain/ids.ts'
import { Rejection } from '../../shared/domain/rejection.ts'
import { clientId } from '../support/ids.ts'
import { savedText } from '../support/saved-text.ts'
import { openTestStore, TODAY } from '../support/store.ts'

/** 18 mm at the right, which e-signing services stamp. */
const FREE_MARGIN = (18 / 25.4) * 72

const profile = {
  fullName: 'Palle Ravn',
  title: 'erhvervspsykolog',
  company: 'Ravn Erhvervspsykologi',
  cvr: '00102030',
  email: 'palle@ravn.example',
  phone: '00 00 00 01',
  insurer: 'Eksempel Forsikring',
}
type Profile = typeof profile

/** Networks of 0 to 30 members in each kind of client, made once. */
async function networks() {
  const store = openTestStore()
  const { ask } = store
  const made = []
  for (const sector of ['public', 'private', 'mixed'] as const) {
    const client = await ask('clients.create', { name: `Kunde & Søn <${sector}>`, sector, contactName: 'Kim Å. Ærø' })
    if (sector !== 'private') {
      await ask('clients.update', { id: clientId(client.id), change: { sponsorName: 'Direktør Ib', cvr: '00223344' } })
    }
    for (const count of [0, 1, 2, 12, 30]) {
      const network = await ask('networks.create', {
        clientId: client.id,
        name: `Ledere ${count} „Nord“`,
        startsOn: count === 0 ? null : '2026-01-05',
      })
      const members = Array.from({ length: count }, (_, index) => ({
        person: { fullName: index % 7 === 3 ? `${'Maria-Luise Østergaard '.repeat(3)}${index}` : `Person ${index} Ås` },
        employment: { organisation: index % 3 === 0 ? '' : `Skole ${index}` },
      }))
      const people =
        count === 0 ? [] : await ask('participants.add', { networkId: network.id, startsOn: '2026-01-05', members })
      for (const [index, date] of ['2026-02-02', '2026-03-02', '2026-04-06', '2026-05-04'].slice(0, count).entries()) {
        const meeting = await ask('meetings.create', { networkId: network.id, date })
        if (index === 0 && people[0]) {
          await ask('meetings.setRole', {
            id: meeting.id,
            assignment: { role: 'coordinator', participantId: people[0], externalName: '', agreedFixed: false },
          })
        }
      }
      made.push({ network, people })
    }
  }
  return { store, made }
}

const words = [
  'vi',
  'lærer',
  'af',
  'hinanden',
  'Åse',
  'øl',
  'mål',
  'd.',
  '(1)',
  'fx',
  'ord,',
  'null',
  'undefined',
].slice(0, 11)
const plainText = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((list) => list.join(' '))
const longText = fc.integer({ min: 60, max: 420 }).map((count) =>
  Array.from({ length: count }, (_, i) => words[i % 8])
    .join(' ')
    .slice(0, 2900),
)
const listText = fc.array(plainText, { minLength: 1, maxLength: 5 }).map((items) => items.join('\n'))
const fieldKeys = mergeFields.map(({ key }) => key)
const wording = fc
  .array(
    fc.oneof(
      plainText,
      fc.constantFrom(...fieldKeys).map((key) => `{{${key}}}`),
      fc.constant('{{v.thirdparty}}'),
      fc.constant('[O: offentlig | P: privat]'),
      fc.constant('[O: kun her | P: ]'),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `Vi aftaler ${parts.join(' og ')}.`)

/** What somebody may type into a field of a type, well or badly. */
const typed = (type: string) => {
  switch (type) {
    case 'date':
      return fc.constantFrom('', '2027-02-28', '2026-12-24')
    case 'int':
    case 'percent':
      return fc.integer({ min: 0, max: 400 }).map(String)
    case 'money':
      return fc.constantFrom('', '120000', '45.500')
    case 'decimal':
      return fc.constantFrom('', '2,5', '3')
    case 'list':
      return fc.oneof(fc.constant(''), listText)
    case 'longText':
      return fc.oneof(fc.constant(''), plainText, longText)
    default:
      return fc.oneof(fc.constant(''), plainText, fc.constant('  to   mellemrum  '))
  }
}

const randomContract = (networkCount: number) =>
  fc.record({
    network: fc.integer({ min: 0, max: networkCount - 1 }),
    templateId: fc.constantFrom(...contractTemplates.map(({ id }) => id)),
    language: fc.constantFrom('da', 'en'),
    variant: fc.constantFrom('public', 'private'),
    fields: fc.record(
      Object.fromEntries(
        mergeFields
          .filter(({ key }) => isOwnable(key, { templateId: 'CONF', participantId: null } as Contract))
          .map(({ key, type }) => [key, typed(type)]),
      ),
      { requiredKeys: [] },
    ),
    included: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
    wordings: fc.array(fc.option(wording, { freq: 6 }), { minLength: 60, maxLength: 60 }),
    forMember: fc.boolean(),
    // Which lines of the consultant's own are empty: none, all, or any of them.
    profile: fc.oneof(
      { weight: 2, arbitrary: fc.constant(profile) },
      fc.constant(emptied(() => true)),
      fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }).map((empty) => emptied((at) => empty[at] === true)),
    ),
    ownClauses: fc.array(
      fc.record({ heading: plainText, text: wording, after: fc.option(fc.nat({ max: 59 }), { freq: 4 }) }),
      { maxLength: 4 },
    ),
  })

const emptied = (isEmpty: (at: number) => boolean): Profile =>
  Object.fromEntries(Object.entries(profile).map(([key, value], at) => [key, isEmpty(at) ? '' : value])) as Profile

const textOf = ({ pages }: LaidOutDocument, isArtifact: boolean) =>
  pages
    .flatMap(({ marks }) => marks)
    .flatMap((mark) => (mark.kind === 'text' && (mark.node === 'artifact') === isArtifact ? [mark] : []))

/** The words of the pages in order, lines put together again. */
const wordsOfPages = (document: LaidOutDocument) =>
  textOf(document, false)
    .map((mark) => (mark.continues === 'word' ? mark.text.replace(/-$/, '') : `${mark.text} `))
    .join('')
const collected = async (parts: AsyncIterable<Uint8Array>) => {
  const all: Uint8Array[] = []
  for await (const part of parts) all.push(part)
  return all
}
const bare = (text: string) => text.replaceAll(/[\s\u00ad]/g, '')

test('a thousand contracts: whole texts, consecutive numbers, everybody who signs, and pages that say what was resolved', async () => {
  const { store, made } = await networks()
  const context = { stores: store.stores, today: () => TODAY, now: () => new Date(`${TODAY}T09:00:00Z`) }
  const measure = await loadMeasure()
  const samples: { readonly sheet: LaidOutDocument; readonly title: string }[] = []
  const seen = { blanks: 0, finished: 0, own: 0, ownClauses: 0, withoutName: 0, templates: new Set<string>(), most: 0 }

  await fc.assert(
    fc.asyncProperty(randomContract(made.length), async (wish) => {
      const place = made[wish.network]
      if (!place) throw new Error('no network')
      const template = contractTemplate(wish.templateId)
      await store.ask('consultant.update', wish.profile)
      const fields = Object.fromEntries(
        Object.entries(wish.fields as Record<string, string>).flatMap(([key, text]) => {
          const field = mergeFields.find((one) => one.key === key)
          if (!field) return []
          try {
            const value = storedValue(field, text, wish.language as 'da' | 'en')
            return value === '' ? [] : [[key, value]]
          } catch (error) {
            if (error instanceof Rejection) return []
            throw error
          }
        }),
      )
      const isAddOn = wish.templateId === 'CONF'
      const contract: Contract = {
        id: ContractId.parse('random'),
        networkId: place.network.id,
        templateId: wish.templateId,
        lineage: 'random',
        participantId: (isAddOn && wish.forMember && place.people[0]) || null,
        ownTemplate: null,
        contentVersion: 1,
        language: wish.language as 'da' | 'en',
        variant: wish.variant as 'public' | 'private',
        version: 1,
        status: 'draft',
        fields,
        clauses: template.clauses.map(({ id, rule }, index) => ({
          id,
          included: rule === 'mandatory' || wish.included[index] === true,
          text: wish.wordings[index] ?? null,
        })),
        ownClauses: wish.ownClauses.map(({ heading, text, after }, index) => ({
          id: OwnClauseId.parse(`own-${index}`),
          heading,
          text,
          after: after === null ? null : (template.clauses[after % template.clauses.length]?.id ?? null),
        })),
      }
      const { contract: resolved, facts, missing } = contractDocument(context, contract)
      seen.templates.add(contract.templateId)
      seen.own += contract.clauses.some(({ text }) => text !== null) ? 1 : 0
      seen.ownClauses += contract.ownClauses.length
      seen.withoutName += wish.profile.fullName === '' ? 1 : 0
      seen[missing.length > 0 ? 'blanks' : 'finished'] += 1

      // Texts.
      const all = [
        resolved.title,
        ...resolved.clauses.flatMap(({ heading, runs }) => [heading, runs.map((run) => run.text).join('')]),
      ]
      for (const text of all) {
        expect(text.trim()).not.toBe('')
        expect(text).not.toMatch(/\{\{|\}\}|\[O:|\| P:|\*\*|\bundefined\b|\bnull\b|\[object/)
        expect(text).not.toMatch(/ {2}/)
        expect(text).not.toMatch(/ [.,;:!?](\s|$)/)
      }
      // Clauses of one's own stand among the others, each with its heading.
      for (const { heading } of contract.ownClauses)
        expect(resolved.clauses.map((clause) => clause.heading)).toContain(heading)
      // Numbers.
      expect(resolved.clauses.map(({ number }) => number)).toEqual(resolved.clauses.map((_, index) => index + 1))
      // A field without a value is a blank and nothing else.
      const blanks = new Set(resolved.clauses.flatMap(({ runs }) => runs.flatMap((run) => run.blank ?? [])))
      for (const { key } of missing) expect(blanks.has(key)).toBe(true)

      // Pages.
      const laidOut = layoutDocument(contractModel(resolved, facts), measure)
      const printed = wordsOfPages(laidOut)
      const said = resolved.clauses
        .map(({ number, heading, runs }) => `${number} ${heading} ${runs.map((run) => run.text).join('')}`)
        .join('')
      expect(bare(printed)).toContain(bare(said))
      // Signers: everybody who is to sign, once, in a block of their own.
      const { list } = signing(context, contract)
      const signers = resolved.signers.map(({ name }) => name)
      expect(signers).toEqual(contract.templateId === 'DATA' ? [] : list.map(({ name }) => name))
      const afterClauses = bare(printed).slice(bare(printed).indexOf(bare(said)) + bare(said).length)
      for (const name of signers) expect(afterClauses).toContain(bare(name))
      if (contract.templateId.startsWith('NET-'))
        expect(list.filter(({ party }) => party === 'member')).toHaveLength(place.people.length)
      seen.most = Math.max(seen.most, signers.length)
      // The right margin is free, on every page.
      for (const { marks } of laidOut.pages) {
        for (const mark of marks) expect(extent(mark)[2]).toBeLessThanOrEqual(sheet.width - FREE_MARGIN + 0.01)
      }
      if (samples.length < 12 && seen.blanks % 40 === 1) samples.push({ sheet: laidOut, title: resolved.title })
    }),
    { numRuns: 1000, seed: 20261126 },
  )
  expect(seen.templates.size).toBe(contractTemplates.length)
  expect(seen.own).toBeGreaterThan(300)
  expect(seen.ownClauses).toBeGreaterThan(1000)
  expect(seen.withoutName).toBeGreaterThan(200)
  expect(seen.blanks).toBeGreaterThan(100)
  expect(seen.finished).toBeGreaterThan(25)
  expect(seen.most).toBeGreaterThanOrEqual(30)

  expect(samples.length).toBeGreaterThan(5)
  for (const { sheet: pages, title } of samples) {
    const about = { title, author: 'Palle Ravn', createdAt: new Date(`${TODAY}T00:00:00Z`) }
    const bytes = Buffer.concat(await collected(writePdf([pages], about)))
    const read = bare(await savedText({ name: 'x.pdf', bytes, mime: 'application/pdf' })).replaceAll('-', '')
    for (const mark of textOf(pages, false)) expect(read).toContain(bare(mark.text).replaceAll('-', ''))
  }
}, 600_000)
