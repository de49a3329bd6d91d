import { TriangleAlert } from 'lucide-react'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { useText } from '../../ui/language.tsx'

type Props = {
  readonly meeting: Meeting
  readonly isComing: boolean
  readonly expected: number
  readonly away: number
  readonly attended: number
  readonly quorum: number
}

/** Attendance as a sentence: before the meeting who can come against the quorum, afterwards who came. */
export function AttendanceLine({ meeting, isComing, expected, away, attended, quorum }: Props) {
  const text = useText()
  const coming = expected - away
  const unmarked = expected - away - attended
  const tooFew = isComing ? coming < quorum : meeting.status === 'held' && unmarked === 0 && attended < quorum
  const counted = isComing
    ? text['meetings.attendance.cancellations']({ count: away, expected })
    : text['meetings.attendance.summary']({ attended, expected })
  const said = isComing
    ? coming < quorum
      ? text['meetings.attendance.quorumMissed']({ coming, quorum })
      : text['meetings.attendance.quorumMet']({ coming, quorum })
    : unmarked > 0
      ? text['meetings.attendance.unmarked']({ count: unmarked })
      : tooFew
        ? text['meetings.attendance.heldBelowQuorum']({ quorum })
        : ''
  return (
    <p className={tooFew ? 'attendance__line attendance__line--warn' : 'attendance__line'} aria-live="polite">
      {tooFew && <TriangleAlert size={16} aria-hidden="true" />}
      <strong>{counted}</strong>
      {said && ` · ${said}`}
    </p>
  )
}
