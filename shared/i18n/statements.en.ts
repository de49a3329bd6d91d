import { knownMembers } from '../domain/findings/statements.ts'
import { type Way, waysOf } from '../domain/findings/ways.ts'
import { agreementOf } from '../domain/indicators/agreement.ts'
import type { Indicators, Trait } from '../domain/indicators/schema.ts'
import { formatDayMonth, formatList, formatNumber } from './format.ts'
import { inWords } from './number-words.ts'
import type { StatementCatalogue } from './statements.da.ts'

const count = (number: number): string => inWords(number, 'en')
const meetings = (number: number): string => `${inWords(number, 'en')} ${number === 1 ? 'meeting' : 'meetings'}`
const months = (number: number): string => `${inWords(number, 'en')} ${number === 1 ? 'month' : 'months'}`
const mean = (value: number): string => `${formatNumber(value, 'en', 1)} of 5`
const signed = (value: number): string => `${value > 0 ? '+' : ''}${formatNumber(value, 'en', 1)}`
const list = (items: readonly string[]): string => formatList(items, 'en')
const has = (number: number): string => (number === 1 ? 'has' : 'have')

const ways: Record<Way, string> = {
  'trend.rising': 'is rising',
  'trend.falling': 'is falling',
  'shift.up': 'has made a clear shift upwards',
  'shift.down': 'has made a clear shift downwards',
  'since.risen': 'has risen since the start',
  'since.fallen': 'has fallen since the start',
  'since.unchanged': 'is unchanged since the start',
  'last.risen': 'has risen since last time',
  'last.fallen': 'has fallen since last time',
  'last.unchanged': 'is unchanged since last time',
}

/** "is unchanged since the start and since last time" in place of saying it twice. */
function joinedWays(told: readonly Way[]): string[] {
  const [main, last] = told
  const isTwice = main?.startsWith('since.') && last && main.slice(6) === last.slice(5)
  return isTwice && main ? [`${ways[main]} and since last time`] : told.map((way) => ways[way])
}

type Pulse = Omit<Indicators['energy'], 'id'>
const ceiling = 'Nearly all give the top answer. We cannot see improvement here, only decline'

/** As in Danish: `more` are further clauses, and `where` another form than the pulse. */
function pulse(subject: string, one: Pulse, more: readonly (string | false)[] = [], where = ''): string {
  if (one.mean === null) return `${subject} has not been measured yet`
  const told = list([`is at ${mean(one.mean)}`, ...(where ? [] : joinedWays(waysOf(one)))])
  const clauses = [`${subject} ${told} (${one.n} answers${where})`, ...more.filter((clause) => clause !== false)]
  return [clauses.join(', and '), ...(one.ceiling && !where ? [ceiling] : [])].join('. ')
}

const sources = { pulse: '', review: ' at the latest review', annual: ' at the annual evaluation' } as const

const broken = ({ breaches }: Indicators['safety']): string =>
  breaches === 1
    ? 'a breach of confidentiality has not been talked through'
    : `${count(breaches)} breaches of confidentiality have not been talked through`

const agreements = {
  veryMuch: 'the participants are very much agreed',
  agreed: 'the participants are agreed',
  somewhat: 'the answers are somewhat divided',
  divided: 'the answers are divided',
} as const

const traits: Record<Trait, string> = {
  sector: 'sector',
  size: 'size',
  geography: 'geography',
  experience: 'leadership experience',
  level: 'level of leadership',
}

const isAlike = ({ word }: Indicators['composition']['traits'][number]) => word === 'alike' || word === 'mostlyAlike'

function signatures({ signed, members, status }: Indicators['purpose']): string | null {
  if (members === 0) return status === 'red' ? 'there is no contract' : null
  if (signed === members) return `all ${count(members)} have signed the contract`
  return `${count(signed)} of ${count(members)} ${has(signed)} signed the contract`
}

function away({ last, next }: Indicators['cancellations']): string[] {
  const told: string[] = []
  if (last) {
    const { absent, expected, status } = last
    told.push(
      absent === 0
        ? `all ${count(expected)} came last time`
        : status === 'green'
          ? `${count(expected - absent)} of ${count(expected)} came last time`
          : `${count(absent)} of ${count(expected)} ${absent === 1 ? 'was' : 'were'} away last time`,
    )
  }
  if (next && (next.absent > 0 || !last))
    told.push(
      `${next.absent === 0 ? 'none' : count(next.absent)} of ${count(next.expected)} ${has(next.absent)} cancelled for the next meeting`,
    )
  return told
}

function annual({ monthsSinceAnnual, annualOn, annualStatus }: Indicators['onTime']): string | null {
  if (monthsSinceAnnual === null) return null
  if (annualOn === null)
    return annualStatus === 'green'
      ? `the network started ${months(monthsSinceAnnual)} ago`
      : `the annual evaluation is missing, ${months(monthsSinceAnnual)} after the start`
  return monthsSinceAnnual === 0
    ? 'the annual evaluation is less than a month old'
    : `it is ${months(monthsSinceAnnual)} since the annual evaluation`
}

const sentences = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(', and ')

