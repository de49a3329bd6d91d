import { formatNumber } from './format.ts'
import type { indicators as da } from './indicators.da.ts'
import { inWords } from './number-words.ts'

const one = (value: number) => formatNumber(value, 'en', 1)
const signed = (value: number) => `${value > 0 ? '+' : ''}${one(value)}`
const below = ({ green, amber }: { green: number; amber: number }) =>
  `Good from ${one(green)}. Look closer from ${one(amber)}. Act now below ${one(amber)}.`
const share = ({ green, amber }: { green: number; amber: number }) =>
  `Good from ${green}%. Look closer from ${amber}%. Act now below ${amber}%.`

export const indicators: typeof da = {
  'indicators.title': 'All indicators',
  'indicators.lead': 'Choose an indicator to see how it is worked out, where its limits are, and why.',
  'indicators.name': 'Indicator',
  'indicators.value': 'Value',
  'indicators.basis': 'Rests on',
  'indicators.status': 'Status',
  'indicators.group.answers': 'What the answers say',
  'indicators.group.practice': 'Attendance and roles',
  'indicators.group.form': 'Form and follow-up',
  'indicators.part': ({ part, of }) =>
    of < 10 ? `${part} of ${of}` : `${part} of ${of} (${Math.round((part / of) * 100)}%)`,
  'indicators.none': 'Shown when there are enough meetings and answers.',
  'indicators.consultantOnly': 'For you as consultant only. Never part of a report.',

  'limits.change': 'Change the limits in this network',
  'limits.help':
    'The change applies here only and is written in the log below. How many answers are needed cannot be changed.',
  'limits.save': 'Save the limits',
  'limits.reset': 'Back to standard',
  'limits.log': 'Changes',
  'limits.logNone': 'The limits are standard and have not been changed.',
  'limits.changed': ({ date, name, was, becomes }) => `${date}: ${name} from ${was} to ${becomes}`,
  'limits.own': ({ title, name, value, standard, date }) =>
    `${title ? `${title}. ` : ''}${name}: ${value} in this network, ${standard} as standard${date ? `. Changed ${date}` : ''}.`,
  'limits.ownTitle': 'This network’s own limits',
  'limits.whyStandard': ({ why }) => `About the standard limits: ${why}`,
  'limit.green': 'Limit for Good',
  'limit.amber': 'Limit for Look closer',
  'limit.red': 'Limit for Act now',
  'limit.persons': 'Look closer at so many cancellations',
  'limit.rowAmber': 'Look closer after meetings in a row',
  'limit.rowRed': 'Act now after meetings in a row',
  'limit.spreadGreen': 'Largest spread for Good',
  'limit.spreadRed': 'Act now above a spread of',
  'limit.signed': 'Signatures for Good',
  'limit.lowRed': 'Act now at so many unsafe',
  'limit.followThrough': 'Steps taken for Good',
  'limit.overdueMeetings': 'Act now after so many meetings',
  'limit.overdueDays': 'Act now after so many days',
  'limit.meetingsGreen': 'Review: meetings for Good',
  'limit.meetingsAmber': 'Review: meetings for Look closer',
  'limit.monthsGreen': 'Annual: months for Good',
  'limit.monthsAmber': 'Annual: months for Look closer',

  'indicator.limitsNote': 'The limits are professional judgement, not norms.',
  'indicator.how': 'Calculation',
  'indicator.basis': 'Basis',
  'indicator.limits': 'Limits',
  'indicator.why': 'Why',
  'indicator.answers': ({ n }) => (n === 1 ? '1 answer.' : `${n} answers.`),
  'indicator.meetings': ({ n }) => (n === 1 ? '1 meeting' : `${n} meetings`),

  'indicator.shift.up': 'a clear shift upwards',
  'indicator.shift.down': 'a clear shift downwards',

  'indicator.IND-01.title': 'Attendance',
  'indicator.IND-01.how':
    'All who attended fully or partly, divided by all who were expected, over the last four meetings held.',
  'indicator.IND-01.limits': share,
  'indicator.IND-01.why':
    'At 80% a group of 12 still has 9 to 10 chairs filled. Below 65% more than every third chair is empty and the group is a new one each time.',
  'indicator.IND-01.basis': ({ attended, expected, meetings }) =>
    `${attended} attendances of a possible ${expected} at ${meetings} ${meetings === 1 ? 'meeting' : 'meetings'}.`,

  'indicator.IND-02.title': 'Cancellations at one meeting',
  'indicator.IND-02.how':
    'Those missing divided by those expected: at the last meeting and, by the cancellations announced, at the next. The worse of the two counts.',
  'indicator.IND-02.limits': ({ amber, red, persons }) =>
    `Good below ${amber}%. Look closer from ${amber}%, or when at least ${persons} are missing. Act now above ${red}%, or with fewer than agreed for holding the meeting.`,
  'indicator.IND-02.why':
    'Three missing voices change the conversation. With too few to hold the meeting, it should move.',
  'indicator.IND-02.last': ({ absent, expected }) => `last ${absent} of ${expected}`,
  'indicator.IND-02.next': ({ absent, expected }) => `next ${absent} of ${expected}`,

  'indicator.IND-03.title': 'Personal benefit',
  'indicator.IND-03.how': 'The mean of the answers on how much one got out of the last meeting with enough answers.',
  'indicator.IND-03.limits': (limits) => `${below(limits)} Also when at least one in three answers 1 or 2.`,
  'indicator.IND-03.why':
    '3 is “something”. A network that asks for half a day should give clearly more than that to most.',

  'indicator.IND-04.title': 'Benefit versus effort',
  'indicator.IND-04.how':
    'The answer on what one got out of the meeting minus the answer on what one put into it, as the mean of all who answered both.',
  'indicator.IND-04.limits': ({ green, amber }) =>
    `Good from ${signed(green)}. Act now below ${signed(amber)}, or when one in three put in more than they got. In between, when at least two, being one in five, put in more, or when one participant repeatedly gives most: look closer.`,
  'indicator.IND-04.why':
    'A single minus is normal for the one who hosted or led. Several, or the same person repeatedly, is the pattern that makes people leave.',

  'indicator.IND-05.title': 'Gives more than they get',
  'indicator.IND-05.how':
    'For each participant who has shared answers with you: benefit minus effort at the latest meetings.',
  'indicator.IND-05.limits': ({ rowAmber, rowRed, meanRed }) =>
    `Look closer when it is negative at ${rowAmber} meetings in a row. Act now at ${rowRed} in a row, or when the last three average ${signed(meanRed)} or lower.`,
  'indicator.IND-05.why': 'Two in a row tells a pattern from the day one was host.',
  'indicator.IND-05.nobody': 'nobody at present',
  'indicator.IND-05.people': ({ n }) => (n === 1 ? 'one with shared answers' : `${n} with shared answers`),
  'indicator.IND-05.quiet': ({ names }) =>
    `Carrying many tasks without a case of their own in the last six meetings: ${names}.`,

  'indicator.IND-06.title': 'Agreement on purpose',
  'indicator.IND-06.how':
    'The mean of the answers about the purpose, the spread between them, and how many have signed the contract.',
  'indicator.IND-06.limits': ({ green, red, spreadGreen, spreadRed, signed: under }) =>
    `Good from ${one(green)} with a spread of at most ${one(spreadGreen)} and ${under}% signatures. Act now below ${one(red)}, at a spread above ${one(spreadRed)}, or without a contract after the trial period.`,
  'indicator.IND-06.noContract': 'no contract',
  'indicator.IND-06.why': 'Agreement is low spread as much as a high mean.',

  'indicator.IND-07.title': 'Energy after the meeting',
  'indicator.IND-07.how': 'The mean of the answers on energy after the last meeting with enough answers.',
  'indicator.IND-07.limits': ({ green, amber, row }) =>
    `Good from ${one(green)}. Look closer from ${one(amber)}. Act now below ${one(amber)}, or when it has been below ${one(green)} ${inWords(row, 'en')} times in a row.`,
  'indicator.IND-07.why': 'Below 3 the average member leaves with less than they came with.',

  'indicator.IND-08.title': 'Safety and confidentiality',
  'indicator.IND-08.how':
    'The mean of the answers on safety, from a review or annual evaluation if that is newer, and how many answered 1 or 2.',
  'indicator.IND-08.limits': ({ green, amber, lowRed }) =>
    `Good from ${one(green)} when nobody answers 1 or 2. Act now below ${one(amber)}, when at least ${lowRed} answer 1 or 2, or while a noted breach is not closed. In between: look closer.`,
  'indicator.IND-08.why':
    'Safety is a floor, not an average: one person who does not feel safe is reason enough to stop and look. The limits are therefore stricter.',
  'indicator.IND-08.low': ({ low }) => (low === 0 ? 'nobody answered 1 or 2' : `${low} answered 1 or 2`),

  'indicator.IND-09.title': 'Focus and progress',
  'indicator.IND-09.how':
    'The mean of the answers on focus, and the share of agreed steps taken, among those due since the meeting before the last four.',
  'indicator.IND-09.limits': ({ green, amber, followThrough, steps }) =>
    `Good from ${one(green)} when at least ${followThrough}% of the steps were taken. Act now below ${one(amber)}. In between: look closer. Fewer than ${steps} steps do not count.`,
  'indicator.IND-09.why': 'A step not taken is information, not failure. Half is a fair expectation in busy jobs.',
  'indicator.IND-09.steps': ({ part, of }) => `${part} of ${of} steps taken`,

  'indicator.IND-10.title': 'Facilitation',
  'indicator.IND-10.how':
    'The mean of the answers on whether the meeting was led so that everyone was heard, after the last meeting with enough answers.',
  'indicator.IND-10.limits': below,
  'indicator.IND-10.why':
    'Whoever leads the meeting decides whether everyone has room. It can always be adjusted for next time.',

  'indicator.IND-11.title': 'Role load',
  'indicator.IND-11.how':
    'Each participant’s share of the tasks over the last year: facilitator counts 2; coordinator, host, timekeeper and own talk count 1. Roles agreed as fixed are left out of the heaviest share.',
  'indicator.IND-11.limits': ({ green, amber, meetings, points }) =>
    `Good when nobody has more than ${green}% or twice an equal share. Look closer up to ${amber}%. Act now above ${amber}%. Needs ${meetings} meetings held and ${points} points.`,
  'indicator.IND-11.why': 'Twice an equal share is noticeable. Near half means that the network rests on one person.',
  'indicator.IND-11.heaviest': ({ percent }) => `at most ${percent}% with one person`,
  'indicator.IND-11.points': ({ points, without }) =>
    without === 0 ? `${points} points` : `${points} points · ${without} without a role`,

  'indicator.IND-12.title': 'Trial period',
  'indicator.IND-12.how': 'Whether the form has been reviewed once the agreed number of trial meetings have been held.',
  'indicator.IND-12.limits': ({ overdueMeetings, overdueDays }) =>
    `Look closer when the trial meetings have been held. Act now ${overdueMeetings} meetings later or after ${overdueDays} days. Good when the form has been reviewed.`,
  'indicator.IND-12.why':
    'Looking at the form is part of the agreement on the trial period. Otherwise things stay as they happen to be.',
  'indicator.IND-12.held': ({ part, of }) => `${part} of ${of} meetings held`,
  'indicator.IND-12.done': ({ date }) => `reviewed ${date}`,
  'indicator.IND-12.due': 'time to adjust the form',

  'indicator.IND-13.title': 'Evaluation on time',
  'indicator.IND-13.how':
    'Meetings held since the last review, and months since the last annual evaluation or since the network began. The worse of the two counts, and only after the trial period.',
  'indicator.IND-13.limits': ({ meetingsGreen, meetingsAmber, monthsGreen, monthsAmber }) =>
    `Review: good up to ${meetingsGreen} meetings, look closer up to ${meetingsAmber}, then act now. Annual evaluation: good up to ${monthsGreen} months, look closer up to ${monthsAmber}, then act now.`,
  'indicator.IND-13.why': 'What is not asked about is not changed either.',
  'indicator.IND-13.review': ({ n }) => (n === 1 ? '1 meeting since the review' : `${n} meetings since the review`),
  'indicator.IND-13.annual': ({ n }) =>
    n === 1 ? '1 month since annual evaluation or start' : `${n} months since annual evaluation or start`,
  'indicator.IND-13.inTrial': 'Applies after the trial period.',

  'indicator.IND-14.title': 'Response rate',
  'indicator.IND-14.how': 'Answers to the latest pulse divided by those who came to the meeting.',
  'indicator.IND-14.limits': (limits) => `${share(limits)} The answers mostly speak for those who answered.`,
  'indicator.IND-14.why': 'The fewer who answer, the more the picture depends on who they were.',

  'indicator.IND-15.title': 'In common and different',
  'indicator.IND-15.how':
    'How different the participants are in sector, size, geography, experience and level: from 0, where all are alike, to 1, where all differ.',
  'indicator.IND-15.limits': ({ alike, mostlyAlike, mixed }) =>
    `Below ${formatNumber(alike, 'en', 2)} alike, below ${one(mostlyAlike)} mostly alike, up to ${formatNumber(mixed, 'en', 2)} mixed, above that very mixed. Good when something is shared and something is different. Never “act now”.`,
  'indicator.IND-15.why': 'The right balance cannot be computed. This only shows whether both are there.',
  'indicator.IND-15.verdict.alike': 'very alike',
  'indicator.IND-15.verdict.different': 'little in common',
  'indicator.IND-15.verdict.balanced': 'both alike and different',
  'indicator.IND-15.traits': ({ n }) => (n === 1 ? '1 trait known' : `${n} traits known`),

  'indicator.IND-16.title': 'Goal attainment',
  'indicator.IND-16.how': 'Goals at step 0 or above at the latest scoring, divided by all goals scored.',
  'indicator.IND-16.limits': ({ green, amber, goals, people }) =>
    `${share({ green, amber })} “Act now” only once the due dates have passed. Needs ${goals} goals from ${people} participants.`,
  'indicator.IND-16.why': 'Step 0 is set as a realistic hope. About half to two thirds should get there.',
  'indicator.IND-16.goals': ({ n }) => (n === 1 ? '1 goal scored' : `${n} goals scored`),

  'indicator.IND-17.title': 'Wish to continue',
  'indicator.IND-17.how':
    '“Yes” and “Yes, if something changes” in the annual evaluation, divided by all answers without “Don’t know”.',
  'indicator.IND-17.limits': share,
  'indicator.IND-17.why': 'Those who want a change would like to go on: ask them what it takes.',

  'indicator.IND-18.title': 'Own case on the table',
  'indicator.IND-18.how':
    'Participants with at least one case of their own in the last six meetings held, divided by those who were members for at least three of them.',
  'indicator.IND-18.limits': ({ green, amber, meetings }) =>
    `${share({ green, amber })} Needs ${meetings} meetings held.`,
  'indicator.IND-18.why': 'The plainest proof that people also work for themselves. It needs no survey.',
}
