import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { withCorrection, withoutLast } from '../../../shared/domain/stages.ts'
import type { Context } from '../context.ts'
import { foundNetwork } from '../found.ts'
import { goToStage, networkWay, saveWay } from './stage-way.ts'

export const stageHandlers = (context: Context) => {
  const { stores, today } = context
  return {
    'stages.get': ({ networkId }) => networkWay(context, networkId),
    'stages.change': (step) => {
      foundNetwork(stores, step.networkId)
      goToStage(context, step)
      return networkWay(context, step.networkId)
    },
    'stages.correct': ({ networkId, stage, changedOn, change }) => {
      foundNetwork(stores, networkId)
      const way = withCorrection(stores.networks.stages(networkId), { stage, changedOn }, change, today())
      saveWay(context, networkId, way)
      return networkWay(context, networkId)
    },
    'stages.takeBack': ({ networkId }) => {
      foundNetwork(stores, networkId)
      saveWay(context, networkId, withoutLast(stores.networks.stages(networkId)))
      return networkWay(context, networkId)
    },
  } satisfies Partial<FeatureHandlers>
}
