import { z } from 'zod'
import { NetworkId } from '../domain/ids.ts'
import { IsoDate } from '../domain/values.ts'
import { query, task } from './define.ts'
import { DocumentPages } from './documents.ts'
import { ReportForm } from './report-kinds.ts'
import { ReportWish } from './report-wish.ts'

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
  /** The last half year and the last year until today: what a report on several networks is proposed to be about. */
  'reports.portfolioPeriods': query(z.null(), z.strictObject({ halfYear: period, annual: period })),
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
