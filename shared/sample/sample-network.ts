import { addMonths, addWeeks } from '../domain/dates.ts'
import {
  ActionItemId,
  CommentId,
  ContractId,
  DecisionId,
  EmploymentId,
  FormReviewId,
  FormReviewPointId,
  GoalId,
  MeetingId,
  MembershipId,
  ParticipantId,
  ResponseId,
  RoundId,
} from '../domain/ids.ts'
import type { Meeting, Role, RoleAssignment } from '../domain/meeting.ts'
import { Frame } from '../domain/network.ts'
import type { NetworkFile } from './file-schema.ts'
import type { SampleNetwork } from './schema.ts'

/** `asOf`: the day the data are told from; `weeks`: how far that is from the reference date. */
type Moved = { readonly asOf: string; readonly weeks: number }

type RoundFile = NetworkFile['rounds'][number]
type MeetingFile = NetworkFile['meetings'][number]

/** Order of the rounds held on one day: a baseline comes before the pulse, a review after it. */
const roundOrder = ['B', 'P', 'R', 'G', 'Y']

function addMinutes(time: string, minutes: number): string {
  const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}

function answers(instrument: string, digits: string): Record<string, number> {
  const given = [...digits].map((digit, index) => [`${instrument}${index + 1}`, digit] as const)
  return Object.fromEntries(given.filter(([, digit]) => digit !== '-').map(([item, digit]) => [item, Number(digit)]))
}

