import type { TemplateId } from '../../shared/content/contract-schema.ts'
import { clauses, clauseText, contractTemplates, handouts, methodCards, methods } from '../../shared/content/index.ts'
import type { Language, Variant } from '../../shared/content/schema.ts'
import { type Accession, accessionModel } from '../../shared/documents/accession.ts'
import { contractModel } from '../../shared/documents/contract-letter.ts'
import type { HandoutFacts, ResolvedContract } from '../../shared/documents/facts.ts'
import { fillPlain, fillRuns } from '../../shared/documents/frame-texts.ts'
import { type GoalSheet, goalSheetModel } from '../../shared/documents/goal-sheet.ts'
import { handoutModel } from '../../shared/documents/handout.ts'
import { minutesModel } from '../../shared/documents/minutes.ts'
import type { DocumentModel, Logo } from '../../shared/documents/model.ts'
import { handoutFacts, longName } from './document-facts.ts'
import { png } from './pictures.ts'

export const editions = (['public', 'private'] as const).flatMap((variant) =>
  (['da', 'en'] as const).map((language) => ({ variant, language })),
)
type Edition = { readonly variant: Variant; readonly language: Language }

/** How much there is to say. */
type Size = {
  readonly name: string
  readonly people: readonly string[]
  readonly network: string
  readonly organisation: string
  readonly clauseLength: number
  readonly values: Readonly<Record<string, string>>
}

const UNBROKEN = 'Speciallægepraksisplanlægningsstabiliseringsperiodeforvaltningsmyndighedsopgaverne'.slice(0, 80)
const SENTENCE =
  'Vi mødes for at blive bedre ledere og ikke kun for at have det rart, og det holder vi hinanden op på. '
const long = (length: number): string => SENTENCE.repeat(Math.ceil(length / SENTENCE.length)).slice(0, length)
const crowd = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => `${name.slice(0, 57)} ${index}`)

/** What the documents' fields hold when they are as long as they can be. */
const fullValues = {
  'contract.purpose': long(1000),
  'meeting.aim': long(400),
  'meeting.previousActions': long(600),
  'meeting.next': long(200),
  'meeting.method': longName,
  'meeting.place': longName,
  'meeting.host': longName,
  'meeting.facilitator': longName,
  'meeting.date': '24. november 2026',
  'meeting.start': '13.00',
  'meeting.end': '16.30',
  'ind.attendance.text': '342 af 348 fremmøder · 6 afbud · 4 i samme uge',
}

export const sizes: readonly Size[] = [
  {
    name: 'as usual',
    people: crowd(12, 'Anja Bergholt'),
    network: 'Skoleledere Nord',
    organisation: 'Lindehøj Skole',
    clauseLength: 0,
    values: {},
  },
  { name: 'empty', people: [], network: '', organisation: '', clauseLength: 0, values: {} },
  {
    name: 'two people',
    people: ['Åse Kjær', 'Bo Lund'],
    network: 'To',
    organisation: 'Skolen',
    clauseLength: 0,
    values: {},
  },
  {
    name: 'thirty with names of 60 letters, clauses of 3,000',
    people: crowd(30, longName),
    network: long(200),
    organisation: long(120),
    clauseLength: 3000,
    values: fullValues,
  },
  {
    name: 'words of 80 letters',
    people: crowd(8, UNBROKEN),
    network: UNBROKEN,
    organisation: UNBROKEN,
    clauseLength: -80,
    values: Object.fromEntries(Object.keys(fullValues).map((key) => [key, UNBROKEN])),
  },
]

const picture = (width: number, height: number): Logo => ({
  src: `data:image/png;base64,${png(width, height).toString('base64')}`,
  width,
  height,
})

/** What sender and client put on every page: a very wide and a very tall logo, and lines of contact as long as may be. */
const fullBranding = {
  logo: picture(600, 30),
  clientLogo: picture(30, 600),
  consultantContact: `${'langt.navn.'.repeat(8)}@ravn-erhvervspsykologi.example · +45 00 00 00 01`,
  clientContact: long(120),
}

const clauseWords = (text: string, length: number): string =>
  length > 0 ? long(length) : length < 0 ? `${UNBROKEN} ${text} ${UNBROKEN}${UNBROKEN}` : text

