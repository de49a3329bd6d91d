import type { Stores } from './stores.ts'

/** What every use case may ask for: the stores, the instant, and the date in Denmark right now. */
export type Context = { readonly stores: Stores; readonly today: () => string; readonly now: () => Date }
