import { MeetingId, NetworkId, ParticipantId, RoundId } from '../../shared/domain/ids.ts'
import { defaultFrame } from '../../shared/domain/network.ts'
import type { MeetingFacts, NetworkFacts, RoundFacts } from '../../shared/domain/network-facts.ts'

/** thriving: all well · noisy: well, but every meeting another mood · drifting: mood and attendance sink until few come · one-sided: one gives more than they get, and leaves. */
export const kinds = ['thriving', 'noisy', 'drifting', 'oneSided'] as const
export type Kind = (typeof kinds)[number]

/** A life of 16 monthly meetings. `failsAt`: the meeting (from 0) by which it has failed: at the second in a row with fewer than half, or the one where the giver is gone. */
export type Life = { readonly facts: NetworkFacts; readonly failsAt: number | null }

/** How the people of a life differ from the usual: how much answers and moods scatter, how many come, and how many there are. */
export type Variation = { readonly noise: number; readonly comes: number; readonly sizes: readonly [number, number] }
const usual: Variation = { noise: 1, comes: 1, sizes: [7, 11] }

const MEETINGS = 16
const day = (index: number): string => new Date(Date.UTC(2025, 6, 7 + index * 30)).toISOString().slice(0, 10)

export function simulateLife(kind: Kind, random: () => number, variation: Partial<Variation> = {}): Life {
  const { noise, comes: attendance, sizes } = { ...usual, ...variation }
  const upTo = (count: number) => Math.floor(random() * count)
  const normal = () => noise * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const answer = (centre: number, spread: number) => Math.max(1, Math.min(5, Math.round(centre + normal() * spread)))
  const size = sizes[0] + upTo(sizes[1] - sizes[0] + 1)
  const people = Array.from({ length: size }, (_, index) => ParticipantId.parse(`p${index}`))
  const giver = people[0] as ParticipantId
  const onset = 3 + upTo(5)
  const slope = 0.1 + random() * 0.12
  const level = 4.1 + normal() * 0.15
  const leavesAt = kind === 'oneSided' ? onset + 5 + upTo(3) : null
  const meetings: MeetingFacts[] = []
  const rounds: RoundFacts[] = []
  let fewBefore = false
  let failsAt: number | null = leavesAt
  for (let turn = 0; turn < MEETINGS; turn++) {
    const sunk = kind === 'drifting' ? Math.max(0, turn - onset) : 0
    const mood = level - sunk * slope + (kind === 'noisy' ? normal() * 0.4 : normal() * 0.1)
    const comes = Math.max(0.2, (kind === 'noisy' ? 0.86 : 0.91) * attendance - sunk * 0.06)
    const members = people.filter((id) => !(leavesAt !== null && turn >= leavesAt && id === giver))
    const present = members.filter(() => random() < comes)
    const date = day(turn)
    const id = MeetingId.parse(`m${turn}`)
    meetings.push({
      id,
      date,
      status: 'held',
      attendance: new Map(members.map((who) => [who, present.includes(who) ? 'present' : 'cancelled'] as const)),
      roles: (['facilitator', 'host', 'coordinator'] as const).map((role, index) => ({
        role,
        participantId: members[(turn + index * 2) % members.length] ?? null,
        externalName: '',
        agreedFixed: false,
      })),
      focusPersons: [members[turn % members.length], members[(turn + 3) % members.length]].filter(
        (who) => who !== undefined,
      ),
    })
    const spread = kind === 'noisy' ? 1 : 0.7 + Math.min(0.5, sunk * 0.06)
    const form = (who: ParticipantId): RoundFacts['responses'][number] => {
      const isGiver = kind === 'oneSided' && who === giver && turn >= onset
      const values = {
        P1: isGiver ? answer(2.6, 0.6) : answer(mood, spread),
        P2: isGiver ? answer(4.4, 0.6) : answer(3.2, 0.6),
        P3: answer(mood, spread),
        P4: answer(mood + 0.3, spread * 0.8),
        P5: answer(isGiver ? mood - 0.6 : mood, spread),
        P6: answer(mood, spread),
        P7: answer(mood, spread),
      }
      return { participantId: who === giver || random() < 0.25 ? who : null, values }
    }
    const forms = present.filter(() => random() < 0.92).map(form)
    rounds.push({
      id: RoundId.parse(`P${turn}`),
      instrument: 'P',
      meetingId: id,
      heldOn: date,
      closed: true,
      responses: forms,
    })
    const isFew = present.length * 2 < members.length
    if (kind === 'drifting' && failsAt === null && isFew && fewBefore) failsAt = turn
    fewBefore = isFew
  }
  const member = (id: ParticipantId) => ({
    participantId: id,
    name: id,
    startsOn: day(0),
    endsOn: leavesAt !== null && id === giver ? day(leavesAt - 1) : null,
    leaves: [],
    sector: null,
    employees: null,
    place: '',
    leadershipYears: null,
    level: null,
  })
  return {
    failsAt,
    facts: {
      today: day(MEETINGS),
      network: { id: NetworkId.parse('n'), name: 'N', stage: 'running', startsOn: day(0) },
      frame: { ...defaultFrame, quorum: null },
      minResponses: 5,
      members: people.map(member),
      meetings,
      rounds,
      steps: [],
      contract: null,
      goals: { written: 0, levels: [0, 0, 0, 0, 0], people: 0, allDue: false },
      formReviews: [],
    },
  }
}

/** The same life as it stood just after a meeting. */
export const upToMeeting = ({ facts }: Life, turn: number): NetworkFacts => {
  const today = facts.meetings[turn]?.date ?? facts.today
  return {
    ...facts,
    today,
    meetings: facts.meetings.slice(0, turn + 1),
    rounds: facts.rounds.filter(({ heldOn }) => heldOn <= today),
  }
}
