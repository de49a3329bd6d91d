import { z } from 'zod'
import { AttentionRule } from '../domain/attention/schema.ts'
import { Client } from '../domain/client.ts'
import { ClientId, MeetingId, NetworkId, ParticipantId } from '../domain/ids.ts'
import { AttentionItem, Finding, Indicators, Status } from '../domain/indicators/schema.ts'
import { AttendanceCell, Meeting, MeetingStatus } from '../domain/meeting.ts'
import { Frame, Network, Stage } from '../domain/network.ts'
import { ClockTime, FilledLine, IsoDate, LongText, Sector } from '../domain/values.ts'
import { command, query, unrecorded } from './define.ts'

/** A network as lists show it. `worst` is the worst status among its indicators; `attention` counts open points. */
export const NetworkSummary = z.strictObject({
  id: NetworkId,
  name: z.string(),
  clientId: ClientId,
  clientName: z.string(),
  sector: Sector,
  stage: Stage,
  members: z.int(),
  held: z.int(),
  trialMeetings: z.int(),
  nextMeeting: z
    .strictObject({ id: MeetingId, date: IsoDate, startsAt: ClockTime, endsAt: ClockTime, place: z.string() })
    .nullable(),
  worst: Status,
  attention: z.int(),
})
export type NetworkSummary = z.infer<typeof NetworkSummary>

/** What every tab of the network page needs. */
export const NetworkDetail = z.strictObject({
  network: Network,
  client: Client,
  frame: Frame,
  /** Quorum in force: the agreed one, or 60 % of today's members rounded up. */
  quorum: z.int(),
  members: z.int(),
  held: z.int(),
  planned: z.int(),
})
export type NetworkDetail = z.infer<typeof NetworkDetail>

/** Rows are everybody who is or has been a member, in Danish alphabetical order; columns are meetings by date. */
export const AttendanceGrid = z.strictObject({
  meetings: z.array(
    z.strictObject({ id: MeetingId, date: IsoDate, status: MeetingStatus, attended: z.int(), expected: z.int() }),
  ),
  rows: z.array(
    z.strictObject({
      participantId: ParticipantId,
      name: z.string(),
      shortName: z.string(),
      cells: z.array(AttendanceCell),
    }),
  ),
})
export type AttendanceGrid = z.infer<typeof AttendanceGrid>

export const NetworkOverview = z.strictObject({
  indicators: Indicators,
  grid: AttendanceGrid,
  nextMeeting: z
    .strictObject({
      meeting: Meeting,
      daysUntil: z.int(),
      names: z.strictObject({
        host: z.string(),
        facilitator: z.string(),
        facilitatorExternal: z.boolean(),
        coordinator: z.string(),
      }),
    })
    .nullable(),
  attention: z.array(AttentionItem),
  findings: z.array(Finding),
})
export type NetworkOverview = z.infer<typeof NetworkOverview>

/** The ways in which a point of attention is closed. */
export const ClosedHow = z.enum(['handled', 'noted', 'notRelevant'])
export type ClosedHow = z.infer<typeof ClosedHow>

const point = { id: NetworkId, rule: AttentionRule, dataKey: z.string().max(200) }

/** A point that was closed. `item` is the point itself while its data are the same; else null. */
export const ClosedPoint = z.strictObject({
  networkId: NetworkId,
  networkName: z.string(),
  rule: AttentionRule,
  dataKey: z.string(),
  how: ClosedHow,
  note: z.string(),
  closedOn: IsoDate,
  item: AttentionItem.nullable(),
})
export type ClosedPoint = z.infer<typeof ClosedPoint>

export const networks = {
  'networks.list': query(z.null(), z.array(NetworkSummary)),
  'networks.get': query(z.strictObject({ id: NetworkId }), NetworkDetail),
  'networks.overview': query(z.strictObject({ id: NetworkId }), NetworkOverview),
  /** The last five that were opened, newest first. */
  'networks.recent': query(z.null(), z.array(Network.pick({ id: true, name: true }))),
  'networks.markOpened': unrecorded(z.strictObject({ id: NetworkId }), z.null()),
  'networks.create': command(
    z.strictObject({ clientId: ClientId, name: FilledLine, startsOn: IsoDate.nullable() }),
    Network,
  ),
  'networks.update': command(
    z.strictObject({ id: NetworkId, change: Network.pick({ name: true, startsOn: true }).partial() }),
    Network,
  ),
  'networks.updateFrame': command(z.strictObject({ id: NetworkId, change: Frame.partial() }), Frame),
  'networks.delete': command(z.strictObject({ id: NetworkId }), z.null()),
  /** Closes a point of attention; it does not return for the same data. */
  'networks.closeAttention': command(
    z.strictObject({
      ...point,
      how: ClosedHow,
      note: LongText.max(1000),
    }),
    z.null(),
  ),
  /** Opens a closed point again. Throws `point-not-closed`. */
  'networks.reopenAttention': command(z.strictObject(point), z.null()),
  /** The closed points of a network, or of all (null), newest first. */
  'networks.closedAttention': query(z.strictObject({ id: NetworkId.nullable() }), z.array(ClosedPoint)),
}
