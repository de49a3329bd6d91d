import type { Audience } from '../domain/disclosure.ts'
import { type IndicatorKey, knownMembers } from '../domain/findings/statements.ts'
import { type Way, waysOf } from '../domain/findings/ways.ts'
import { agreementOf } from '../domain/indicators/agreement.ts'
import type { Indicators, Trait } from '../domain/indicators/schema.ts'
import { formatDayMonth, formatList, formatNumber } from './format.ts'
import { inWords } from './number-words.ts'

/** What each indicator says to an audience; begins in lower case and ends without a full stop. */
export type StatementCatalogue = {
  readonly [K in IndicatorKey]: (one: Indicators[K], audience: Audience) => string
}

/** Counted people and things; one is written with an accent, so that it is not read as an article. */
const count = (number: number): string => (number === 1 ? 'én' : inWords(number, 'da'))
const meetings = (number: number): string => (number === 1 ? 'ét møde' : `${inWords(number, 'da')} møder`)
const months = (number: number): string => (number === 1 ? 'én måned' : `${inWords(number, 'da')} måneder`)
const mean = (value: number): string => `${formatNumber(value, 'da', 1)} af 5`
const signed = (value: number): string => `${value > 0 ? '+' : ''}${formatNumber(value, 'da', 1)}`
const list = (items: readonly string[]): string => formatList(items, 'da')

const ways: Record<Way, string> = {
  'trend.rising': 'stiger',
  'trend.falling': 'falder',
  'shift.up': 'har taget et tydeligt skift opad',
  'shift.down': 'har taget et tydeligt skift nedad',
  'since.risen': 'er steget siden starten',
  'since.fallen': 'er faldet siden starten',
  'since.unchanged': 'er uændret siden starten',
  'last.risen': 'er steget siden sidst',
  'last.fallen': 'er faldet siden sidst',
  'last.unchanged': 'er uændret siden sidst',
}

/** "er uændret siden starten og siden sidst" in place of saying it twice. */
function joinedWays(told: readonly Way[]): string[] {
  const [main, last] = told
  const isTwice = main?.startsWith('since.') && last && main.slice(6) === last.slice(5)
  return isTwice && main ? [`${ways[main]} og siden sidst`] : told.map((way) => ways[way])
}

type Pulse = Omit<Indicators['energy'], 'id'>

const ceiling = 'Næsten alle svarer det højeste. Her kan vi ikke se forbedringer, kun fald'

/**
 * A mean with its way so far and its number of answers; `more` are further clauses. `where`: it is from another form than
 * the pulse, whose way so far is not its own.
 */
function pulse(subject: string, one: Pulse, more: readonly (string | false)[] = [], where = ''): string {
  if (one.mean === null) return `${subject} er ikke målt endnu`
  const told = list([`ligger på ${mean(one.mean)}`, ...(where ? [] : joinedWays(waysOf(one)))])
  const clauses = [`${subject} ${told} (${one.n} svar${where})`, ...more.filter((clause) => clause !== false)]
  return [clauses.join(', og '), ...(one.ceiling && !where ? [ceiling] : [])].join('. ')
}

const sources = { pulse: '', review: ' ved den seneste status', annual: ' ved årsevalueringen' } as const

const broken = ({ breaches }: Indicators['safety']): string =>
  `${count(breaches)} brud på fortroligheden er ikke talt igennem`

const agreements = {
  veryMuch: 'deltagerne er meget enige',
  agreed: 'deltagerne er enige',
  somewhat: 'svarene er noget delte',
  divided: 'svarene er delte',
} as const

const traits: Record<Trait, string> = {
  sector: 'sektor',
  size: 'størrelse',
  geography: 'geografi',
  experience: 'ledererfaring',
  level: 'ledelsesniveau',
}

const isAlike = ({ word }: Indicators['composition']['traits'][number]) => word === 'alike' || word === 'mostlyAlike'

function signatures({ signed, members, status }: Indicators['purpose']): string | null {
  if (members === 0) return status === 'red' ? 'der er ingen kontrakt' : null
  if (signed === members) return `alle ${count(members)} har skrevet under på kontrakten`
  return `${count(signed)} af ${count(members)} har skrevet under på kontrakten`
}

