import { instrument } from '../../../shared/content/index.ts'
import { instrumentView } from '../../../shared/content/instrument-view.ts'
import type { AlikeItem, GroupResult } from '../../../shared/contract/group.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { Context } from '../context.ts'
import { roundFor } from '../evaluation/gate.ts'
import { peopleOf } from '../evaluation/round-people.ts'
import { roundPicture } from '../evaluation/round-result.ts'
import { type StoredRound, shown } from '../evaluation/store.ts'
import { foundNetwork } from '../found.ts'
import { editionOf } from '../networks/edition.ts'

/** The forms that a network fills in to look at itself as a whole. */
const ofWhole = ['R', 'Y'] as const

const newestClosed = ({ stores }: Context, id: NetworkId, form: string): StoredRound | undefined =>
  stores.evaluation.roundsOf(id).findLast(({ instrument: one, closed }) => one === form && closed)

/** The newest closed round of each such form that may be seen (`disclosure.ts`), without free text and names. */
export function groupResults(context: Context, id: NetworkId): GroupResult[] {
  const { stores } = context
  const edition = editionOf(stores, foundNetwork(stores, id))
  return ofWhole.flatMap((form) => {
    const newest = newestClosed(context, id, form)
    if (!newest) return []
    const { state, items, alike } = roundPicture(context, newest, 'group')
    if (state !== 'shown') return []
    const round = shown(newest)
    return {
      round,
      instrument: instrumentView(form, edition),
      expected: peopleOf(stores, round).length,
      minResponses: stores.consultant.get().minResponses,
      items,
      alike,
    }
  })
}

/** What rule N11 keeps back of the newest closed pulse. */
export function alikeInPulse(context: Context, id: NetworkId): (AlikeItem & { dimension: string; date: string })[] {
  const newest = newestClosed(context, id, 'P')
  if (!newest) return []
  const dimensions = new Map(instrument('P').items.map((item) => [item.id, item.dimension]))
  return roundFor(context.stores, newest, 'group').alike.flatMap((item) => {
    const dimension = dimensions.get(item.id)
    // How the meeting was led is said of one person, and effort is only read together with benefit.
    if (!dimension || dimension === 'facilitation' || dimension === 'effort') return []
    return { ...item, dimension, date: newest.heldOn }
  })
}
