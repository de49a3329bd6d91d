import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedFields, movedPoint, PointKind, type ReviewPoint, stageAfter } from '../../shared/domain/form-review.ts'
import { FormReviewPointId } from '../../shared/domain/ids.ts'
import { defaultFrame } from '../../shared/domain/network.ts'

const point = (id: string, kind: ReviewPoint['kind']): ReviewPoint => ({
  id: FormReviewPointId.parse(id),
  kind,
  text: id,
})
const points = [point('a', 'keep'), point('b', 'keep'), point('c', 'change'), point('d', 'try')]
const ids = (list: readonly ReviewPoint[]) => list.map(({ id, kind }) => `${kind} ${id}`)

test('a point moves within its column and to another one', () => {
  const [a] = points
  if (!a) throw new Error()
  expect(ids(movedPoint(points, a.id, 'keep', 1))).toEqual(['keep b', 'keep a', 'change c', 'try d'])
  expect(ids(movedPoint(points, a.id, 'change', 0))).toEqual(['keep b', 'change a', 'change c', 'try d'])
  expect(ids(movedPoint(points, a.id, 'stop', 99))).toEqual(['keep b', 'change c', 'stop a', 'try d'])
})

test('however points are moved, none is lost and the others keep their order', () => {
  const kind = fc.constantFrom(...PointKind.options)
  fc.assert(
    fc.property(
      fc.array(kind, { minLength: 1, maxLength: 20 }),
      fc.nat(19),
      kind,
      fc.nat(25),
      (kinds, at, to, place) => {
        const list = PointKind.options.flatMap((each) =>
          kinds.flatMap((one, index) => (one === each ? [point(String(index), one)] : [])),
        )
        const chosen = list[at % list.length]
        if (!chosen) throw new Error()
        const moved = movedPoint(list, chosen.id, to, place)
        const rest = (all: readonly ReviewPoint[]) => all.filter(({ id }) => id !== chosen.id)
        expect(rest(moved)).toEqual(rest(list))
        expect(moved.filter(({ id }) => id === chosen.id)).toEqual([{ ...chosen, kind: to }])
      },
    ),
  )
})

test('what changed in the frame is named field by field', () => {
  expect(changedFields(defaultFrame, defaultFrame)).toEqual([])
  expect(changedFields(defaultFrame, { ...defaultFrame, quorum: 7, frequency: 'everySecondMonth' })).toEqual([
    'frequency',
    'quorum',
  ])
})

test('an outcome leads to a stage only where the network is not there yet', () => {
  expect(stageAfter('continue', 'trial')).toBe('running')
  expect(stageAfter('continue', 'running')).toBeNull()
  expect(stageAfter('extendTrial', 'trial')).toBeNull()
  expect(stageAfter('pause', 'running')).toBe('paused')
  expect(stageAfter('close', 'paused')).toBe('closed')
})
