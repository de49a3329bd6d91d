import type { TextSentence, TextUnit } from '../../../shared/contract/free-text.ts'

/** Words of a sentence that may give somebody away and that the consultant has not decided about, with how they are written. */
export const undecidedIn = ({ parts }: TextSentence): { readonly word: string; readonly unit: TextUnit }[] =>
  parts.flatMap(({ text, unit }) => (unit?.certainty === 'maybe' && !unit.decided ? { word: text, unit } : []))

/** Whether a sentence may be shown along with all others: no possible name in it waits for a decision. */
export const isReady = (sentence: TextSentence): boolean =>
  undecidedIn(sentence).every(({ unit }) => unit.kind === 'trait')
