import type { Subject } from '../domain/findings/schema.ts'
import type { FindingWords } from './findings.da.ts'
import { capitalised, formatList, formatNumber } from './format.ts'
import { inWords } from './number-words.ts'

const count = (number: number): string => inWords(number, 'en')
const mean = (value: number): string => formatNumber(value, 'en', 1)

const subject: Record<Subject, string> = {
  benefit: 'benefit',
  energy: 'energy',
  safety: 'safety',
  focus: 'focus',
  facilitation: 'the leading of the meetings',
}

const named = (subjects: readonly Subject[]): string =>
  formatList(
    subjects.map((one) => subject[one]),
    'en',
  )
const verb = (subjects: readonly unknown[], one: string, several: string): string =>
  subjects.length === 1 ? one : several

export const findings: FindingWords = {
  clauses: {
    'too-early': () => 'there is too little to show yet; the numbers begin to tell something after two meetings',
    'good-start': ({ attended, expected }) =>
      `the network is off to a good start: ${attended} of ${expected} attendances`,
    'doing-well': ({ attended, expected, safe }) =>
      `the group is doing well: ${attended} of ${expected} attendances${safe ? ' and high safety' : ''}`,
    thriving: () => 'the network thrives',
    attendance: ({ attended, expected, meetings, low }) =>
      `attendance is ${low ? 'down to ' : ''}${attended} of ${expected} over the last ${count(meetings)} meetings`,
    fallen: ({ subjects, since }) =>
      since === 'start'
        ? `${named(subjects)} ${verb(subjects, 'has', 'have')} fallen since the start`
        : `${named(subjects)} ${verb(subjects, 'is', 'are')} falling`,
    grown: ({ subjects }) => `${named(subjects)} ${verb(subjects, 'has', 'have')} grown quietly since the start`,
    rising: ({ subjects }) => `${named(subjects)} ${verb(subjects, 'is', 'are')} rising`,
    level: ({ subject: one, mean: value }) => `${subject[one]} is at ${mean(value)} of 5`,
    unsafe: ({ low }) => (low === 1 ? 'one person did not feel safe' : 'several did not feel safe'),
    breach: ({ breaches }) =>
      breaches === 1
        ? 'a breach of confidentiality has not been talked through'
        : `${count(breaches)} breaches of confidentiality have not been talked through`,
    'safety-high': ({ fromFirst, risen }) =>
      fromFirst
        ? `safety has been high from the first meeting${risen ? ' and has risen' : ''}`
        : `safety ${risen ? 'has risen and is now high' : 'is high'}`,
    'purpose-divided': ({ much }) => `the answers about the purpose are ${much ? 'divided' : 'somewhat divided'}`,
    'purpose-weak': ({ mean: value }) => `agreement on the purpose is at ${mean(value)} of 5`,
    balance: ({ less, of }) => `${count(less)} of ${count(of)} put more into the meeting than they got out of it`,
    roles: ({ onOne }) => (onOne ? 'the tasks rest with one person' : 'the tasks are unevenly shared'),
    'own-case': ({ withCase, members, few }) => {
      if (withCase === members) return `all ${count(members)} have had cases of their own`
      const has = verb(Array(withCase).fill(null), 'has', 'have')
      return `${few ? 'only ' : ''}${count(withCase)} of ${count(members)} ${has} had a case of their own in the last six meetings`
    },
    goals: ({ reached, scored }) => `${count(reached)} of ${count(scored)} goals have been reached or exceeded`,
    continuation: ({ stay, of }) => `${count(stay)} of ${count(of)} want to continue`,
    'trial-over': () => 'the trial is over, so the next meeting should also be about the form',
    'review-late': ({ meetings }) => `it is ${count(meetings)} meetings since the last review`,
    'annual-missing': () => 'the annual evaluation is missing',
    responses: ({ answers, expected }) => `${count(answers)} of ${count(expected)} answered last time`,
    unsigned: ({ missing }) =>
      missing === 1 ? 'one has not yet signed the contract' : `${count(missing)} have not yet signed the contract`,
    'absent-last': ({ absent, expected }) => `${count(absent)} of ${count(expected)} were away last time`,
    alike: ({ tooAlike }) => (tooAlike ? 'the group is very much alike' : 'the group has little in common'),
    'hidden-round': ({ answers }) =>
      `the last round has only ${answers} ${answers === 1 ? 'answer' : 'answers'} and is not shown`,
    'held-round': ({ answers }) =>
      `the last round (${answers} answers) is waiting for more anonymous answers and is not shown yet`,
  },
  answers: (n) => `${n} ${n === 1 ? 'answer' : 'answers'}`,
  sentence: (clauses, contrast) => {
    const last = clauses.at(-1) ?? ''
    const joined = clauses.length > 1 ? `${clauses.slice(0, -1).join(', ')}, and ${last}` : last
    return `${contrast ? `But ${joined}` : capitalised(joined)}.`
  },
}
