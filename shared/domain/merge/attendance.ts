import type { AttendanceStatus } from '../meeting.ts'

const kindest: readonly AttendanceStatus[] = ['present', 'partial', 'cancelled', 'lateCancelled', 'noShow']

/**
 * Which of two marks for one meeting stands when two people become one: the one kindest to the person. Who was there
 * under one name was there; who cancelled under one name did not stay away unannounced. 0 for the first, also when equal.
 */
export const standingMark = (first: AttendanceStatus, second: AttendanceStatus): 0 | 1 =>
  kindest.indexOf(second) < kindest.indexOf(first) ? 1 : 0