/** Turns a network's data file into records with ids and dates, moved to the day they are wanted for. */
export function sampleNetwork(file: NetworkFile, { asOf, weeks }: Moved): SampleNetwork {
  const moved = (date: string) => addWeeks(date, weeks)
  const person = (key: string) => ParticipantId.parse(`${file.id}-${key}`)
  const meetingId = (number: number) => MeetingId.parse(`${file.id}-m${number}`)
  const dateOf = (number: number) => {
    const meeting = file.meetings.find((one) => one.number === number)
    if (!meeting) throw new Error(`${file.id} has no meeting ${number}`)
    return moved(meeting.date)
  }
  const startsOn = dateOf(1)

  const role = ([name, who]: [string, string]): RoleAssignment => {
    const inside = /^p\d\d$/.test(who)
    return {
      role: name as Role,
      participantId: inside ? person(who) : null,
      externalName: inside ? '' : who,
      agreedFixed: false,
    }
  }
  const meeting = (one: MeetingFile): Meeting => ({
    id: meetingId(one.number),
    networkId: file.id,
    date: moved(one.date),
    startsAt: file.frame.startsAt,
    endsAt: addMinutes(file.frame.startsAt, file.frame.durationMinutes),
    place: one.place,
    status: one.status,
    cancelReason: '',
    aim: one.aim ?? '',
    agendaTemplate: one.agendaTemplate ?? null,
    agenda: one.agenda ?? [],
    roles: Object.entries(one.roles).map(role),
    focusPersons: one.focusPersons.map(person),
  })
  // Who is not named as absent came to a meeting that was held, and has said nothing yet about one that is planned.
  const attendance = (one: MeetingFile) =>
    file.participants.flatMap(({ key }) => {
      const status = one.absent[key] ?? (one.status === 'held' ? 'present' : null)
      return status ? [{ meetingId: meetingId(one.number), participantId: person(key), status }] : []
    })
  const goalRound = (number: number) => RoundId.parse(`${file.id}-m${number}-G`)
  const roundsOfGoals = [...new Set(file.goals.flatMap(({ scores }) => scores.map(({ meeting }) => meeting)))].map(
    (number): RoundFile => ({ instrument: 'G', meeting: number, anonymous: [], shared: {}, comments: [] }),
  )
  const round = (one: RoundFile) => {
    const id = RoundId.parse(`${file.id}-m${one.meeting}-${one.instrument}`)
    const forms = [
      ...one.anonymous.map((digits) => ({ participantId: null, digits })),
      ...Object.entries(one.shared).map(([key, digits]) => ({ participantId: person(key), digits })),
    ]
    return {
      round: {
        id,
        networkId: file.id,
        instrument: one.instrument,
        meetingId: meetingId(one.meeting),
        heldOn: dateOf(one.meeting),
        closed: true,
        language: 'da' as const,
        sealed: false,
        answers: forms.length,
        waiting: 0,
      },
      responses: forms.map(({ participantId, digits }, index) => ({
        id: ResponseId.parse(`${id}-a${index + 1}`),
        participantId,
        values: answers(one.instrument, digits),
      })),
      comments: one.comments.map((comment, index) => ({ id: CommentId.parse(`${id}-c${index + 1}`), ...comment })),
    }
  }

  return {
    network: { id: file.id, clientId: file.clientId, name: file.name, stage: file.stage, startsOn },
    frame: file.frame,
    stageChanges: file.stageChanges.map(({ stage, changedOn }) => ({
      stage,
      changedOn: moved(changedOn),
      until: null,
      note: '',
    })),
    participants: file.participants.map(({ key, fullName, email, yearsAsLeader }) => ({
      id: person(key),
      fullName,
      email,
      phone: '',
      nickname: '',
      leaderSince: addMonths(asOf, -12 * yearsAsLeader),
      note: '',
    })),
    employments: file.participants.map(({ key, organisation, position, employees, sector, place }) => ({
      id: EmploymentId.parse(`${file.id}-${key}-post`),
      participantId: person(key),
      organisation,
      position,
      employees,
      sector,
      place,
      leadershipLevel: null,
      startsOn: null,
      endsOn: null,
    })),
    memberships: file.participants.map(({ key }) => ({
      id: MembershipId.parse(`${file.id}-${key}-member`),
      participantId: person(key),
      networkId: file.id,
      startsOn,
      endsOn: null,
      leaves: [],
    })),
    meetings: file.meetings.map(meeting),
    decisions: file.meetings.flatMap(({ number, decisions = [] }) =>
      decisions.map((text, index) => ({
        id: DecisionId.parse(`${file.id}-m${number}-d${index + 1}`),
        meetingId: meetingId(number),
        text,
      })),
    ),
    minutes: file.meetings.flatMap(({ number, minutes }) =>
      minutes ? [{ meetingId: meetingId(number), minutes }] : [],
    ),
    attendance: file.meetings.flatMap(attendance),
    steps: file.steps.map(({ meeting: number, ...step }, index) => ({
      id: ActionItemId.parse(`${file.id}-s${index + 1}`),
      networkId: file.id,
      ...step,
      dueOn: step.dueOn && moved(step.dueOn),
      meetingId: number === undefined ? null : meetingId(number),
    })),
    reflections: Object.entries(file.reflections).flatMap(([key, answers]) =>
      Object.entries(answers).map(([item, value]) => ({
        networkId: file.id,
        participantId: person(key),
        item: `h01.${item}`,
        value,
      })),
    ),
    reviews: file.reviews.map(({ reviewedOn, meeting: number, outcome, frameBefore, points }, index) => ({
      id: FormReviewId.parse(`${file.id}-f${index + 1}`),
      networkId: file.id,
      meetingId: meetingId(number),
      reviewedOn: moved(reviewedOn),
      outcome,
      frameBefore: Frame.parse({ ...file.frame, ...frameBefore }),
      frameAfter: file.frame,
      points: points.map((point, at) => ({
        ...point,
        id: FormReviewPointId.parse(`${file.id}-f${index + 1}-p${at + 1}`),
      })),
    })),
    contracts: file.contracts.map(({ signers, signedOn, fields, ...contract }) => ({
      contract: {
        id: ContractId.parse(`${file.id}-c${contract.version}`),
        networkId: file.id,
        lineage: `${file.id}-c1`,
        participantId: null,
        ownTemplate: null,
        contentVersion: 1,
        language: 'da',
        ownClauses: [],
        ...contract,
        fields: {
          ...fields,
          ...(fields['contract.goalDate'] && { 'contract.goalDate': moved(fields['contract.goalDate']) }),
        },
      },
      signatures: signers.map((key) => ({ participantId: person(key), signedOn: moved(signedOn) })),
    })),
    rounds: [...file.rounds, ...roundsOfGoals]
      .toSorted((a, b) => a.meeting - b.meeting || roundOrder.indexOf(a.instrument) - roundOrder.indexOf(b.instrument))
      .map(round),
    goals: file.goals.map(({ participant, dueOn, scores, ...goal }, index) => ({
      ...goal,
      id: GoalId.parse(`${file.id}-g${index + 1}`),
      networkId: file.id,
      participantId: person(participant),
      weight: 1,
      share: 'consultant',
      follows: null,
      dueOn: dueOn && moved(dueOn),
      scores: scores.map(({ meeting: number, level }) => ({
        roundId: goalRound(number),
        heldOn: dateOf(number),
        level,
      })),
    })),
  }
}
