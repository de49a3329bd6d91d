import { instrument } from '../../../shared/content/index.ts'
import type { RoundResult } from '../../../shared/contract/evaluation.ts'
import { type Audience, discloseRound, discloseShared } from '../../../shared/domain/disclosure.ts'
import type { Context } from '../context.ts'
import { foundNetwork } from '../found.ts'
import { editionOf } from '../networks/edition.ts'
import { commentCount } from './free-text.ts'
import { anonymousIn, roundFor } from './gate.ts'
import { peopleOf } from './round-people.ts'
import { roundView } from './round-view.ts'
import { type StoredRound, shown } from './store.ts'

/** What an audience may see of a round, question by question, and the questions rule N11 keeps back from it. */
export function roundPicture({ stores }: Context, stored: StoredRound, audience: Audience) {
  const facts = roundFor(stores, stored, audience)
  const disclosed = discloseRound(facts, stores.consultant.get().minResponses)
  const asked = new Map(instrument(stored.instrument).items.map((item) => [item.id, item]))
  const items = disclosed.state === 'shown' ? disclosed.items : []
  return {
    facts,
    state: disclosed.state,
    items: items.map(({ id, counts, offScale, mean, spread }) => {
      const isScale = asked.get(id)?.answer !== 'choice'
      return {
        id,
        counts: [...counts],
        offScale,
        mean: isScale ? mean : null,
        spread: isScale ? spread : null,
        reversed: asked.get(id)?.direction === -1,
      }
    }),
    alike: facts.alike,
  }
}

/** What a round may show the consultant. Every answer in it has passed the rules of `disclosure.ts`. */
export function roundResult(context: Context, stored: StoredRound): RoundResult {
  const { stores } = context
  const round = shown(stored)
  const { facts, state, items } = roundPicture(context, stored, 'consultant')
  const names = new Map(stores.participants.ofNetwork(round.networkId).map((person) => [person.id, person.fullName]))
  return {
    round,
    instrument: roundView(stores, round, editionOf(stores, foundNetwork(stores, round.networkId))),
    expected: peopleOf(stores, round).length,
    anonymous: anonymousIn(stores, stored),
    minResponses: stores.consultant.get().minResponses,
    state,
    items,
    comments: commentCount(stores, stored),
    shared:
      discloseShared(facts)?.map(({ participantId, values }) => ({ name: names.get(participantId) ?? '', values })) ??
      null,
  }
}
