import { z } from 'zod'
import { addDays, addMonths } from './dates.ts'
import { IsoDate } from './values.ts'

/**
 * What happens to a network's data after it has ended (content specification i.2): answers with a name and goals lose
 * their owners; contact details, memberships, attendance and roles become those of nobody; notes and minutes, network
 * contracts, assignment agreements and anonymous answers are deleted.
 */
export const RetentionStep = z.enum(['named', 'people', 'notes', 'contracts', 'agreements', 'anonymous'])
export type RetentionStep = z.infer<typeof RetentionStep>

const months = z.int().min(1).max(60)

/** How long each kind of data is kept. Agreements follow the bookkeeping rules: at least five years after the financial year. */
export const Retention = z.strictObject({
  namedMonths: months,
  peopleMonths: months,
  notesMonths: months,
  contractMonths: months,
  agreementYears: z.int().min(5).max(10),
  anonymousYears: z.int().min(1).max(5),
  /** A client without networks is suggested for deletion so long after anything happened. */
  clientMonths: z.int().min(6).max(120),
})
export type Retention = z.infer<typeof Retention>

/** It is said for so many days beforehand that something will be deleted. */
export const DAYS_OF_NOTICE = 30

/**
 * The day a step's time is up for a network that ended on `endedOn`. Members stay known as long as their contract is kept,
 * which they have signed, and no longer than their named answers would be without them.
 */
export function dueOn(step: RetentionStep, endedOn: string, kept: Retention): string {
  switch (step) {
    case 'named':
      return addMonths(endedOn, Math.min(kept.namedMonths, peopleMonths(kept)))
    case 'people':
      return addMonths(endedOn, peopleMonths(kept))
    case 'notes':
      return addMonths(endedOn, kept.notesMonths)
    case 'contracts':
      return addMonths(endedOn, kept.contractMonths)
    case 'agreements':
      return `${Number(endedOn.slice(0, 4)) + kept.agreementYears + 1}-01-01`
    case 'anonymous':
      return addMonths(endedOn, kept.anonymousYears * 12)
  }
}

const peopleMonths = ({ peopleMonths: people, contractMonths }: Retention): number => Math.max(people, contractMonths)

/**
 * The day a step is done: when its time is up and it has been said for a month. `noticedOn` is null where it has not been
 * said yet; it would be today.
 */
export function actsOn(due: string, noticedOn: string | null, today: string): string {
  const said = addDays(noticedOn ?? today, DAYS_OF_NOTICE)
  return due > said ? due : said
}

/** Whether it is time to say that a step will be done. */
export const isToBeSaid = (due: string, today: string): boolean => due <= addDays(today, DAYS_OF_NOTICE)

/** A step of one network: when it will be done, and when it was. */
export const PlannedStep = z.strictObject({ step: RetentionStep, on: IsoDate, doneOn: IsoDate.nullable() })
export type PlannedStep = z.infer<typeof PlannedStep>
