import type { ReportWish } from '../../../shared/contract/report-wish.ts'
import type { DocumentFacts } from '../../../shared/documents/facts.ts'
import type { Print } from '../../../shared/documents/print-forms/index.ts'
import type { Report } from '../../../shared/documents/reports/report.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { brandedFactsOf, documentFacts } from '../documents/document-facts.ts'
import { foundNetwork } from '../found.ts'
import { editionOf } from '../networks/edition.ts'
import { asRead } from './as-read.ts'
import { networkReport } from './network-report.ts'
import { portfolioReport } from './portfolio-report.ts'

/** A report with what its pages are filled with. */
export type Gathered = { readonly report: Report; readonly facts: DocumentFacts; readonly print: Print }

/** Gathers a report for its audience. Throws `network-not-found`, `client-not-found`, `period-backwards`. */
export function gather(context: Context, asked: ReportWish): Gathered {
  if (asked.from > asked.to) throw new Rejection('period-backwards')
  const wish = { ...asked, ...asRead(context.stores, asked) }
  const { language, pureBlack } = wish
  const print = { form: 'a4', pureBlack } as const
  if (wish.about === 'network') {
    const report = networkReport(context, wish)
    const { variant } = editionOf(context.stores, foundNetwork(context.stores, wish.networkId))
    return { report, facts: documentFacts(context, wish.networkId, { language, variant }), print }
  }
  const clientId = wish.about === 'client' ? wish.clientId : null
  const report = portfolioReport(context, wish)
  return { report, facts: brandedFactsOf(context, clientId, language), print }
}
