import { z } from 'zod'
import { InstrumentId } from '../content/instrument-schema.ts'
import { Language } from '../content/schema.ts'
import { ClientId, HandedReportId, NetworkId } from '../domain/ids.ts'
import { Since } from '../domain/reports/written.ts'
import { IsoDate, Line } from '../domain/values.ts'
import { command, query } from './define.ts'
import { ReportAudience, ReportForm, ReportKind } from './report-kinds.ts'
import { ReportWish } from './report-wish.ts'

/** How a report was handed out: as a file, or on paper. */
export const HandedForm = z.enum([...ReportForm.options, 'paper'])
export type HandedForm = z.infer<typeof HandedForm>

/** A report that was handed out: what it was, and its words as the reader got them. Its numbers are not kept. */
export const HandedReport = z.strictObject({
  id: HandedReportId,
  kind: z.enum([...ReportKind.options, 'portfolio']),
  audience: ReportAudience,
  from: IsoDate,
  to: IsoDate,
  agreements: z.boolean(),
  language: Language,
  form: HandedForm,
  handedOn: IsoDate,
  /** Empty where it is not known. */
  fileName: z.string(),
  nextSteps: z.string(),
  since: Since.nullable(),
  /** The rounds it was made from that there still are, and how many have gone. */
  rounds: z.array(z.strictObject({ instrument: InstrumentId, heldOn: IsoDate })),
  gone: z.int(),
})
export type HandedReport = z.infer<typeof HandedReport>

/** Whose reports: a network's, those on a client's networks, or those on all. */
export const ReportSubject = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('network'), networkId: NetworkId }),
  z.strictObject({ about: z.literal('client'), clientId: ClientId }),
  z.strictObject({ about: z.literal('all') }),
])
export type ReportSubject = z.infer<typeof ReportSubject>

export const handedReports = {
  /** Newest first. */
  'reports.handedOut': query(z.strictObject({ subject: ReportSubject }), z.array(HandedReport)),
  /**
   * Notes that a report was handed out, with its words as the reader has them; what was written for it is done with, so
   * that the next report begins anew. Refused with `date-in-future`, and as the report itself.
   */
  'reports.handOut': command(
    z.strictObject({ wish: ReportWish, form: HandedForm, handedOn: IsoDate, fileName: Line.default('') }),
    z.strictObject({ id: HandedReportId }),
  ),
  /** Takes the note of it away. Refused with `handed-report-not-found`. */
  'reports.deleteHandedOut': command(z.strictObject({ id: HandedReportId }), z.null()),
}
