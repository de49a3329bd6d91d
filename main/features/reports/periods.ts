import { addMonths } from '../../../shared/domain/dates.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { Context } from '../context.ts'
import { foundNetwork } from '../found.ts'

/** What a report on several networks is about unless something else is chosen: the last half year or year until today. */
export function portfolioPeriods({ today }: Context) {
  const to = today()
  return { halfYear: { from: addMonths(to, -6), to }, annual: { from: addMonths(to, -12), to } }
}

/**
 * What each kind of report is about unless something else is chosen: the last half year and year until today; and the
 * trial from the first meeting to the day the form was reviewed, or until today while it has not been.
 */
export function proposedPeriods({ stores, today }: Context, id: NetworkId) {
  const { startsOn } = foundNetwork(stores, id)
  const to = today()
  const held = stores.meetings.ofNetwork(id).filter(({ status }) => status === 'held')
  const begin = [startsOn, held[0]?.date].flatMap((day) => day ?? []).toSorted()[0] ?? to
  const review = stores.reviews.concluded(id).at(-1)
  const since = (months: number): string => {
    const day = addMonths(to, -months)
    return day < begin && begin <= to ? begin : day
  }
  return {
    trial: { from: begin <= to ? begin : to, to: review?.reviewedOn ?? to },
    halfYear: { from: since(6), to },
    annual: { from: since(12), to },
  }
}
