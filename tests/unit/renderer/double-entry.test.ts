import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareEntries, corrected } from '../../../renderer/features/evaluation/double-entry.ts'
import type { FilledForm } from '../../../renderer/features/evaluation/form-grid.ts'
import type { AnswerValues } from '../../../shared/domain/evaluation.ts'
import { ParticipantId, ResponseId } from '../../../shared/domain/ids.ts'

const items = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7']
const form = (key: number, answers: string, person?: string): FilledForm => ({
  key,
  id: ResponseId.parse(`r${key}`),
  participantId: person === undefined ? null : ParticipantId.parse(person),
  values: Object.fromEntries(
    [...answers].flatMap((answer, index) =>
      answer === '-' ? [] : [[items[index] ?? '', answer === 'v' ? null : Number(answer)]],
    ),
  ),
})
const blank = form(99, '')

describe('a second pass', () => {
  const first = [form(0, '4354534'), form(1, '5555544'), form(2, '2v12-31'), blank]

  test('in any order and without a slip has nothing to show', () => {
    expect(compareEntries(items, first, [form(0, '2v12-31'), form(1, '4354534'), form(2, '5555544'), blank])).toEqual(
      [],
    )
  })

  test('shows a slip of either pass, an answer left out, and nothing else', () => {
    const second = [form(0, '2v12431'), form(1, '4354533'), form(2, '5555544')]
    expect(compareEntries(items, first, second)).toEqual([
      { kind: 'answer', key: 0, item: 'P7', first: 4, second: 3 },
      { kind: 'answer', key: 2, item: 'P5', first: undefined, second: 4 },
    ])
  })

  test('shows a form that was typed once only, whichever time', () => {
    expect(compareEntries(items, first, [form(0, '5555544'), form(1, '4354534')])).toEqual([
      { kind: 'missing', key: 2 },
    ])
    const extra = form(7, '1111111')
    expect(compareEntries(items, first, [...first, extra])).toEqual([
      { kind: 'extra', form: { participantId: null, values: extra.values } },
    ])
    expect(
      compareEntries(items, first, [first[0] as FilledForm, first[1] as FilledForm, extra]).map(({ kind }) => kind),
    ).toEqual(['missing', 'extra'])
  })

  test('pairs named forms by their person, however unlike they are', () => {
    expect(compareEntries(items, [form(0, '1111111', 'a')], [form(0, '5555555', 'a')])).toHaveLength(7)
    const swapped = compareEntries(
      items,
      [form(0, '1111111', 'a'), form(1, '5555555')],
      [form(0, '5555555'), form(1, '1111111', 'a')],
    )
    expect(swapped).toEqual([])
  })
})

test('what is chosen is what is stored: a changed answer, one that was left out, and one that is taken away', () => {
  const values: AnswerValues = { P1: 4, P2: null }
  const told = (item: string, first: number | null | undefined, second: number | null | undefined) =>
    ({ kind: 'answer', key: 0, item, first, second }) as const
  expect(corrected(values, [told('P1', 4, 3), told('P2', null, undefined), told('P3', undefined, 5)])).toEqual({
    P1: 3,
    P3: 5,
  })
})

const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 7, maxLength: 7 })

test('a pass in another order with slips is told apart in no more places than there are slips', () => {
  fc.assert(
    fc.property(
      fc.array(answers, { minLength: 1, maxLength: 12 }),
      fc.array(fc.tuple(fc.nat(11), fc.nat(6), fc.integer({ min: 1, max: 5 })), { maxLength: 3 }),
      fc.infiniteStream(fc.nat(1000)),
      (forms, slips, order) => {
        const first = forms.map((values, key) => form(key, values.join('')))
        const slipped = forms.map((values) => [...values])
        for (const [at, item, answer] of slips) {
          const row = slipped[at % slipped.length]
          if (row) row[item] = answer
        }
        const made = slipped.flatMap((row, at) => row.filter((answer, item) => answer !== forms[at]?.[item])).length
        const mixed = slipped
          .map((row) => ({ row, by: order.next().value ?? 0 }))
          .sort((a, b) => a.by - b.by)
          .map(({ row }, key) => form(key + 100, row.join('')))
        const told = compareEntries(items, first, mixed)
        expect(told.every(({ kind }) => kind === 'answer')).toBe(true)
        expect(told.length).toBeLessThanOrEqual(made)
        // Putting the second pass in where they differ gives the same heap of forms as the second pass.
        const heap = (all: readonly AnswerValues[]) =>
          all.map((values) => items.map((item) => values[item]).join()).sort()
        const right = first.map(({ key, values }) =>
          corrected(
            values,
            told.filter((one) => one.kind === 'answer' && one.key === key),
          ),
        )
        expect(heap(right)).toEqual(heap(mixed.map(({ values }) => values)))
      },
    ),
    { numRuns: 150 },
  )
})
