import { capitalised, formatList } from './format.ts'
import { inWords } from './number-words.ts'
import type { ReportWords } from './report-words.da.ts'

const count = (number: number): string => inWords(number, 'en')
const times = (number: number, one: string, many: string): string => `${count(number)} ${number === 1 ? one : many}`
const answers = (n: number): string => `${n} ${n === 1 ? 'answer' : 'answers'}`

export const reportWords: ReportWords = {
  kinds: {
    trial: 'The trial period',
    halfYear: 'Half-year status',
    annual: 'Annual report',
  },
  portfolio: 'How the networks are doing',
  subtitle: ({ network, from, to }) => `${network} · ${from} – ${to}`,
  portfolioSubtitle: ({ client, from, to }) => [client, `${from} – ${to}`].filter(Boolean).join(' · '),
  allNetworks: 'All networks',
  notices: {
    consultant: 'For the consultant alone. The report names people and must not be passed on.',
    group: 'For the network. Totals without names.',
    client: 'For the client. Averages and totals only, no individuals.',
  },
  editions: {
    consultant: 'for the consultant',
    group: 'for the network',
    client: 'for the client',
  },
  foot: ({ name, page, pages }) => `${name} · page ${page} of ${pages}`,

  summary: 'What the numbers say',
  nothingYet: 'There is too little to say anything about yet.',
  scope: ({ members, meetings }) =>
    `${times(members, 'member', 'members')} and ${times(meetings, 'meeting held', 'meetings held')} in the period.`,
  keys: 'Key figures',
  keyHeads: { what: 'Indicator', value: 'Figure', answers: 'Answers', says: 'What the numbers say', status: 'Status' },
  keysNote: 'The key figures are the newest of the period. Attendance is over the last four meetings.',

  asked: 'What was asked',
  askedHeads: { form: 'Form', date: 'Date', rounds: 'Rounds', answers: 'Answers', of: 'Could answer', state: 'Result' },
  states: { open: 'still open', shown: 'shown', hidden: 'too few answers' },
  askedNone: 'Nothing was asked in the period.',
  tooFew: ({ rounds, limit }) =>
    `${times(rounds, 'round has', 'rounds have')} too few answers or too few anonymous ones. The result is shown from ${limit} answers, and when none or at least three are anonymous.`,

  attendance: 'Attendance',
  attendanceTotal: ({ share, meetings }) => `${share} attendances at ${times(meetings, 'meeting', 'meetings')}.`,
  attendanceNone: 'No attendance has been recorded in the period.',
  attendanceHeads: { date: 'Meeting', attended: 'Present', expected: 'Expected', name: 'Participant', total: 'In all' },
  came: ({ attended, expected }) => `${attended} of ${expected}`,
  cells: {
    present: 'yes',
    partial: 'in part',
    cancelled: 'cancelled',
    lateCancelled: 'late',
    noShow: 'no show',
    onLeave: 'leave',
    planned: '',
    missing: '–',
    absent: '',
  },
  cellsNote: 'An empty cell: not a member that day. A dash: not recorded.',

  pulses: 'After the meetings',
  pulseHeads: { question: 'Question', date: 'Meeting', answers: 'Answers', mean: 'Mean', agreement: 'Agreement' },
  step: (step) => `Answer ${step}`,
  pulsesNone: 'There are no answers to show after the meetings of the period.',
  newest: ({ dimension, mean, n, agreement, ways }) =>
    `${dimension}: ${mean} of 5 most recently (${answers(n)}), ${agreement}${ways === '' ? '' : `; ${ways}`}.`,
  balance: 'Benefit versus effort',
  balanceMean: ({ mean, n, date }) =>
    `${mean} on average at the meeting on ${date}: benefit minus effort (${answers(n)}).`,
  balanceCounts: ({ more, even, less }) =>
    `${more} got more than they gave, ${even} the same, and ${less} gave more than they got.`,
  balanceHeads: {
    date: 'Meeting',
    mean: 'Mean',
    answers: 'Answers',
    more: 'Got more',
    even: 'Even',
    less: 'Gave more',
  },

  formTitle: ({ title, date }) => `${title} · ${date}`,
  formAnswers: (n) => `${answers(n)}. 1 is least, 5 is most.`,
  formHeads: {
    question: 'Question',
    answers: 'Answers',
    mean: 'Mean',
    agreement: 'Agreement',
    choice: 'Answer',
    count: 'Number',
  },
  reversed: 'low answers are good',
  notShown: ({ questions }) =>
    `Not shown, because too few have answered or because the answers are so alike that they could be traced to individuals: ${questions}`,

  roles: 'Tasks in the network',
  roleTotal: ({ withRole, withoutRole }) =>
    withoutRole === 0
      ? 'Everybody has had at least one task in the last year.'
      : `${capitalised(times(withRole, 'participant has', 'participants have'))} had at least one task in the last year. ${capitalised(times(withoutRole, 'member has', 'members have'))} had none yet.`,
  rolesNone: 'No tasks have been shared out yet.',
  roleHeads: { name: 'Participant', points: 'Points', share: 'Share' },
  roleNote: 'Facilitator counts 2 points. Coordinator, host, timekeeper and own talk count 1.',

  goals: 'Goals',
  goalsSay: ({ reached, scored }) =>
    `${capitalised(count(reached))} of ${count(scored)} goals were reached or exceeded at the latest scoring.`,
  goalHeads: { level: 'Step', count: 'Goals' },

  quotes: 'In the network’s own words',
  quotesNote: 'Sentences that the network has agreed to share, in random order. They do not belong with the numbers.',

  reviews: 'What was agreed about the form',
  reviewOn: ({ date, outcome }) => `The form was reviewed on ${date}. ${outcome}`,
  frameHeads: { what: 'The frame', before: 'Before', now: 'Now' },
  pointHeads: { kind: '', text: 'Agreement' },

  points: 'Points of attention',
  pointTable: { status: 'Status', point: 'Point', step: 'Suggestion' },

  nextSteps: 'Next steps',
  since: 'Since last time',
  sinceLead: ({ date }) => `The report of ${date} named these next steps.`,
  sinceHeads: { step: 'What we agreed', outcome: 'How it went' },
  outcomes: { done: 'reached', underway: 'under way', notDone: 'not reached', dropped: 'given up' },

  reading: 'How to read the numbers',
  readScale: 'Answers run from 1 to 5. The number in brackets, or the column Answers, says how many have answered.',
  readLimit: (limit) => `Averages are shown only when at least ${count(limit)} have answered.`,
  readDifference:
    'Small differences mean nothing: with six answers a half, and with twelve a quarter, is the least that counts as a change.',
  readLimits:
    'The limits for Good, Look closer and Act now are professional judgement, not norms. Networks are not compared with those of other clients.',
  ownLimits: 'The consultant has set other limits for this network:',
  readInstruments: 'The forms are made for the conversation in the network. They are not validated instruments.',
  left: 'Left out of this edition',
  leftOut: {
    consultant: [
      'Points about who gives more than they get, or is often away, are shown on the screen only and never stand in a report.',
      'The participants’ own words are left out, since they must not stand beside the numbers.',
    ],
    group: [
      'Names, attendance of individuals, who has shared answers, and the consultant’s notes.',
      'Facilitation, since the answers are about one person whom everybody knows.',
      'Questions that all but one at most have answered alike, since others’ answers could then be worked out.',
      'Sentences that the network has not agreed to share.',
    ],
    client: [
      'The number of answers at each step. Only averages, numbers of answers and a word for the agreement stand here.',
      'Names, attendance of individuals and of single meetings, roles, and the consultant’s notes.',
      'Facilitation and the wish to continue, since those answers are about a particular person or count each individual.',
      'Questions that all but one at most have answered alike, since others’ answers could then be worked out.',
      'The network’s own words, unless the network has agreed to them. Nor are they given on request.',
    ],
  },

  networks: 'The networks',
  networkHeads: {
    name: 'Network',
    client: 'Client',
    stage: 'Stage',
    members: 'Members',
    held: 'Meetings',
    status: 'Status',
    points: 'Points',
  },
  networksNone: 'There are no networks yet.',
  networksCount: ({ networks, members }) =>
    `${networks === 1 ? '1 network' : `${networks} networks`} with ${times(members, 'member', 'members')} in all. Meetings are those held in the period.`,
  stages: {
    forming: 'forming',
    trial: 'trial period',
    running: 'running',
    paused: 'paused',
    closed: 'closed',
  },
  onlyOne: 'There is one network. A report on the network itself says more.',
  withoutNumbers: ({ names, limit }) =>
    `No answers to show in the period yet, since no round has had ${limit} answers: ${names}.`,
  course: 'The course of the period',
  courseNone: ({ limit }) =>
    `There is no course to show, since no round after a meeting has had ${limit} answers in the period.`,
  moved: 'Since the start of the period',
  movedSay: ({ measure, improved, same, worse }) =>
    `${measure}: ${formatList(
      [
        improved > 0 && `better in ${count(improved)}`,
        same > 0 && `unchanged in ${count(same)}`,
        worse > 0 && `worse in ${count(worse)}`,
      ].filter((one) => one !== false),
      'en',
    )}.`,
  movedNote:
    'The first three meetings of the period against the last three; where there are fewer than six, the first against the newest. A dash: fewer than two means to compare.',
  movedCell: ({ way, first, last }) => `${way} (${first}\u00A0→\u00A0${last})`,
  measures: 'Newest answers',
  meanOf: ({ mean, n }) => `${mean} (${n})`,
  measuresNote: 'In brackets: number of answers. A dash: not shown.',

  about: 'About the report',
  aboutHeads: { what: 'What', value: 'Content' },
  aboutRows: { title: 'Report', about: 'About', audience: 'For', made: 'Made' },
  longHeads: { part: 'Part', row: 'Row', column: 'Column', value: 'Value' },
}
