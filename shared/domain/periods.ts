/** Days from `startsOn` to `endsOn`, both included; null is without an end. */
export type Period = { readonly startsOn: string; readonly endsOn: string | null }

/** Whether a day lies in a period; both ends belong to it. */
export const covers = (period: Period, day: string): boolean =>
  period.startsOn <= day && (period.endsOn === null || period.endsOn >= day)

/** Whether two periods share a day. */
export const overlap = (a: Period, b: Period): boolean =>
  (a.endsOn === null || b.startsOn <= a.endsOn) && (b.endsOn === null || a.startsOn <= b.endsOn)
