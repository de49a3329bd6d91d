import type { AnswerValues } from '../../shared/domain/evaluation.ts'
import { ActionItemId, ContractId, MeetingId, NetworkId, ParticipantId, RoundId } from '../../shared/domain/ids.ts'
import type { AttendanceStatus } from '../../shared/domain/meeting.ts'
import { defaultFrame } from '../../shared/domain/network.ts'
import type { MeetingFacts, NetworkFacts, RoundFacts } from '../../shared/domain/network-facts.ts'

const TODAY = '2026-11-24'
const items = {
  P: ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7'],
  R: ['R1', 'R2', 'R3', 'R5', 'R6', 'R7', 'R10'],
  Y: ['Y1', 'Y9', 'Y10', 'Y14', 'Y15'],
}
const day = (index: number): string => new Date(Date.UTC(2025, 5, 2 + index)).toISOString().slice(0, 10)

/** What the rules might read of any network at all: every kind of gap, leave, half-filled form and missing agreement. */
export function randomNetwork(random: () => number): NetworkFacts {
  const upTo = (count: number) => Math.floor(random() * count)
  const chance = (share: number) => random() < share
  const oneOf = <T>(list: readonly T[]): T => list[upTo(list.length)] as T
  const members = Array.from({ length: 4 + upTo(9) }, (_, index) => ({
    participantId: ParticipantId.parse(`p${index}`),
    name: `Person ${index}`,
    startsOn: chance(0.8) ? day(0) : day(upTo(300)),
    endsOn: chance(0.15) ? day(300 + upTo(200)) : null,
    leaves: chance(0.15) ? [{ startsOn: day(upTo(200)), endsOn: chance(0.8) ? day(200 + upTo(200)) : null }] : [],
    sector: chance(0.1) ? null : oneOf(['public', 'private', 'selfGoverning'] as const),
    employees: chance(0.1) ? null : 1 + upTo(300),
    place: chance(0.3) ? '' : oneOf(['Aarhus', 'Odense', 'Skive']),
    leadershipYears: chance(0.1) ? null : upTo(20),
    level: chance(0.5) ? null : oneOf(['employees', 'leaders', 'top'] as const),
  }))
  const people = members.map(({ participantId }) => participantId)
  const isPoor = chance(0.4)
  const firstDay = 20 + upTo(450)
  const meetings = Array.from({ length: upTo(13) }, (_, index): MeetingFacts => {
    const date = day(firstDay + index * 48 + upTo(10))
    const isPast = date <= TODAY
    const status = chance(0.05) ? 'cancelled' : isPast ? 'held' : 'planned'
    const marked = isPast ? !chance(0.05) : chance(0.5)
    const mark = (): AttendanceStatus =>
      oneOf(
        isPast && !chance(isPoor ? 0.45 : 0.12)
          ? ['present', 'present', 'partial']
          : ['cancelled', 'lateCancelled', 'noShow'],
      )
    return {
      id: MeetingId.parse(`m${index}`),
      date,
      status,
      attendance: new Map(marked ? people.filter(() => chance(isPast ? 0.97 : 0.25)).map((id) => [id, mark()]) : []),
      roles: (['coordinator', 'facilitator', 'host', 'timekeeper', 'talk'] as const)
        .filter(() => chance(0.7))
        .map((role) => ({
          role,
          participantId: chance(0.1) ? null : chance(0.4) ? (people[0] ?? null) : oneOf(people),
          externalName: '',
          agreedFixed: chance(0.1),
        })),
      focusPersons: [...new Set([oneOf(people), oneOf(people)])],
    }
  })
  const mood = 2 + random() * 2.6
  const values = (instrument: keyof typeof items): AnswerValues =>
    Object.fromEntries(
      items[instrument].flatMap((item): (readonly [string, number | null])[] => {
        if (chance(0.05)) return []
        if (item === 'Y15') return [[item, 1 + upTo(4)]]
        if (chance(0.05)) return [[item, null]]
        return [[item, Math.max(1, Math.min(5, Math.round(mood + (random() - 0.5) * 3)))]]
      }),
    )
  const round = (instrument: keyof typeof items, meeting: MeetingFacts, heldOn = meeting.date): RoundFacts => ({
    id: RoundId.parse(`${instrument}-${meeting.id}-${heldOn}`),
    instrument,
    meetingId: chance(0.95) ? meeting.id : null,
    heldOn,
    closed: !chance(0.08),
    responses: people
      .filter(() => chance(0.8))
      .map((participantId) => ({ participantId: chance(0.4) ? participantId : null, values: values(instrument) })),
  })
  const held = meetings.filter(({ status }) => status === 'held')
  const rounds = held.flatMap((meeting) => [
    ...(chance(0.85) ? [round('P', meeting)] : []),
    ...(chance(0.25) ? [round('R', meeting)] : []),
    ...(chance(0.12) ? [round('Y', meeting)] : []),
  ])
  return {
    today: TODAY,
    network: {
      id: NetworkId.parse('n'),
      name: 'N',
      stage: oneOf(['forming', 'trial', 'running', 'paused'] as const),
      startsOn: chance(0.8) ? day(10) : null,
    },
    frame: { ...defaultFrame, trialMeetings: oneOf([3, 4] as const), quorum: chance(0.5) ? 3 + upTo(6) : null },
    minResponses: oneOf([5, 5, 5, 6]),
    members,
    meetings,
    rounds,
    steps: Array.from({ length: upTo(9) }, (_, index) => ({
      id: ActionItemId.parse(`s${index}`),
      networkId: NetworkId.parse('n'),
      meetingId: null,
      text: 'x',
      responsible: '',
      dueOn: chance(0.15) ? null : day(upTo(560)),
      state: oneOf(['open', 'done', 'done', 'notDone'] as const),
    })),
    contract: chance(0.25)
      ? null
      : {
          id: ContractId.parse('c'),
          status: 'shared',
          signed: Math.max(0, people.length - upTo(3)),
          signers: people.length,
        },
    goals: {
      written: 12,
      levels: Array.from({ length: 5 }, () => upTo(4)),
      people: upTo(people.length + 1),
      allDue: chance(0.5),
    },
    openBreaches: chance(0.06) ? [{ notedOn: day(300) }] : [],
    formReviews: chance(0.3) ? [{ reviewedOn: day(200 + upTo(300)), outcome: 'continue' as const }] : [],
  }
}
