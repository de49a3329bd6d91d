import type { Language, Variant } from '../../../shared/content/schema.ts'
import type { Network } from '../../../shared/domain/network.ts'
import { foundClient } from '../found.ts'
import type { Stores } from '../stores.ts'

/** Language and edition that a network's texts have unless something else is chosen; a mixed client has the public texts. */
export function editionOf(stores: Stores, network: Network): { language: Language; variant: Variant } {
  const { sector } = foundClient(stores, network.clientId)
  return { language: stores.consultant.get().language, variant: sector === 'private' ? 'private' : 'public' }
}
