import { instrumentView } from '../../../shared/content/instrument-view.ts'
import type { GroupWords } from '../../../shared/contract/group.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { Context } from '../context.ts'
import { approvedOfNetwork } from '../evaluation/free-text.ts'
import { foundNetwork } from '../found.ts'
import { editionOf } from '../networks/edition.ts'

/** What a group may read of its own words, round by round and question by question. */
export function groupWords(context: Context, id: NetworkId): GroupWords[] {
  const edition = editionOf(context.stores, foundNetwork(context.stores, id))
  return approvedOfNetwork(context, id, 'group').map(({ round, quotations }) => ({
    instrument: round.instrument,
    heldOn: round.heldOn,
    questions: instrumentView(round.instrument, edition)
      .items.map(({ id: item, text }) => ({
        text,
        quotations: quotations.flatMap((one) => (one.item === item ? one.text : [])),
      }))
      .filter((question) => question.quotations.length > 0),
  }))
}
