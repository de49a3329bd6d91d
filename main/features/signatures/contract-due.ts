import type { ContractRow } from '../../../shared/contract/contract-overview.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import { addMonths } from '../../../shared/domain/dates.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import type { Network } from '../../../shared/domain/network.ts'
import type { Signing } from './signing.ts'

/** Rule W18 gives the members until their second meeting. */
const MEETINGS = 2

type Situation = {
  readonly contract: Contract
  readonly network: Network
  readonly meetings: readonly Meeting[]
  readonly signing: Signing
  readonly today: string
}

const heldDays = (meetings: readonly Meeting[]) =>
  meetings.filter(({ status }) => status === 'held').map(({ date }) => date)

/** The day of the second held meeting; undefined before it. */
export const secondMeeting = (meetings: readonly Meeting[]): string | undefined =>
  heldDays(meetings).toSorted()[MEETINGS - 1]

/** What the newest version of a contract waits for, and since when. A network that is closed waits for nothing. */
export function dueOf({ contract, network, meetings, signing, today }: Situation): ContractRow['due'] {
  if (network.stage === 'closed' || signing.status === 'expired') return null
  if (contract.templateId === 'DATA') {
    return signing.list.some(({ sentOn }) => sentOn === null) ? { what: 'handOut', since: null } : null
  }
  const second = secondMeeting(meetings)
  const isOfMembers = contract.templateId.startsWith('NET-')
  if (isOfMembers && second && signing.count.signed < signing.count.signers)
    return { what: 'signatures', since: second }
  const goals = contract.fields['contract.goalDate'] || (network.startsOn && addMonths(network.startsOn, 12))
  if (isOfMembers && signing.status === 'signed' && goals && goals < today) return { what: 'goals', since: goals }
  return null
}
