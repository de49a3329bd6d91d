import { z } from 'zod'
import { Language } from '../content/schema.ts'
import { ClientId, NetworkId } from '../domain/ids.ts'
import { DocumentText, IsoDate } from '../domain/values.ts'
import { query, task } from './define.ts'
import { DocumentPages } from './documents.ts'

/** What a report on a network is made for: the end of the trial, half a year, a year. */
export const ReportKind = z.enum(['trial', 'halfYear', 'annual'])
export type ReportKind = z.infer<typeof ReportKind>

/** Who will read it; chosen before anything is drawn. */
export const ReportAudience = z.enum(['consultant', 'group', 'client'])
export type ReportAudience = z.infer<typeof ReportAudience>

const common = {
  language: Language,
  /** What the consultant writes about what comes next; for all who read this report. */
  nextSteps: DocumentText.default(''),
  /** Pages in black and nothing else, for printers that know no grey. */
  pureBlack: z.boolean().default(false),
}

export const NetworkReportWish = z.strictObject({
  about: z.literal('network'),
  networkId: NetworkId,
  kind: ReportKind,
  audience: ReportAudience,
  /** Both days included. Refused with `period-backwards` where the first is after the last. */
  from: IsoDate,
  to: IsoDate,
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

export const ReportForm = z.enum(['pdf', 'docx', 'xlsx', 'csv'])
export type ReportForm = z.infer<typeof ReportForm>

export const PictureForm = z.enum(['svg', 'png'])
export type PictureForm = z.infer<typeof PictureForm>

/** Where a report went, or null when the user thought better of it. `pages` is null of files that have none. */
export const SavedReport = z.strictObject({
  savedAs: z.string().nullable(),
  pages: z.int().nullable(),
  bytes: z.int(),
})
export type SavedReport = z.infer<typeof SavedReport>

const period = z.strictObject({ from: IsoDate, to: IsoDate })

export const reports = {
  /** The days that each kind of report on a network is proposed to be about. */
  'reports.periods': query(
    z.strictObject({ networkId: NetworkId }),
    z.strictObject({ trial: period, halfYear: period, annual: period }),
  ),
  'reports.preview': query(ReportWish, DocumentPages),
  /** The charts of a report, each of which can be saved alone. */
  'reports.figures': query(ReportWish, z.array(z.strictObject({ id: z.string(), name: z.string() }))),
  /** One chart of a report as a picture. Refused with `figure-not-found` where the report has none of that id. */
  'reports.saveFigure': task(
    z.strictObject({ wish: ReportWish, figure: z.string().max(40), form: PictureForm }),
    SavedReport,
  ),
  'reports.export': task(z.strictObject({ wish: ReportWish, form: ReportForm }), SavedReport),
}
