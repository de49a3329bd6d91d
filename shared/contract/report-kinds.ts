import { z } from 'zod'

/** What a report on a network is made for: the end of the trial, half a year, a year. */
export const ReportKind = z.enum(['trial', 'halfYear', 'annual'])
export type ReportKind = z.infer<typeof ReportKind>

/** Who will read it; chosen before anything is drawn. */
export const ReportAudience = z.enum(['consultant', 'group', 'client'])
export type ReportAudience = z.infer<typeof ReportAudience>

export const ReportForm = z.enum(['pdf', 'docx', 'xlsx', 'csv'])
export type ReportForm = z.infer<typeof ReportForm>
