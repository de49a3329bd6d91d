import { z } from 'zod'
import { Language } from '../content/schema.ts'
import { Client, ClientBranding, ClientContact } from '../domain/client.ts'
import { Contract } from '../domain/contract.ts'
import { ClientId, ContactId, NetworkId, ParticipantId } from '../domain/ids.ts'
import { ActionItem } from '../domain/meeting.ts'
import { IsoDate } from '../domain/values.ts'
import { command, query } from './define.ts'
import { DocumentPages } from './documents.ts'
import { NetworkSummary } from './networks.ts'

const editable = Client.omit({ id: true, isSample: true })
const contact = ClientContact.omit({ id: true, clientId: true })
const ofNetwork = { networkId: NetworkId, networkName: z.string() }

/** A client as the list shows it. */
export const ClientSummary = Client.extend({ networkCount: z.int(), participantCount: z.int() })
export type ClientSummary = z.infer<typeof ClientSummary>

/** The newest version of a contract, with its title in the user's language. */
export const ContractSummary = z.strictObject({
  ...ofNetwork,
  ...Contract.pick({ id: true, version: true, status: true }).shape,
  title: z.string(),
  signed: z.int(),
  signers: z.int(),
})
export type ContractSummary = z.infer<typeof ContractSummary>

/** Everything a consultant works from with one client. `people` are those who are members today or later. */
export const ClientDetail = z.strictObject({
  client: Client,
  contacts: z.array(ClientContact),
  networks: z.array(NetworkSummary),
  contracts: z.array(ContractSummary),
  steps: z.array(z.strictObject({ ...ofNetwork, step: ActionItem })),
  people: z.array(
    z.strictObject({
      id: ParticipantId,
      fullName: z.string(),
      position: z.string(),
      organisation: z.string(),
      networks: z.array(z.string()),
    }),
  ),
  today: IsoDate,
})
export type ClientDetail = z.infer<typeof ClientDetail>

export const clients = {
  'clients.list': query(z.null(), z.array(ClientSummary)),
  'clients.get': query(z.strictObject({ id: ClientId }), ClientDetail),
  /** Only name and sector must be known. */
  'clients.create': command(editable.partial().required({ name: true, sector: true }), Client),
  'clients.update': command(z.strictObject({ id: ClientId, change: editable.partial() }), Client),
  /** What is the client's own in the look of its documents. */
  'clients.branding': query(z.strictObject({ id: ClientId }), ClientBranding),
  /** A logo is refused when it is not the picture it says it is. */
  'clients.brand': command(z.strictObject({ id: ClientId, change: ClientBranding.partial() }), ClientBranding),
  /** A handout as it looks for a client; null: with the consultant's own branding alone. */
  'branding.sample': query(z.strictObject({ clientId: ClientId.nullable(), language: Language }), DocumentPages),
  /** Takes its networks with it. */
  'clients.delete': command(z.strictObject({ id: ClientId }), z.null()),
  'clients.addContact': command(
    contact.partial().required({ name: true }).extend({ clientId: ClientId }),
    ClientContact,
  ),
  'clients.updateContact': command(z.strictObject({ id: ContactId, change: contact.partial() }), ClientContact),
  /** Puts a further contact first; the one who was first takes its place. */
  'clients.putContactFirst': command(z.strictObject({ id: ContactId }), Client),
  /** Takes the first contact away; the next one, where there is one, becomes the first. */
  'clients.clearFirstContact': command(z.strictObject({ clientId: ClientId }), Client),
  'clients.removeContact': command(z.strictObject({ id: ContactId }), z.null()),
}
