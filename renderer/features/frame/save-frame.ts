import type { Sent } from '../../../shared/contract/index.ts'

/** Stores a part of a network's frame. */
export type SaveFrame = (change: Sent<'networks.updateFrame'>['change']) => Promise<unknown>
