import { yearsBetween } from '../../../shared/domain/dates.ts'

/** Whole years as a leader on a day; null when the beginning is not known or lies ahead. */
export const leadershipYears = (since: string | null, day: string): number | null =>
  since === null || since > day ? null : yearsBetween(since, day)
