import { z } from 'zod'
import { Stage } from './network.ts'
import { Rejection } from './rejection.ts'
import { IsoDate, Line } from './values.ts'

/** A network's step into a stage. `until`: the day a pause is meant to end; always null for other stages. */
export const StageChange = z.strictObject({
  stage: Stage,
  changedOn: IsoDate,
  until: IsoDate.nullable(),
  note: Line,
})
export type StageChange = z.infer<typeof StageChange>

const order = Stage.options

const following: Readonly<Record<Stage, readonly Stage[]>> = {
  forming: ['trial', 'running', 'closed'],
  trial: ['running', 'paused', 'closed'],
  running: ['paused', 'closed'],
  paused: ['trial', 'running', 'closed'],
  closed: [],
}

const isBefore = (a: StageChange, b: StageChange): boolean =>
  a.changedOn === b.changedOn ? order.indexOf(a.stage) < order.indexOf(b.stage) : a.changedOn < b.changedOn

/** By date; two steps of one day in the order of the life cycle. */
export const inOrder = (changes: readonly StageChange[]): StageChange[] =>
  changes.toSorted((a, b) => (isBefore(a, b) ? -1 : 1))

/** The stages a network can go to from where it is. A pause goes back to the stage it interrupted, or to the end. */
export function nextStages(changes: readonly StageChange[]): Stage[] {
  const way = inOrder(changes)
  const current = way.at(-1)
  if (!current) return []
  const wasTrial = way.at(-2)?.stage === 'trial'
  return following[current.stage].filter((stage) => current.stage !== 'paused' || stage !== 'trial' || wasTrial)
}

/** Throws `date-in-future`, `stage-date-order` or `dates-reversed` where the steps cannot have come in this order. */
function checkWay(way: readonly StageChange[], today: string): void {
  for (const [index, change] of way.entries()) {
    if (change.changedOn > today) throw new Rejection('date-in-future', { date: change.changedOn })
    if (change.until !== null && change.until <= change.changedOn) throw new Rejection('dates-reversed')
    const before = way[index - 1]
    if (before && !isBefore(before, change)) throw new Rejection('stage-date-order', { date: before.changedOn })
  }
}

/**
 * The way with one more step at its end. A network that was entered later than its first step counts as forming from
 * that step on. Throws `stage-not-next` for a stage that cannot follow, and what a wrong date throws.
 */
export function withStage(changes: readonly StageChange[], added: StageChange, today: string): StageChange[] {
  if (!nextStages(changes).includes(added.stage)) throw new Rejection('stage-not-next', { stage: added.stage })
  const way = inOrder(changes)
  const [only, ...more] = way
  const moved =
    only && more.length === 0 && only.stage === 'forming' && added.changedOn < only.changedOn
      ? [{ ...only, changedOn: added.changedOn }]
      : way
  const longer = [...moved, { ...added, until: added.stage === 'paused' ? added.until : null }]
  checkWay(longer, today)
  return longer
}

type Correction = { readonly [K in 'changedOn' | 'until' | 'note']?: StageChange[K] | undefined }

/** The way with one step corrected. Throws `stage-change-not-found`, and what a wrong date throws. */
export function withCorrection(
  changes: readonly StageChange[],
  { stage, changedOn }: Pick<StageChange, 'stage' | 'changedOn'>,
  change: Correction,
  today: string,
): StageChange[] {
  const way = inOrder(changes)
  const at = way.findIndex((one) => one.stage === stage && one.changedOn === changedOn)
  const found = way[at]
  if (!found) throw new Rejection('stage-change-not-found')
  const until = change.until === undefined ? found.until : change.until
  const corrected = {
    ...found,
    changedOn: change.changedOn ?? found.changedOn,
    note: change.note ?? found.note,
    until: stage === 'paused' ? until : null,
  }
  const mended = way.with(at, corrected)
  checkWay(mended, today)
  return mended
}

/** The way without its last step. Throws `stage-first` where there is no step before it. */
export function withoutLast(changes: readonly StageChange[]): StageChange[] {
  if (changes.length < 2) throw new Rejection('stage-first')
  return inOrder(changes).slice(0, -1)
}
