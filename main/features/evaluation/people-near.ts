import type { KnownPerson } from '../../../shared/domain/free-text/known-people.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { foundClient, foundNetwork } from '../found.ts'
import type { Stores } from '../stores.ts'

const without = (names: readonly string[]): KnownPerson[] =>
  names.filter((name) => name.trim() !== '').map((fullName) => ({ fullName, traits: [] }))

/**
 * Everybody who may be spoken of in a network's answers: members and former members with their posts, those who had a role
 * from outside, the client's people and the consultant.
 */
export function peopleNear(stores: Stores, id: NetworkId): KnownPerson[] {
  const client = foundClient(stores, foundNetwork(stores, id).clientId)
  const posts = stores.employments.ofNetwork(id)
  const nobody = stores.retention.formerOf(id)
  const known = stores.participants.ofNetwork(id).filter((person) => !nobody.has(person.id))
  const members = known.map((person) => ({
    fullName: person.fullName,
    traits: (posts.get(person.id) ?? []).flatMap(({ organisation, position, place }) => [
      organisation,
      position,
      place,
    ]),
  }))
  const guests = stores.meetings.ofNetwork(id).flatMap(({ roles }) => roles.map(({ externalName }) => externalName))
  const contacts = stores.contacts.ofClient(client.id).map(({ name }) => name)
  const others = [...guests, ...contacts, client.contactName, client.sponsorName, stores.consultant.get().fullName]
  const called = known.map(({ nickname }) => nickname)
  return [...members, ...without(called), ...without([...new Set(others)])]
}
