import type { ReportWish } from '../../../shared/contract/report-wish.ts'
import { withNamesMasked } from '../../../shared/domain/reports/names-in-text.ts'
import type { Since } from '../../../shared/domain/reports/written.ts'
import type { Stores } from '../stores.ts'
import { keyOf, namesNear, reportOf } from './subject.ts'

/** What the consultant has written in a report, as its reader gets it. */
export type AsRead = { readonly nextSteps: string; readonly since: Since | null }

/**
 * The consultant's own words in a report with names masked for everybody but the consultant, by what was decided for this
 * kind of report and reader, and with the names of today. Throws `network-not-found`, `client-not-found`.
 */
export function asRead(stores: Stores, wish: ReportWish): AsRead {
  const of = reportOf(wish)
  const key = keyOf(stores, of)
  const { nextSteps, since } = wish
  // People are asked for only where there is something to look through.
  if (nextSteps === '' && since === null) return { nextSteps, since }
  const known = namesNear(stores, of)
  if (!known) return { nextSteps, since }
  const { words } = stores.reportDrafts.of(key)
  const masked = (text: string): string => withNamesMasked(text, known, words)
  return {
    nextSteps: masked(nextSteps),
    since: since && {
      ...since,
      steps: since.steps.map((step) => ({ ...step, text: masked(step.text) })),
      comment: masked(since.comment),
    },
  }
}
