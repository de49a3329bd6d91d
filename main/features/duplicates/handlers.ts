import type { ComparedPerson } from '../../../shared/contract/duplicates.ts'
import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { pairKey, type Suggestion, suggestDuplicates } from '../../../shared/domain/duplicates/suggest.ts'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { sortedBy } from '../danish-order.ts'
import { foundParticipant } from '../found.ts'
import { everybody } from '../participants/people.ts'
import { personHistory } from '../participants/person-history.ts'
import { mergePeople, mergeRefusal } from './merge-people.ts'

/** So many pairs are looked through at a time; the others come as those are settled. */
const SHOWN = 100

export const duplicateHandlers = (context: Context) => {
  const { stores } = context
  const compared = (id: ParticipantId): ComparedPerson => ({
    ...personHistory(context, id),
    ...stores.duplicates.counts(id),
  })
  const twoPeople = (firstId: ParticipantId, secondId: ParticipantId): void => {
    foundParticipant(stores, firstId)
    foundParticipant(stores, secondId)
    if (firstId === secondId) throw new Rejection('merge-same-person')
  }
  const suggestions = (): Suggestion<ParticipantId>[] => {
    const posts = stores.employments.all()
    const candidates = stores.participants.all().map((person) => ({
      ...person,
      organisations: (posts.get(person.id) ?? []).map((post) => post.organisation),
    }))
    return suggestDuplicates(
      candidates,
      new Set(stores.duplicates.dismissed().map(({ first, second }) => pairKey(first, second))),
    )
  }
  return {
    'duplicates.list': () => {
      const all = suggestions()
      if (all.length === 0) return { pairs: [], total: 0 }
      const people = new Map(everybody(context).map((person) => [person.id, person]))
      const pairs = all.slice(0, SHOWN).flatMap(({ first: a, second: b, reasons }) => {
        const two = [people.get(a), people.get(b)].filter((person) => person !== undefined)
        const [first, second] = sortedBy(two, (person) => person.fullName)
        return first && second ? { first, second, reasons: [...reasons] } : []
      })
      return { pairs, total: all.length }
    },
    'duplicates.compare': ({ firstId, secondId }) => {
      twoPeople(firstId, secondId)
      return {
        first: compared(firstId),
        second: compared(secondId),
        refusal: mergeRefusal(context, { kept: firstId, lost: secondId }),
      }
    },
    'duplicates.dismiss': ({ firstId, secondId }) => {
      twoPeople(firstId, secondId)
      stores.duplicates.dismiss(firstId, secondId)
      return null
    },
    'duplicates.merge': ({ keptId, lostId, take, takeCustom }) =>
      mergePeople(context, { kept: keptId, lost: lostId }, { facts: new Set(take), fields: new Set(takeCustom) }),
  } satisfies Partial<FeatureHandlers>
}
