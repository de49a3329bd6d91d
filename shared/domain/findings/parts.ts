import type { Status } from '../indicators/schema.ts'
import { worstFirst } from '../indicators/thresholds.ts'
import type { Clause, Subject } from './schema.ts'

/** A part of a sentence with the status of what it tells. */
export type Part = { readonly status: Status; readonly clause: Clause }

/** A part, or none. */
export const part = (condition: boolean, status: Status, clause: Clause): Part[] =>
  condition ? [{ status, clause }] : []

export const needsAction = (status: Status): boolean => status === 'amber' || status === 'red'

/** The worst first, otherwise in the order given. */
export const sorted = (parts: readonly Part[]): Part[] => parts.toSorted((a, b) => worstFirst(a.status, b.status))

/** A clause about some subjects, or none when there are none. */
export const about = (subjects: readonly Subject[], part: (subjects: Subject[]) => Part): Part[] =>
  subjects.length > 0 ? [part([...subjects])] : []
