import type { Frame } from './network.ts'

/** The attendance a meeting needs: what was agreed, else 60 % of the members, rounded up (content specification b.4). */
export const quorumInForce = (frame: Frame, members: number): number => frame.quorum ?? Math.ceil((members * 6) / 10)
