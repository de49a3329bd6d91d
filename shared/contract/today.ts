import { z } from 'zod'
import { MeetingId, NetworkId } from '../domain/ids.ts'
import { AttentionItem } from '../domain/indicators/schema.ts'
import { ActionItem } from '../domain/meeting.ts'
import { ClockTime, IsoDate } from '../domain/values.ts'
import { command, query, unrecorded } from './define.ts'
import { NetworkSummary } from './networks.ts'

const network = { networkId: NetworkId, networkName: z.string(), clientName: z.string() }

/** What the consultant opens the day with. */
export const Today = z.strictObject({
  date: IsoDate,
  consultantName: z.string(),
  meetings: z.array(
    z.strictObject({
      ...network,
      meetingId: MeetingId,
      date: IsoDate,
      startsAt: ClockTime,
      endsAt: ClockTime,
      place: z.string(),
      daysUntil: z.int(),
      hasAgenda: z.boolean(),
      facilitator: z.string(),
    }),
  ),
  attention: z.array(z.strictObject({ ...network, item: AttentionItem })),
  steps: z.array(z.strictObject({ ...network, step: ActionItem })),
  networks: z.array(NetworkSummary),
  /** "Mangler": what a meeting or a contract still lacks, and the evaluations that are due. */
  missing: z.array(
    z.strictObject({
      ...network,
      what: z.enum([
        'attendance',
        'minutes',
        'agenda',
        'facilitator',
        'signatures',
        'contract',
        'pulse',
        'review',
        'annual',
      ]),
      /** The meeting it is about, where it is about one, and its date. */
      meetingId: MeetingId.nullable(),
      date: IsoDate.nullable(),
      count: z.int(),
    }),
  ),
  hasSample: z.boolean(),
  hasOwn: z.boolean(),
})
export type Today = z.infer<typeof Today>

export const today = {
  'today.get': query(z.null(), Today),
  /** Fills an empty store with the sample data. */
  'sample.load': unrecorded(z.null(), z.null()),
  /** Takes every trace of the sample data away and leaves one's own. */
  'sample.remove': command(z.null(), z.null()),
}