function away({ last, next }: Indicators['cancellations']): string[] {
  const told: string[] = []
  if (last) {
    const { absent, expected, status } = last
    told.push(
      absent === 0
        ? `alle ${count(expected)} kom sidst`
        : status === 'green'
          ? `${count(expected - absent)} af ${count(expected)} kom sidst`
          : `${count(absent)} af ${count(expected)} var væk sidst`,
    )
  }
  if (next && (next.absent > 0 || !last))
    told.push(
      next.absent === 0
        ? `ingen af de ${count(next.expected)} har meldt afbud til næste møde`
        : `${count(next.absent)} af ${count(next.expected)} har meldt afbud til næste møde`,
    )
  return told
}

function annual({ monthsSinceAnnual, annualOn, annualStatus }: Indicators['onTime']): string | null {
  if (monthsSinceAnnual === null) return null
  if (annualOn === null)
    return annualStatus === 'green'
      ? `netværket begyndte for ${months(monthsSinceAnnual)} siden`
      : `årsevalueringen mangler, ${months(monthsSinceAnnual)} efter starten`
  return monthsSinceAnnual === 0
    ? 'årsevalueringen er under en måned gammel'
    : `det er ${months(monthsSinceAnnual)} siden årsevalueringen`
}

/** Danish sets a comma between whole sentences, also before "og". */
const sentences = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(', og ')

