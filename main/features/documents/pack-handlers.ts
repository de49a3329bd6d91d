import { packs as standardPacks } from '../../../shared/content/index.ts'
import { type HandoutPack, HandoutSelection } from '../../../shared/contract/handout-packs.ts'
import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { HandoutPackId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { sameText } from '../danish-order.ts'
import { foundHandoutPack, foundNetwork } from '../found.ts'
import { newId } from '../new-id.ts'
import { withChange } from '../with-change.ts'
import { knownSheets } from './catalogue.ts'

/** JSON that is no longer what it was meant to be is nothing. */
function readSelection(json: string): HandoutSelection | null {
  const read = HandoutSelection.safeParse(JSON.parse(json))
  return read.success ? { ...read.data, handouts: knownSheets(read.data.handouts) } : null
}

export const packHandlers = ({ stores }: Context) => {
  const checked = (pack: HandoutPack): HandoutPack => {
    const taken = [
      ...standardPacks.flatMap(({ id, title }) => [id, title.da, title.en]),
      ...stores.handoutPacks.all().flatMap(({ id, name }) => (id === pack.id ? [] : name)),
    ]
    if (taken.some((name) => sameText(name, pack.name))) throw new Rejection('handout-pack-exists', { name: pack.name })
    return { ...pack, handouts: [...new Set(pack.handouts)] }
  }
  return {
    'handoutPacks.create': (words) => {
      const pack = checked({ ...words, id: newId(HandoutPackId) })
      stores.handoutPacks.insert(pack)
      return pack
    },
    'handoutPacks.update': ({ id, change }) => {
      const pack = checked(withChange(foundHandoutPack(stores, id), change))
      stores.handoutPacks.save(pack)
      return pack
    },
    'handoutPacks.delete': ({ id }) => {
      stores.handoutPacks.delete(foundHandoutPack(stores, id).id)
      return null
    },
    'handouts.lastSelection': ({ networkId }) => {
      const json = stores.handoutPacks.selection(foundNetwork(stores, networkId).id)
      return json === undefined ? null : readSelection(json)
    },
    'handouts.rememberSelection': ({ networkId, selection }) => {
      stores.handoutPacks.remember(foundNetwork(stores, networkId).id, JSON.stringify(selection))
      return null
    },
  } satisfies Partial<FeatureHandlers>
}
