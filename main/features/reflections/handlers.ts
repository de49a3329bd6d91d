import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import type { NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import { composition } from '../../../shared/domain/indicators/composition.ts'
import { checkReflection, reflectionFields, reflectionState } from '../../../shared/domain/reflection.ts'
import { summariseReflections } from '../../../shared/domain/reflection-summary.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { sortedBy } from '../danish-order.ts'
import { foundNetwork } from '../found.ts'
import { editionOf } from '../networks/edition.ts'
import { networkFacts } from '../networks/facts.ts'
import { sheet, sheetView } from './sheet.ts'

const fields = reflectionFields(sheet)

export const reflectionHandlers = (context: Context) => {
  const { stores, today } = context
  const checkPerson = (networkId: NetworkId, person: ParticipantId): void => {
    foundNetwork(stores, networkId)
    const memberships = stores.participants.membershipsOfNetwork(networkId)
    if (!memberships.some(({ participantId }) => participantId === person)) throw new Rejection('not-a-member')
  }
  return {
    'reflections.sheet': ({ networkId, language }) =>
      sheetView({ language, variant: editionOf(stores, foundNetwork(stores, networkId)).variant }),
    'reflections.ofNetwork': ({ networkId }) => {
      const facts = networkFacts(context, networkId, 'consultant')
      const answers = stores.reflections.ofNetwork(networkId)
      // Who is still to join belongs to the group that is being made; who has left does not.
      const members = facts.members.filter(({ endsOn }) => endsOn === null || endsOn >= today())
      const unique = [...new Map(members.map((member) => [member.participantId, member])).values()]
      const people = sortedBy(unique, ({ name }) => name).map(({ participantId, name }) => {
        const given = answers.get(participantId) ?? {}
        return { participantId, name, answers: given, state: reflectionState(given) }
      })
      return { people, summary: summariseReflections(people, composition(facts).traits, sheet) }
    },
    'reflections.setAnswer': ({ networkId, participantId, item, value }) => {
      checkPerson(networkId, participantId)
      checkReflection(fields, item, value)
      stores.reflections.set({ networkId, participantId, item, value })
      return null
    },
    'reflections.clear': ({ networkId, participantId }) => {
      checkPerson(networkId, participantId)
      stores.reflections.clear(participantId, networkId)
      return null
    },
  } satisfies Partial<FeatureHandlers>
}
