import { z } from 'zod'
import { MeetingId, ParticipantId } from '../ids.ts'
import { IsoDate } from '../values.ts'

/** green Godt · amber Se nærmere · red Handl nu · grey For lidt at vise endnu. */
export const Status = z.enum(['green', 'amber', 'red', 'grey'])
export type Status = z.infer<typeof Status>

/** Direction over the last four measured meetings (S4). */
export const Trend = z.enum(['rising', 'falling', 'none'])
export type Trend = z.infer<typeof Trend>
/** First three against last three measured meetings (S4b). */
export const SinceStart = z.enum(['risen', 'fallen', 'unchanged'])
export type SinceStart = z.infer<typeof SinceStart>

/** The newest measured meeting against the one before (S3). */
const SinceLast = SinceStart
/** Six means in a row on one side of the median (S5). */
export const Shift = z.enum(['up', 'down'])
export type Shift = z.infer<typeof Shift>

const count = z.int().min(0)
/** A mean rounded half up to one decimal (S2), or null where too few have answered. */
const mean = z.number().nullable()
/** A pulse item: its newest mean, n, day, and way so far. */
const pulse = {
  mean,
  n: count,
  on: IsoDate.nullable(),
  trend: Trend.nullable(),
  sinceLast: SinceLast.nullable(),
  sinceStart: SinceStart.nullable(),
  shift: Shift.nullable(),
  /** Eight in ten or more gave the top answer last time (S8). */
  ceiling: z.boolean(),
}
const absence = z.strictObject({
  meetingId: MeetingId,
  date: IsoDate,
  absent: count,
  expected: count,
  status: Status,
  belowQuorum: z.boolean(),
})
const person = { participantId: ParticipantId, name: z.string() }

/** The words of IND-15 for how much a group differs in one trait. */
export const DiversityWord = z.enum(['alike', 'mostlyAlike', 'mixed', 'veryMixed'])
export type DiversityWord = z.infer<typeof DiversityWord>
export const Trait = z.enum(['sector', 'size', 'geography', 'experience', 'level'])
export type Trait = z.infer<typeof Trait>

/** The eighteen indicators of the content specification, part (f). Numbers and codes only: words are made where they are shown. */
export const Indicators = z.strictObject({
  attendance: z.strictObject({
    id: z.literal('IND-01'),
    status: Status,
    attended: count,
    expected: count,
    cancelled: count,
    meetings: count,
    /** Of the share that came, over the last four meetings (S4). */
    trend: Trend.nullable(),
    worst: z.strictObject({ cancelled: count, date: IsoDate }).nullable(),
  }),
  cancellations: z.strictObject({
    id: z.literal('IND-02'),
    status: Status,
    last: absence.nullable(),
    next: absence.nullable(),
  }),
  benefit: z.strictObject({ id: z.literal('IND-03'), status: Status, ...pulse, low: count }),
  /**
   * `countStatus`: what the counts say alone, without a signal about one person (IND-05). `more`, `even` and `less` are all
   * 0 where they may not be told of the `n` answers.
   */
  balance: z.strictObject({
    id: z.literal('IND-04'),
    status: Status,
    countStatus: Status,
    mean,
    n: count,
    more: count,
    even: count,
    less: count,
    on: IsoDate.nullable(),
    personSignal: z.boolean(),
  }),
  /** Only for the consultant (rules N6, N7): stripped before the group or the client sees anything. */
  givers: z.strictObject({
    id: z.literal('IND-05'),
    status: Status,
    people: z.array(z.strictObject({ ...person, balances: z.array(z.int()), status: Status })),
    quiet: z.array(z.strictObject(person)),
  }),
  /** `answerStatus`: what the answers say alone, without the signatures. */
  purpose: z.strictObject({
    id: z.literal('IND-06'),
    status: Status,
    answerStatus: Status,
    mean,
    on: IsoDate.nullable(),
    spread: z.number().nullable(),
    n: count,
    source: z.enum(['pulse', 'review']),
    signed: count,
    members: count,
  }),
  energy: z.strictObject({ id: z.literal('IND-07'), status: Status, ...pulse }),
  safety: z.strictObject({
    id: z.literal('IND-08'),
    status: Status,
    ...pulse,
    low: count,
    /** Breaches of confidentiality that are noted and not closed. */
    breaches: count,
    source: z.enum(['pulse', 'review', 'annual']),
  }),
  focus: z.strictObject({ id: z.literal('IND-09'), status: Status, ...pulse, done: count, due: count }),
  facilitation: z.strictObject({ id: z.literal('IND-10'), status: Status, ...pulse }),
  /** Heaviest first. `fixed` are points of roles agreed for good: in `points`, but no load. */
  roleLoad: z.strictObject({
    id: z.literal('IND-11'),
    status: Status,
    total: count,
    withoutRole: count,
    people: z.array(z.strictObject({ ...person, points: count, fixed: count, share: z.number() })),
  }),
  trial: z.strictObject({
    id: z.literal('IND-12'),
    status: Status,
    state: z.enum(['running', 'soon', 'due', 'overdue', 'done']),
    held: count,
    of: count,
    reviewedOn: IsoDate.nullable(),
  }),
  onTime: z.strictObject({
    id: z.literal('IND-13'),
    status: Status,
    inTrial: z.boolean(),
    meetingsSinceReview: count.nullable(),
    reviewStatus: Status,
    monthsSinceAnnual: count.nullable(),
    annualOn: IsoDate.nullable(),
    annualStatus: Status,
  }),
  responseRate: z.strictObject({ id: z.literal('IND-14'), status: Status, answers: count, expected: count }),
  composition: z.strictObject({
    id: z.literal('IND-15'),
    status: Status,
    verdict: z.enum(['balanced', 'alike', 'different', 'unknown']),
    traits: z.array(
      z.strictObject({
        trait: Trait,
        diversity: z.number(),
        word: DiversityWord,
        parts: z.array(z.strictObject({ band: z.string(), count })),
      }),
    ),
  }),
  goals: z.strictObject({ id: z.literal('IND-16'), status: Status, reached: count, scored: count }),
  continuation: z.strictObject({
    id: z.literal('IND-17'),
    status: Status,
    yes: count,
    yesIf: count,
    no: count,
    n: count,
  }),
  ownCase: z.strictObject({
    id: z.literal('IND-18'),
    status: Status,
    withCase: count,
    members: count,
    without: z.array(z.strictObject(person)),
  }),
})
export type Indicators = z.infer<typeof Indicators>

export { AttentionItem } from '../attention/schema.ts'
export { Finding } from '../findings/schema.ts'
