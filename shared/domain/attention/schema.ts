import { z } from 'zod'
import { IsoDate } from '../values.ts'

const count = z.int().min(0)

const point = <const R extends string, F extends z.ZodType>(rule: R, facts: F) =>
  z.strictObject({
    rule: z.literal(rule),
    level: z.enum(['amber', 'red']),
    /** Changes when the data behind the point do: a point that was closed does not return for the same key. */
    dataKey: z.string().min(1).max(200),
    /** The day of the newest meeting the rules have read, by which points of several networks are put in order. */
    on: IsoDate,
    /** The values its sentence names. */
    facts,
    /** Names a person: consultant only, hidden by "Vis for gruppen", never in a report. */
    personal: z.boolean(),
  })

const none = z.strictObject({})
const attended = z.strictObject({ attended: count, expected: count, meetings: count })
const named = z.strictObject({ name: z.string() })

/** A point of attention, content specification part (g). Codes and values only; the catalogue of attention has the words. */
export const AttentionItem = z.discriminatedUnion('rule', [
  point('W01', attended),
  point('W02', attended),
  point('W03', none),
  point('W04', z.strictObject({ absent: count, date: IsoDate })),
  point('W05', z.strictObject({ name: z.string(), times: count })),
  point('W06', z.strictObject({ late: count, meetings: count })),
  point('W07', z.strictObject({ name: z.string(), nextDate: IsoDate.nullable() })),
  point('W08', named),
  point('W09', z.strictObject({ less: count, n: count })),
  point('W10', none),
  point('W11', none),
  point('W12', z.strictObject({ low: count })),
  point('W13', none),
  point('W14', z.strictObject({ name: z.string(), points: count, total: count })),
  point('W15', none),
  point(
    'W16',
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('review'), meetings: count }),
      z.strictObject({ kind: z.literal('annual'), months: count, since: z.enum(['start', 'annual']) }),
    ]),
  ),
  point('W17', z.strictObject({ without: count })),
  point('W18', z.strictObject({ missing: count, hasContract: z.boolean() })),
  point('W19', none),
  point('W20', z.strictObject({ members: count })),
])
export type AttentionItem = z.infer<typeof AttentionItem>
export type AttentionRule = AttentionItem['rule']
export type PointOf<R extends AttentionRule> = Extract<AttentionItem, { rule: R }>
