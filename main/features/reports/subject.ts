import type { HandedReport, ReportSubject } from '../../../shared/contract/handed-reports.ts'
import type { ReportOf } from '../../../shared/contract/report-drafts.ts'
import type { ReportWish } from '../../../shared/contract/report-wish.ts'
import { type KnownNames, type KnownPerson, knownNames } from '../../../shared/domain/free-text/known-people.ts'
import type { ClientId, NetworkId } from '../../../shared/domain/ids.ts'
import { peopleNear } from '../evaluation/people-near.ts'
import { foundClient, foundNetwork } from '../found.ts'
import type { Stores } from '../stores.ts'

/** Under which a draft and the reports handed out are kept: a network's, a client's, or neither for all networks. */
export type Key = {
  readonly networkId: NetworkId | null
  readonly clientId: ClientId | null
  readonly kind: HandedReport['kind']
  readonly audience: HandedReport['audience']
}

/** Whose a report is. Throws `network-not-found`, `client-not-found`. */
export function ownerOf(stores: Stores, subject: ReportSubject): Pick<Key, 'networkId' | 'clientId'> {
  if (subject.about === 'network') return { networkId: foundNetwork(stores, subject.networkId).id, clientId: null }
  return { networkId: null, clientId: subject.about === 'client' ? foundClient(stores, subject.clientId).id : null }
}

/** Throws as `ownerOf`. */
export const keyOf = (stores: Stores, of: ReportOf): Key => ({
  ...ownerOf(stores, of),
  kind: of.about === 'network' ? of.kind : 'portfolio',
  audience: of.audience,
})

/** What a wish is about, without the days and the rest of what may change. */
export function reportOf(wish: ReportWish): ReportOf {
  if (wish.about === 'network') {
    const { about, networkId, kind, audience } = wish
    return { about, networkId, kind, audience }
  }
  if (wish.about === 'all') return { about: 'all', audience: 'consultant' }
  return { about: 'client', clientId: wish.clientId, audience: wish.audience }
}

/** The networks a report is about. */
export function networksOf(stores: Stores, subject: ReportSubject): NetworkId[] {
  if (subject.about === 'network') return [subject.networkId]
  const found = subject.about === 'client' ? stores.networks.ofClient(subject.clientId) : stores.networks.all()
  return found.map(({ id }) => id)
}

/** The same person is near each network of a client, and counts once where traits of few are looked for. */
const once = (people: readonly KnownPerson[]): KnownPerson[] => [
  ...new Map(people.map((person) => [JSON.stringify(person), person])).values(),
]

/**
 * Whose names are looked for in what the consultant writes: everybody near the networks but the consultant, whose name
 * stands on the report. Null for the consultant's own report, which names people.
 */
export function namesNear(stores: Stores, of: ReportOf): KnownNames | null {
  if (of.audience === 'consultant') return null
  const near = once(networksOf(stores, of).flatMap((id) => peopleNear(stores, id)))
  const { fullName } = stores.consultant.get()
  return knownNames(near.filter((person) => person.traits.length > 0 || person.fullName !== fullName))
}
