import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import type { Platform } from '../../hosts/platform.ts'
import type { Context } from '../context.ts'
import { fileWords } from '../documents/handout-facts.ts'
import { foundNetwork } from '../found.ts'
import { exportFolder } from './export-folder.ts'
import { planNetwork } from './plan-network.ts'

export const batchHandlers = (context: Context, { saveFolder }: Pick<Platform, 'saveFolder'>) =>
  ({
    'batch.export': async ({ networkIds, ...wish }, task) => {
      const networks = [...new Set(networkIds)].map((id) => foundNetwork(context.stores, id))
      const [only] = networks
      // Several networks get a folder each; one alone is the folder.
      const isOne = only !== undefined && networks.length === 1
      const plans = networks.map((network) => ({
        network,
        ...planNetwork(context, network.id, wish, isOne ? [] : [network.name]),
      }))
      const name = isOne ? only.name : fileWords(wish).folder({ count: networks.length, day: context.today() })
      const saved = await exportFolder(
        saveFolder,
        name,
        plans.flatMap(({ files }) => files),
        task,
      )
      const leftOut = plans.flatMap((plan) => plan.leftOut.map((what) => ({ networkName: plan.network.name, what })))
      return { ...saved, leftOut }
    },
  }) satisfies Partial<FeatureHandlers>
