import { z } from 'zod'
import { Language } from '../content/schema.ts'
import { ClientId, NetworkId } from '../domain/ids.ts'
import { Since } from '../domain/reports/written.ts'
import { DocumentText, IsoDate } from '../domain/values.ts'
import { ReportAudience, ReportKind } from './report-kinds.ts'

const common = {
  /** Both days included. Refused with `period-backwards` where the first is after the last. */
  from: IsoDate,
  to: IsoDate,
  language: Language,
  /** What the consultant writes about what comes next. For others than the consultant, names in it are masked. */
  nextSteps: DocumentText.default(''),
  /** What came of the next steps of an earlier report; names in it are masked likewise. */
  since: Since.nullable().default(null),
  /** Pages in black and nothing else, for printers that know no grey. */
  pureBlack: z.boolean().default(false),
}

export const NetworkReportWish = z.strictObject({
  about: z.literal('network'),
  networkId: NetworkId,
  kind: ReportKind,
  audience: ReportAudience,
  /** With the network's own words on keep, change, stop and try. A client gets them only where the network has agreed to it. */
  agreements: z.boolean(),
  ...common,
})
export type NetworkReportWish = z.infer<typeof NetworkReportWish>

/**
 * A report on one network; on the networks of a client, for the consultant or for the client; or on all networks, for the
 * consultant alone.
 */
export const ReportWish = z.discriminatedUnion('about', [
  NetworkReportWish,
  z.strictObject({
    about: z.literal('client'),
    clientId: ClientId,
    audience: ReportAudience.exclude(['group']),
    ...common,
  }),
  z.strictObject({ about: z.literal('all'), audience: z.literal('consultant'), ...common }),
])
export type ReportWish = z.infer<typeof ReportWish>
