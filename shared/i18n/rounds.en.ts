import { formatClock, formatDate } from './format.ts'
import type { rounds as da } from './rounds.da.ts'

const meetings = (count: number): string => (count === 1 ? '1 meeting' : `${count} meetings`)

export const rounds: typeof da = {
  'rounds.due': 'Time to ask',
  'rounds.due.held': ({ date }) => `The meeting on ${formatDate(date, 'en')} has been held.`,
  'rounds.due.heldLate': ({ date }) =>
    `The meeting on ${formatDate(date, 'en')} was more than 48 hours ago, so no new answers can be given. If you have filled-in sheets, type them in now.`,
  'rounds.due.toClose': ({ date, count }) =>
    `The time to answer after the meeting on ${formatDate(date, 'en')} is over. Type in the last sheets and close the round to see the result of ${count} ${count === 1 ? 'answer' : 'answers'}.`,
  'rounds.due.goTo': 'Go to the round',
  'rounds.open48': ({ date, time }) =>
    `Open for 48 hours after the meeting, until ${formatDate(date, 'en')} at ${formatClock(time, 'en')}.`,
  'rounds.over48': ({ date, time }) =>
    `The 48 hours to answer ended on ${formatDate(date, 'en')} at ${formatClock(time, 'en')}. Type in only sheets that were filled in before then, and close the round.`,
  'rounds.due.beforeStart': 'Asked before the first meeting, or at it.',
  'rounds.due.trialOver': ({ count }) => `The trial period is over after ${meetings(count)}.`,
  'rounds.due.meetings': ({ count }) => `${meetings(count)} since the last time.`,
  'rounds.due.months': ({ count }) =>
    count < 24 ? 'It is a year since the last time.' : `It is ${Math.trunc(count / 12)} years since the last time.`,
  'rounds.due.withAnnual': 'Asked again together with The year in review.',
  'rounds.due.withReview': 'Looked at when you review and when you evaluate the year.',
  'rounds.due.begin': 'Begin',
  'rounds.due.beginOf': ({ instrument }) => `Begin ${instrument}`,
  'rounds.spoken':
    'The network has fewer than five participants, so written answers can only be shared by name. A spoken round is often better.',
  'rounds.spokenCard': 'See Check-out (M16)',
  'rounds.language': 'Language of the form',
  'rounds.change': 'Change the round',
  'rounds.changeTitle': 'Change the round',
  'rounds.changeHelp': 'The answers stay in the round. Once its result has been shown it cannot be moved any more.',
  'rounds.changeSave': 'Save',
  'rounds.ofMeeting': 'Forms at the meeting',
  'rounds.ofMeetingNone': 'There are no forms at the meeting yet.',
  'rounds.ofMeetingEarly': 'When the meeting has been held, you can begin a form here.',
  'rounds.state': ({ answers, closed }) =>
    `${answers === 1 ? '1 answer' : `${answers} answers`} · ${closed ? 'closed' : 'open'}`,
  'rounds.beginAt': 'Begin a form',
  'rounds.how': 'Answers can be typed from paper, imported from a survey, or given here on the computer.',
}
