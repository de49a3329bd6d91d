import { instrument } from '../../shared/content/index.ts'
import type { InstrumentId } from '../../shared/content/instrument-schema.ts'
import type { NetworkReport, PortfolioReport } from '../../shared/documents/reports/report.ts'
import { addDays } from '../../shared/domain/dates.ts'
import type { Audience } from '../../shared/domain/disclosure.ts'
import { MeetingId, ParticipantId, RoundId } from '../../shared/domain/ids.ts'
import { defaultFrame } from '../../shared/domain/network.ts'
import type { ItemFigure } from '../../shared/domain/reports/figures.ts'
import { movementOf } from '../../shared/domain/reports/movement.ts'
import type { NetworkCourse } from '../../shared/domain/reports/network-course.ts'
import { type Since, StepOutcome } from '../../shared/domain/reports/written.ts'

const dimensions = [
  ['benefit', 'P1'],
  ['purpose', 'P3'],
  ['safety', 'P4'],
  ['energy', 'P5'],
  ['focus', 'P6'],
  ['facilitation', 'P7'],
] as const

/** How much there is to say: people, meetings, and the length of what anybody wrote. */
export type ReportSize = {
  readonly name: string
  readonly people: number
  readonly meetings: number
  readonly words: number
  readonly unbroken: boolean
}

export const reportSizes: readonly ReportSize[] = [
  { name: 'nothing yet', people: 0, meetings: 0, words: 0, unbroken: false },
  { name: 'two people, one meeting', people: 2, meetings: 1, words: 20, unbroken: false },
  {
    name: 'thirty people with names of 60 letters, forty meetings',
    people: 30,
    meetings: 40,
    words: 2000,
    unbroken: false,
  },
  { name: 'words of 80 letters', people: 8, meetings: 12, words: 300, unbroken: true },
]

const LONG = 'Speciallægepraksisplanlægningsstabiliseringsperiodeforvaltningsmyndighedsopgaverne'
const words = ({ words: length, unbroken }: ReportSize): string =>
  (unbroken ? `${LONG} ` : 'Vi holder fast i det, der virker, og prøver noget nyt næste gang. ')
    .repeat(40)
    .slice(0, length)
const nameOf = ({ unbroken }: ReportSize, index: number): string =>
  unbroken
    ? `${LONG.slice(0, 70)} ${index}`
    : `Anne-Katrine Margrethe von Haffner-Rasmussen af Ellemose ${index}`.slice(0, 60)
const dayOf = (index: number): string => addDays('2023-02-01', index * 30)

const item = (id: string, n: number, audience: Audience, isChoice: boolean): ItemFigure => {
  const counts = [n, 0, 1, n + 2, 3].map((count, step) => (isChoice && step === 4 ? 0 : count))
  return {
    item: id,
    n: counts.reduce((sum, count) => sum + count, 0),
    mean: isChoice ? null : 3.4,
    agreement: isChoice ? null : 'somewhat',
    counts: audience === 'client' ? null : counts,
    offScale: audience === 'client' ? null : 1,
    reversed: id === 'R7',
  }
}

const formOf = (id: InstrumentId, n: number, audience: Audience) => ({
  roundId: RoundId.parse(id),
  instrument: id,
  heldOn: '2026-05-01',
  n,
  items: instrument(id)
    .items.filter(({ answer }) => answer !== 'text' && !(audience === 'client' && answer === 'choice'))
    .map(({ id: one, answer }) => item(one, n, audience, answer === 'choice')),
})

