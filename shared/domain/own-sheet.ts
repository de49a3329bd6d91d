import type { InstrumentId } from '../content/instrument-schema.ts'

/**
 * Whether the forms of an instrument belong to their owners (B and G, content specification (e)): each keeps it, lets the
 * network know the goal, or lets the consultant store it. What is stored has a name and is shown to nobody else.
 */
export const isOwnSheet = (instrument: InstrumentId): boolean => instrument === 'B' || instrument === 'G'
