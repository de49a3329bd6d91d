import type { dashboards as da } from './dashboards.da.ts'

type Count = { readonly n: number }
const times = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)

export const dashboards: typeof da = {
  'dashboard.statements': 'A sentence about each indicator',
  'dashboard.statementsHelp': 'What asks for most comes first. Indicators with too little to show are left out.',

  'dashboard.client': 'How the networks are doing',
  'dashboard.clientFirst': 'What needs action first',
  'dashboard.clientFirstNone': 'No points of attention for this client right now.',
  'dashboard.clientEmpty': 'When the networks have held meetings, you can see here how each of them is doing.',
  'dashboard.clientTable': 'Evaluation of the client’s networks',

  'dashboard.person': 'Participation and answers',
  'dashboard.personEmpty': 'Attendance, roles and own cases come here when meetings have been held.',
  'dashboard.personSummary': ({ attended, expected, cases, points, of }) =>
    [
      expected === 0 ? 'No recorded meetings yet' : `Came ${attended} of ${expected} times`,
      cases === 0 ? 'no case of their own' : times(cases, 'case of their own', 'cases of their own'),
      points === 0 ? 'no roles' : `${points} of ${of} role points`,
    ].join(' · '),
  'dashboard.sheetsHelp':
    'From 1 to 5, where 5 is "Strongly agree", "A great deal" or "Very sure". The sheet is for you alone and is part of nothing that the network or the client sees.',
  'dashboard.personShared': ({ n }: Count) =>
    n === 0
      ? 'Has not shared answers after meetings with you. Anonymous answers cannot be seen here.'
      : `Has shared answers after ${times(n, 'meeting', 'meetings')} with you. Anonymous answers cannot be seen here.`,
  'dashboard.personKeptBack': ({ n }: Count) =>
    `For ${times(n, 'meeting', 'meetings')} no shared answers are shown. They are shown when at least three others have answered anonymously.`,
  'dashboard.personMeetings': ({ network }) => `Meetings in ${network}`,
  'dashboard.column.meeting': 'Meeting',
  'dashboard.column.attendance': 'Attendance',
  'dashboard.column.roles': 'Roles',
  'dashboard.column.case': 'Own case',
  'dashboard.column.benefit': 'Benefit',
  'dashboard.column.effort': 'Effort',
  'dashboard.column.balance': 'Difference',
  'dashboard.hadCase': 'yes',
  'dashboard.balance': 'Benefit versus effort',
  'dashboard.balanceSentence': ({ more, even, less }) =>
    `Above the middle line the meeting gave more than it took. ${times(more, 'time', 'times')} more, ${even} even, ${less} the other way.`,
  'dashboard.balanceNewest': ({ shown, all }) =>
    `The latest ${shown} of ${all} meetings are drawn; all are in the table.`,
  'dashboard.notShared': 'not shared',
}
