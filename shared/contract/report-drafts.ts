import { z } from 'zod'
import { ClientId, HandedReportId, NetworkId } from '../domain/ids.ts'
import { StepOutcome } from '../domain/reports/written.ts'
import { DocumentText, FilledLine } from '../domain/values.ts'
import { command, query } from './define.ts'
import { HandedReport } from './handed-reports.ts'
import { ReportAudience, ReportKind } from './report-kinds.ts'

/** A report as the consultant thinks of it: about what, of which kind, for whom. The days it covers may change. */
export const ReportOf = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('network'), networkId: NetworkId, kind: ReportKind, audience: ReportAudience }),
  z.strictObject({ about: z.literal('client'), clientId: ClientId, audience: ReportAudience.exclude(['group']) }),
  z.strictObject({ about: z.literal('all'), audience: z.literal('consultant') }),
])
export type ReportOf = z.infer<typeof ReportOf>

/** What has been written for the report in the making. */
export const ReportDraft = z.strictObject({
  nextSteps: z.string(),
  /** How it went with the steps of `earlier`, in their order, and a word about it. */
  outcomes: z.array(StepOutcome.nullable()),
  comment: z.string(),
  /** The newest report of the same kind for the same reader that was handed out with next steps. */
  earlier: HandedReport.nullable(),
})
export type ReportDraft = z.infer<typeof ReportDraft>

/** A word that names somebody, or may; `hidden`: the reader gets a mask in its place. */
export const ReportName = z.strictObject({
  word: z.string(),
  kind: z.enum(['name', 'initials', 'trait', 'email', 'web', 'cpr', 'phone']),
  certainty: z.enum(['always', 'sure', 'maybe']),
  hidden: z.boolean(),
  decided: z.boolean(),
})
export type ReportName = z.infer<typeof ReportName>

const of = { of: ReportOf }

export const reportDrafts = {
  'reports.draft': query(z.strictObject(of), ReportDraft),
  /** Writes down what is given and leaves the rest. `outcomes` are those of the steps of the report `earlierId`. */
  'reports.write': command(
    z.strictObject({
      ...of,
      change: z
        .strictObject({
          nextSteps: DocumentText,
          comment: DocumentText,
          outcomes: z.strictObject({
            earlierId: HandedReportId,
            states: z.array(StepOutcome.nullable()).max(200),
          }),
        })
        .partial(),
    }),
    z.null(),
  ),
  /**
   * The words of a text that name people near the report, or may. None for the consultant's own report, which names
   * people.
   */
  'reports.namesIn': query(z.strictObject({ ...of, text: z.string().max(80_000) }), z.array(ReportName)),
  /** Masks a word for the reader or lets it stand. Refused with `word-always-masked` for addresses and numbers. */
  'reports.setWord': command(z.strictObject({ ...of, word: FilledLine.max(100), hidden: z.boolean() }), z.null()),
}
