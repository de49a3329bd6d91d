import { z } from 'zod'
import { ClientId, NetworkId, ParticipantId } from '../domain/ids.ts'
import { AttentionItem } from '../domain/indicators/schema.ts'
import { PersonPicture } from '../domain/person-picture.ts'
import { query } from './define.ts'

/** A point of attention with the network it is about. */
export const NetworkPoint = z.strictObject({ networkId: NetworkId, networkName: z.string(), item: AttentionItem })
export type NetworkPoint = z.infer<typeof NetworkPoint>

/** Dashboards that gather several networks, beside `evaluation.portfolio`. For the consultant alone. */
export const dashboards = {
  /** The open points of attention of a client's networks, the most urgent first. Refused with `client-not-found`. */
  'evaluation.clientPoints': query(z.strictObject({ clientId: ClientId }), z.array(NetworkPoint)),
  /** One person in each of their networks, newest membership first. Refused with `participant-not-found`. */
  'evaluation.person': query(z.strictObject({ participantId: ParticipantId }), z.array(PersonPicture)),
}
