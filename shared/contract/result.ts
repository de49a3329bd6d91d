import type { RejectionCode, RejectionDetails } from '../domain/rejection.ts'

/**
 * Why a call gave nothing. `rejected`: a rule said no. `invalid`: the input did not fit, with the paths of the fields.
 * `fault`: anything unforeseen; its cause is in the log under the reference.
 */
export type Failure =
  | { readonly kind: 'rejected'; readonly code: RejectionCode; readonly details: RejectionDetails }
  | { readonly kind: 'invalid'; readonly fields: readonly string[] }
  | { readonly kind: 'fault'; readonly reference: string }

/** What every call comes back with, whichever host carried it. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value })
export const fail = (failure: Failure): Result<never> => ({ ok: false, failure })
