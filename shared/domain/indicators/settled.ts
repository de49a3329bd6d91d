import type { NetworkFacts } from '../network-facts.ts'
import { heldMeetings } from './meetings.ts'
import type { Status } from './schema.ts'
import { thresholds } from './thresholds.ts'

/** S9: a status only when at least two meetings have been held; until then grey. */
export const settled = (facts: NetworkFacts, status: Status): Status =>
  heldMeetings(facts).length >= thresholds.meetingsBeforeStatus ? status : 'grey'
