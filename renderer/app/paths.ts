import { useRoute } from 'wouter'
import type { ClientId, ContractId, MeetingId, NetworkId, ParticipantId } from '../../shared/domain/ids.ts'
import { roomScreenPath } from '../../shared/room-screen.ts'

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

/** The parts of a meeting: before it, at it and after it. */
export const meetingParts = ['agenda', 'roles', 'attendance', 'steps', 'minutes', 'evaluation', 'note'] as const
export type MeetingPart = (typeof meetingParts)[number]

/** Every address of the app. */
export const paths = {
  today: '/',
  clients: '/clients',
  newClient: '/clients/new',
  client: (id: ClientId) => `/clients/${id}`,
  people: '/people',
  person: (id: ParticipantId) => `/people/${id}`,
  duplicates: '/people/duplicates',
  networks: '/networks',
  newNetwork: '/networks/new',
  newNetworkOf: (id: ClientId) => `/clients/${id}/new-network`,
  network: (id: NetworkId, tab: NetworkTab = 'overview') =>
    tab === 'overview' ? `/networks/${id}` : `/networks/${id}/${tab}`,
  meeting: (id: NetworkId, meeting: MeetingId) => `/networks/${id}/meetings/${meeting}`,
  /** `choice`: what is suggested there, such as a method for the agenda. */
  meetingPart: (id: NetworkId, meeting: MeetingId, part: MeetingPart, choice?: string) =>
    `/networks/${id}/meetings/${meeting}/${part}${choice ? `/${choice}` : ''}`,
  member: (id: NetworkId, person: ParticipantId) => `/networks/${id}/participants/${person}`,
  contracts: '/contracts',
  evaluation: '/evaluation',
  /** Where a report is made: on a network, on a client's networks, on all. */
  report: (id: NetworkId) => `/networks/${id}/evaluation/report`,
  clientReport: (id: ClientId) => `/clients/${id}/report`,
  portfolioReport: '/evaluation/report',
  contract: (id: NetworkId, contract: ContractId) => `/networks/${id}/contract/${contract}`,
  newContract: (id: NetworkId) => `/networks/${id}/contract/new`,
  handout: (id: NetworkId, handout: string) => `/networks/${id}/handouts/${handout}`,
  /** All handouts without a network; `detail` is a sheet or a pack. */
  handouts: (detail?: string) => (detail ? `/handouts/${detail}` : '/handouts'),
  planMeetings: (id: NetworkId) => `/networks/${id}/meetings/plan`,
  review: (id: NetworkId) => `/networks/${id}/frame/review`,
  newMeeting: (id: NetworkId) => `/networks/${id}/meetings/new`,
  room: (meeting: MeetingId) => `/room/${meeting}`,
  /** The room as a second display shows it, without the controls. */
  roomScreen: (meeting: MeetingId) => roomScreenPath(meeting),
  /** By month or as a list, at a day or at today. */
  calendar: (view: 'month' | 'list' = 'month', day?: string) =>
    `/calendar${view === 'month' && !day ? '' : `/${view}`}${day ? `/${day}` : ''}`,
  bin: '/bin',
  settings: '/settings',
}

/** What stands after the tab in a network's address: a meeting's id, `new`, or nothing. */
export function useTabDetail(): string | undefined {
  return useTabDetails().detail
}

type Details = {
  readonly detail?: string | undefined
  readonly part?: string | undefined
  readonly choice?: string | undefined
}

/** The same with what stands after it: the part of a meeting, and what is suggested there. */
export function useTabDetails(): Details {
  const [, params] = useRoute<{ detail?: string; part?: string; choice?: string }>(
    '/networks/:id/:tab/:detail?/:part?/:choice?',
  )
  return { detail: params?.detail, part: params?.part, choice: params?.choice }
}
