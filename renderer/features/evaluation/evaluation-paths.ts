import type { NetworkId, RoundId } from '../../../shared/domain/ids.ts'
import { paths } from '../../app/paths.ts'

/** Where a pulse is begun. */
export const newPulsePath = (networkId: NetworkId): string => `${paths.network(networkId, 'evaluation')}/new`
/** Where the answers of a round are entered. */
export const roundPath = (networkId: NetworkId, roundId: RoundId): string =>
  `${paths.network(networkId, 'evaluation')}/${roundId}`