/** A report on a network of a size, as its audience may have it. */
export function reportOf(size: ReportSize, audience: Audience): NetworkReport {
  const { people, meetings } = size
  const held = Array.from({ length: meetings }, (_, index) => ({
    date: dayOf(index),
    attended: people,
    expected: people,
  }))
  const named = Array.from({ length: people }, (_, index) => nameOf(size, index))
  const isConsultant = audience === 'consultant'
  const rounds = held.map(({ date }, index) => ({
    roundId: RoundId.parse(`r${index}`),
    instrument: 'P' as const,
    heldOn: date,
    n: people,
    asked: people,
    state: people < 5 ? ('hidden' as const) : ('shown' as const),
  }))
  const load = {
    id: 'IND-11' as const,
    status: 'amber' as const,
    total: people * 4,
    withoutRole: 2,
    people: named.map((name, index) => ({
      participantId: ParticipantId.parse(`p${index}`),
      name,
      points: 4,
      fixed: index % 3 ? 0 : 1,
      share: 1 / Math.max(1, people),
    })),
  }
  return {
    about: 'network',
    kind: 'annual',
    audience,
    networkName: words({ ...size, words: Math.min(300, size.words) }) || 'Netværk',
    clientName: words({ ...size, words: Math.min(120, size.words) }),
    members: people,
    figures: {
      audience,
      period: { from: '2023-01-01', to: '2026-11-24' },
      minResponses: 5,
      rounds,
      attendance: {
        meetings,
        attended: people * meetings,
        expected: people * meetings,
        byMeeting: audience === 'client' ? null : held,
        grid: isConsultant
          ? {
              meetings: held.map((one, index) => ({
                ...one,
                id: MeetingId.parse(`m${index}`),
                status: 'held' as const,
              })),
              rows: named.map((name, index) => ({
                participantId: ParticipantId.parse(`p${index}`),
                name,
                shortName: name,
                cells: held.map(
                  (_, at) =>
                    (
                      [
                        'present',
                        'partial',
                        'cancelled',
                        'lateCancelled',
                        'noShow',
                        'onLeave',
                        'missing',
                        'absent',
                      ] as const
                    )[(index + at) % 8] ?? 'present',
                ),
              })),
            }
          : null,
      },
      pulses:
        people < 5
          ? []
          : dimensions.map(([dimension, id]) => ({
              dimension,
              item: id,
              trend: 'rising' as const,
              sinceStart: 'risen' as const,
              points: rounds.map(({ roundId, heldOn }) => ({
                ...item(id, people, audience, false),
                roundId,
                date: heldOn,
              })),
            })),
      forms: people < 5 ? [] : [formOf('R', people, audience), formOf('Y', people, audience)],
      balance:
        people < 5
          ? null
          : {
              mean: -1.2,
              n: people,
              on: '2026-05-01',
              counts: audience === 'client' ? null : { more: 3, even: 2, less: 25 },
            },
      roles: { points: people * 4, withRole: people, withoutRole: 2, load: isConsultant ? load : null },
      goals:
        people < 5 ? null : { reached: 40, scored: 90, levels: audience === 'client' ? null : [20, 30, 20, 15, 5] },
    },
    keys: [],
    findings: [],
    statements: [
      { key: 'roleLoad', status: 'red', of: { roleLoad: { ...load, people: isConsultant ? load.people : [] } } },
    ],
    reviews:
      size.words === 0
        ? []
        : [
            {
              reviewedOn: '2026-05-01',
              outcome: 'continue',
              frameBefore: defaultFrame,
              frameAfter: {
                ...defaultFrame,
                frequencyNote: words(size).slice(0, 300),
                fixedPlace: words(size).slice(0, 300),
                quorum: 7,
              },
              points: (['keep', 'change', 'stop', 'try'] as const).map((kind) => ({
                kind,
                text: words(size).slice(0, 300),
              })),
            },
          ],
    quotes:
      audience === 'consultant' || size.words === 0 ? [] : [words(size).slice(0, 1000), words(size).slice(0, 200)],
    points: [],
    ownLimits: [
      { indicator: 'IND-07', name: 'green', value: 3.2, standard: 3.7, changedOn: '2026-11-03' },
      { indicator: 'IND-01', name: 'amber', value: 50, standard: 65, changedOn: null },
    ],
    nextSteps: words(size),
    since: sinceOf(size),
  }
}

const sinceOf = (size: ReportSize): Since | null =>
  size.words === 0
    ? null
    : {
        handedOn: '2025-11-26',
        steps: ([...StepOutcome.options, null] as const).map((outcome) => ({
          text: words(size).slice(0, 400),
          outcome,
        })),
        comment: words(size),
      }

/** As much to draw as there are meetings. */
export const courseOf = (
  { meetings, people }: Pick<ReportSize, 'meetings' | 'people'>,
  audience: Audience,
): NetworkCourse => {
  const days = Array.from({ length: meetings }, (_, index) =>
    addDays('2025-11-24', Math.round((index * 365) / meetings)),
  )
  const measured = dimensions.filter(([dimension]) => audience === 'consultant' || dimension !== 'facilitation')
  return {
    attendance: audience === 'client' ? null : days.map((date) => ({ date, attended: people, expected: people })),
    measures:
      people < 5
        ? []
        : measured.map(([dimension], seed) => {
            const points = days.map((date, index) => ({
              date,
              mean: 1 + ((index * 7 + seed * 3) % 41) / 10,
              n: people,
            }))
            return { dimension, points, movement: movementOf(points) }
          }),
  }
}

/** Networks of a client, or of many. */
export const portfolioOf = (size: ReportSize, audience: PortfolioReport['audience']): PortfolioReport => ({
  about: 'portfolio',
  audience,
  clientName: audience === 'client' ? words(size).slice(0, 120) : '',
  period: { from: '2025-11-24', to: '2026-11-24' },
  minResponses: 5,
  networks: Array.from({ length: size.people }, (_, index) => ({
    name: nameOf(size, index),
    clientName: audience === 'client' ? '' : words(size).slice(0, 120),
    stage: 'forming' as const,
    members: 12,
    held: 100,
    keys: (['IND-01', 'IND-03', 'IND-06', 'IND-07', 'IND-08', 'IND-09'] as const).map((id) => ({
      id,
      status: 'red' as const,
      value:
        id === 'IND-01'
          ? ({ kind: 'share', part: 342, of: 348 } as const)
          : ({ kind: 'mean', mean: 3.4, n: 12, signed: false } as const),
    })),
    worst: 'red' as const,
    course: courseOf(size, audience),
    attention: audience === 'client' ? null : 12,
  })),
  nextSteps: words(size),
  since: sinceOf(size),
})
