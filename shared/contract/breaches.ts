import { z } from 'zod'
import { BreachId, NetworkId } from '../domain/ids.ts'
import { IsoDate } from '../domain/values.ts'
import { command, query } from './define.ts'

/** A breach of confidentiality that was noted, without what it was about. `closedOn`: the day it had been talked through. */
export const Breach = z.strictObject({ id: BreachId, notedOn: IsoDate, closedOn: IsoDate.nullable() })
export type Breach = z.infer<typeof Breach>

/** Breaches of confidentiality (IND-08). For the consultant alone. */
export const breaches = {
  /** Newest first. */
  'breaches.ofNetwork': query(z.strictObject({ networkId: NetworkId }), z.array(Breach)),
  /** Notes a breach on a day, today where none is said. Refused with `date-in-future`. */
  'breaches.note': command(z.strictObject({ networkId: NetworkId, notedOn: IsoDate.optional() }), Breach),
  /** Closes it today; one that is closed stays as it is. Refused with `breach-not-found`. */
  'breaches.close': command(z.strictObject({ id: BreachId }), Breach),
  /** Corrects its days; null opens it again. Refused with `breach-not-found`, `date-in-future` and `dates-reversed`. */
  'breaches.change': command(Breach, Breach),
  /** Takes away what was noted by mistake. Refused with `breach-not-found`. */
  'breaches.remove': command(z.strictObject({ id: BreachId }), z.null()),
}
