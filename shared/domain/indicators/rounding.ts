/** `numerator / denominator` as a whole number, halves up. Both are whole and the denominator is positive. */
export function roundHalfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator))
}

/** A fraction rounded half up to one decimal (S2), from whole numbers so that 73/20 gives 3.7 and not 3.6. */
export const toTenth = (numerator: number, denominator: number): number => roundHalfUp(10 * numerator, denominator) / 10

/** Whether `part` of `whole` is at least so many per cent, unrounded (S2). */
export const isAtLeast = (part: number, whole: number, percent: number): boolean => part * 100 >= percent * whole
