import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { addMonths } from '../../../shared/domain/dates.ts'
import { isToBeSaid } from '../../../shared/domain/retention.ts'
import type { ChangeLog } from '../../database/change-log.ts'
import type { Context } from '../context.ts'
import { foundNetwork } from '../found.ts'
import { withChange } from '../with-change.ts'
import { type Plan, plans } from './plan.ts'
import { quietClients } from './quiet-clients.ts'
import { runRetention } from './run.ts'

const shown = ({ steps }: Plan) => steps.map(({ step, on, doneOn }) => ({ step, on, doneOn }))
const nextOf = ({ steps }: Plan): string =>
  steps
    .filter(({ doneOn }) => doneOn === null)
    .map(({ on }) => on)
    .toSorted()[0] ?? '9999-12-31'

/** How long data are kept, and what is deleted when. */
export const retentionHandlers = (context: Context, log: ChangeLog) => {
  const { stores, today } = context
  return {
    'retention.get': () => {
      const settings = stores.retention.settings()
      return {
        settings,
        networks: plans(context)
          .toSorted((a, b) => (nextOf(a) < nextOf(b) ? -1 : 1))
          .map((plan) => ({
            networkId: plan.networkId,
            networkName: plan.networkName,
            endedOn: plan.endedOn,
            steps: shown(plan),
          })),
        clients: quietClients(context, addMonths(today(), -settings.clientMonths)),
      }
    },
    'retention.ofNetwork': ({ networkId }) => {
      foundNetwork(stores, networkId)
      const plan = plans(context).find((one) => one.networkId === networkId)
      return {
        settings: stores.retention.settings(),
        endedOn: plan?.endedOn ?? null,
        steps: plan ? shown(plan) : [],
      }
    },
    'retention.soon': () =>
      plans(context)
        .flatMap(({ networkId, networkName, steps }) =>
          steps
            .filter(({ due, doneOn }) => doneOn === null && isToBeSaid(due, today()))
            .map(({ step, on }) => ({ networkId, networkName, step, on })),
        )
        .toSorted((a, b) => (a.on < b.on ? -1 : 1)),
    'retention.update': (change) => {
      stores.retention.save(withChange(stores.retention.settings(), change))
      return stores.retention.settings()
    },
    'retention.run': () =>
      runRetention(context, log).map(({ plan, step }) => ({
        networkId: plan.networkId,
        networkName: plan.networkName,
        step: step.step,
      })),
  } satisfies Partial<FeatureHandlers>
}
