import type { HandedReport, ReportSubject } from '../../../shared/contract/handed-reports.ts'
import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { HandedReportId, type RoundId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { newId } from '../new-id.ts'
import type { Stores } from '../stores.ts'
import { asRead } from './as-read.ts'
import type { StoredReport } from './handed-store.ts'
import { keyOf, networksOf, ownerOf, reportOf } from './subject.ts'

/** A report handed out, with those of its rounds that there still are. */
export function asShown(stores: Stores, { rounds, ...report }: StoredReport): HandedReport {
  const found = rounds.flatMap((id) => stores.evaluation.find(id) ?? [])
  return {
    ...report,
    rounds: found.map(({ instrument, heldOn }) => ({ instrument, heldOn })),
    gone: rounds.length - found.length,
  }
}

/** The closed rounds of a period: what a report rests on. */
const roundsOf = (stores: Stores, subject: ReportSubject, from: string, to: string): RoundId[] =>
  networksOf(stores, subject)
    .flatMap((id) => stores.evaluation.roundsOf(id))
    .filter(({ closed, heldOn }) => closed && heldOn >= from && heldOn <= to)
    .map(({ id }) => id)

/** The list of reports that were handed out. */
export const handedReportHandlers = ({ stores, today }: Context) =>
  ({
    'reports.handedOut': ({ subject }) =>
      stores.handedReports.of(ownerOf(stores, subject)).map((report) => asShown(stores, report)),
    'reports.handOut': ({ wish, form, handedOn, fileName }) => {
      const of = reportOf(wish)
      const key = keyOf(stores, of)
      const { from, to, language } = wish
      if (from > to) throw new Rejection('period-backwards')
      if (handedOn > today()) throw new Rejection('date-in-future', { date: handedOn })
      const id = newId(HandedReportId)
      stores.handedReports.insert(key, {
        id,
        kind: key.kind,
        audience: key.audience,
        from,
        to,
        agreements: wish.about === 'network' && wish.agreements,
        language,
        form,
        handedOn,
        fileName,
        ...asRead(stores, wish),
        rounds: roundsOf(stores, of, from, to),
      })
      // What was decided about words holds for the next report as well.
      const { words } = stores.reportDrafts.of(key)
      stores.reportDrafts.save(key, { nextSteps: '', comment: '', outcomes: null, words })
      return { id }
    },
    'reports.deleteHandedOut': ({ id }) => {
      if (!stores.handedReports.find(id)) throw new Rejection('handed-report-not-found')
      stores.handedReports.delete(id)
      return null
    },
  }) satisfies Partial<FeatureHandlers>
