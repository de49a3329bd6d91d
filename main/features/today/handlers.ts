import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import type { Context } from '../context.ts'
import { loadSample, removeSample } from '../sample/sample.ts'
import { overviewOfDay } from './overview-of-day.ts'

export const todayHandlers = (context: Context) =>
  ({
    'today.get': () => overviewOfDay(context),
    'sample.load': () => {
      loadSample(context)
      return null
    },
    'sample.remove': () => {
      removeSample(context)
      return null
    },
  }) satisfies Partial<FeatureHandlers>
