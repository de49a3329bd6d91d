import { useRoute } from 'wouter'
import type { ClientId, MeetingId, NetworkId } from '../../shared/domain/ids.ts'

export const networkTabs = [
  'overview',
  'participants',
  'frame',
  'contract',
  'meetings',
  'evaluation',
  'handouts',
] as const
export type NetworkTab = (typeof networkTabs)[number]

/** Every address of the app. */
export const paths = {
  today: '/',
  clients: '/clients',
  newClient: '/clients/new',
  client: (id: ClientId) => `/clients/${id}`,
  networks: '/networks',
  newNetwork: '/networks/new',
  network: (id: NetworkId, tab: NetworkTab = 'overview') =>
    tab === 'overview' ? `/networks/${id}` : `/networks/${id}/${tab}`,
  meeting: (id: NetworkId, meeting: MeetingId) => `/networks/${id}/meetings/${meeting}`,
  newMeeting: (id: NetworkId) => `/networks/${id}/meetings/new`,
  bin: '/bin',
  settings: '/settings',
}

/** What stands after the tab in a network's address: a meeting's id, `new`, or nothing. */
export function useTabDetail(): string | undefined {
  const [, params] = useRoute('/networks/:id/:tab/:detail')
  return params?.detail
}
