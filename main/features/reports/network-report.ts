import type { ReportAudience } from '../../../shared/contract/report-kinds.ts'
import type { NetworkReportWish } from '../../../shared/contract/report-wish.ts'
import type { NetworkReport, ReportedReview } from '../../../shared/documents/reports/report.ts'
import { computeAttention, openPoints } from '../../../shared/domain/attention/compute.ts'
import { computeFindings } from '../../../shared/domain/findings/compute.ts'
import { knownNames } from '../../../shared/domain/free-text/known-people.ts'
import { maskedAnew } from '../../../shared/domain/free-text/mask.ts'
import type { NetworkId, RoundId } from '../../../shared/domain/ids.ts'
import { computeIndicators } from '../../../shared/domain/indicators/compute.ts'
import { indicatorsFor } from '../../../shared/domain/indicators/for-audience.ts'
import { limitsOf } from '../../../shared/domain/indicators/limits-of.ts'
import { membersOn } from '../../../shared/domain/indicators/meetings.ts'
import type { AttentionItem, Indicators } from '../../../shared/domain/indicators/schema.ts'
import type { NetworkFacts } from '../../../shared/domain/network-facts.ts'
import type { AttendanceFigures, Period } from '../../../shared/domain/reports/figures.ts'
import { findingsFor } from '../../../shared/domain/reports/findings-for.ts'
import { keyFigures } from '../../../shared/domain/reports/key-figures.ts'
import { factsUntil, networkFigures } from '../../../shared/domain/reports/network-figures.ts'
import { statementsFor } from '../../../shared/domain/reports/statements-for.ts'
import type { Context } from '../context.ts'
import { approvedOfNetwork } from '../evaluation/free-text.ts'
import { peopleNear } from '../evaluation/people-near.ts'
import { peopleOf } from '../evaluation/round-people.ts'
import { foundClient, foundNetwork } from '../found.ts'
import { attendanceGrid, recordedIn } from '../meetings/attendance-grid.ts'
import { networkFacts } from '../networks/facts.ts'

/** Points that name somebody by what they answered or how they came: on the screen only, never in a file (content specification, part g). */
const onScreenOnly: ReadonlySet<AttentionItem['rule']> = new Set(['W05', 'W07', 'W08'])

/** What the consultant may know of who came to which meeting, in Danish order. */
function attendanceByName({ stores }: Context, id: NetworkId, { from, to }: Period): AttendanceFigures['grid'] {
  const grid = attendanceGrid(recordedIn(stores, id))
  const within = grid.meetings.map(({ date, status }) => status === 'held' && date >= from && date <= to)
  return {
    meetings: grid.meetings.filter((_, index) => within[index]),
    rows: grid.rows
      .map((row) => ({ ...row, cells: row.cells.filter((_, index) => within[index]) }))
      .filter(({ cells }) => cells.some((cell) => cell !== 'absent')),
  }
}

function reviewsOf(
  { stores }: Context,
  { networkId, audience, agreements, from, to }: NetworkReportWish,
): ReportedReview[] {
  const isTold = audience !== 'client' || agreements
  // The group knows whom it wrote of; outside it a name is nobody's business.
  const known = audience === 'client' ? knownNames(peopleNear(stores, networkId)) : null
  const written = (text: string): string => (known ? maskedAnew(text, known, []) : text)
  return stores.reviews.ofNetwork(networkId).flatMap(({ reviewedOn, outcome, points, frameBefore, frameAfter }) => {
    if (outcome === null || reviewedOn < from || reviewedOn > to) return []
    const told = isTold ? points.map(({ kind, text }) => ({ kind, text: written(text) })) : null
    return { reviewedOn, outcome, frameBefore, frameAfter, points: told }
  })
}

function pointsFor(
  { stores }: Context,
  facts: NetworkFacts,
  indicators: Indicators,
  audience: ReportAudience,
): AttentionItem[] {
  if (audience !== 'consultant') return []
  const open = openPoints(computeAttention(facts, indicators), stores.networks.closedAttention(facts.network.id))
  return open.filter(({ rule }) => !onScreenOnly.has(rule))
}

/** The sentences that may be quoted from the rounds of the period (N5, N7). The consultant reads them on the screen, with what led up to them. */
function quotesFor(context: Context, { networkId, audience, from, to }: NetworkReportWish): string[] {
  if (audience === 'consultant') return []
  return approvedOfNetwork(context, networkId, audience)
    .filter(({ round }) => round.heldOn >= from && round.heldOn <= to)
    .flatMap(({ quotations }) => quotations.map(({ text }) => text))
}

/** How many could have answered each round of a network. */
export function askedOf({ stores }: Context, id: NetworkId): (round: RoundId) => number {
  const rounds = new Map(stores.evaluation.roundsOf(id).map((round) => [round.id, round]))
  return (roundId) => {
    const round = rounds.get(roundId)
    return round ? peopleOf(stores, round).length : 0
  }
}

/**
 * Gathers what a report on a network says to its audience, as of the end of its period. Answers come through the gate for
 * that audience; the consultant's own words are taken as they are. Throws `network-not-found`.
 */
export function networkReport(context: Context, wish: NetworkReportWish): NetworkReport {
  const { networkId, kind, audience, from, to, nextSteps, since } = wish
  const { stores } = context
  const network = foundNetwork(stores, networkId)
  const period = { from, to }
  const facts = factsUntil(networkFacts(context, networkId, audience), to)
  const all = computeIndicators(facts)
  const indicators = indicatorsFor(all, audience, limitsOf(facts))
  const figures = networkFigures(facts, all, audience, period, askedOf(context, networkId))
  const grid = audience === 'consultant' ? attendanceByName(context, networkId, period) : null
  const keys = keyFigures(indicators, audience)
  return {
    about: 'network',
    kind,
    audience,
    networkName: network.name,
    clientName: foundClient(stores, network.clientId).name,
    members: membersOn(facts, facts.today).length,
    figures: { ...figures, attendance: { ...figures.attendance, grid } },
    keys,
    ownLimits: (facts.ownLimits ?? []).filter(
      ({ indicator }) => audience === 'consultant' || keys.some(({ id }) => id === indicator),
    ),
    findings: findingsFor(computeFindings(facts, indicators), audience),
    statements: statementsFor(indicators, audience),
    reviews: reviewsOf(context, wish),
    quotes: quotesFor(context, wish),
    points: pointsFor(context, facts, indicators, audience),
    nextSteps,
    since,
  }
}
