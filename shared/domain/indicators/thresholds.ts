import type { Status } from './schema.ts'

/**
 * The limits of the indicators, content specification f.4: professional judgement, not norms. Percentages are compared
 * unrounded, means rounded (S2). The reason for each stands in the catalogue of indicators under its id (`why`).
 */
export const thresholds = {
  /** S9: no status before so many meetings have been held. */
  meetingsBeforeStatus: 2,
  'IND-01': { green: 80, amber: 65, meetings: 4, expected: 5 },
  'IND-02': { amber: 25, red: 40, persons: 3 },
  'IND-03': { green: 3.7, amber: 3 },
  'IND-04': { green: 0.2, amber: -0.3 },
  'IND-05': { rowAmber: 2, rowRed: 3, meanRed: -1, answers: 2 },
  'IND-06': { green: 4, red: 3.3, spreadGreen: 0.8, spreadRed: 1.1, signed: 90, reviewFresh: 2 },
  'IND-07': { green: 3.7, amber: 3, row: 3 },
  'IND-08': { green: 4.2, amber: 3.6, lowRed: 2 },
  'IND-09': { green: 3.7, amber: 3, followThrough: 50, steps: 4 },
  'IND-10': { green: 3.8, amber: 3 },
  'IND-11': { green: 30, amber: 45, meetings: 4, points: 8, months: 12 },
  'IND-12': { overdueMeetings: 2, overdueDays: 60 },
  'IND-13': { meetingsGreen: 4, meetingsAmber: 6, monthsGreen: 12, monthsAmber: 14 },
  'IND-14': { green: 80, amber: 60 },
  'IND-15': { alike: 0.15, mostlyAlike: 0.5, mixed: 0.85 },
  'IND-16': { green: 60, amber: 40, goals: 5, people: 5 },
  'IND-17': { green: 80, amber: 60 },
  'IND-18': { green: 75, amber: 50, meetings: 6, active: 3 },
} as const

type Limits = { readonly green: number; readonly amber: number }

/** Status of a mean: green from `green`, amber from `amber`, red below; grey when there is none. */
export function statusOfMean(mean: number | null, { green, amber }: Limits): Status {
  if (mean === null) return 'grey'
  return mean >= green ? 'green' : mean >= amber ? 'amber' : 'red'
}

/** Status of a share in per cent, compared unrounded; grey where there is nothing to share. */
export function statusOfShare(part: number, whole: number, { green, amber }: Limits): Status {
  if (whole === 0) return 'grey'
  return part * 100 >= green * whole ? 'green' : part * 100 >= amber * whole ? 'amber' : 'red'
}

const severity: readonly Status[] = ['grey', 'green', 'amber', 'red']

/** The worst of some statuses; grey counts as nothing. */
export function worstOf(statuses: readonly Status[]): Status {
  return statuses.reduce<Status>(
    (worst, one) => (severity.indexOf(one) > severity.indexOf(worst) ? one : worst),
    'grey',
  )
}

/** Order of two statuses, worst first. */
export const worstFirst = (a: Status, b: Status): number => severity.indexOf(b) - severity.indexOf(a)