/** Each indicator in one sentence. */
export const statements: StatementCatalogue = {
  attendance: ({ attended, expected, meetings: held, trend }) =>
    trend === 'rising' || trend === 'falling'
      ? `attendance has ${trend === 'rising' ? 'risen' : 'fallen'} over the last ${meetings(held)}: ${attended} of a possible ${expected}`
      : `attendance is ${attended} of a possible ${expected} over the last ${meetings(held)}`,
  cancellations: (one) => sentences(away(one)),
  benefit: (one, audience) =>
    pulse('benefit', one, [
      audience !== 'client' && one.low * 3 >= one.n && `${count(one.low)} of ${count(one.n)} answered 1 or 2`,
    ]),
  balance: ({ n, mean: value, more, even, less }) => {
    if (more + even + less === 0) return `benefit minus effort is ${signed(value ?? 0)} on average (${n} answers)`
    if (more === n) return `all ${count(n)} got more out of the meeting than they put into it`
    const rest = [even > 0 && `${count(even)} got as much`, less > 0 && `${count(less)} put in more than they got`]
    const first = `${count(more)} of ${count(n)} got more out of the meeting than they put into it`
    const others = rest.filter((clause) => clause !== false)
    return `${[first, ...others.slice(0, -1)].join(', ')}, and ${others.at(-1)}`
  },
  givers: ({ people, status }) => {
    const flagged = people.filter((one) => one.status === 'amber' || one.status === 'red').map(({ name }) => name)
    if (status === 'green' || flagged.length === 0)
      return people.length === 1
        ? 'one has shared answers with you and gets at least as much as they give'
        : `none of the ${count(people.length)} who have shared answers with you gives more than they get`
    return `${list(flagged)} ${flagged.length === 1 ? 'gives' : 'give'} more than comes back (${count(people.length)} ${has(people.length)} shared answers with you)`
  },
  purpose: (one) => {
    const { mean: value, spread, n } = one
    const signed = signatures(one)
    if (value === null || spread === null) return signed ?? 'the answers about the purpose have not come yet'
    const told = `the purpose gets ${mean(value)}, and ${agreements[agreementOf(spread)]} (${n} answers)`
    return signed === null ? told : `${told}; ${signed}`
  },
  energy: (one) => pulse('energy', one),
  safety: (one, audience) => {
    const low = one.low === 0 ? 'nobody answered 1 or 2' : `${count(one.low)} answered 1 or 2`
    if (one.mean === null) return `safety has not been measured yet, and ${broken(one)}`
    return pulse('safety', one, [audience !== 'client' && low, one.breaches > 0 && broken(one)], sources[one.source])
  },
  focus: (one) =>
    pulse('focus', one, [
      one.due > 0 && `${count(one.done)} of ${count(one.due)} agreed steps ${has(one.done)} been taken`,
    ]),
  facilitation: (one) => pulse('the leading of the meetings', one),
  roleLoad: ({ status, people, total, withoutRole }) => {
    const [heaviest] = people
    const idle = withoutRole > 0 ? `, and ${count(withoutRole)} ${has(withoutRole)} no role` : ''
    if (!heaviest) {
      const word = { red: 'rest mostly with one person', amber: 'are unevenly shared' }[status as 'red' | 'amber']
      return `the tasks ${word ?? 'are well shared'} (${total} points for roles in the last year)`
    }
    const load = `${heaviest.points - heaviest.fixed} of ${total} points`
    return status === 'green'
      ? `the tasks are well shared: at most ${load} with one person in the last year${idle}`
      : `${heaviest.name} has ${load} for roles in the last year${idle}`
  },
  trial: ({ state, held, of, reviewedOn }) => {
    if (reviewedOn !== null)
      return held < of
        ? `the form was reviewed on ${formatDayMonth(reviewedOn, 'en')} after ${count(held)} of ${meetings(of)} on trial`
        : `the ${meetings(of)} of the trial have been held, and the form was reviewed on ${formatDayMonth(reviewedOn, 'en')}`
    if (state !== 'overdue')
      return `the ${meetings(of)} of the trial have been held, so the next meeting should also be about the form`
    return held > of
      ? `the trial was of ${meetings(of)}; ${count(held)} have now been held, and the form has not been reviewed`
      : `the ${meetings(of)} of the trial were held long ago, and the form has not been reviewed`
  },
  onTime: (one) => {
    const { meetingsSinceReview: since } = one
    const review =
      since === null
        ? null
        : since === 0
          ? 'no meetings have been held since the last review'
          : `${meetings(since)} ${has(since)} been held since the last review`
    return sentences([review, annual(one)])
  },
  responseRate: ({ answers: given, expected, status }) => {
    const told =
      given === expected
        ? `all ${count(expected)} answered last time`
        : `${count(given)} of ${count(expected)} answered last time`
    return status === 'red' ? `${told}. The answers mostly speak for those who answered` : told
  },
  composition: ({ verdict, traits: described }) => {
    const alike = list(described.filter(isAlike).map(({ trait }) => traits[trait]))
    const mixed = list(described.filter((one) => !isAlike(one)).map(({ trait }) => traits[trait]))
    const n = `(${knownMembers(described)} participants)`
    if (verdict === 'alike') return `the group is very much alike in ${alike} ${n}`
    if (verdict === 'balanced') return `the group is alike in ${alike} and different in ${mixed} ${n}`
    return `the group has little in common and differs in ${mixed} ${n}`
  },
  goals: ({ reached, scored }) =>
    `${count(reached)} of ${count(scored)} goals ${has(reached)} been reached or exceeded`,
  continuation: ({ yes, yesIf, n }, audience) => {
    const told =
      yes + yesIf === n ? `all ${count(n)} want to continue` : `${count(yes + yesIf)} of ${count(n)} want to continue`
    return audience === 'consultant' && yesIf > 0 ? `${told}, ${count(yesIf)} of them if something changes` : told
  },
  ownCase: ({ withCase, members }) => {
    const who =
      withCase === members ? `all ${count(members)} have` : `${count(withCase)} of ${count(members)} ${has(withCase)}`
    return `${who} had a case of their own at the last six meetings`
  },
}
