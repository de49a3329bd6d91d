import type { DayFacts } from './day-words.ts'

const NONE: DayFacts = { holiday: undefined, school: [] }

/** Gives what is known of the days of a month beside the meetings. */
export function useDaysOff(_day: string | undefined): (date: string) => DayFacts {
  return () => NONE
}
