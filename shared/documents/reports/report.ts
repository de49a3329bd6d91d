import type { ReportAudience, ReportKind } from '../../contract/report-kinds.ts'
import type { AttentionItem } from '../../domain/attention/schema.ts'
import type { Finding } from '../../domain/findings/schema.ts'
import type { PointKind, ReviewOutcome } from '../../domain/form-review.ts'
import type { OwnLimit } from '../../domain/indicators/limits.ts'
import type { Status } from '../../domain/indicators/schema.ts'
import type { Frame, Stage } from '../../domain/network.ts'
import type { NetworkFigures, Period } from '../../domain/reports/figures.ts'
import type { KeyFigure } from '../../domain/reports/key-figures.ts'
import type { NetworkCourse } from '../../domain/reports/network-course.ts'
import type { Told } from '../../domain/reports/statements-for.ts'
import type { Since } from '../../domain/reports/written.ts'

/** What came of a review of the form. `points` is null where the audience does not get the network's own words. */
export type ReportedReview = {
  readonly reviewedOn: string
  readonly outcome: ReviewOutcome
  readonly frameBefore: Frame
  readonly frameAfter: Frame | null
  readonly points: readonly { readonly kind: PointKind; readonly text: string }[] | null
}

/** A report on one network. Plain data, made for one audience: what that audience may not read is not in it. */
export type NetworkReport = {
  readonly about: 'network'
  readonly kind: ReportKind
  readonly audience: ReportAudience
  readonly networkName: string
  readonly clientName: string
  /** Who are members at the end of the period. */
  readonly members: number
  readonly figures: NetworkFigures
  readonly keys: readonly KeyFigure[]
  readonly findings: readonly Finding[]
  readonly statements: readonly Told[]
  readonly reviews: readonly ReportedReview[]
  /** What the network has agreed to quote to this audience, in an order of its own. */
  readonly quotes: readonly string[]
  /** Points of attention: of the consultant's own report only. */
  readonly points: readonly AttentionItem[]
  /** The limits of its own that the network has for what is told here. */
  readonly ownLimits: readonly OwnLimit[]
  readonly nextSteps: string
  /** What came of the next steps of an earlier report. */
  readonly since: Since | null
}

/** One network among several. */
export type ReportedNetwork = {
  readonly name: string
  /** Empty where all networks are one client's. */
  readonly clientName: string
  readonly stage: Stage
  readonly members: number
  readonly held: number
  readonly keys: readonly KeyFigure[]
  readonly course: NetworkCourse
  /** The worst of its indicators; for a client, of those a client is told of. */
  readonly worst: Status
  /** Open points of attention; null outside the consultant's own report. */
  readonly attention: number | null
}

/** A report on the networks of a client (`clientName`), or on all (empty). */
export type PortfolioReport = {
  readonly about: 'portfolio'
  readonly audience: Exclude<ReportAudience, 'group'>
  readonly clientName: string
  readonly period: Period
  readonly minResponses: number
  readonly networks: readonly ReportedNetwork[]
  readonly nextSteps: string
  /** What came of the next steps of an earlier report. */
  readonly since: Since | null
}

export type Report = NetworkReport | PortfolioReport
