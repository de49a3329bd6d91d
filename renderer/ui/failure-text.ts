import type { Failure } from '../../shared/contract/result.ts'
import { useCatalogue } from './language.tsx'

/** Gives the sentence for a failure in the user's language. The one place that words failures. */
export function useFailureText(): (failure: Failure) => string {
  const { texts: text, rejections } = useCatalogue()
  return (failure) => {
    if (failure.kind === 'rejected') return rejections[failure.code](failure.details)
    if (failure.kind === 'invalid') return text['ui.invalid']
    return text['ui.fault']({ reference: failure.reference })
  }
}

/** What a user can send along when asking for help. Holds nothing about a person. */
export const failureDetails = (failure: Failure): string =>
  failure.kind === 'fault'
    ? `Sparringsrum · ${failure.reference}`
    : failure.kind === 'invalid'
      ? `Sparringsrum · invalid · ${failure.fields.join(', ')}`
      : `Sparringsrum · ${failure.code}`
