import type { group as danish } from './group.da.ts'

export const group: typeof danish = {
  'group.show': 'Show to the group',
  'group.band': 'Shown to the group',
  'group.bandHelp': 'Only what the group itself may see is on the screen.',
  'group.leave': 'Close the view',
  'group.tabs': 'Parts of the view',
  'group.tab.overview': 'Overview',
  'group.tab.meetings': 'Meetings',
  'group.tab.evaluation': 'Evaluation',
  'group.tab.frame': 'Frame',
  'group.tab.contract': 'Contract',
  'group.needsNetwork': 'Open the network you want to show, and try again.',
  'group.openSteps': 'What we have agreed',
  'group.noSteps': 'No open agreements.',
  'group.by': ({ who, date }) => [who, date && `by ${date}`].filter(Boolean).join(' · '),
  'group.decisions': 'What we decided',
  'group.minutes': 'Minutes',
  'group.noNext': 'The next meeting is not planned yet.',
  'group.noMeetings': 'The network has no meetings yet.',
  'group.noAnswers': 'There are no answers to show yet.',
  'group.alikeShort': 'nearly the same answers; see below',
  'group.alike': ({ what, date, upper, answers }: { what: string; date: string; upper: boolean; answers: number }) =>
    `${what}, ${date}: The ${answers} answers are nearly the same and lie in the ${upper ? 'upper' : 'lower'} part of the scale. They are not shown one by one, for then everybody would know everybody’s answer.`,
  'group.alikeChoice': ({
    what,
    date,
    first,
    answers,
  }: {
    what: string
    date: string
    first: string
    answers: number
  }) =>
    `${what}, ${date}: The ${answers} answers are nearly the same and lie between ${first}. They are not shown one by one, for then everybody would know everybody’s answer.`,
  'group.noContract': 'The network has no contract yet.',
  'group.quorum': 'The meeting is held when at least so many can come',
  'group.quorumShare': '60% of the members',
  'group.costLimit': ({ amount }) => `at most DKK ${amount} per meeting`,
  'group.membersRange': ({ min, max }) => `${min}–${max} members`,
  'group.startsAt': ({ time }) => `at ${time}`,
}
