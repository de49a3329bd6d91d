import type { AttentionCatalogue } from './attention.da.ts'
import { capitalised, formatDayMonth } from './format.ts'
import { inWords } from './number-words.ts'

const count = (number: number): string => inWords(number, 'en')
const first = (number: number): string => capitalised(count(number))
const rate = (part: number, whole: number): string => `${part} of ${whole} (${Math.round((100 * part) / whole)}%)`

const share = (part: number, whole: number): string => {
  if (part * 2 > whole) return 'more than half'
  return part * 3 > whole ? 'more than a third' : `${Math.round((100 * part) / whole)}%`
}

const away = (attended: number, expected: number): string =>
  (expected - attended) * 3 > expected
    ? 'More than one in three have stayed away from'
    : `${expected - attended} of ${expected} places have been empty at`

const inARow = (balances: readonly number[]): string => {
  const row = balances.length - 1 - balances.findLastIndex((one) => one >= 0)
  return row === 1 ? 'their latest meeting' : `${count(row)} meetings in a row`
}

export const attention: AttentionCatalogue = {
  W01: {
    label: 'Attendance',
    text: ({ attended, expected, meetings }) =>
      `Attendance is ${rate(attended, expected)} over the last ${count(meetings)} meetings. Ask what is needed before staying away becomes a habit.`,
    step: () => 'Put it on the agenda: “What does our attendance tell us?”',
  },
  W02: {
    label: 'Attendance',
    text: ({ attended, expected, meetings }) =>
      `${away(attended, expected)} the last ${count(meetings)} meetings. The network may have lost touch with its purpose.`,
    step: () => 'Phone round, and use the agenda “Adjust the form” with “Are we on track?”',
  },
  W03: {
    label: 'Attendance',
    text: () => 'Attendance has fallen three times in a row.',
    step: () => 'Use “One, two, four, all” on the question: What should we spend time on?',
  },
  W04: {
    label: 'Next meeting',
    text: ({ absent, date }) =>
      `${first(absent)} ${absent === 1 ? 'has' : 'have'} cancelled for ${formatDayMonth(date, 'en')}. Consider a new date or a shorter meeting.`,
    step: () => 'Move the meeting',
  },
  W05: {
    label: 'Absence',
    text: ({ name, times }) =>
      `${name} has been away ${times === 2 ? 'twice' : `${count(times)} times`} in a row. A friendly call often makes the difference.`,
    step: () => 'Call before the next meeting',
  },
  W06: {
    label: 'Late cancellations',
    text: ({ late, meetings }) =>
      `There have been ${count(late)} late cancellations in ${count(meetings)} meetings. Look at the agreement on cancelling.`,
    step: () => 'Bring “Our frame” and the contract’s clause on cancellations',
  },
  W07: {
    label: 'Benefit',
    text: ({ name, balances, nextDate }) =>
      `${name} has rated effort above benefit at ${inARow(balances)} (answers shared with you). Raise it before ${nextDate ? formatDayMonth(nextDate, 'en') : 'the next meeting'}.`,
    step: () => 'A conversation with “Giving and getting”, and a case of their own next time',
  },
  W08: {
    label: 'Benefit',
    text: ({ name }) =>
      `${name} has long given more than came back. Relieve them and make room for their own case at the next meeting.`,
    step: () => 'Share the roles with “Who does what?”, and use peer sparring on the case',
  },
  W09: {
    label: 'Benefit',
    text: ({ less, n }) =>
      `${first(less)} of ${count(n)} put more into the meeting than they got out of it. Bring “Giving and getting” next time.`,
    step: () => 'Print “Giving and getting”',
  },
  W10: {
    label: 'Purpose',
    text: () => 'The answers about the purpose point in different directions. Rewrite the sentence together.',
    step: () => 'Use “One, two, four, all”, and write the new sentence in the contract',
  },
  W11: {
    label: 'Energy',
    text: () => 'Energy after the meetings is going down. Try another form next time.',
    step: () => 'Try “It worked” or “Walk and talk”',
  },
  W12: {
    label: 'Safety',
    text: ({ low }) =>
      low > 0
        ? `${low === 1 ? 'One' : 'Several'} did not feel safe. Start the next meeting with “It stays between us” and meanwhile choose methods without deep cases.`
        : 'Safety can be strengthened. Talk about what makes it easy and hard to say things.',
    step: () => 'Bring “It stays between us”',
  },
  W13: {
    label: 'Focus',
    text: () => 'The meetings lose the thread. Fewer items and a fixed timekeeper usually help.',
    step: () => 'Use the two-hour agenda',
  },
  W14: {
    label: 'Roles',
    text: ({ name, points, total }) =>
      `${name} carries ${share(points, total)} of the tasks (${points} of ${total} points). Share them while it is easy.`,
    step: () => 'Share the roles with “Who does what?”',
  },
  W15: {
    label: 'Form',
    text: () => 'The trial period is over. Use the agenda “Adjust the form”.',
    step: () => 'Choose the agenda for the next meeting',
  },
  W16: {
    label: 'Evaluation',
    text: (facts) =>
      facts.kind === 'review'
        ? `It is ${count(facts.meetings)} meetings since the last review.`
        : `It is ${count(facts.months)} months since ${facts.since === 'start' ? 'the network started' : 'your last annual evaluation'}, and the annual evaluation is missing.`,
    step: ({ kind }) => (kind === 'review' ? 'Bring “Are we on track?”' : 'Bring “The year in review”'),
  },
  W17: {
    label: 'Own case',
    text: ({ without }) =>
      `${first(without)} ${without === 1 ? 'has' : 'have'} not had a case of their own in the last six meetings. Start with them.`,
    step: () => 'Hand out “My case”, or use trio consulting',
  },
  W18: {
    label: 'Contract',
    text: ({ missing, hasContract }) =>
      hasContract
        ? `${first(missing)} ${missing === 1 ? 'has' : 'have'} not yet signed the contract.`
        : 'The network has no contract yet. Make it together at the next meeting.',
    step: () => 'Open the contract',
  },
  W19: {
    label: 'Adrift',
    text: () =>
      'Several signs point the same way: attendance, benefit, purpose or energy. Spend a full meeting on whether to change, pause or end the network.',
    step: () => 'Use the agenda “Adjust the form”',
  },
  W20: {
    label: 'Members',
    text: ({ members }) =>
      `The network is now ${members === 1 ? 'one person' : `${count(members)} people`}. Find out whether to admit new members.`,
    step: () => 'Use “In common and different” to see who is missing',
  },
}
