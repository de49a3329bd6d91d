import type { InstrumentId } from '../../../shared/content/instrument-schema.ts'
import type { NetworkId, RoundId } from '../../../shared/domain/ids.ts'
import { paths } from '../../app/paths.ts'

/** Where a round is begun, of the instrument that is asked for. */
export const newRoundPath = (networkId: NetworkId, instrument?: InstrumentId): string =>
  `${paths.network(networkId, 'evaluation')}/new${instrument ? `/${instrument}` : ''}`
/** What stands for the goals of a network where else a round's id stands. */
export const goalsMark = 'goals'
/** Where the goals of a network are written and seen. */
export const goalsPath = (networkId: NetworkId): string => `${paths.network(networkId, 'evaluation')}/${goalsMark}`
/** Where the answers of a round are entered. */
export const roundPath = (networkId: NetworkId, roundId: RoundId): string =>
  `${paths.network(networkId, 'evaluation')}/${roundId}`
/** What stands behind a round's id where its result is shown and not its entry. */
export const resultMark = ':result'
/** What stands behind it where its free text is shown. */
export const wordsMark = ':words'
/** Where the free text of a round is read and shared. */
export const wordsPath = (networkId: NetworkId, roundId: RoundId): string =>
  `${roundPath(networkId, roundId)}${wordsMark}`
/** Where the result of a closed round is shown. */
export const resultPath = (networkId: NetworkId, roundId: RoundId): string =>
  `${roundPath(networkId, roundId)}${resultMark}`
