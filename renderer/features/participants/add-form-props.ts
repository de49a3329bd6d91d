import type { NetworkDetail } from '../../../shared/contract/networks.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'

/** What both ways of adding a participant are given. */
export type AddFormProps = {
  readonly networkId: NetworkId
  readonly detail: NetworkDetail | undefined
  readonly onClose: () => void
}
