import type { NetworkOverview } from '../../../shared/contract/networks.ts'
import { daysBetween } from '../../../shared/domain/dates.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { Context } from '../context.ts'
import { attendanceGrid, recordedIn } from '../meetings/attendance-grid.ts'
import { isExternal, roleNames } from '../meetings/role-names.ts'
import { assess } from './assess.ts'
import { nextOf } from './summary.ts'

/** The first tab of a network: indicators, the grid, the next meeting, and what to attend to. */
export function networkOverview(context: Context, id: NetworkId): NetworkOverview {
  const { indicators, attention, findings } = assess(context, id)
  const recorded = recordedIn(context.stores, id)
  const nameOf = roleNames(recorded.people)
  const next = nextOf(recorded.meetings, context.today())
  return {
    indicators,
    grid: attendanceGrid(recorded),
    nextMeeting: next
      ? {
          meeting: next,
          daysUntil: daysBetween(context.today(), next.date),
          names: {
            host: nameOf(next, 'host'),
            facilitator: nameOf(next, 'facilitator'),
            facilitatorExternal: isExternal(next, 'facilitator'),
            coordinator: nameOf(next, 'coordinator'),
          },
        }
      : null,
    attention,
    findings,
  }
}
