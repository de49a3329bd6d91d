import type { PointOf } from '../domain/attention/schema.ts'
import type { Limits } from '../domain/indicators/limits.ts'
import { thresholds } from '../domain/indicators/thresholds.ts'
import type { Arithmetic, ArithmeticCatalogue } from './attention-how.da.ts'
import { formatNumber, formatShortDate } from './format.ts'
import { inWords } from './number-words.ts'

const percent = (part: number, whole: number): string => (whole === 0 ? '0%' : `${Math.round((100 * part) / whole)}%`)
const day = (date: string): string => formatShortDate(date, 'en')
const signed = (value: number): string => (value > 0 ? `+${value}` : String(value).replace('-', '−'))
const tenth = (value: number): string => formatNumber(value, 'en', 1)
const signedTenth = (value: number): string => `${value > 0 ? '+' : ''}${tenth(value)}`
const count = (number: number): string => inWords(number, 'en')
/** The reason for a limit is the reason for the standard one. */
const { green: standardGreen, amber: standardAmber } = thresholds['IND-01']

const attendance = (
  { attended, expected, meetings }: PointOf<'W01'>['facts'],
  { 'IND-01': coming }: Limits,
): Arithmetic => ({
  sum: `${expected - attended} cancellations of ${expected} places at the last ${meetings} meetings = ${percent(expected - attended, expected)}. So attendance is ${attended} of ${expected} = ${percent(attended, expected)}.`,
  limit: `Good from ${coming.green}%. Look closer under ${coming.green}%. Act now under ${coming.amber}%.`,
  why: `At ${standardGreen}% a group of 12 has 9 to 10 chairs filled. Under ${standardAmber}% more than every third chair is empty and the group is a new one each time.`,
})
const meetings = (row: number): string => (row === 1 ? 'the latest meeting' : `${count(row)} meetings in a row`)
const balances = (values: readonly number[]): string =>
  `Benefit minus effort at the last measured meetings: ${values.slice(-3).map(signed).join(', ')}.`

