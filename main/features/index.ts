import type { FeatureHandlers } from '../../shared/contract/index.ts'
import type { Database } from '../database/open.ts'
import type { Platform } from '../hosts/platform.ts'

/** The handlers of every feature over one open store. */
export const createFeatures = (_db: Database, _platform: Platform): FeatureHandlers => ({}) as FeatureHandlers
