import { instrument } from '../../../shared/content/index.ts'
import type { RoundResult } from '../../../shared/contract/evaluation.ts'
import { discloseComments, discloseRound, discloseShared } from '../../../shared/domain/disclosure.ts'
import type { Context } from '../context.ts'
import { foundNetwork } from '../found.ts'
import { editionOf } from '../networks/edition.ts'
import { instrumentView } from './instruments.ts'
import { peopleOf } from './round-people.ts'
import { type StoredRound, shown } from './store.ts'

/** What a round may show the consultant. Every answer in it has passed the rules of `disclosure.ts`. */
export function roundResult({ stores }: Context, stored: StoredRound): RoundResult {
  const round = shown(stored)
  const facts = { ...round, responses: stores.evaluation.responsesTo(round.id) }
  const k = stores.consultant.get().minResponses
  const disclosed = discloseRound(facts, k)
  const names = new Map(stores.participants.ofNetwork(round.networkId).map((person) => [person.id, person.fullName]))
  const asked = new Map(instrument(round.instrument).items.map((item) => [item.id, item]))
  return {
    round,
    instrument: instrumentView(round.instrument, editionOf(stores, foundNetwork(stores, round.networkId))),
    expected: peopleOf(stores, round).length,
    anonymous: facts.responses.filter(({ participantId }) => participantId === null).length,
    minResponses: k,
    state: disclosed.state,
    items:
      disclosed.state === 'shown'
        ? disclosed.items.map(({ id, counts, offScale, mean, spread }) => {
            const isScale = asked.get(id)?.answer !== 'choice'
            return {
              id,
              counts: [...counts],
              offScale,
              mean: isScale ? mean : null,
              spread: isScale ? spread : null,
              reversed: asked.get(id)?.direction === -1,
            }
          })
        : [],
    comments: discloseComments(facts, stores.evaluation.commentsOn(round.id), k, Math.random),
    shared:
      discloseShared(facts)?.map(({ participantId, values }) => ({ name: names.get(participantId) ?? '', values })) ??
      null,
  }
}
