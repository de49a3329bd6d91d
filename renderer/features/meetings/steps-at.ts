import type { MeetingPlan } from '../../../shared/contract/meetings.ts'
import { addMonths } from '../../../shared/domain/dates.ts'
import type { ActionItem, Meeting } from '../../../shared/domain/meeting.ts'

type Plan = Pick<MeetingPlan, 'meetings' | 'steps'>

/**
 * The steps that belong on a meeting's table: `own` were agreed at it; `earlier` were agreed before it and are open, or
 * were agreed at the meeting just before it, whatever became of them. Steps of no meeting come along while they are open.
 */
export function stepsAt({ meetings, steps }: Plan, meeting: Meeting): { earlier: ActionItem[]; own: ActionItem[] } {
  const dates = new Map<string, string>(meetings.map(({ id, date }) => [id, date]))
  const before = meetings.filter(({ date, status }) => date < meeting.date && status !== 'cancelled').at(-1)
  const isEarlier = ({ meetingId, state }: ActionItem): boolean => {
    if (meetingId === null) return state === 'open'
    const date = dates.get(meetingId) ?? ''
    return date < meeting.date && (state === 'open' || meetingId === before?.id)
  }
  return {
    earlier: steps.filter((step) => step.meetingId !== meeting.id && isEarlier(step)),
    own: steps.filter(({ meetingId }) => meetingId === meeting.id),
  }
}

/** The day a step is carried on to: the next meeting that is planned, else a month after this one. */
export const carriedTo = ({ meetings }: Plan, meeting: Meeting): string =>
  meetings.find(({ date, status }) => status === 'planned' && date > meeting.date)?.date ?? addMonths(meeting.date, 1)

/** What has been said of a step at a meeting; `carried`: still open, with a day after the meeting. */
export const stateAt = ({ state, dueOn }: ActionItem, meeting: Meeting): ActionItem['state'] | 'carried' =>
  state === 'open' && dueOn !== null && dueOn > meeting.date ? 'carried' : state
