import type { NetworkId } from '../../../shared/domain/ids.ts'
import { actsOn, dueOn, type PlannedStep, RetentionStep } from '../../../shared/domain/retention.ts'
import type { Context } from '../context.ts'

export type Plan = {
  readonly networkId: NetworkId
  readonly networkName: string
  readonly endedOn: string
  readonly steps: readonly (PlannedStep & { readonly due: string; readonly noticedOn: string | null })[]
}

const keyOf = ({ networkId, step }: { readonly networkId: NetworkId; readonly step: RetentionStep }): string =>
  `${networkId} ${step}`

/** What will be done with the networks that have ended. A step done before a network was taken up again is to be done once more. */
export function plans({ stores, today }: Pick<Context, 'stores' | 'today'>): Plan[] {
  const ended = stores.retention.ended()
  if (ended.length === 0) return []
  const kept = stores.retention.settings()
  const noticed = new Map(stores.retention.notices().map((one) => [keyOf(one), one.day]))
  const done = new Map(stores.retention.done().map((one) => [keyOf(one), one.day]))
  return ended.map(({ id: networkId, name: networkName, endedOn }) => ({
    networkId,
    networkName,
    endedOn,
    steps: RetentionStep.options.map((step) => {
      const due = dueOn(step, endedOn, kept)
      const noticedOn = noticed.get(keyOf({ networkId, step })) ?? null
      const doneOn = done.get(keyOf({ networkId, step })) ?? null
      const isDone = doneOn !== null && doneOn > endedOn
      return { step, due, noticedOn, on: actsOn(due, noticedOn, today()), doneOn: isDone ? doneOn : null }
    }),
  }))
}
