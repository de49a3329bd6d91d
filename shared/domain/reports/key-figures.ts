import type { Audience } from '../disclosure.ts'
import type { Indicators, Status } from '../indicators/schema.ts'

/** What an indicator comes to: a part of a whole, or a mean of `n` answers; `signed` means run from −4 to +4. */
export type KeyValue =
  | { readonly kind: 'share'; readonly part: number; readonly of: number }
  | { readonly kind: 'mean'; readonly mean: number; readonly n: number; readonly signed: boolean }

export type KeyFigure = {
  readonly id: Indicators[keyof Indicators]['id']
  readonly status: Status
  readonly value: KeyValue
}

const share = (part: number, of: number): KeyValue | null => (of === 0 ? null : { kind: 'share', part, of })
const mean = (value: number | null, n: number, signed = false): KeyValue | null =>
  value === null ? null : { kind: 'mean', mean: value, n, signed }

/** Counts of single answers and of a single meeting: the client is told means and totals alone (N7). */
const counted: ReadonlySet<string> = new Set(['IND-14', 'IND-17'])

/**
 * The indicators that come to a number, in the order of the content specification, f.4, as an audience may have them. Give
 * it `indicatorsFor` the audience. Those that point at persons (IND-05, IND-11) and those of form alone have no number here.
 */
export function keyFigures(i: Indicators, audience: Audience): KeyFigure[] {
  const values = [
    [i.attendance, share(i.attendance.attended, i.attendance.expected)],
    [i.benefit, mean(i.benefit.mean, i.benefit.n)],
    [i.balance, mean(i.balance.mean, i.balance.n, true)],
    [i.purpose, mean(i.purpose.mean, i.purpose.n)],
    [i.energy, mean(i.energy.mean, i.energy.n)],
    [i.safety, mean(i.safety.mean, i.safety.n)],
    [i.focus, mean(i.focus.mean, i.focus.n)],
    [i.facilitation, mean(i.facilitation.mean, i.facilitation.n)],
    [i.responseRate, share(i.responseRate.answers, i.responseRate.expected)],
    [i.goals, share(i.goals.reached, i.goals.scored)],
    [i.continuation, share(i.continuation.yes + i.continuation.yesIf, i.continuation.n)],
    [i.ownCase, share(i.ownCase.withCase, i.ownCase.members)],
  ] as const
  return values.flatMap(([{ id, status }, value]) =>
    value === null || (audience === 'client' && counted.has(id)) ? [] : [{ id, status, value }],
  )
}
