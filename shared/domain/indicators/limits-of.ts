import type { NetworkFacts } from '../network-facts.ts'
import type { Limits } from './limits.ts'
import { thresholds } from './thresholds.ts'

/** The limits in force in a network. */
export const limitsOf = ({ limits }: Pick<NetworkFacts, 'limits'>): Limits => limits ?? thresholds
