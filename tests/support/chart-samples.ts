import type { ChartMaker } from '../../shared/charts/chart.ts'
import { fillText, plain } from '../../shared/content/fill-text.ts'
import { anchorSet, instrument } from '../../shared/content/index.ts'
import type { InstrumentId } from '../../shared/content/instrument-schema.ts'
import type { Language } from '../../shared/content/schema.ts'
import type { DimensionSeries } from '../../shared/contract/evaluation.ts'
import type { AttendanceGrid } from '../../shared/contract/networks.ts'
import { MeetingId, ParticipantId, RoundId } from '../../shared/domain/ids.ts'
import type { Indicators } from '../../shared/domain/indicators/schema.ts'
import { AttendanceCell } from '../../shared/domain/meeting.ts'
import type { PersonMeeting } from '../../shared/domain/person-picture.ts'
import { attendanceFigure } from '../../shared/figures/attendance-figure.ts'
import { balanceFigure } from '../../shared/figures/balance-figure.ts'
import { dimensionFigure } from '../../shared/figures/dimension-figure.ts'
import { goalFigure } from '../../shared/figures/goal-figure.ts'
import { meansFigure } from '../../shared/figures/means-figure.ts'
import { overviewFigures } from '../../shared/figures/overview-figures.ts'
import { portfolioFigure } from '../../shared/figures/portfolio-figure.ts'
import { roleLoadFigure } from '../../shared/figures/role-load-figure.ts'
import { figureWords } from '../../shared/figures/words.ts'
import { courseOf } from './report-sizes.ts'

/** How much there is to draw: people, and meetings or rounds. */
export type Amount = { readonly people: number; readonly rounds: number; readonly longNames?: boolean }

const day = (index: number): string => {
  const at = new Date(Date.UTC(2023, 7, 24))
  at.setUTCMonth(at.getUTCMonth() + index)
  return at.toISOString().slice(0, 10)
}
const names = [
  'Anja Bergholt',
  'Søren Æbelø',
  'Åse Kjærgård',
  'Bo Lund',
  'Dorte Lindeskov',
  'Henrik Vang',
  'Ida Østergaard',
]
const longName = 'Kompetenceudviklingskonsulent Marie-Elisabeth Brøndsted-Vestergaard'
const nameOf = (index: number, { longNames }: Amount): string =>
  longNames ? `${longName} ${index}` : `${names[index % names.length]}${index < names.length ? '' : ` ${index}`}`

/** Answers that differ from round to round, the same each time this runs. */
const countsOf = (people: number, seed: number): number[] => {
  const counts = [0, 0, 0, 0, 0]
  for (let index = 0; index < people; index++) {
    const step = [3, 4, 2, 3, 4, 3, 2, 4, 3, 1, 4, 0][(index * 5 + seed * 7) % 12] ?? 3
    counts[step] = (counts[step] ?? 0) + 1
  }
  return counts
}
const meanOf = (counts: readonly number[]): number => {
  const all = counts.reduce((sum, count) => sum + count, 0)
  return Math.round((counts.reduce((sum, count, step) => sum + count * (step + 1), 0) / Math.max(1, all)) * 10) / 10
}

export const sampleRounds = ({ rounds, people }: Amount) =>
  Array.from({ length: rounds }, (_, index) => ({
    id: RoundId.parse(`r${index}`),
    heldOn: day(index),
    answers: people,
  }))

/** Every fifth round, the second of them, is hidden. */
export const sampleSeries = (amount: Amount, dimension: string, seed: number): DimensionSeries => ({
  item: 'P1',
  dimension,
  points: sampleRounds(amount).flatMap(({ id, heldOn }, index) => {
    if (index % 5 === 1) return []
    const counts = countsOf(amount.people, index + seed)
    return [{ roundId: id, date: heldOn, n: amount.people, counts, mean: meanOf(counts) }]
  }),
  trend: null,
  sinceStart: null,
  ceiling: false,
})