/** Each indicator in one sentence. */
export const statements: StatementCatalogue = {
  attendance: ({ attended, expected, meetings: held, trend }) =>
    trend === 'rising' || trend === 'falling'
      ? `fremmødet er ${trend === 'rising' ? 'steget' : 'faldet'} på de sidste ${meetings(held)}: ${attended} af ${expected} mulige`
      : `fremmødet er ${attended} af ${expected} mulige på de sidste ${meetings(held)}`,
  cancellations: (one) => sentences(away(one)),
  benefit: (one, audience) =>
    pulse('udbyttet', one, [
      audience !== 'client' && one.low * 3 >= one.n && `${count(one.low)} af ${count(one.n)} svarede 1 eller 2`,
    ]),
  balance: ({ n, mean: value, more, even, less }) => {
    if (more + even + less === 0) return `udbytte minus indsats er ${signed(value ?? 0)} i gennemsnit (${n} svar)`
    if (more === n) return `alle ${count(n)} fik mere ud af mødet, end de lagde i det`
    const rest = [even > 0 && `${count(even)} fik lige meget`, less > 0 && `${count(less)} lagde mere i, end de fik`]
    const first = `${more === 0 ? 'ingen' : count(more)} af ${count(n)} fik mere ud af mødet, end de lagde i det`
    const others = rest.filter((clause) => clause !== false)
    return `${[first, ...others.slice(0, -1)].join(', ')}, og ${others.at(-1)}`
  },
  givers: ({ people, status }) => {
    const flagged = people.filter((one) => one.status === 'amber' || one.status === 'red').map(({ name }) => name)
    if (status === 'green' || flagged.length === 0)
      return people.length === 1
        ? 'én har delt sine svar med dig og får mindst lige så meget, som vedkommende giver'
        : `ingen af de ${count(people.length)}, der har delt svar med dig, giver mere, end de får`
    return `${list(flagged)} giver mere, end der kommer igen (${people.length === 1 ? 'én har' : `${count(people.length)} har`} delt svar med dig)`
  },
  purpose: (one) => {
    const { mean: value, spread, n } = one
    const signed = signatures(one)
    if (value === null || spread === null) return signed ?? 'svarene om formålet er ikke kommet endnu'
    const told = `formålet får ${mean(value)}, og ${agreements[agreementOf(spread)]} (${n} svar)`
    return signed === null ? told : `${told}; ${signed}`
  },
  energy: (one) => pulse('energien', one),
  safety: (one, audience) => {
    const low = one.low === 0 ? 'ingen svarede 1 eller 2' : `${count(one.low)} svarede 1 eller 2`
    if (one.mean === null) return `trygheden er ikke målt endnu, og ${broken(one)}`
    return pulse('trygheden', one, [audience !== 'client' && low, one.breaches > 0 && broken(one)], sources[one.source])
  },
  focus: (one) =>
    pulse('fokus', one, [one.due > 0 && `${count(one.done)} af ${count(one.due)} aftalte skridt er taget`]),
  facilitation: (one) => pulse('faciliteringen', one),
  roleLoad: ({ status, people, total, withoutRole }) => {
    const [heaviest] = people
    const idle = withoutRole > 0 ? `, og ${count(withoutRole)} har ingen rolle` : ''
    if (!heaviest) {
      const word = { red: 'ligger mest hos én person', amber: 'er ujævnt fordelt' }[status as 'red' | 'amber']
      return `opgaverne ${word ?? 'er godt fordelt'} (${total} point for roller det seneste år)`
    }
    const load = `${heaviest.points - heaviest.fixed} af ${total} point`
    return status === 'green'
      ? `opgaverne er godt fordelt: højst ${load} hos én det seneste år${idle}`
      : `${heaviest.name} har ${load} for roller det seneste år${idle}`
  },
  trial: ({ state, held, of, reviewedOn }) => {
    if (reviewedOn !== null)
      return held < of
        ? `der blev gjort status over formen den ${formatDayMonth(reviewedOn, 'da')} efter ${count(held)} af ${meetings(of)} på prøve`
        : `prøveperiodens ${meetings(of)} er holdt, og der blev gjort status over formen den ${formatDayMonth(reviewedOn, 'da')}`
    if (state !== 'overdue') return `prøveperiodens ${meetings(of)} er holdt, så næste møde skal også handle om formen`
    return held > of
      ? `prøveperioden var på ${meetings(of)}, og nu er ${count(held)} holdt, uden at der er gjort status over formen`
      : `prøveperiodens ${meetings(of)} er holdt for længe siden, uden at der er gjort status over formen`
  },
  onTime: (one) => {
    const { meetingsSinceReview: since } = one
    const review =
      since === null
        ? null
        : since === 0
          ? 'der er ikke holdt møder siden sidste status'
          : `der er holdt ${meetings(since)} siden sidste status`
    return sentences([review, annual(one)])
  },
  responseRate: ({ answers: given, expected, status }) => {
    const told =
      given === expected
        ? `alle ${count(expected)} svarede sidst`
        : `${count(given)} af ${count(expected)} svarede sidst`
    return status === 'red' ? `${told}. Svarene siger mest om dem, der svarede` : told
  },
  composition: ({ verdict, traits: described }) => {
    const alike = list(described.filter(isAlike).map(({ trait }) => traits[trait]))
    const mixed = list(described.filter((one) => !isAlike(one)).map(({ trait }) => traits[trait]))
    const n = `(${knownMembers(described)} deltagere)`
    if (verdict === 'alike') return `gruppen er meget ens i ${alike} ${n}`
    if (verdict === 'balanced') return `gruppen er ens i ${alike} og forskellig i ${mixed} ${n}`
    return `gruppen har lidt til fælles og er forskellig i ${mixed} ${n}`
  },
  goals: ({ reached, scored }) =>
    `${reached === 0 ? 'ingen' : count(reached)} af ${count(scored)} mål er nået eller overgået`,
  continuation: ({ yes, yesIf, n }, audience) => {
    const told =
      yes + yesIf === n ? `alle ${count(n)} vil fortsætte` : `${count(yes + yesIf)} af ${count(n)} vil fortsætte`
    return audience === 'consultant' && yesIf > 0 ? `${told}, ${count(yesIf)} af dem, hvis noget ændres` : told
  },
  ownCase: ({ withCase, members }) => {
    const who =
      withCase === members
        ? `alle ${count(members)}`
        : `${withCase === 0 ? 'ingen' : count(withCase)} af ${count(members)}`
    return `${who} har haft en egen sag på de sidste seks møder`
  },
}
