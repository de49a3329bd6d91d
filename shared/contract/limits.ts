import { z } from 'zod'
import { NetworkId } from '../domain/ids.ts'
import { type EditableIndicator, editableLimits } from '../domain/indicators/limits.ts'
import { IsoDate } from '../domain/values.ts'
import { command, query } from './define.ts'

const Indicator = z.enum(Object.keys(editableLimits) as [EditableIndicator, ...EditableIndicator[]])
const LimitName = z.string().min(1).max(40)

const LimitChange = z.strictObject({
  changedOn: IsoDate,
  indicator: z.string(),
  name: z.string(),
  was: z.number(),
  becomes: z.number(),
})

export const limits = {
  /** The limits that differ from the standard in a network, and every change of them, newest first. */
  'limits.ofNetwork': query(
    z.strictObject({ networkId: NetworkId }),
    z.strictObject({
      changed: z.array(
        z.strictObject({ indicator: z.string(), name: z.string(), value: z.number(), changedOn: IsoDate.nullable() }),
      ),
      log: z.array(LimitChange),
    }),
  ),
  /** Sets all limits of an indicator. Refused with `limit-out-of-range` or `limits-out-of-order`; then nothing is changed. */
  'limits.set': command(
    z.strictObject({ networkId: NetworkId, indicator: Indicator, values: z.partialRecord(LimitName, z.number()) }),
    z.null(),
  ),
  /** Gives an indicator its standard limits again. */
  'limits.reset': command(z.strictObject({ networkId: NetworkId, indicator: Indicator }), z.null()),
}
