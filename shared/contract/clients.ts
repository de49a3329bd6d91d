import { z } from 'zod'
import { Client } from '../domain/client.ts'
import { ClientId } from '../domain/ids.ts'
import { command, query } from './define.ts'
import { NetworkSummary } from './networks.ts'

const editable = Client.omit({ id: true, isSample: true })

/** A client as the list shows it. */
export const ClientSummary = Client.extend({ networkCount: z.int(), participantCount: z.int() })
export type ClientSummary = z.infer<typeof ClientSummary>

export const ClientDetail = z.strictObject({ client: Client, networks: z.array(NetworkSummary) })
export type ClientDetail = z.infer<typeof ClientDetail>

export const clients = {
  'clients.list': query(z.null(), z.array(ClientSummary)),
  'clients.get': query(z.strictObject({ id: ClientId }), ClientDetail),
  /** Only name and sector must be known. */
  'clients.create': command(editable.partial().required({ name: true, sector: true }), Client),
  'clients.update': command(z.strictObject({ id: ClientId, change: editable.partial() }), Client),
  /** Takes its networks with it. */
  'clients.delete': command(z.strictObject({ id: ClientId }), z.null()),
}