export const arithmetic: ArithmeticCatalogue = {
  W01: attendance,
  W02: attendance,
  W03: ({ shares }) => ({
    sum: shares
      .map(
        ({ date, attended, expected }) => `${day(date)}: ${attended} of ${expected} (${percent(attended, expected)})`,
      )
      .join(' · '),
    limit: 'Three falls in a row, as a share of those who were expected.',
    why: 'One fall may be a busy week. Three in a row are a direction.',
  }),
  W04: ({ absent, expected, quorum, belowQuorum }, { 'IND-02': absence }) => ({
    sum: `${absent} cancellations of ${expected} = ${percent(absent, expected)}. ${expected - absent} are coming, and at least ${quorum} must be there${belowQuorum ? ', so that is too few' : ''}.`,
    limit: `Look closer from ${absence.amber}% or ${absence.persons} people. Act now over ${absence.red}%, or when fewer come than you have agreed.`,
    why: 'Three missing voices change the conversation. Below the agreed number the meeting should move.',
  }),
  W05: ({ dates, times }) => ({
    sum: `Not there ${dates.map(day).join(' and ')}.`,
    limit: `${times} meetings in a row at which the person was expected. In networks that meet every quarter it is three, else two. Agreed leave does not count.`,
    why: 'After two meetings away it is harder to come back, and a call is enough.',
  }),
  W06: ({ late, counts }) => ({
    sum: `${counts.map((one) => `${day(one.date)}: ${one.late}`).join(' · ')}. In all ${late}.`,
    limit: 'Three or more late cancellations and absences without a word at the last four meetings.',
    why: 'One late cancellation touches everybody. Three in a short time show that the agreement on cancelling is not clear.',
  }),
  W07: (facts, { 'IND-05': giving }) => ({
    sum: balances(facts.balances),
    limit: `Below zero at ${meetings(giving.rowAmber)}. Only answers that are shared with you.`,
    why: 'Once is normal for whoever hosted. Two in a row are a pattern.',
  }),
  W08: (facts, { 'IND-05': giving }) => ({
    sum: balances(facts.balances),
    limit: `Below zero at ${meetings(giving.rowRed)}, or at most ${signed(giving.meanRed)} as a mean of the last three. Only answers that are shared with you.`,
    why: 'Whoever keeps giving most is the one who leaves.',
  }),
  W09: ({ less, n }, { 'IND-04': balance }) => ({
    sum: `${less} of ${n} = ${percent(less, n)} put more into the meeting than they got.`,
    limit: `Look closer from two answers and 20%, or when the mean of benefit minus effort is under ${signedTenth(balance.green)}. Act now when a third put in more than they got, or the mean is under ${signedTenth(balance.amber)}, at two measurements in a row.`,
    why: 'A single minus is normal. Several at once are the pattern that makes people leave. In a small group it can happen by chance, so it must happen twice before it is urgent.',
  }),
  W10: (_, { 'IND-06': purpose }) => ({
    sum: 'Mean and spread stand under Evaluation.',
    limit: `Good from ${tenth(purpose.green)} with a spread of at most ${tenth(purpose.spreadGreen)}. Act now when the mean is under ${tenth(purpose.red)} or the spread over ${tenth(purpose.spreadRed)} at two measurements in a row.`,
    why: 'Agreement is low spread as much as a high mean. Two measurements in a row tell an opinion from a chance.',
  }),
  W11: (_, { 'IND-07': energy }) => ({
    sum: 'It stands meeting by meeting under Evaluation.',
    limit: `Falling over the last four measured meetings or since the start. Act now under ${tenth(energy.amber)} or ${count(energy.row)} times in a row under ${tenth(energy.green)}.`,
    why: 'Below 3 the average member leaves with less than they came with.',
  }),
  W12: ({ low, breaches }, { 'IND-08': safety }) => ({
    sum:
      breaches > 0
        ? 'A noted breach of confidentiality has not been talked through. Close it under “Safety and confidentiality” when it has.'
        : low === 0
          ? 'Nobody has answered 1 or 2, but the mean is under the limit.'
          : `${low} answered 1 or 2.`,
    limit: `Good from ${tenth(safety.green)} when nobody has answered 1 or 2. Act now under ${tenth(safety.amber)}, when at least ${count(safety.lowRed)} have, or while a breach is not closed.`,
    why: 'Safety is a floor and not an average: one unsafe voice is worth a pause.',
  }),
  W13: (_, { 'IND-09': focus }) => ({
    sum: 'See “Focus” for the last two measurements under Evaluation.',
    limit: `Under ${tenth(focus.green)}, or under ${focus.followThrough}% of the agreed steps done, at two measurements in a row.`,
    why: 'Once may be the agenda. Twice is the form.',
  }),
  W14: ({ points, total, members }, { 'IND-11': load }) => ({
    sum: `${points} of ${total} points = ${percent(points, total)}. A fair share in a group of ${members} is ${percent(1, members)}. Facilitator counts 2 points, other roles 1; roles agreed as fixed are left out.`,
    limit: `Look closer over ${load.green}% when it is also more than two fair shares. Act now over ${load.amber}%.`,
    why: 'Twice the fair share is noticeable. Near half, the network rests on one person.',
  }),
  W15: ({ held, of, lastDate, days }, { 'IND-12': trial }) => ({
    sum: `${held} meetings have been held, and the trial is ${of}. Meeting ${of} was on ${day(lastDate)}, ${days} days ago.`,
    limit: `When all trial meetings have been held and “Are we on track?” is not recorded. Act now after ${trial.overdueMeetings} more meetings or ${trial.overdueDays} days.`,
    why: 'The form is easiest to change while all remember what they said yes to.',
  }),
  W16: (facts, { 'IND-13': onTime }) =>
    facts.kind === 'review'
      ? {
          sum: `${facts.meetings} held meetings since the last “Are we on track?”.`,
          limit: `Good up to ${onTime.meetingsGreen}. Act now after ${onTime.meetingsAmber}.`,
          why: 'Four meetings are about half a year: long enough for something to have changed.',
        }
      : {
          sum: `${facts.months} whole months since ${facts.since === 'start' ? 'the network started' : 'the last annual evaluation'}.`,
          limit: `Good up to ${onTime.monthsGreen} months. Act now after ${onTime.monthsAmber}.`,
          why: 'A year is what most people can look back on when they say what the network has given.',
        },
  W17: ({ without, members }, { 'IND-18': cases }) => ({
    sum: `${members - without} of ${members} have had a case of their own at the last six meetings = ${percent(members - without, members)}.`,
    limit: `Good from ${cases.green}%. Act now under ${cases.amber}%. Only those who were expected at three or more of the meetings count.`,
    why: 'It is the plainest proof that people also work for themselves, and it needs no survey.',
  }),
  W18: ({ missing, signers, hasContract }) => ({
    sum: hasContract
      ? `${signers - missing} of ${signers} have signed.`
      : 'Two meetings have been held, and there is no contract.',
    limit: 'Everybody after the second meeting.',
    why: 'After two meetings all know what they sign, and nobody has begun to forget it.',
  }),
  W19: ({ rules }) => ({
    sum: `${rules.length} signs at once: ${rules.map((rule) => adrift[rule]).join(', ')}.`,
    limit:
      'Two or more of attendance, benefit, purpose and energy. Low attendance counts at once, since it rests on four meetings; otherwise there must be two signs at two measurements in a row, and at least one of them must have passed the limit for Act now.',
    why: 'One sign may have its own reason, and two may coincide once. Several that last are about the network.',
  }),
  W20: ({ members, minMembers }) => ({
    sum: `${members} members today. You have agreed on at least ${minMembers}.`,
    limit: `Fewer than ${minMembers}, as it stands under Frame and roles.`,
    why: 'Below the agreed number it takes only a few cancellations before a meeting cannot be held.',
  }),
}

const adrift = { W02: 'attendance', W09: 'benefit', W10: 'purpose', W11: 'energy' } as const
