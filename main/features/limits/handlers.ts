import { randomUUID } from 'node:crypto'
import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import {
  type EditableIndicator,
  limitFault,
  limitsToEdit,
  withChanged,
} from '../../../shared/domain/indicators/limits.ts'
import { thresholds } from '../../../shared/domain/indicators/thresholds.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { foundNetwork } from '../found.ts'

type Values = Readonly<Record<string, number | undefined>>

export const limitHandlers = ({ stores, today }: Context) => {
  const apply = (networkId: NetworkId, indicator: EditableIndicator, values: Values): null => {
    const { id } = foundNetwork(stores, networkId)
    const before: Values = withChanged(stores.limits.ofNetwork(id))[indicator]
    const standard: Values = thresholds[indicator]
    for (const [name] of limitsToEdit(indicator)) {
      const [was, becomes] = [before[name], values[name]]
      if (was === undefined || becomes === undefined || was === becomes) continue
      if (becomes === standard[name]) stores.limits.drop(id, indicator, name)
      else stores.limits.put(id, { indicator, name, value: becomes })
      stores.limits.write(id, randomUUID(), { changedOn: today(), indicator, name, was, becomes })
    }
    return null
  }
  return {
    'limits.ofNetwork': ({ networkId }) => {
      const { id } = foundNetwork(stores, networkId)
      return { changed: stores.limits.ofNetwork(id), log: stores.limits.log(id) }
    },
    'limits.set': ({ networkId, indicator, values }) => {
      const given = Object.fromEntries(
        Object.entries(values).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, Math.round(value * 10) / 10]],
        ),
      )
      const fault = limitFault(indicator, given)
      if (fault) throw new Rejection(fault)
      return apply(networkId, indicator, given)
    },
    'limits.reset': ({ networkId, indicator }) => apply(networkId, indicator, thresholds[indicator]),
  } satisfies Partial<FeatureHandlers>
}
