import type { Database } from 'better-sqlite3'
import type { Platform } from '../hosts/platform.ts'
import { localDate } from './local-date.ts'
import { createStores, type Stores } from './stores.ts'

/** What every use case may ask for: the stores, the instant, and the date in Denmark right now. */
export type Context = { readonly stores: Stores; readonly today: () => string; readonly now: () => Date }

/** The context of an open store. */
export const createContext = (db: Database, { now }: Pick<Platform, 'now'>): Context => ({
  stores: createStores(db),
  today: () => localDate(now()),
  now,
})
