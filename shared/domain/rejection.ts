/**
 * Every rule that can say no. A code here has a sentence in each language; without one the catalogues do not compile.
 * Codes are `thing-what`, and the details carry the values the sentence needs.
 */
export const rejectionCodes = [
  'cancelled',
  'client-not-found',
  'contract-frozen',
  'contract-incomplete',
  'contract-not-found',
  'data-folder-in-use',
  'host-secret-unreadable',
  'key-file-damaged',
  'locked',
  'meeting-not-found',
  'network-not-found',
  'no-session',
  'no-connection',
  'participant-not-found',
  'passphrase-needed',
  'passphrase-too-short',
  'round-not-found',
  'save-failed',
  'store-exists',
  'store-missing',
  'store-newer',
  'store-unreadable',
  'unlock-wait',
  'wrong-passphrase',
] as const
export type RejectionCode = (typeof rejectionCodes)[number]

/** Plain values for the sentence; they travel to the screen, never to the log. */
export type RejectionDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/** A rule said no. Nothing has been stored; the screen says which rule in the user's language. */
export class Rejection extends Error {
  readonly code: RejectionCode
  readonly details: RejectionDetails

  constructor(code: RejectionCode, details: RejectionDetails = {}) {
    super(code)
    this.name = 'Rejection'
    this.code = code
    this.details = details
  }
}
