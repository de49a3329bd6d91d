import type { Context } from '../../../main/features/context.ts'
import { groupHandlers } from '../../../main/features/group/handlers.ts'
import { networkReport } from '../../../main/features/reports/network-report.ts'
import { portfolioPeriods, proposedPeriods } from '../../../main/features/reports/periods.ts'
import { portfolioReport } from '../../../main/features/reports/portfolio-report.ts'
import type { Stores } from '../../../main/features/stores.ts'
import { ClientId, MembershipId, NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import { defaultFrame } from '../../../shared/domain/network.ts'
import type { Life, LifeRound, Moment } from './life.ts'

const networkId = NetworkId.parse('n')
const clientId = ClientId.parse('c')

/** A part of the store that the app has not needed so far for what it gives to others: the attacker must be shown it first. */
const strict = <T extends object>(name: string, known: T): T =>
  new Proxy(known, {
    get(target, key) {
      if (key in target) return target[key as keyof T]
      throw new Error(`${name}.${String(key)} is read for a group or a client: give it to the attacker's store`)
    },
  })

const none = (): never[] => []

/** The stores of a life at a moment, as far as the features read them that give something to a group or a client. */
function storesAt(life: Life, { closed }: Moment, today: string): Stores {
  const begun = life.rounds.filter((_, at) => (closed[at] ?? 0) > 0)
  const formsOf = (round: LifeRound) => round.closings[(closed[life.rounds.indexOf(round)] ?? 0) - 1] ?? []
  const plain = ({ id, instrument, meetingId, heldOn }: LifeRound) => ({
    ...{
      id,
      networkId,
      instrument,
      meetingId,
      heldOn,
      language: 'da' as const,
      closed: true,
      sealed: true,
      seen: true,
    },
  })
  const stored = (round: LifeRound) => {
    const waiting = formsOf(round).filter(({ batch }) => batch === null).length
    return { ...plain(round), answers: formsOf(round).length - waiting, waiting }
  }
  const people = life.members.map(({ who }) => ({
    id: ParticipantId.parse(`p${who}`),
    fullName: `Person ${who}`,
    leaderSince: null,
    nickname: '',
  }))
  const memberships = life.members.map(({ who, startsOn, endsOn }) => ({
    ...{
      id: MembershipId.parse(`s${who}`),
      networkId,
      participantId: ParticipantId.parse(`p${who}`),
      startsOn,
      leaves: [],
    },
    endsOn: endsOn !== null && endsOn <= today ? endsOn : null,
  }))
  const joined = memberships.filter(({ startsOn }) => startsOn <= today)
  const meetings = life.meetings
    .filter(({ date }) => date <= today)
    .map(({ id, date }) => ({
      ...{ id, networkId, date, startsAt: '09:00', endsAt: '12:00', place: '', status: 'held', aim: '' },
      ...{ agenda: [], roles: [], focusPersons: [] },
    }))
  const marks = new Map(
    life.meetings.map(({ id, present }) => [id, new Map(present.map((who) => [`p${who}`, 'present'] as const))]),
  )
  const network = { id: networkId, clientId, name: 'N', stage: 'running', startsOn: life.meetings[0]?.date ?? today }
  const known = {
    networks: strict('networks', {
      find: () => network,
      ofClient: () => [network],
      frame: () => defaultFrame,
    }),
    clients: strict('clients', {
      find: () => ({ id: clientId, name: 'C', sector: 'public', contactName: '', sponsorName: '' }),
    }),
    contacts: strict('contacts', { ofClient: none }),
    consultant: strict('consultant', {
      get: () => ({ minResponses: life.k, language: 'da', fullName: 'Konsulent' }),
    }),
    participants: strict('participants', {
      ofNetwork: () => people,
      membershipsOfNetwork: () => joined,
    }),
    employments: strict('employments', { ofNetwork: () => new Map() }),
    attendance: strict('attendance', { ofNetwork: () => marks, atMeeting: (id: never) => marks.get(id) ?? new Map() }),
    limits: strict('limits', { ofNetwork: none }),
    retention: strict('retention', { formerOf: () => new Set() }),
    contracts: strict('contracts', { newestForMembers: () => undefined }),
    meetings: strict('meetings', { ofNetwork: () => meetings }),
    decisions: strict('decisions', { ofMeeting: none }),
    minutes: strict('minutes', { of: () => '' }),
    evaluation: strict('evaluation', {
      roundsOf: () => begun.map(stored),
      plainRoundsOf: () => begun.map(plain),
      find: (id: string) => begun.filter((round) => round.id === id).map(stored)[0],
    }),
    answers: strict('answers', {
      responsesOfNetwork: () => new Map(begun.map((round) => [round.id, formsOf(round)])),
      responsesTo: (id: string) => begun.filter((round) => round.id === id).flatMap(formsOf),
      commentsOn: none,
    }),
    steps: strict('steps', { ofNetwork: none }),
    goals: strict('goals', { ofNetwork: none }),
    goalPictures: strict('goalPictures', { ofNetwork: none }),
    breaches: strict('breaches', { ofNetwork: none }),
    reviews: strict('reviews', { ofNetwork: none, concluded: none }),
    memo: strict('memo', { of: (_name: string, _id: string, _day: string, make: () => unknown) => make() }),
  }
  return strict('stores', known) as unknown as Stores
}

const contextAt = (life: Life, moment: Moment): Context => ({
  stores: storesAt(life, moment, moment.day),
  today: () => moment.day,
  now: () => new Date(`${moment.day}T12:00:00Z`),
})

const written = { nextSteps: '', since: null, pureBlack: false } as const

const reports = (context: Context, audience: 'group' | 'client') => {
  const periods = proposedPeriods(context, networkId)
  return (['trial', 'halfYear', 'annual'] as const).map((kind) =>
    networkReport(context, {
      ...{ about: 'network', networkId, kind, audience, ...periods[kind], agreements: true, language: 'da' },
      ...written,
    }),
  )
}

/** The row of the network among those of its client, over each period that is proposed. */
const portfolios = (context: Context) =>
  Object.values(portfolioPeriods(context)).map((period) =>
    portfolioReport(context, { about: 'client', clientId, audience: 'client', language: 'da', ...period, ...written }),
  )

/**
 * All that the app would give at a moment, word for word as its own use cases make it. To the group: what "Vis for gruppen"
 * asks for (overview, numbers with charts' series, newest results, what N11 keeps back, members, meetings with who came,
 * goals, words), and the three reports. To the client: the three reports and the row among its networks. A report is
 * given as the data its pages, Word, workbook, CSV and charts are all made of, so none of them can say more.
 */
export function givenTo(audience: 'group' | 'client', life: Life, moment: Moment): string {
  const context = contextAt(life, moment)
  if (audience === 'client') return JSON.stringify([reports(context, 'client'), portfolios(context)])
  const group = groupHandlers(context, { saveFile: async () => null })
  const asked = { id: networkId }
  return JSON.stringify([
    group['group.network'](asked),
    group['group.overview'](asked),
    group['group.evaluation'](asked),
    group['group.meetings'](asked),
    group['group.goals'](asked),
    group['group.words'](asked),
    reports(context, 'group'),
  ])
}
