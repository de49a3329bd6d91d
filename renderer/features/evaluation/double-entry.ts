import type { AnswerValues } from '../../../shared/domain/evaluation.ts'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import { balance } from '../../../shared/domain/roles/balance.ts'
import { type FilledForm, isBlank } from './form-grid.ts'

type Typed = Pick<FilledForm, 'participantId' | 'values'>

/** Where the two passes say different things. `key` is the form of the first pass. */
export type Difference =
  | {
      readonly kind: 'answer'
      readonly key: number
      readonly item: string
      readonly first: Told
      readonly second: Told
    }
  | { readonly kind: 'missing'; readonly key: number }
  | { readonly kind: 'extra'; readonly form: Typed }
/** An answer, null beside the scale, undefined where there is none. */
type Told = number | null | undefined

/** So many questions at least must differ, and half of all, before two forms are taken for forms of different people. */
const LEAST_APART = 4

const differing = (items: readonly string[], one: AnswerValues, other: AnswerValues): string[] =>
  items.filter((item) => one[item] !== other[item])

/** Pairs of forms, each at most once, with as few differences in all as can be (min-cost assignment). */
function pairUp<A extends Typed, B extends Typed>(
  items: readonly string[],
  few: readonly A[],
  many: readonly B[],
): [A, B][] {
  const slots = few.map(({ values }) => ({
    costs: many.map((other) => differing(items, values, other.values).length),
  }))
  const given = balance(
    slots,
    many.map(() => 0),
  )
  return few.flatMap((one, index) => {
    const other = many[given[index] ?? -1]
    if (!other) return []
    const apart = differing(items, one.values, other.values).length
    return apart >= LEAST_APART && apart * 2 > items.length ? [] : [[one, other] as [A, B]]
  })
}

/** Pairs the forms of two passes: named ones by their person, anonymous ones by what is on them, in whatever order. */
function matched(items: readonly string[], first: readonly FilledForm[], second: readonly FilledForm[]) {
  const people = new Map<ParticipantId, FilledForm>()
  for (const form of second) if (form.participantId) people.set(form.participantId, form)
  const named = first.flatMap((form): [FilledForm, FilledForm][] => {
    const other = form.participantId && people.get(form.participantId)
    return other ? [[form, other]] : []
  })
  const taken = new Set(named.flat())
  const left = first.filter((form) => !taken.has(form))
  const right = second.filter((form) => !taken.has(form))
  const others =
    left.length <= right.length
      ? pairUp(items, left, right)
      : pairUp(items, right, left).map(([b, a]): [FilledForm, FilledForm] => [a, b])
  return [...named, ...others]
}

/** What differs between the forms as they were typed first and as they were typed again. Nothing where all is alike. */
export function compareEntries(
  items: readonly string[],
  first: readonly FilledForm[],
  second: readonly FilledForm[],
): Difference[] {
  const [once, again] = [first, second].map((forms) => forms.filter((form) => !isBlank(form))) as [
    FilledForm[],
    FilledForm[],
  ]
  const pairs = matched(items, once, again)
  const answers = pairs.flatMap(([one, other]) =>
    differing(items, one.values, other.values).map(
      (item): Difference => ({
        kind: 'answer',
        key: one.key,
        item,
        first: one.values[item],
        second: other.values[item],
      }),
    ),
  )
  const missing = once
    .filter((form) => !pairs.some(([one]) => one === form))
    .map(({ key }): Difference => ({ kind: 'missing', key }))
  const extra = again
    .filter((form) => !pairs.some(([, other]) => other === form))
    .map(({ participantId, values }): Difference => ({ kind: 'extra', form: { participantId, values } }))
  return [...answers, ...missing, ...extra]
}

/** A form's answers with those of the second pass where it was chosen; `chosen` has the differences of this form. */
export function corrected(values: AnswerValues, chosen: readonly Difference[]): AnswerValues {
  const next: Record<string, number | null> = { ...values }
  for (const one of chosen) {
    if (one.kind !== 'answer') continue
    if (one.second === undefined) delete next[one.item]
    else next[one.item] = one.second
  }
  return next
}
