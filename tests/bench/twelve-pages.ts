import { clauses, clauseText, contractTemplates, handouts, methodCards, methods } from '../../shared/content/index.ts'
import { contractModel } from '../../shared/documents/contract-letter.ts'
import type { HandoutFacts } from '../../shared/documents/facts.ts'
import { fillPlain } from '../../shared/documents/frame-texts.ts'
import { handoutModel } from '../../shared/documents/handout.ts'
import type { DocumentModel } from '../../shared/documents/model.ts'
import { handoutFacts } from '../support/document-facts.ts'
import { randomFrom } from '../support/random-commands.ts'

const PAGES = 12
const FIRST = ['Anja', 'Søren', 'Åse', 'Karl Emil', 'Bodil', 'Mette', 'Ravi', 'Ellinor', 'Jens', 'Fatima']
const LAST = ['Bergholt', 'Æbelø', 'Kjærgård', 'Lund', 'Thorup-Vang', 'Sandahl', 'Okkels', 'Nyborg', 'Damsgaard']
const PLACES = ['Lindehøj', 'Åstrup', 'Vestkysten', 'Skovbakke', 'Egedal', 'Nørrebro', 'Fjordbyen', 'Hasle', 'Tved']
const FIELDS = ['Skoleledere', 'Plejehjemsledere', 'Driftschefer', 'Afdelingsledere', 'Institutionsledere']

/** Things that hang on the number of the turn alone. */
function draw(turn: number) {
  const random = randomFrom(turn + 1)
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((one) => [random(), one] as const)
      .sort(([a], [b]) => a - b)
      .map(([, one]) => one)
  return { random, oneOf, shuffled }
}

/** The facts of a client and a network of this turn's own. */
function factsOf(turn: number): HandoutFacts {
  const { oneOf } = draw(turn)
  const name = () => `${oneOf(FIRST)} ${oneOf(LAST)}`
  const base = handoutFacts({ names: Array.from({ length: 8 }, name), variant: oneOf(['public', 'private'] as const) })
  const at = { 'meeting.place': `${oneOf(PLACES)} Skole`, 'meeting.date': `${1 + (turn % 28)}. november 2026` }
  return {
    ...base,
    clientName: `${oneOf(PLACES)} Kommune`,
    networkName: `${oneOf(FIELDS)} ${oneOf(PLACES)} ${turn}`,
    values: { ...at, 'meeting.start': '13.00', 'meeting.end': '16.30', 'meeting.facilitator': name() },
    inserts: { ...base.inserts, methods: Object.fromEntries(methods.map((method) => [method.id, method])) },
  }
}

/** What is to be said is drawn by lot beforehand; saying it is part of making the document. */
export type Draft = () => DocumentModel[]

/** A pack of twelve pages for one person by name; at each turn other sheets for another person in another network. */
export function personalPack(turn: number): Draft {
  const facts = factsOf(turn)
  let left = PAGES
  const chosen = draw(turn)
    .shuffled([...handouts, ...methodCards])
    .filter(({ pages }) => {
      if (pages > left) return false
      left -= pages
      return true
    })
  return () => chosen.map((sheet) => handoutModel(sheet, facts))
}

/** Every sentence of the contracts and methods in Danish. */
const sentences: readonly string[] = (() => {
  const facts = { ...handoutFacts(), values: {} }
  const wordings = contractTemplates.flatMap((template) =>
    template.clauses.flatMap(({ id }) => {
      const found = clauses.find((one) => one.id === id)
      return found ? [clauseText(found, template.id)] : []
    }),
  )
  const steps = methods.flatMap((method) => [method.when, ...method.steps.map(({ text }) => text)])
  const texts = [...wordings, ...steps].map((text) => fillPlain(text, { ...facts, values: {} }))
  return [...new Set(texts.flatMap((text) => text.match(/[^.?!]+[.?!]+”?/g) ?? []).map((one) => one.trim()))]
})()

const CLAUSES = 24
/** Letters of a clause, so that so many fill twelve pages. */
const LENGTH = 2260

/** A contract of twelve pages of running text; at each turn the sentences of the catalogue stand in another order. */
export function longContract(turn: number): Draft {
  const facts = factsOf(turn)
  const { shuffled } = draw(turn)
  let waiting: string[] = []
  const next = (): string => {
    if (waiting.length === 0) waiting = shuffled(sentences)
    return waiting.pop() ?? ''
  }
  const clauseOf = (_: unknown, index: number) => {
    const heading = next().split(' ').slice(0, 5).join(' ')
    let text = next()
    while (text.length < LENGTH) text += ` ${next()}`
    return {
      clause: index + 1,
      number: index + 1,
      heading,
      runs: [{ text: text.slice(0, text.lastIndexOf(' ', LENGTH)) }],
    }
  }
  const { contract } = facts
  if (!contract) throw new Error('No contract')
  const drawn = { ...contract, clauses: Array.from({ length: CLAUSES }, clauseOf) }
  return () => [contractModel(drawn, facts)]
}