export const sampleGrid = (amount: Amount): AttendanceGrid => ({
  meetings: sampleRounds(amount).map(({ heldOn }, index) => ({
    id: MeetingId.parse(`m${index}`),
    date: heldOn,
    status: index === amount.rounds - 1 && index > 0 ? 'planned' : 'held',
    attended: Math.max(0, amount.people - (index % 3)),
    expected: amount.people,
  })),
  rows: Array.from({ length: amount.people }, (_, index) => ({
    participantId: ParticipantId.parse(`p${index}`),
    name: nameOf(index, amount),
    shortName: amount.longNames
      ? nameOf(index, amount)
      : `${nameOf(index, amount).split(' ')[0]} ${index || ''}`.trim(),
    cells: Array.from({ length: amount.rounds }, (_, meeting): AttendanceCell => {
      if (meeting === amount.rounds - 1 && meeting > 0) return 'planned'
      const other = AttendanceCell.options[1 + ((index + meeting) % 8)]
      return (index * 3 + meeting * 5) % 7 === 2 && other !== 'planned' ? (other ?? 'present') : 'present'
    }),
  })),
})

/** One person's meetings: every fourth without shared answers. */
const samplePerson = (amount: Amount): PersonMeeting[] =>
  sampleRounds(amount).map(({ heldOn }, index) => ({
    meetingId: MeetingId.parse(`m${index}`),
    date: heldOn,
    cell: 'present',
    roles: [],
    ownCase: false,
    benefit: index % 4 === 3 ? null : 1 + ((index * 3) % 5),
    effort: index % 4 === 3 ? null : 1 + ((index * 2 + 1) % 5),
  }))

const sampleLoad = (amount: Amount): Indicators['roleLoad'] => {
  const points = Array.from({ length: amount.people }, (_, index) => Math.max(1, 9 - index))
  const total = points.reduce((sum, one) => sum + one, 0)
  return {
    id: 'IND-11',
    status: 'amber',
    total,
    withoutRole: 2,
    people: points.map((one, index) => ({
      participantId: ParticipantId.parse(`p${index}`),
      name: nameOf(index, amount),
      points: one,
      fixed: index % 4 === 1 ? Math.min(one, 4) : 0,
      share: one / total,
    })),
  }
}

const sampleResult = (id: InstrumentId, language: Language, people: number) => {
  const words = (text: { da: string; en: string }) =>
    plain(fillText(text[language], { language, variant: 'public', values: {} }))
  const { title, items } = instrument(id)
  const scales = items.filter(({ answer }) => answer !== 'text' && answer !== 'choice')
  return {
    instrument: {
      id,
      title: words(title),
      items: scales.map((item) => ({
        id: item.id,
        text: words(item.text),
        kind: 'scale' as const,
        direction: 1 as const,
        steps: anchorSet(item.answer as 'ENIG').steps.map((step) => (step ? words(step) : '')),
        offScale: null,
      })),
    },
    items: scales.flatMap((item, index) => {
      if (index === 3) return []
      const counts = countsOf(people, index * 3)
      return [{ id: item.id, counts, mean: meanOf(counts), reversed: item.direction === -1 }]
    }),
  }
}

/** Every chart in a language, with so much in it. */
export function sampleCharts(language: Language, amount: Amount): Record<string, ChartMaker> {
  const words = figureWords(language)
  const rounds = sampleRounds(amount)
  const dimensions = ['benefit', 'purpose', 'safety', 'energy', 'focus', 'facilitation']
  const [agree, much] = overviewFigures(sampleResult('R', language, amount.people), words)
  if (!agree || !much) throw new Error('An instrument has two sets of words')
  return {
    'dot-plot': dimensionFigure(sampleSeries(amount, 'safety', 0), rounds, words),
    'small-multiples': meansFigure(
      dimensions.map((name, index) => sampleSeries(amount, name, index)),
      rounds,
      words,
    ),
    attendance: attendanceFigure(sampleGrid(amount), words, `m${amount.rounds - 1}`),
    'overview-agree': agree,
    'overview-much': much,
    'goal-ladder': goalFigure(
      { counts: countsOf(amount.people, 2), start: [2, amount.people - 2, 0, 0, 0].map((one) => Math.max(0, one)) },
      words,
    ),
    'role-load': roleLoadFigure(sampleLoad(amount), words),
    'portfolio-grid': portfolioFigure(
      Array.from({ length: Math.min(amount.people, 12) }, (_, index) => ({
        name: nameOf(index, amount),
        under: index % 2 === 0 ? words.text['ui.status.green'] : words.text['ui.status.amber'],
        // Every seventh network has had too few answers.
        course: courseOf({ meetings: amount.rounds, people: index % 7 === 5 ? 3 : amount.people }, 'consultant'),
      })),
      { from: '2025-11-24', to: '2026-11-24' },
      words,
    ),
    'balance-line': balanceFigure(samplePerson(amount), words),
  }
}
