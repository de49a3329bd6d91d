import type { NetworkDetail } from '../../../shared/contract/networks.ts'
import { localToday } from '../../ui/date-field.tsx'

/** The day a new member is offered: the network's first day while it has not held a meeting, else today. */
export const firstDayIn = (detail: NetworkDetail | undefined): string =>
  (detail?.held === 0 && detail.network.startsOn) || localToday()
