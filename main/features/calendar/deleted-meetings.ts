import { Meeting } from '../../../shared/domain/meeting.ts'
import type { ChangeLog } from '../../database/change-log.ts'

const Deleted = Meeting.pick({ id: true, networkId: true, date: true, startsAt: true, endsAt: true, place: true })

/** Meetings in the bin, also those that went with their network, as they were when they were deleted. */
export const deletedMeetings = (log: Pick<ChangeLog, 'bin'>) =>
  log.bin().flatMap(({ rows }) =>
    rows.flatMap(({ table, from, to }) => {
      if (table !== 'meeting' || from === null || to !== null) return []
      const { id, network_id: networkId, date, starts_at: startsAt, ends_at: endsAt, place } = from
      return [Deleted.parse({ id, networkId, date, startsAt, endsAt, place })]
    }),
  )
