import { z } from 'zod'
import { MeetingId, ParticipantId } from '../ids.ts'
import { IsoDate } from '../values.ts'

const count = z.int().min(0)

const OwnLimit = z.strictObject({
  indicator: z.string(),
  name: z.string(),
  value: z.number(),
  standard: z.number(),
  changedOn: IsoDate.nullable(),
})

const point = <const R extends string, F extends z.ZodType>(rule: R, facts: F) =>
  z.strictObject({
    rule: z.literal(rule),
    level: z.enum(['amber', 'red']),
    /** Changes when the data behind the point do: a point that was closed does not return for the same key. */
    dataKey: z.string().min(1).max(200),
    /** The day of the newest meeting the rules have read, by which points of several networks are put in order. */
    on: IsoDate,
    /** The next planned meeting, where most suggested steps are taken. */
    next: MeetingId.nullable(),
    /** The values its sentence and its arithmetic name. */
    facts,
    /** The limits of its own that the network has where this point is decided. */
    ownLimits: z.array(OwnLimit),
    /** Names a person: consultant only, hidden by "Vis for gruppen", never in a report. */
    personal: z.boolean(),
  })

const none = z.strictObject({})
const attended = z.strictObject({ attended: count, expected: count, meetings: count })
/** `balances`: benefit minus effort, answer by answer. */
const giver = { participantId: ParticipantId, name: z.string(), balances: z.array(z.int()) }

/** A point of attention, content specification part (g). Codes and values only; the catalogue of attention has the words. */
export const AttentionItem = z.discriminatedUnion('rule', [
  point('W01', attended),
  point('W02', attended),
  point(
    'W03',
    z.strictObject({ shares: z.array(z.strictObject({ date: IsoDate, attended: count, expected: count })) }),
  ),
  point(
    'W04',
    z.strictObject({
      meetingId: MeetingId,
      absent: count,
      date: IsoDate,
      expected: count,
      quorum: count,
      belowQuorum: z.boolean(),
    }),
  ),
  point(
    'W05',
    z.strictObject({ participantId: ParticipantId, name: z.string(), times: count, dates: z.array(IsoDate) }),
  ),
  point(
    'W06',
    z.strictObject({
      late: count,
      meetings: count,
      counts: z.array(z.strictObject({ date: IsoDate, late: count })),
    }),
  ),
  point('W07', z.strictObject({ ...giver, nextDate: IsoDate.nullable() })),
  point('W08', z.strictObject(giver)),
  point('W09', z.strictObject({ less: count, n: count })),
  point('W10', none),
  point('W11', none),
  point('W12', z.strictObject({ low: count, breaches: count })),
  point('W13', none),
  point('W14', z.strictObject({ name: z.string(), points: count, total: count, members: count })),
  point('W15', z.strictObject({ held: count, of: count, lastDate: IsoDate, days: count })),
  point(
    'W16',
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('review'), meetings: count }),
      z.strictObject({ kind: z.literal('annual'), months: count, since: z.enum(['start', 'annual']) }),
    ]),
  ),
  point('W17', z.strictObject({ without: count, members: count })),
  point('W18', z.strictObject({ missing: count, signers: count, hasContract: z.boolean() })),
  point('W19', z.strictObject({ rules: z.array(z.enum(['W02', 'W09', 'W10', 'W11'])) })),
  point('W20', z.strictObject({ members: count, minMembers: count })),
])
export type AttentionItem = z.infer<typeof AttentionItem>
export type AttentionRule = AttentionItem['rule']
/** The number of a rule, W01 to W20. */
export const AttentionRule = z.string().refine((rule): rule is AttentionRule => isRule(rule))
const rules: ReadonlySet<string> = new Set(AttentionItem.options.map(({ shape }) => shape.rule.value))
const isRule = (rule: string): rule is AttentionRule => rules.has(rule)
export type PointOf<R extends AttentionRule> = Extract<AttentionItem, { rule: R }>
