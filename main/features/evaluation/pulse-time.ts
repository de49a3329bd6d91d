import type { EvaluationRound } from '../../../shared/domain/evaluation.ts'
import { isPulseOver, type Moment, pulseClosesAt } from '../../../shared/domain/pulse-window.ts'
import type { Context } from '../context.ts'
import { localClock, localDate } from '../local-date.ts'

/** Who began in time may hand in this much later: nobody loses what they have just written. */
const GRACE_MS = 60 * 60 * 1000

const moment = (instant: Date): Moment => ({ date: localDate(instant), time: localClock(instant) })

/** Until when a round can be answered by the participants themselves, and whether that is over; null where there is no limit. */
export function answerTime(
  { stores, now }: Context,
  { instrument, meetingId }: Pick<EvaluationRound, 'instrument' | 'meetingId'>,
): (Moment & { readonly isOver: boolean; readonly mayHandIn: boolean }) | null {
  const meeting = instrument === 'P' && meetingId !== null ? stores.meetings.find(meetingId) : undefined
  if (!meeting) return null
  const isOver = isPulseOver(meeting, moment(now()))
  const mayHandIn = !isPulseOver(meeting, moment(new Date(now().getTime() - GRACE_MS)))
  return { ...pulseClosesAt(meeting), isOver, mayHandIn }
}
