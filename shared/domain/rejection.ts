/**
 * Every rule that can say no. A code here has a sentence in each language; without one the catalogues do not compile.
 * Codes are `thing-what`, and the details carry the values the sentence needs.
 */
export const rejectionCodes = [
  'already-answered',
  'answer-empty',
  'answer-out-of-range',
  'attendance-after-leaving',
  'cancelled',
  'clause-after-signatures',
  'clause-mandatory',
  'clause-not-readable',
  'client-not-found',
  'comment-not-found',
  'contact-not-found',
  'contract-exists',
  'contract-frozen',
  'contract-incomplete',
  'contract-not-found',
  'contract-not-personal',
  'contract-not-signed',
  'custom-field-exists',
  'custom-field-not-found',
  'data-folder-in-use',
  'date-in-future',
  'dates-reversed',
  'decision-not-found',
  'disk-full',
  'employment-not-found',
  'field-from-source',
  'field-not-readable',
  'host-secret-unreadable',
  'key-file-damaged',
  'late-answers-too-few',
  'leave-outside-membership',
  'leaves-overlap',
  'locked',
  'logo-not-readable',
  'meeting-cancelled',
  'meeting-date-taken',
  'meeting-has-answers',
  'meeting-in-future',
  'meeting-not-found',
  'meeting-times-reversed',
  'member-exists',
  'members-reversed',
  'membership-in-use',
  'membership-not-found',
  'merge-answered-twice',
  'merge-same-person',
  'merge-signed-twice',
  'network-name-taken',
  'network-not-found',
  'point-not-closed',
  'no-connection',
  'no-members',
  'no-session',
  'not-a-member',
  'not-in-bin',
  'not-newest-change',
  'nothing-to-export',
  'note-not-found',
  'on-leave',
  'participant-not-found',
  'path-too-long',
  'passphrase-needed',
  'passphrase-too-short',
  'post-not-later',
  'pulse-needs-meeting',
  'response-not-found',
  'review-concluded',
  'review-not-found',
  'review-open',
  'round-closed',
  'round-empty',
  'round-not-found',
  'role-free',
  'sample-needs-empty-store',
  'save-failed',
  'shown-to-group',
  'school-holiday-not-found',
  'stage-change-not-found',
  'stage-date-order',
  'stage-first',
  'stage-not-next',
  'step-not-found',
  'store-exists',
  'store-missing',
  'store-newer',
  'store-unreadable',
  'template-not-here',
  'too-few-for-anonymous',
  'too-many-clauses',
  'undo-conflict',
  'unknown-clause',
  'unknown-field',
  'unknown-item',
  'unknown-method',
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
