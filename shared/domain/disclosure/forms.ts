import type { FormFacts, RoundFacts } from '../network-facts.ts'

/** Who looks: the consultant; the group itself, whose members know their own answers; the client, to whom any member may talk. */
export type Audience = 'consultant' | 'group' | 'client'

/** The smallest number of answers that two pictures of one round, or a round with and without names, may differ by (N3, N6). */
export const SMALLEST_DIFFERENCE = 3
/** Whether a form is in the picture of its round, or still waits for others. */
export const inPicture = ({ batch = 1 }: FormFacts): boolean => batch !== null
/** The answers to an item on its scale, without "Ved ikke" and unanswered. */
export const scaled = (item: string, forms: readonly FormFacts[]): number[] =>
  forms.flatMap(({ values }) => values[item] ?? [])
const mostFrequent = (answers: readonly number[]): number =>
  Math.max(0, ...[1, 2, 3, 4, 5].map((step) => answers.filter((answer) => answer === step).length))
/** So many answers must differ from the most frequent one before a group or a client sees a question (N11). */
const SMALLEST_VARIETY = 2

/** Whether somebody who knows one of the answers is still in doubt about all the others (N11). */
export const isVaried = (answers: readonly number[]): boolean =>
  answers.length - mostFrequent(answers) >= SMALLEST_VARIETY

/** The items that any of the forms has answered, as they are numbered: in the order of no form. */
export const itemsOf = (forms: readonly FormFacts[]): string[] =>
  [...new Set(forms.flatMap(({ values }) => Object.keys(values)))].toSorted(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  )

/** The forms of a picture batch by batch, in the order they came to be shown. */
export function batchesOf({ responses }: RoundFacts): FormFacts[][] {
  const batches = Map.groupBy(responses.filter(inPicture), ({ batch }) => batch ?? 1)
  return [...batches].toSorted(([a], [b]) => a - b).map(([, forms]) => forms)
}

/** Forms without a name: those nobody can know beforehand. */
export const anonymousOf = (forms: readonly FormFacts[]): FormFacts[] =>
  forms.filter(({ participantId }) => participantId === null)

/** Forms that were shared by name: those who typed them in may know each of them. */
export const namedOf = (forms: readonly FormFacts[]): FormFacts[] =>
  forms.filter(({ participantId }) => participantId !== null)

/** Whether so many anonymous answers may be left when others are known (N3, N6). */
export const isSafeRest = (anonymous: number): boolean => anonymous === 0 || anonymous >= SMALLEST_DIFFERENCE
