import { z } from 'zod'
import { Contract } from '../domain/contract.ts'
import { ClientId, NetworkId } from '../domain/ids.ts'
import { IsoDate } from '../domain/values.ts'
import { query } from './define.ts'

const network = { networkId: NetworkId, networkName: z.string(), clientId: ClientId, clientName: z.string() }

/** What a contract waits for: signatures after the second meeting (rule W18), goals whose day has passed, a note to be handed out. */
export const ContractDue = z.enum(['signatures', 'goals', 'handOut'])
export type ContractDue = z.infer<typeof ContractDue>

/** One version of a contract among those of all networks. */
export const ContractRow = z.strictObject({
  ...network,
  ...Contract.pick({ id: true, templateId: true, language: true, version: true, status: true }).shape,
  title: z.string(),
  /** Whom it is about where that is one person; else empty. */
  personName: z.string(),
  /** No later version has been made. */
  isNewest: z.boolean(),
  isSigned: z.boolean(),
  signed: z.int(),
  of: z.int(),
  /** Names of those who have not signed; of the note on data: who have not been given it. An empty name is not known. */
  missing: z.array(z.string()),
  /** Those who came after the first signature and have signed a sheet of accession, with the day. */
  acceded: z.array(z.strictObject({ name: z.string(), on: IsoDate })),
  due: z.strictObject({ what: ContractDue, since: IsoDate.nullable() }).nullable(),
})
export type ContractRow = z.infer<typeof ContractRow>

export const contractOverview = {
  /** Every version of every contract, by client, network and template; and the networks whose members have none. */
  'contracts.everywhere': query(
    z.null(),
    z.strictObject({
      contracts: z.array(ContractRow),
      without: z.array(z.strictObject({ ...network, isDue: z.boolean() })),
    }),
  ),
}
