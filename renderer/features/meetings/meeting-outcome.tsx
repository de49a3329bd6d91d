import type { MeetingContent } from '../../../shared/contract/meeting-content.ts'
import type { MeetingPlan } from '../../../shared/contract/meetings.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import './outcome.css'
import { Decisions } from './decisions.tsx'
import { MeetingSteps } from './meeting-steps.tsx'
import type { Person } from './meeting-words.ts'
import { SinceLast } from './since-last.tsx'
import { stepsAt } from './steps-at.ts'

type Props = {
  readonly plan: MeetingPlan
  readonly meeting: Meeting
  readonly content: MeetingContent
  readonly people: readonly Person[]
}

/** What was agreed since last, what the meeting decides, and who does what until next time. */
export function MeetingOutcome({ plan, meeting, content, people }: Props) {
  const { earlier, own } = stepsAt(plan, meeting)
  return (
    <div className="outcome">
      <SinceLast plan={plan} meeting={meeting} steps={earlier} decisions={content.earlier} />
      <Decisions meetingId={meeting.id} decisions={content.decisions} />
      <MeetingSteps meeting={meeting} steps={own} people={people} />
    </div>
  )
}