/** The contract of a template: with the clauses it has by itself, or where texts are long with every optional one too. */
function contractOf(template: TemplateId, facts: HandoutFacts, size: Size): ResolvedContract {
  const known = (contractTemplates.find(({ id }) => id === template)?.clauses ?? []).filter(
    ({ rule }) => rule !== 'off' || size.clauseLength !== 0,
  )
  return {
    title: template === 'ASN' ? `${size.network} ${long(60)}` : 'Netværkskontrakt',
    subtitle: size.network,
    purpose: size.values['contract.purpose'] ?? '',
    goals: size.people.length > 12 ? [long(200), long(200), UNBROKEN, long(100), long(300)] : [],
    clauses: known.flatMap(({ id }, index) => {
      const clause = clauses.find((one) => one.id === id)
      if (!clause) return []
      const runs = fillRuns(clauseText(clause, template), facts)
      const text = clauseWords(runs.map((run) => run.text).join(''), size.clauseLength)
      return {
        clause: Number(id.slice(3)),
        number: index + 1,
        heading: `${fillPlain(clause.heading, { ...facts, values: {} })}${size.clauseLength === 0 ? '' : ` ${UNBROKEN}`}`,
        runs: [{ text }, { text: '________', blank: 'role.coordinator' }, { text: '.' }],
      }
    }),
    signers: size.people.map((name) => ({ name, organisation: size.organisation, signedOn: '24. november 2026' })),
    notice: long(180),
    draft: true,
  }
}

/** What a sheet of that size is filled with. */
export function sheetFacts(edition: Edition, size: Size): HandoutFacts {
  const base = handoutFacts({ ...edition, names: size.people })
  const facts = {
    ...base,
    ...(size.clauseLength !== 0 && fullBranding),
    values: size.values,
    clientName: size.organisation,
    consultantName: size.people[0] ?? '',
    networkName: size.network,
    inserts: { ...base.inserts, methods: Object.fromEntries(methods.map((method) => [method.id, method])) },
  }
  const template = edition.variant === 'public' ? 'NET-O' : 'NET-P'
  return { ...facts, contract: contractOf(template, facts, size) }
}

/** The minutes of a meeting, as full as the size says. */
function minutesOf(facts: HandoutFacts, { people, network, values }: Size): DocumentModel {
  const isFull = people.length > 12
  const text = values['meeting.aim'] ?? ''
  return minutesModel(
    {
      language: facts.language,
      networkName: network,
      number: 3,
      date: '2026-11-24',
      startsAt: '13:00',
      endsAt: '16:30',
      place: values['meeting.place'] ?? '',
      aim: text,
      facilitator: people[0] ?? '',
      present: [...people],
      absent: [...people.slice(0, 3)],
      agenda: people
        .slice(0, 12)
        .map((name, index) => ({ start: '13:00', text: `${name} ${text}`, minutes: index + 5 })),
      decisions: isFull ? Array.from({ length: 20 }, () => text) : people.slice(0, 2),
      steps: people.map((name) => ({ text: `${text} ${name}`, responsible: name, dueOn: '2026-12-01' })),
      minutes: isFull ? long(4000) : text,
    } as Parameters<typeof minutesModel>[0],
    facts,
  )
}

/** A new member's sheet; where nothing is known, lines to write on. */
const accessionOf = ({ networkName, clientName }: HandoutFacts, { people, organisation }: Size): Accession => ({
  contract: 'Netværkskontrakt, offentlige ledere',
  version: 2,
  network: networkName,
  client: clientName,
  signedOn: people.length > 0 ? '24. november 2026' : '',
  from: people.length > 0 ? '1. december 2026' : '',
  signers: [...people.slice(0, 2), ''].map((name) => ({ name, organisation })),
  notice: long(180),
})

/** A goal ladder, full of words or with nothing but its goal. */
const goalSheetOf = ({ people, values }: Size): GoalSheet => {
  const text = values['meeting.aim'] ?? ''
  const isFull = people.length > 12
  return {
    code: '4821',
    name: people[0] ?? '',
    text: isFull ? long(1000) : text || 'Mål',
    sign: isFull ? `${UNBROKEN} ${long(600)}` : text,
    dueOn: people.length > 0 ? '24. november 2026' : '',
    steps: Array.from({ length: 5 }, (_, index) => (isFull ? long(300 + index * 100) : text)),
    looks: people.slice(0, 12).map((_, index) => ({ date: '24. november 2026', level: index % 2 ? '+1' : '−2' })),
  }
}

/** Every document there is in one edition and size: handouts, method cards, contracts of all templates, minutes. */
export function documentsOf(edition: Edition, size: Size): readonly (readonly [name: string, model: DocumentModel])[] {
  const facts = sheetFacts(edition, size)
  return [
    ...[...handouts, ...methodCards].map((sheet) => [sheet.id, handoutModel(sheet, facts)] as const),
    ...handouts.map((sheet) => [`${sheet.id} as a form`, handoutModel(sheet, { ...facts, fillable: true })] as const),
    ...contractTemplates.map(({ id }) => [id, contractModel(contractOf(id, facts, size), facts)] as const),
    ['accession', accessionModel(accessionOf(facts, size), facts)] as const,
    ['minutes', minutesOf(facts, size)] as const,
    ['goal sheet', goalSheetModel(goalSheetOf(size), facts)] as const,
  ]
}
