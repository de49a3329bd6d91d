import { createHmac } from 'node:crypto'
import type { NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'

/**
 * Four digits by which somebody is known on the computer that is handed round. They stand on the sheets with the person's
 * goals, are worked out from the store's key (`formStore`), and are stored nowhere. They keep a neighbour from scoring
 * another's goals by a slip or for fun; who reads them over a shoulder can use them.
 */
export function personCode(key: Buffer, networkId: NetworkId, participantId: ParticipantId): string {
  const digest = createHmac('sha256', key).update(`sparringsrum.person\n${networkId}\n${participantId}`).digest()
  return String(digest.readUInt32BE(0) % 10_000).padStart(4, '0')
}
