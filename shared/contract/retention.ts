import { z } from 'zod'
import { ClientId, NetworkId } from '../domain/ids.ts'
import { PlannedStep, Retention, RetentionStep } from '../domain/retention.ts'
import { IsoDate } from '../domain/values.ts'
import { command, query, unrecorded } from './define.ts'

const network = { networkId: NetworkId, networkName: z.string() }

/** How long data are kept after a network has ended, and what will be deleted when. */
export const retention = {
  'retention.get': query(
    z.null(),
    z.strictObject({
      settings: Retention,
      /** Networks that have ended, the next to lose something first. */
      networks: z.array(z.strictObject({ ...network, endedOn: IsoDate, steps: z.array(PlannedStep) })),
      /** Clients that have had no network for long: their deletion is suggested, and never done by itself. */
      clients: z.array(z.strictObject({ clientId: ClientId, name: z.string(), lastOn: IsoDate })),
    }),
  ),
  /** The plan of one network; `endedOn` is null, and dates stand for none, while it goes on. */
  'retention.ofNetwork': query(
    z.strictObject({ networkId: NetworkId }),
    z.strictObject({ settings: Retention, endedOn: IsoDate.nullable(), steps: z.array(PlannedStep) }),
  ),
  /** What will be done within a month, for the first page of the day. */
  'retention.soon': query(z.null(), z.array(z.strictObject({ ...network, step: RetentionStep, on: IsoDate }))),
  /** Nothing that becomes due by a shorter time goes before it has been said for a month. */
  'retention.update': command(Retention.partial(), Retention),
  /**
   * Does what is due and says what will be. Called when the store is opened. No step of undo: what is deleted here is
   * forgotten by the log of changes and by the bin as well.
   */
  'retention.run': unrecorded(z.null(), z.array(z.strictObject({ ...network, step: RetentionStep }))),
}
