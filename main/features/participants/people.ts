import type { PersonSummary } from '../../../shared/contract/participants.ts'
import type { Context } from '../context.ts'
import { sortedBy } from '../danish-order.ts'
import { employmentOn } from './employment-store.ts'
import { isCurrent } from './membership-dates.ts'

/** Everybody in the store, in no order. */
export function everybody({ stores, today }: Context): PersonSummary[] {
  const day = today()
  const posts = stores.employments.all()
  const values = stores.customFields.values()
  const names = new Map(stores.networks.all().map((network) => [network.id, network.name]))
  const memberships = Map.groupBy(stores.participants.memberships(), (membership) => membership.participantId)
  return stores.participants.all().map(({ id, fullName, nickname, email, phone }) => {
    const post = employmentOn(posts.get(id) ?? [], day)
    const networks = new Map<string, PersonSummary['networks'][number]>()
    for (const membership of memberships.get(id) ?? []) {
      const past = !isCurrent(membership, day) && (networks.get(membership.networkId)?.past ?? true)
      networks.set(membership.networkId, {
        id: membership.networkId,
        name: names.get(membership.networkId) ?? '',
        past,
      })
    }
    return {
      id,
      fullName,
      nickname,
      email,
      phone,
      organisation: post?.organisation ?? '',
      position: post?.position ?? '',
      networks: sortedBy([...networks.values()], (network) => network.name),
      customValues: values.get(id) ?? [],
    }
  })
}

const lower = (text: string): string => text.toLocaleLowerCase('da')
/** Names are often typed the way they are spelt abroad. */
const respelt = (word: string): string => word.replaceAll('aa', 'å').replaceAll('ae', 'æ').replaceAll('oe', 'ø')

/** Those whose name, nickname, address, number, post, networks or own fields hold every word that was typed, in Danish order. */
export function peopleWith(people: readonly PersonSummary[], typed: string): PersonSummary[] {
  const words = lower(typed).split(/\s+/).filter(Boolean)
  const holds = (person: PersonSummary): boolean => {
    const { fullName, nickname, email, phone, organisation, position, networks, customValues } = person
    const own = customValues.map(({ value }) => value)
    const text = lower(
      [fullName, nickname, email, phone, organisation, position, ...networks.map(({ name }) => name), ...own].join(
        '\n',
      ),
    )
    return words.every((word) => text.includes(word) || text.includes(respelt(word)))
  }
  return sortedBy(words.length === 0 ? people : people.filter(holds), (person) => person.fullName)
}
